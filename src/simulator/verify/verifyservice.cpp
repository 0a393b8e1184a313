// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/verify/verifyservice.h"

#include "simulator/records/fields.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using enum Field::Kind;

constexpr std::array serviceFields{
    Field{.parameter = u"FriendlyName", .key = u"friendly_name", .longest = 32},
    Field{.parameter = u"CodeLength", .key = u"code_length", .kind = Integer, .minimum = 4, .maximum = 10},
    Field{.parameter = u"LookupEnabled", .key = u"lookup_enabled", .kind = Boolean},
    Field{.parameter = u"SkipSmsToLandlines", .key = u"skip_sms_to_landlines", .kind = Boolean},
    Field{.parameter = u"DtmfInputRequired", .key = u"dtmf_input_required", .kind = Boolean},
    Field{.parameter = u"TtsName", .key = u"tts_name"},
    Field{.parameter = u"Psd2Enabled", .key = u"psd2_enabled", .kind = Boolean},
    Field{.parameter = u"DoNotShareWarningEnabled", .key = u"do_not_share_warning_enabled", .kind = Boolean},
    Field{.parameter = u"CustomCodeEnabled", .key = u"custom_code_enabled", .kind = Boolean},
    Field{.parameter = u"DefaultTemplateSid", .key = u"default_template_sid"},
};

bool isGoodName(const QString &text)
{
    static const QRegularExpression digits(u"[0-9]"_s);
    return !text.isEmpty() && text.size() <= 32 && text.count(digits) < 5;
}

} // namespace

QJsonObject newVerifyService(const QString &sid, const QString &accountSid, Instant at)
{
    const QString url = "https://verify.twilio.com/v2/Services/"_L1 + sid;
    const QJsonObject whatsapp{{u"msg_service_sid"_s, QJsonValue()}, {u"from"_s, QJsonValue()}};
    return {{u"sid"_s, sid},
            {u"account_sid"_s, accountSid},
            {u"friendly_name"_s, QString()},
            {u"code_length"_s, 6},
            {u"lookup_enabled"_s, false},
            {u"psd2_enabled"_s, false},
            {u"skip_sms_to_landlines"_s, false},
            {u"dtmf_input_required"_s, true},
            {u"tts_name"_s, QJsonValue()},
            {u"do_not_share_warning_enabled"_s, false},
            {u"custom_code_enabled"_s, false},
            {u"push"_s, QJsonObject()},
            {u"totp"_s, QJsonObject()},
            {u"default_template_sid"_s, QJsonValue()},
            {u"whatsapp"_s, whatsapp},
            {u"passkeys"_s, QJsonValue()},
            {u"verify_event_subscription_enabled"_s, false},
            {u"date_created"_s, isoDate(at)},
            {u"date_updated"_s, isoDate(at)},
            {u"url"_s, url},
            {u"links"_s,
             QJsonObject{{u"verifications"_s, url + "/Verifications"_L1},
                         {u"verification_checks"_s, url + "/VerificationCheck"_L1},
                         {u"rate_limits"_s, url + "/RateLimits"_L1}}}};
}

QStringList verifyServiceParameters()
{
    return parametersOf(serviceFields) + QStringList{u"Whatsapp.MsgServiceSid"_s, u"Whatsapp.From"_s};
}

Outcome applyVerifyService(const Form &form, QJsonObject &service)
{
    QJsonObject changed = service;
    Outcome applied = applyFields(serviceFields, form, changed);
    if (!applied || !isGoodName(changed["friendly_name"_L1].toString()))
        return Error{.kind = ErrorKind::Rejected, .detail = u"Verify service"_s, .providerCode = 60200};
    QJsonObject whatsapp = changed["whatsapp"_L1].toObject();
    if (const auto sender = form.value(u"Whatsapp.MsgServiceSid"_s))
        whatsapp.insert(u"msg_service_sid"_s, textOrNull(*sender));
    if (const auto from = form.value(u"Whatsapp.From"_s))
        whatsapp.insert(u"from"_s, textOrNull(*from));
    changed.insert(u"whatsapp"_s, whatsapp);
    service = changed;
    return Done{};
}

} // namespace recado::simulator
