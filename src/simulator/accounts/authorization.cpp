// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/accounts/authorization.h"

#include "simulator/accounts/accounts.h"

namespace recado::simulator {
namespace {

Error notAccepted()
{
    return {.kind = ErrorKind::Rejected, .detail = QStringLiteral("credentials"), .providerCode = 20003};
}

QString accountOf(const QString &user, const QString &pathAccount, const World &world)
{
    if (isSid(user, u"AC"))
        return user;
    if (world.links.accountOfKey) {
        if (const std::optional<QString> owner = world.links.accountOfKey(user))
            return *owner;
    }
    return pathAccount.isEmpty() ? QString::fromUtf16(fixedAccounts().front().sid) : pathAccount;
}

} // namespace

Result<Caller> authorize(const QByteArray &authorization, const QString &pathAccount, bool apiKeysMayUse,
                         const World &world)
{
    if (!authorization.startsWith("Basic "))
        return notAccepted();
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
    const auto colon = pair.indexOf(u':');
    const QString user = pair.left(colon);
    const QString secret = pair.mid(colon + 1);
    const bool byApiKey = isSid(user, u"SK");
    if (colon < 0 || secret.isEmpty() || (!byApiKey && !isSid(user, u"AC")))
        return notAccepted();
    if (!pathAccount.isEmpty() && !isSid(pathAccount, u"AC"))
        return notAccepted();

    const QString account = accountOf(user, pathAccount, world);
    if (!pathAccount.isEmpty() && account != pathAccount)
        return notAccepted();
    if (byApiKey && !apiKeysMayUse)
        return notAccepted();
    if (findAccount(account) ? secret.startsWith(u"wrong") : world.knownAccountsOnly)
        return notAccepted();
    if (world.links.refusesSecret && world.links.refusesSecret(user, secret))
        return notAccepted();
    return Caller{.user = user, .accountSid = account};
}

} // namespace recado::simulator
