// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/numbersapi.h"

#include "twilio/paging.h"
#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<RemoteNumber> readNumber(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json[key].toString(); };
    const QString sid = text("sid"_L1);
    const QString phoneNumber = text("phone_number"_L1);
    if (sid.isEmpty() || phoneNumber.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a number without a sid or digits"_s};
    const QJsonObject capabilities = json["capabilities"_L1].toObject();
    return RemoteNumber{.sid = sid,
                        .phoneNumber = phoneNumber,
                        .friendlyName = text("friendly_name"_L1),
                        .canSms = capabilities["sms"_L1].toBool(),
                        .canMms = capabilities["mms"_L1].toBool(),
                        .canCall = capabilities["voice"_L1].toBool(),
                        .webhookHost = QUrl(text("sms_url"_L1)).host(),
                        .webhooks = {.sms = text("sms_url"_L1),
                                     .smsFallback = text("sms_fallback_url"_L1),
                                     .voice = text("voice_url"_L1),
                                     .voiceFallback = text("voice_fallback_url"_L1),
                                     .status = text("status_callback"_L1),
                                     .smsApplicationSid = text("sms_application_sid"_L1),
                                     .voiceApplicationSid = text("voice_application_sid"_L1)}};
}

Form toForm(const WebhookChange &change)
{
    Form form;
    const auto add = [&form](const QString &name, const std::optional<QString> &value) {
        if (value)
            form.add(name, *value);
    };
    add(u"SmsUrl"_s, change.sms);
    add(u"SmsFallbackUrl"_s, change.smsFallback);
    add(u"VoiceUrl"_s, change.voice);
    add(u"VoiceFallbackUrl"_s, change.voiceFallback);
    add(u"StatusCallback"_s, change.status);
    return form;
}

} // namespace

NumbersApi::NumbersApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteNumber>>> NumbersApi::list()
{
    const Form query{{u"PageSize"_s, u"1000"_s}};
    const auto rows = co_await collect(m_client, operations::listIncomingPhoneNumber,
                                       m_client.accountPath(u"/IncomingPhoneNumbers.json"_s), query,
                                       u"incoming_phone_numbers"_s);
    co_return readRows(rows, readNumber);
}

QCoro::Task<Result<RemoteNumber>> NumbersApi::fetch(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer
        = co_await m_client.get(operations::fetchIncomingPhoneNumber,
                                m_client.accountPath(u"/IncomingPhoneNumbers/%1.json"_s.arg(sid)));
    if (!answer)
        co_return answer.error();
    co_return readNumber(answer->json);
}

QCoro::Task<Result<RemoteNumber>> NumbersApi::changeWebhooks(QString sid, WebhookChange change)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const Form form = toForm(change);
    if (form.isEmpty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"no address to change"_s};
    const auto answer
        = co_await m_client.post(operations::updateIncomingPhoneNumber,
                                 m_client.accountPath(u"/IncomingPhoneNumbers/%1.json"_s.arg(sid)), form);
    if (!answer)
        co_return answer.error();
    co_return readNumber(answer->json);
}

QCoro::Task<Outcome> NumbersApi::checkCredentials()
{
    const Form query{{u"PageSize"_s, u"1"_s}};
    const auto answer = co_await m_client.get(operations::listIncomingPhoneNumber,
                                              m_client.accountPath(u"/IncomingPhoneNumbers.json"_s), query);
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

} // namespace recado::twilio
