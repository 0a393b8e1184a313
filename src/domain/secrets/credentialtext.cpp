// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secrets/credentialtext.h"

#include "domain/secrets/textentries.h"
#include "domain/tenants/drafts.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

enum class Field { AccountSid, KeySid, Service, Verify, Token, KeySecret, Number, GithubToken };

struct Meaning
{
    Field field;
    QString label; ///< what the name says beyond the field
    bool whatsApp = false;
};

QString sidPrefix(const QString &value)
{
    static const QRegularExpression shape(u"^(AC|SK|MG|VA)[0-9a-fA-F]{32}$"_s);
    return shape.match(value).captured(1);
}

bool isGithubToken(const QString &value)
{
    static const QRegularExpression shape(u"^(?:gh[oprsu]_[A-Za-z0-9]{20,}|github_pat_\\w{20,})$"_s);
    return shape.match(value).hasMatch();
}

/// "your_auth_token", "<token>", "xxxxxxxx", "${TOKEN}": the text is an example there.
bool isPlaceholder(const QString &value)
{
    static const QRegularExpression shape(
        u"^(?:[<\\[{$%].*|.*\\byour?\\b.*|your[_-].*|.*changeme.*|.*example.*|(.)\\1+|.*x{6,}.*|\\*+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(value).hasMatch();
}

bool canBeSecret(const QString &value)
{
    static const QRegularExpression shape(u"^[\\x21-\\x7e]{16,128}$"_s);
    return shape.match(value).hasMatch();
}

bool hasAny(const QStringList &words, const QStringList &of)
{
    return std::ranges::any_of(words, [&of](const QString &word) { return of.contains(word); });
}

/// The words that are left when those of the field are gone.
QString labelOf(const QStringList &words, const QStringList &ofField)
{
    static const QStringList noise{u"TWILIO"_s, u"NEXT"_s, u"PUBLIC"_s, u"REACT"_s, u"VITE"_s, u"ENV"_s};
    QStringList rest;
    for (const QString &word : words) {
        if (!ofField.contains(word) && !noise.contains(word))
            rest.append(word);
    }
    return rest.join(u'_');
}

std::optional<Meaning> sidMeaning(const QStringList &words, const QString &prefix)
{
    const auto label = [&words](const QString &ofField) { return labelOf(words, ofField.split(u' ')); };
    if (prefix == "AC"_L1)
        return Meaning{.field = Field::AccountSid, .label = label(u"ACCOUNT ACCT SID ID USER USERNAME"_s)};
    if (prefix == "SK"_L1)
        return Meaning{.field = Field::KeySid, .label = label(u"API KEY APIKEY SID ID USER USERNAME"_s)};
    if (prefix == "MG"_L1)
        return Meaning{.field = Field::Service, .label = label(u"MESSAGING MESSAGE SERVICE SID ID"_s)};
    if (prefix == "VA"_L1)
        return Meaning{.field = Field::Verify, .label = label(u"VERIFY VERIFICATION SERVICE SID ID"_s)};
    return std::nullopt;
}

std::optional<Meaning> secretMeaning(const QStringList &words, const QString &value)
{
    static const QStringList ofToken{u"AUTH"_s,    u"TOKEN"_s,   u"AUTHTOKEN"_s,
                                     u"ACCOUNT"_s, u"PRIMARY"_s, u"PASSWORD"_s};
    static const QStringList ofSecret{u"API"_s, u"KEY"_s, u"APIKEY"_s, u"SECRET"_s, u"SID"_s};
    if (!canBeSecret(value))
        return std::nullopt;
    const bool twilio = words.contains(u"TWILIO"_s);
    std::optional<Meaning> found;
    if (words.contains(u"AUTHTOKEN"_s)
        || (words.contains(u"TOKEN"_s) && (twilio || words.contains(u"AUTH"_s))))
        found = Meaning{.field = Field::Token, .label = labelOf(words, ofToken)};
    else if (words.contains(u"SECRET"_s) && (twilio || hasAny(words, {u"API"_s, u"KEY"_s, u"APIKEY"_s})))
        found = Meaning{.field = Field::KeySecret, .label = labelOf(words, ofSecret)};
    // without "TWILIO" another word names another provider: STRIPE_API_SECRET
    static const QRegularExpression number(u"^\\d*$"_s);
    if (found && !twilio && !number.match(found->label).hasMatch())
        return std::nullopt;
    return found;
}

std::optional<Meaning> numberMeaning(const QStringList &words, const QString &value)
{
    static const QStringList ofNumber{u"NUMBER"_s,   u"FROM"_s, u"PHONE"_s,   u"SENDER"_s,
                                      u"WHATSAPP"_s, u"SMS"_s,  u"SANDBOX"_s, u"DEFAULT"_s};
    if (!hasAny(words, {u"NUMBER"_s, u"FROM"_s, u"PHONE"_s, u"SENDER"_s, u"WHATSAPP"_s})
        || words.contains(u"TO"_s)
        || SenderDraft{.tenantId = {}, .accountId = {}, .number = value}.e164().isEmpty())
        return std::nullopt;
    const QString label = labelOf(words, ofNumber);
    if (!words.contains(u"TWILIO"_s) && !label.isEmpty())
        return std::nullopt;
    return Meaning{.field = Field::Number,
                   .label = label,
                   .whatsApp
                   = words.contains(u"WHATSAPP"_s) || value.startsWith("whatsapp:"_L1, Qt::CaseInsensitive)};
}

std::optional<Meaning> meaningOf(const QStringList &words, const QString &value)
{
    if (isPlaceholder(value))
        return std::nullopt;
    if (const QString prefix = sidPrefix(value); !prefix.isEmpty())
        return sidMeaning(words, prefix);
    if (isGithubToken(value)
        || (words.contains(u"GITHUB"_s) && words.contains(u"TOKEN"_s) && canBeSecret(value)))
        return Meaning{.field = Field::GithubToken, .label = {}};
    if (auto number = numberMeaning(words, value))
        return number;
    return secretMeaning(words, value);
}

/// The accounts as far as they are known while the text is read.
class Gathering
{
public:
    void take(const Meaning &meaning, const QString &value)
    {
        switch (meaning.field) {
        case Field::AccountSid:
            return setText(meaning.label, &FoundAccount::accountSid, value);
        case Field::KeySid:
            return setText(meaning.label, &FoundAccount::apiKeySid, value);
        case Field::Token:
            return setSecret(meaning.label, &FoundAccount::authToken, value);
        case Field::KeySecret:
            return setSecret(meaning.label, &FoundAccount::apiKeySecret, value);
        case Field::Service:
            return setFirst(meaning.label, &FoundAccount::messagingServiceSid, value);
        case Field::Verify:
            return setFirst(meaning.label, &FoundAccount::verifyServiceSid, value);
        case Field::Number:
            return addNumber(meaning, value);
        case Field::GithubToken:
            return; // of no account
        }
    }

    /// What names no account belongs to the only one there is.
    [[nodiscard]] std::vector<FoundAccount> accounts(bool *hasLeftOver) &&
    {
        std::vector<FoundAccount> whole;
        std::vector<FoundAccount> parts;
        for (FoundAccount &group : m_groups)
            (group.accountSid.isEmpty() ? parts : whole).push_back(std::move(group));
        for (const FoundAccount &part : parts) {
            if (whole.size() == 1)
                complete(whole.front(), part);
            else if (!part.authToken.isEmpty() || !part.apiKeySecret.isEmpty())
                *hasLeftOver = true;
        }
        return whole;
    }

private:
    static void complete(FoundAccount &account, const FoundAccount &part)
    {
        for (const auto text : {&FoundAccount::apiKeySid, &FoundAccount::messagingServiceSid,
                                &FoundAccount::verifyServiceSid}) {
            if ((account.*text).isEmpty())
                account.*text = part.*text;
        }
        for (const auto secret : {&FoundAccount::authToken, &FoundAccount::apiKeySecret}) {
            if ((account.*secret).isEmpty())
                account.*secret = part.*secret;
        }
        for (const FoundNumber &number : part.numbers)
            addTo(account, number);
    }

    static void addTo(FoundAccount &account, const FoundNumber &number)
    {
        const auto there = std::ranges::find(account.numbers, number.number, &FoundNumber::number);
        if (there == account.numbers.end()) {
            account.numbers.push_back(number);
            return;
        }
        there->whatsApp = there->whatsApp || number.whatsApp;
        there->sms = there->sms || number.sms;
    }

    FoundAccount &last(const QString &label)
    {
        const auto found = std::find_if(m_groups.rbegin(), m_groups.rend(),
                                        [&label](const FoundAccount &group) { return group.label == label; });
        return found == m_groups.rend() ? another(label) : *found;
    }
    FoundAccount &another(const QString &label)
    {
        m_groups.push_back({.label = label});
        return m_groups.back();
    }
    /// A second value under the same name begins another account.
    void setText(const QString &label, QString FoundAccount::*field, const QString &value)
    {
        FoundAccount *group = &last(label);
        if (!(group->*field).isEmpty() && group->*field != value)
            group = &another(label);
        group->*field = value;
    }
    void setSecret(const QString &label, Secret FoundAccount::*field, const QString &value)
    {
        FoundAccount *group = &last(label);
        const QByteArray bytes = value.toUtf8();
        if (!(group->*field).isEmpty() && (group->*field).bytes() != bytes)
            group = &another(label);
        group->*field = Secret(bytes);
    }
    void setFirst(const QString &label, QString FoundAccount::*field, const QString &value)
    {
        FoundAccount &group = last(label);
        if ((group.*field).isEmpty())
            group.*field = value;
    }
    void addNumber(const Meaning &meaning, const QString &value)
    {
        addTo(last(meaning.label),
              {.number = SenderDraft{.tenantId = {}, .accountId = {}, .number = value}.e164(),
               .whatsApp = meaning.whatsApp,
               .sms = !meaning.whatsApp});
    }

    std::vector<FoundAccount> m_groups;
};

/// `curl -u AC…:token` and addresses with a user and a password.
void takePairs(const QString &text, Gathering &gathering)
{
    static const QRegularExpression pair(
        u"(?<![0-9A-Za-z])((?:AC|SK)[0-9a-f]{32}):([0-9A-Za-z]{32})(?![0-9A-Za-z])"_s);
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool key = match.captured(1).startsWith("SK"_L1);
        gathering.take({.field = key ? Field::KeySid : Field::AccountSid, .label = {}}, match.captured(1));
        gathering.take({.field = key ? Field::KeySecret : Field::Token, .label = {}}, match.captured(2));
    }
}

} // namespace

CredentialText readCredentials(const QString &text)
{
    CredentialText found;
    Gathering gathering;
    for (const TextEntry &entry : entriesOf(text)) {
        QString value = entry.value;
        auto meaning = meaningOf(entry.words, value);
        if (!meaning) { // words behind it: "AC… (main account)"
            value = value.section(QChar::Space, 0, 0);
            meaning = meaningOf(entry.words, value);
        }
        if (!meaning) {
            ++found.foreignEntries;
            continue;
        }
        if (meaning->field == Field::GithubToken) { // of another program, whatever it is for
            ++found.foreignEntries;
            if (found.githubToken.isEmpty())
                found.githubToken = Secret(value.toUtf8());
        }
        gathering.take(*meaning, value);
    }
    takePairs(text, gathering);
    found.accounts = std::move(gathering).accounts(&found.hasLeftOver);
    return found;
}

} // namespace recado
