// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/optoutcheck.h"

#include "domain/phonenumber.h"
#include "storage/messages/optouts.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

std::vector<QString> phonesOf(const QString &phone)
{
    const auto number = PhoneNumber::fromE164(phone);
    const QStringList forms = number ? number->whatsAppForms() : QStringList{phone};
    return {forms.begin(), forms.end()};
}

Result<std::optional<OptOut>> optOutOf(const QSqlDatabase &db, SenderId sender, const QString &phone)
{
    return storage::optOutOf(db, sender, phonesOf(phone));
}

Outcome checkOptOut(const QSqlDatabase &db, SenderId sender, const QString &phone)
{
    const auto found = optOutOf(db, sender, phone);
    if (!found)
        return found.error();
    if (!*found)
        return Done{};
    return Error{.kind = ErrorKind::Invalid, .detail = u"opted-out"_s, .reason = u"opted-out"_s};
}

} // namespace recado
