// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenormaliser.h"

#include "domain/areacodes.h"

#include <QRegularExpression>

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::Literals::StringLiterals;

namespace recado {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype shortestNumber = 8;

Error refusal(const QString &reason)
{
    // The text itself stays out of the error: it would end in the log.
    return {
        .kind = ErrorKind::Invalid, .detail = u"not a phone number that can be dialled"_s, .reason = reason};
}

/// The digits of a number, with what stood before them.
struct Digits
{
    QString text;
    bool international = false; ///< "+" or "00" came first
    bool cut = false; ///< something that belongs to no number came behind
};

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype countDigits(QStringView text)
{
    return std::ranges::count_if(text, isPlainDigit);
}

/// Takes the digits up to the first letter behind a whole number: letters in front are a label ("Tel:"),
/// letters behind are a name or an extension.
Digits collectDigits(const QString &text)
{
    Digits found;
    for (const QChar c : text) {
        if (isPlainDigit(c))
            found.text += c;
        else if (c == u'+' && found.text.isEmpty())
            found.international = true;
        else if ((c.isLetter() || c == u'#' || c == u'*') && found.text.size() >= shortestNumber) {
            found.cut = true;
            break;
        }
    }
    if (!found.international && found.text.startsWith("00"_L1) && found.text.size() > 11) {
        found.international = true;
        found.text.remove(0, 2);
    }
    return found;
}

/// The first number of a cell that holds several. A slash inside one number ("11/98765-4321") does not count.
QString firstOfSeveral(const QString &text, QStringList &notices)
{
    static const QRegularExpression between(u"[/;|,\\n]|\\s(?:ou|e)\\s"_s);
    QStringList numbers;
    for (const auto &part : text.split(between, Qt::SkipEmptyParts)) {
        if (countDigits(part) >= shortestNumber)
            numbers.append(part);
    }
    if (numbers.size() < 2)
        return text;
    notices.append(u"several-numbers"_s);
    return numbers.first();
}

QString cleaned(const QString &text)
{
    static const QRegularExpression prefix(u"^(?:whatsapp|tel|sms):"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spreadsheetFloat(u"^(\\d{8,})[.,]0+$"_s);
    static const QRegularExpression carrierMark(u"0\\s*xx"_s, QRegularExpression::CaseInsensitiveOption);
    auto clean = text.simplified();
    clean.remove(prefix);
    clean.replace(spreadsheetFloat, u"\\1"_s);
    clean.replace(carrierMark, u"0"_s);
    return clean;
}

/// Service numbers have no area code: 0800 123 4567, 3003-1234, 4004-1234.
bool isServiceNumber(const QString &digits)
{
    static const QRegularExpression shape(
        u"^(?:0?[3589]00\\d{6,7}|300[3-9]\\d{4}|40(?:0\\d|20|62)\\d{4})$"_s);
    return shape.match(digits).hasMatch() && (digits.startsWith(u'0') || digits.size() == 8);
}

/// Leaves area code and subscriber: removes the country code, the trunk zero, the carrier and the collect
/// prefix.
QString withoutPrefixes(const Digits &digits)
{
    auto national = digits.text;
    if (digits.international)
        return national.mid(2); // "55" is known to be there
    if (national.startsWith("9090"_L1) && national.size() >= 12)
        national.remove(0, 4);
    const bool trunk = national.startsWith(u'0');
    while (national.startsWith(u'0'))
        national.remove(0, 1);
    // DDD 55 exists: ten or eleven digits that start with 55 are a number, twelve or thirteen have a country
    // code.
    const bool twoTooMany = national.size() == 12 || national.size() == 13;
    if (twoTooMany && (trunk || national.startsWith("55"_L1)))
        national.remove(0, 2);
    return national;
}

bool isRepeatedDigit(const QString &digits)
{
    return std::ranges::all_of(digits, [&digits](QChar c) { return c == digits.front(); });
}

Result<PhoneReading> known(const QString &e164, const QStringList &notices)
{
    const auto &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return refusal(u"phone-impossible"_s);
    if (!util.IsValidNumber(parsed))
        return refusal(u"phone-impossible"_s);
    const auto number = PhoneNumber::fromE164(e164);
    if (!number)
        return refusal(u"phone-impossible"_s);
    return PhoneReading{.number = *number, .notices = notices};
}

/// Ten or eleven digits: area code and subscriber.
Result<PhoneReading> readBrazilian(const QString &national, QStringList notices)
{
    const auto ddd = national.left(2);
    auto subscriber = national.mid(2);
    if (isRepeatedDigit(national))
        return refusal(u"phone-placeholder"_s);
    if (!isAreaCode(ddd))
        return refusal(u"phone-area-code-unknown"_s);
    if (subscriber.size() == 9)
        return known("+55"_L1 + ddd + subscriber, notices);
    if (subscriber.startsWith(u'7'))
        return refusal(u"phone-ambiguous"_s);
    if (subscriber.front() == u'6' || subscriber.front() >= u'8') {
        subscriber.prepend(u'9');
        notices.append(u"ninth-digit-added"_s);
    }
    return known("+55"_L1 + ddd + subscriber, notices);
}

Result<PhoneReading> readNational(const Digits &digits, const PhoneRules &rules, QStringList notices)
{
    if (!digits.international && isServiceNumber(digits.text))
        return known("+55"_L1 + (digits.text.startsWith(u'0') ? digits.text.mid(1) : digits.text), notices);

    auto national = withoutPrefixes(digits);
    if (national.size() == 8 || national.size() == 9) {
        if (!isAreaCode(rules.defaultAreaCode))
            return refusal(u"phone-area-code-missing"_s);
        national.prepend(rules.defaultAreaCode);
        notices.append(u"area-code-assumed"_s);
    }
    if (national.size() < 10)
        return refusal(u"phone-too-short"_s);
    if (national.size() > 11)
        return refusal(u"phone-too-long"_s);
    return readBrazilian(national, std::move(notices));
}

} // namespace

Result<PhoneReading> readPhone(const QString &text, const PhoneRules &rules)
{
    static const QRegularExpression rounded(u"^\\s*\\d[.,]\\d+[eE]\\+?\\d+\\s*$"_s);
    if (rounded.match(text).hasMatch())
        return refusal(u"phone-rounded"_s);

    QStringList notices;
    const auto digits = collectDigits(cleaned(firstOfSeveral(text, notices)));
    if (digits.text.isEmpty())
        return refusal(u"phone-empty"_s);
    if (digits.cut)
        notices.append(u"extension-dropped"_s);

    if (!digits.international)
        return readNational(digits, rules, std::move(notices));
    if (!digits.text.startsWith("55"_L1))
        return known(u'+' + digits.text, notices);
    if (isServiceNumber(digits.text.mid(2)) || isServiceNumber(u'0' + digits.text.mid(2)))
        return known(u'+' + digits.text, notices);
    return readNational(digits, rules, std::move(notices));
}

} // namespace recado
