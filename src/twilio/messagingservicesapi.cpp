// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/messagingservicesapi.h"

#include "twilio/paging.h"
#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<RemoteMessagingService> readService(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a Messaging Service without a sid"_s};
    return RemoteMessagingService{.sid = sid,
                                  .friendlyName = json["friendly_name"_L1].toString(),
                                  .inboundUrl = json["inbound_request_url"_L1].toString(),
                                  .usesWebhookOfNumber = json["use_inbound_webhook_on_number"_L1].toBool(),
                                  .statusCallback = json["status_callback"_L1].toString()};
}

// a number has "phone_number", a sender of another channel "sender"
Result<PoolMember> readMember(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a sender of a service without a sid"_s};
    const QString number = json["phone_number"_L1].toString();
    return PoolMember{.sid = sid,
                      .address = addressFromWire(number.isEmpty() ? json["sender"_L1].toString() : number),
                      .countryCode = json["country_code"_L1].toString()};
}

Form wholePages()
{
    return {{u"PageSize"_s, u"1000"_s}};
}

} // namespace

MessagingServicesApi::MessagingServicesApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteMessagingService>>> MessagingServicesApi::list()
{
    const Form query = wholePages();
    const auto rows = co_await collect(m_client, operations::listMessagingService, u"/v1/Services"_s, query,
                                       u"services"_s);
    co_return readRows(rows, readService);
}

QCoro::Task<Result<RemoteMessagingService>> MessagingServicesApi::fetch(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer = co_await m_client.get(operations::fetchMessagingService, "/v1/Services/"_L1 + sid);
    if (!answer)
        co_return answer.error();
    co_return readService(answer->json);
}

QCoro::Task<Result<std::vector<PoolMember>>> MessagingServicesApi::phoneNumbers(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const Form query = wholePages();
    const QString path = u"/v1/Services/%1/PhoneNumbers"_s.arg(sid);
    const auto rows
        = co_await collect(m_client, operations::listServicePhoneNumber, path, query, u"phone_numbers"_s);
    co_return readRows(rows, readMember);
}

QCoro::Task<Result<std::vector<PoolMember>>> MessagingServicesApi::channelSenders(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const Form query = wholePages();
    const QString path = u"/v1/Services/%1/ChannelSenders"_s.arg(sid);
    const auto rows
        = co_await collect(m_client, operations::listServiceChannelSender, path, query, u"senders"_s);
    co_return readRows(rows, readMember);
}

} // namespace recado::twilio
