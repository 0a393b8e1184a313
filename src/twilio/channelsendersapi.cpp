// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/channelsendersapi.h"

#include "twilio/paging.h"
#include "twilio/sids.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr std::array statusNames{std::pair{"CREATING"_L1, SenderStatus::Creating},
                                 std::pair{"ONLINE"_L1, SenderStatus::Online},
                                 std::pair{"OFFLINE"_L1, SenderStatus::Offline},
                                 std::pair{"PENDING_VERIFICATION"_L1, SenderStatus::PendingVerification},
                                 std::pair{"VERIFYING"_L1, SenderStatus::Verifying},
                                 std::pair{"ONLINE:UPDATING"_L1, SenderStatus::Updating},
                                 std::pair{"TWILIO_REVIEW"_L1, SenderStatus::TwilioReview},
                                 std::pair{"DRAFT"_L1, SenderStatus::Draft},
                                 std::pair{"STUBBED"_L1, SenderStatus::Stubbed}};

std::vector<OfflineReason> readReasons(const QJsonArray &listed)
{
    std::vector<OfflineReason> reasons;
    for (const QJsonValueConstRef one : listed) {
        const QJsonObject json = one.toObject();
        const int code = json["code"_L1].toVariant().toInt(); // text here, a number elsewhere
        reasons.push_back({.code = code > 0 ? std::optional{code} : std::nullopt,
                           .message = json["message"_L1].toString()});
    }
    return reasons;
}

Result<RemoteChannelSender> readSender(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a channel sender without a sid"_s};
    const QJsonObject properties = json["properties"_L1].toObject();
    const QString status = json["status"_L1].toString();
    return RemoteChannelSender{.sid = sid,
                               .address = addressFromWire(json["sender_id"_L1].toString()),
                               .status = senderStatusFromName(status),
                               .statusName = status,
                               .name = json["profile"_L1].toObject()["name"_L1].toString(),
                               .businessAccountId
                               = json["configuration"_L1].toObject()["waba_id"_L1].toString(),
                               .qualityRating = properties["quality_rating"_L1].toString(),
                               .messagingLimit = properties["messaging_limit"_L1].toString(),
                               .webhookUrl = json["webhook"_L1].toObject()["callback_url"_L1].toString(),
                               .offlineReasons = readReasons(json["offline_reasons"_L1].toArray())};
}

} // namespace

SenderStatus senderStatusFromName(const QString &name)
{
    for (const auto &[known, status] : statusNames) {
        if (name == known)
            return status;
    }
    return SenderStatus::Unknown;
}

bool canSend(SenderStatus status)
{
    return status == SenderStatus::Online || status == SenderStatus::Updating;
}

ChannelSendersApi::ChannelSendersApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteChannelSender>>> ChannelSendersApi::listWhatsApp()
{
    const Form query{{u"Channel"_s, u"whatsapp"_s}, {u"PageSize"_s, u"100"_s}};
    const auto rows = co_await collect(m_client, operations::listChannelsSender, u"/v2/Channels/Senders"_s,
                                       query, u"senders"_s);
    co_return readRows(rows, readSender);
}

QCoro::Task<Result<RemoteChannelSender>> ChannelSendersApi::fetch(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer
        = co_await m_client.get(operations::fetchChannelsSender, "/v2/Channels/Senders/"_L1 + sid);
    if (!answer)
        co_return answer.error();
    co_return readSender(answer->json);
}

} // namespace recado::twilio
