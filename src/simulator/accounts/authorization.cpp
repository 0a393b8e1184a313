// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/accounts/authorization.h"

#include "simulator/accounts/accounts.h"

namespace recado::simulator {

std::optional<int> refuseCaller(const QByteArray &authorization, const QString &accountSid,
                                bool apiKeysMayUse)
{
    constexpr int notAccepted = 20003;
    if (!authorization.startsWith("Basic "))
        return notAccepted;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
    const auto colon = pair.indexOf(u':');
    const QString user = pair.left(colon);
    const QString secret = pair.mid(colon + 1);
    if (colon < 0 || secret.isEmpty() || !isSid(accountSid, u"AC"))
        return notAccepted;

    const bool byApiKey = isSid(user, u"SK");
    if (!byApiKey && user != accountSid)
        return notAccepted;
    if (byApiKey && !apiKeysMayUse)
        return notAccepted;
    if (findAccount(accountSid) && secret.startsWith(u"wrong"))
        return notAccepted;
    return {};
}

} // namespace recado::simulator
