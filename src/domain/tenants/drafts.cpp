// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tenants/drafts.h"

#include "domain/phonenumber.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// Twilio's tokens and key secrets have 32 characters; shorter is a slip of the clipboard.
constexpr qsizetype shortestSecret = 16;

bool hasSidShape(const QString &text, QLatin1StringView prefix)
{
    static const QRegularExpression digits(u"^[0-9a-f]{32}$"_s);
    return text.startsWith(prefix) && digits.match(text.mid(prefix.size())).hasMatch();
}

} // namespace

std::vector<TenantDraft::Finding> TenantDraft::findings() const
{
    std::vector<Finding> found;
    if (name.trimmed().isEmpty())
        found.push_back({Field::Name, DraftProblem::Missing});
    return found;
}

std::vector<AccountDraft::Finding> AccountDraft::findings(qsizetype secretLength) const
{
    std::vector<Finding> found;
    if (sid.trimmed().isEmpty())
        found.push_back({Field::Sid, DraftProblem::Missing});
    else if (!hasSidShape(sid.trimmed(), "AC"_L1))
        found.push_back({Field::Sid, DraftProblem::NotAnAccountSid});
    if (credential == CredentialKind::ApiKey && !hasSidShape(apiKeySid.trimmed(), "SK"_L1))
        found.push_back({Field::ApiKeySid, DraftProblem::NotAKeySid});
    if (secretLength == 0)
        found.push_back({Field::Secret, DraftProblem::Missing});
    else if (secretLength < shortestSecret)
        found.push_back({Field::Secret, DraftProblem::SecretTooShort});
    return found;
}

QString SenderDraft::e164() const
{
    QString text = number.trimmed();
    if (text.startsWith("whatsapp:"_L1, Qt::CaseInsensitive))
        text = text.mid(9);
    // a number of the office may be a landline, a foreign one or an old form: what Twilio gave is taken as it
    // is
    QString compact = text;
    compact.remove(QRegularExpression(u"[\\s().-]"_s));
    if (const auto exact = PhoneNumber::fromE164(compact))
        return exact->toString();
    const auto parsed = PhoneNumber::parse(text);
    return parsed ? parsed->toString() : QString();
}

std::vector<SenderDraft::Finding> SenderDraft::findings() const
{
    std::vector<Finding> found;
    if (accountId.isNull())
        found.push_back({Field::Account, DraftProblem::Missing});
    if (number.trimmed().isEmpty())
        found.push_back({Field::Number, DraftProblem::Missing});
    else if (e164().isEmpty())
        found.push_back({Field::Number, DraftProblem::NotAPhone});
    if (!whatsApp && !sms)
        found.push_back({Field::Channels, DraftProblem::NoChannel});
    return found;
}

} // namespace recado
