// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/servicejson.h"

#include "simulator/records/fields.h"
#include "simulator/records/moments.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using enum Field::Kind;

constexpr int longestValidity = 36'000; ///< seconds

constexpr std::array serviceFields{
    Field{.parameter = u"FriendlyName", .key = u"friendly_name", .longest = 64},
    Field{.parameter = u"InboundRequestUrl", .key = u"inbound_request_url", .kind = Url},
    Field{.parameter = u"InboundMethod", .key = u"inbound_method", .kind = Method},
    Field{.parameter = u"FallbackUrl", .key = u"fallback_url", .kind = Url},
    Field{.parameter = u"FallbackMethod", .key = u"fallback_method", .kind = Method},
    Field{.parameter = u"StatusCallback", .key = u"status_callback", .kind = Url},
    Field{.parameter = u"StickySender", .key = u"sticky_sender", .kind = Boolean},
    Field{.parameter = u"MmsConverter", .key = u"mms_converter", .kind = Boolean},
    Field{.parameter = u"SmartEncoding", .key = u"smart_encoding", .kind = Boolean},
    Field{.parameter = u"ScanMessageContent", .key = u"scan_message_content"},
    Field{.parameter = u"FallbackToLongCode", .key = u"fallback_to_long_code", .kind = Boolean},
    Field{.parameter = u"AreaCodeGeomatch", .key = u"area_code_geomatch", .kind = Boolean},
    Field{.parameter = u"ValidityPeriod",
          .key = u"validity_period",
          .kind = Integer,
          .minimum = 1,
          .maximum = longestValidity},
    Field{.parameter = u"SynchronousValidation", .key = u"synchronous_validation", .kind = Boolean},
    Field{.parameter = u"Usecase", .key = u"usecase"},
    Field{
        .parameter = u"UseInboundWebhookOnNumber", .key = u"use_inbound_webhook_on_number", .kind = Boolean},
};

QJsonObject linksOf(const QString &url)
{
    return {{u"phone_numbers"_s, url + "/PhoneNumbers"_L1},
            {u"short_codes"_s, url + "/ShortCodes"_L1},
            {u"alpha_senders"_s, url + "/AlphaSenders"_L1},
            {u"messages"_s, url + "/Messages"_L1},
            {u"us_app_to_person"_s, url + "/Compliance/Usa2p"_L1},
            {u"us_app_to_person_usecases"_s, url + "/Compliance/Usa2p/Usecases"_L1},
            {u"channel_senders"_s, url + "/ChannelSenders"_L1},
            {u"destination_alpha_senders"_s, url + "/DestinationAlphaSenders"_L1}};
}

} // namespace

QJsonObject newServiceJson(const QString &sid, const QString &accountSid, Instant at)
{
    const QString url = "https://messaging.twilio.com/v1/Services/"_L1 + sid;
    return {{u"sid"_s, sid},
            {u"account_sid"_s, accountSid},
            {u"friendly_name"_s, QString()},
            {u"inbound_request_url"_s, QJsonValue()},
            {u"inbound_method"_s, u"POST"_s},
            {u"fallback_url"_s, QJsonValue()},
            {u"fallback_method"_s, u"POST"_s},
            {u"status_callback"_s, QJsonValue()},
            {u"sticky_sender"_s, true},
            {u"mms_converter"_s, true},
            {u"smart_encoding"_s, false},
            {u"scan_message_content"_s, u"inherit"_s},
            {u"fallback_to_long_code"_s, true},
            {u"area_code_geomatch"_s, true},
            {u"synchronous_validation"_s, false},
            {u"validity_period"_s, longestValidity},
            {u"usecase"_s, u"undeclared"_s},
            {u"us_app_to_person_registered"_s, false},
            {u"use_inbound_webhook_on_number"_s, false},
            {u"date_created"_s, isoDate(at)},
            {u"date_updated"_s, isoDate(at)},
            {u"url"_s, url},
            {u"links"_s, linksOf(url)}};
}

QStringList serviceParameters()
{
    return parametersOf(serviceFields);
}

Outcome applyService(const Form &form, QJsonObject &service)
{
    QJsonObject changed = service;
    const Outcome applied = applyFields(serviceFields, form, changed);
    if (!applied)
        return applied;
    const QStringList scans{u"inherit"_s, u"enable"_s, u"disable"_s};
    if (changed["friendly_name"_L1].toString().isEmpty()
        || !scans.contains(changed["scan_message_content"_L1].toString()))
        return Error{.kind = ErrorKind::Rejected, .detail = u"Messaging Service"_s, .providerCode = 20001};
    service = changed;
    return Done{};
}

QJsonObject newMemberJson(const QJsonObject &service, const QString &sid, const QString &address, Instant at)
{
    const bool isNumber = sid.startsWith("PN"_L1);
    QJsonObject member{
        {u"sid"_s, sid},
        {u"account_sid"_s, service["account_sid"_L1]},
        {u"country_code"_s, address.contains("+55"_L1) ? QJsonValue(u"BR"_s) : QJsonValue()},
        {u"date_created"_s, isoDate(at)},
        {u"date_updated"_s, isoDate(at)},
        {u"url"_s,
         service["url"_L1].toString() + (isNumber ? "/PhoneNumbers/"_L1 : "/ChannelSenders/"_L1) + sid}};
    member.insert(isNumber ? u"service_sid"_s : u"messaging_service_sid"_s, service["sid"_L1]);
    member.insert(isNumber ? u"phone_number"_s : u"sender"_s, address);
    if (isNumber)
        member.insert(u"capabilities"_s, QJsonArray{u"SMS"_s, u"Voice"_s});
    else
        member.insert(u"sender_type"_s, u"WhatsApp"_s);
    return member;
}

} // namespace recado::simulator
