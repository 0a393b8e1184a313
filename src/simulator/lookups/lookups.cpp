// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/lookups/lookups.h"

#include "simulator/messages/addresses.h"
#include "simulator/messages/magicnumbers.h"
#include "simulator/resources/apianswer.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

// In 1/100000 US dollar; that a number is one costs nothing.
constexpr qint64 lineTypePrice = 800;

/// What a lookup can be asked for beside the number itself. Only the type of the line is played.
QStringList packages()
{
    return {
        u"caller_name"_s,      u"sim_swap"_s,         u"call_forwarding"_s, u"line_type_intelligence"_s,
        u"line_status"_s,      u"pre_fill"_s,         u"identity_match"_s,  u"phone_number_quality_score"_s,
        u"sms_pumping_risk"_s, u"reassigned_number"_s};
}

/// The number that is meant: a national one belongs to the country that is said, which is Brazil or none.
QString numberOf(const Call &call)
{
    QString phone = call.path.value(u"PhoneNumber"_s);
    phone.remove(QRegularExpression(u"[^0-9+]"_s));
    if (!phone.startsWith(u'+') && call.query.text(u"CountryCode"_s) == "BR"_L1)
        phone.prepend("+55"_L1);
    return phone;
}

bool isLandline(const QString &phone)
{
    const auto magic = magicRecipient(phone, false);
    const int code = magic ? magic->refusal.value_or(0) : 0;
    return code == 21614 || code == 21635 || (phone.startsWith("+55"_L1) && phone.size() == 13);
}

QJsonObject lineType(const QString &phone)
{
    const bool isBrazilian = phone.startsWith("+55"_L1);
    return {
        {u"type"_s, isLandline(phone) ? u"landline"_s : u"mobile"_s},
        {u"carrier_name"_s, u"Operadora de exemplo"_s},
        {u"mobile_country_code"_s, isBrazilian ? QJsonValue(u"724"_s) : QJsonValue()},
        {u"mobile_network_code"_s, isBrazilian && !isLandline(phone) ? QJsonValue(u"99"_s) : QJsonValue()},
        {u"error_code"_s, QJsonValue()}};
}

/// "(67) 99955-0001" of a Brazilian number; the digits of any other.
QString nationalFormat(const QString &phone)
{
    const bool isBrazilian = phone.startsWith("+55"_L1) && phone.size() > 12;
    return isBrazilian ? u"(%1) %2-%3"_s.arg(phone.mid(3, 2), phone.mid(5, phone.size() - 9), phone.right(4))
                       : phone.mid(1);
}

/// Why it is no number of its country; empty when it is one.
QJsonArray mistakesOf(const QString &phone)
{
    if (readAddress(phone))
        return {};
    if (phone.size() < 9)
        return {u"TOO_SHORT"_s};
    return {phone.size() > 14 ? u"TOO_LONG"_s : u"INVALID_LENGTH"_s};
}

} // namespace

HttpAnswer Lookups::fetch(const Call &call) const
{
    static const QRegularExpression e164(u"^\\+[0-9]{3,20}$"_s);
    const QString phone = numberOf(call);
    const QStringList wanted = call.query.text(u"Fields"_s).split(u',', Qt::SkipEmptyParts);
    const bool allKnown = std::ranges::all_of(
        wanted, [](const QString &field) { return packages().contains(field.trimmed()); });
    if (!allKnown)
        return errorAnswer(20001);
    if (!e164.match(phone).hasMatch())
        return errorAnswer(20404);
    const QJsonArray mistakes = mistakesOf(phone);
    const bool valid = mistakes.isEmpty();
    const QString country = phone.startsWith("+55"_L1) ? u"BR"_s : u"US"_s;
    QJsonObject json{
        {u"phone_number"_s, phone},
        {u"calling_country_code"_s, valid ? QJsonValue(country == "BR"_L1 ? u"55"_s : u"1"_s) : QJsonValue()},
        {u"country_code"_s, valid ? QJsonValue(country) : QJsonValue()},
        {u"national_format"_s, valid ? QJsonValue(nationalFormat(phone)) : QJsonValue()},
        {u"valid"_s, valid},
        {u"validation_errors"_s, mistakes},
        {u"url"_s, "https://lookups.twilio.com/v2/PhoneNumbers/"_L1 + phone}};
    for (const QString &package : packages())
        json.insert(package, QJsonValue());
    if (valid && wanted.contains(u"line_type_intelligence"_s)) {
        json.insert(u"line_type_intelligence"_s, lineType(phone));
        if (m_world.links.charge)
            m_world.links.charge({.accountSid = call.accountSid(),
                                  .category = u"lookups"_s,
                                  .at = m_world.clock.now(),
                                  .price = lineTypePrice});
    }
    return jsonAnswer(200, json);
}

void Lookups::addRoutes(Router &router)
{
    router.add({.method = "GET",
                .pattern = u"/lookups/v2/PhoneNumbers/{PhoneNumber}"_s,
                .name = u"lookups.fetch"_s,
                .parameters = {u"Fields"_s, u"CountryCode"_s},
                .handler = [this](const Call &call) { return fetch(call); }});
}

} // namespace recado::simulator
