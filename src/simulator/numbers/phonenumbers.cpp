// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/numbers/phonenumbers.h"

#include "simulator/accounts/accounts.h"
#include "simulator/records/fields.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using enum Field::Kind;

constexpr std::array numberFields{
    Field{.parameter = u"FriendlyName", .key = u"friendly_name", .longest = 64},
    Field{.parameter = u"SmsUrl", .key = u"sms_url", .kind = Url},
    Field{.parameter = u"SmsMethod", .key = u"sms_method", .kind = Method},
    Field{.parameter = u"SmsFallbackUrl", .key = u"sms_fallback_url", .kind = Url},
    Field{.parameter = u"SmsFallbackMethod", .key = u"sms_fallback_method", .kind = Method},
    Field{.parameter = u"SmsApplicationSid", .key = u"sms_application_sid"},
    Field{.parameter = u"VoiceUrl", .key = u"voice_url", .kind = Url},
    Field{.parameter = u"VoiceMethod", .key = u"voice_method", .kind = Method},
    Field{.parameter = u"VoiceFallbackUrl", .key = u"voice_fallback_url", .kind = Url},
    Field{.parameter = u"VoiceFallbackMethod", .key = u"voice_fallback_method", .kind = Method},
    Field{.parameter = u"VoiceApplicationSid", .key = u"voice_application_sid"},
    Field{.parameter = u"VoiceCallerIdLookup", .key = u"voice_caller_id_lookup", .kind = Boolean},
    Field{.parameter = u"StatusCallback", .key = u"status_callback", .kind = Url},
    Field{.parameter = u"StatusCallbackMethod", .key = u"status_callback_method", .kind = Method},
};

QJsonObject numberJson(const FixedNumber &number)
{
    const QString account = QString::fromUtf16(number.accountSid);
    const QString sid = QString::fromUtf16(number.sid);
    QJsonObject json{
        {u"sid"_s, sid},
        {u"account_sid"_s, account},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"phone_number"_s, QString::fromUtf16(number.phone)},
        {u"friendly_name"_s, QString::fromUtf16(number.friendlyName)},
        {u"beta"_s, false},
        {u"origin"_s, u"twilio"_s},
        {u"status"_s, u"in-use"_s},
        {u"type"_s, u"local"_s},
        {u"capabilities"_s,
         QJsonObject{{u"sms"_s, true}, {u"mms"_s, false}, {u"voice"_s, true}, {u"fax"_s, false}}},
        {u"date_created"_s, rfc2822(openedAt())},
        {u"date_updated"_s, rfc2822(openedAt())},
        {u"address_requirements"_s, u"none"_s},
        {u"emergency_status"_s, u"Inactive"_s},
        {u"emergency_address_status"_s, u"unregistered"_s},
        {u"voice_receive_mode"_s, u"voice"_s},
        {u"voice_caller_id_lookup"_s, false},
        {u"uri"_s, u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers/%2.json"_s.arg(account, sid)}};
    for (const QString &name :
         {u"address_sid"_s, u"bundle_sid"_s, u"emergency_address_sid"_s, u"identity_sid"_s, u"trunk_sid"_s})
        json.insert(name, QJsonValue());
    for (const QString &name : {u"sms_url"_s, u"sms_fallback_url"_s, u"voice_url"_s, u"voice_fallback_url"_s,
                                u"status_callback"_s, u"sms_application_sid"_s, u"voice_application_sid"_s})
        json.insert(name, u""_s);
    for (const QString &name : {u"sms_method"_s, u"sms_fallback_method"_s, u"voice_method"_s,
                                u"voice_fallback_method"_s, u"status_callback_method"_s})
        json.insert(name, u"POST"_s);
    return json;
}

/// PhoneNumber= takes a part of a number, "*" for any digit.
bool matchesPattern(const QString &phone, const QString &pattern)
{
    const QString expression = QRegularExpression::escape(pattern).replace(uR"(\*)"_s, u"[0-9]"_s);
    const QRegularExpression wanted(expression);
    return pattern.isEmpty() || wanted.match(phone).hasMatch(); // clazy:exclude=use-static-qregularexpression
}

bool passes(const Record &number, const Call &call)
{
    const QString name = call.query.text(u"FriendlyName"_s);
    return (name.isEmpty() || name == number.shown["friendly_name"_L1].toString())
        && matchesPattern(number.shown["phone_number"_L1].toString(), call.query.text(u"PhoneNumber"_s));
}

} // namespace

PhoneNumbers::PhoneNumbers(World &world)
    : TableResource(world)
{
    PhoneNumbers::fill();
    world.links.addressOfSender = [this](const QString &accountSid, const QString &sid) {
        const Record *number = table(u"numbers"_s).find(accountSid, sid);
        return number ? number->shown["phone_number"_L1].toString() : QString();
    };
    world.links.inboundUrl = [this](const QString &accountSid, const QString &address) {
        return inboundUrl(accountSid, address);
    };
}

void PhoneNumbers::fill()
{
    for (const FixedNumber &number : fixedNumbers()) {
        Record record{.sid = QString::fromUtf16(number.sid),
                      .accountSid = QString::fromUtf16(number.accountSid)};
        record.shown = numberJson(number);
        table(u"numbers"_s).add(std::move(record));
    }
}

QUrl PhoneNumbers::inboundUrl(const QString &accountSid, const QString &phone)
{
    for (const Record &number : table(u"numbers"_s).all()) {
        if (number.accountSid == accountSid && number.shown["phone_number"_L1].toString() == phone)
            return QUrl(number.shown["sms_url"_L1].toString());
    }
    return {};
}

HttpAnswer PhoneNumbers::update(const Call &call)
{
    Record *number = findRecord(routes(), call);
    if (!number)
        return errorAnswer(20404);
    if (const Outcome applied = applyFields(numberFields, call.form, number->shown); !applied)
        return errorAnswer(applied.error().providerCode.value_or(20001));
    number->shown.insert(u"date_updated"_s, rfc2822(now()));
    return jsonAnswer(200, number->shown);
}

RecordRoutes PhoneNumbers::routes()
{
    return {.collection = u"/api/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json"_s,
            .name = u"phonenumbers"_s,
            .listKey = u"incoming_phone_numbers"_s,
            .table = [this]() -> RecordTable & { return table(u"numbers"_s); },
            .belongs = passes,
            .filters = {u"Beta"_s, u"FriendlyName"_s, u"PhoneNumber"_s, u"Origin"_s}};
}

void PhoneNumbers::addRoutes(Router &router)
{
    const RecordRoutes all = routes();
    addList(router, all);
    addFetch(router, all);
    router.add({.method = "POST",
                .pattern = onePattern(all),
                .name = u"phonenumbers.update"_s,
                .parameters = parametersOf(numberFields),
                .handler = [this](const Call &call) { return update(call); }});
}

} // namespace recado::simulator
