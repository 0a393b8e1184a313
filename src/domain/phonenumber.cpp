// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include "domain/areacodes.h"
#include "domain/phonenormaliser.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

using namespace Qt::Literals::StringLiterals;

namespace recado {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

/// An old mobile of eight digits starts with 6 to 9; 2 to 5 are landlines.
bool isMobileSubscriber(QStringView subscriber)
{
    if (subscriber.size() == 9)
        return subscriber.front() == u'9';
    return subscriber.size() == 8 && subscriber.front() >= u'6';
}

QString foreignDisplay(const QString &e164)
{
    const auto &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

/// How many digits after "+" are the country's; one when libphonenumber does not know.
qsizetype countryCodeLength(const QString &e164)
{
    i18n::phonenumbers::PhoneNumber number;
    if (PhoneNumberUtil::GetInstance()->Parse(e164.toStdString(), "ZZ", &number)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return 1;
    return QString::number(number.country_code()).size();
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::fromE164(const QString &text)
{
    static const QRegularExpression shape(u"^\\+[1-9][0-9]{7,14}\\z"_s);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    return PhoneNumber(text);
}

Result<PhoneNumber> PhoneNumber::parse(const QString &text, const QString &defaultAreaCode)
{
    return readPhone(text, {.defaultAreaCode = defaultAreaCode}).and_then([](PhoneReading reading) {
        return Result<PhoneNumber>(std::move(reading.number));
    });
}

bool PhoneNumber::isBrazilian() const
{
    return m_e164.startsWith("+55"_L1);
}

PhoneNumber::Kind PhoneNumber::kind() const
{
    if (!isBrazilian())
        return Kind::Foreign;
    if (const auto ddd = areaCode())
        return isMobileSubscriber(nationalPart().mid(2)) ? Kind::Mobile : Kind::Landline;
    return nationalPart().startsWith(u"800") ? Kind::TollFree : Kind::National;
}

std::optional<QString> PhoneNumber::areaCode() const
{
    const auto digits = nationalPart();
    if (!isBrazilian() || digits.size() < 10 || digits.size() > 11 || !isAreaCode(digits.left(2)))
        return std::nullopt;
    if (digits.startsWith(u"800") && digits.size() == 10)
        return std::nullopt;
    return digits.left(2).toString();
}

QStringList PhoneNumber::whatsAppForms() const
{
    if (!isMobile())
        return {m_e164};
    const auto digits = nationalPart().toString();
    const auto start = "+55"_L1 + digits.left(2);
    const auto lastEight = digits.right(8);
    return {start + u'9' + lastEight, start + lastEight};
}

bool PhoneNumber::isSameWhatsAppAs(const PhoneNumber &other) const
{
    return whatsAppForms().contains(other.m_e164);
}

QString PhoneNumber::display() const
{
    const auto digits = nationalPart().toString();
    switch (kind()) {
    case Kind::Mobile:
    case Kind::Landline:
        return "("_L1 + digits.left(2) + ") "_L1 + digits.mid(2).chopped(4) + u'-' + digits.right(4);
    case Kind::TollFree:
        return "0"_L1 + digits.left(3) + u' ' + digits.mid(3).chopped(4) + u' ' + digits.right(4);
    case Kind::National:
        return digits.chopped(4) + u'-' + digits.right(4);
    case Kind::Foreign:
        return foreignDisplay(m_e164);
    }
    return m_e164;
}

QString PhoneNumber::masked() const
{
    const auto last = u"•••••-"_s + m_e164.right(4);
    if (const auto ddd = areaCode())
        return "+55 "_L1 + *ddd + u' ' + last;
    return m_e164.left(1 + (isBrazilian() ? 2 : countryCodeLength(m_e164))) + u' ' + last;
}

} // namespace recado
