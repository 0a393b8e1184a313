// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/remotemessage.h"

#include "twilio/datetimes.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr std::array statusNames{std::pair{"accepted"_L1, RemoteStatus::Accepted},
                                 std::pair{"scheduled"_L1, RemoteStatus::Scheduled},
                                 std::pair{"queued"_L1, RemoteStatus::Queued},
                                 std::pair{"sending"_L1, RemoteStatus::Sending},
                                 std::pair{"sent"_L1, RemoteStatus::Sent},
                                 std::pair{"delivered"_L1, RemoteStatus::Delivered},
                                 std::pair{"read"_L1, RemoteStatus::Read},
                                 std::pair{"partially_delivered"_L1, RemoteStatus::PartiallyDelivered},
                                 std::pair{"undelivered"_L1, RemoteStatus::Undelivered},
                                 std::pair{"failed"_L1, RemoteStatus::Failed},
                                 std::pair{"canceled"_L1, RemoteStatus::Canceled},
                                 std::pair{"receiving"_L1, RemoteStatus::Receiving},
                                 std::pair{"received"_L1, RemoteStatus::Received}};

constexpr std::array directionNames{std::pair{"inbound"_L1, Direction::Inbound},
                                    std::pair{"outbound-api"_L1, Direction::OutboundApi},
                                    std::pair{"outbound-call"_L1, Direction::OutboundCall},
                                    std::pair{"outbound-reply"_L1, Direction::OutboundReply}};

template<typename Table>
auto valueOf(const Table &table, const QString &name)
{
    for (const auto &[known, value] : table) {
        if (name == known)
            return value;
    }
    return std::remove_cvref_t<decltype(table.front().second)>::Unknown;
}

// v2010 writes counts as text; a product that writes a number is understood too
int count(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

std::optional<RemotePrice> price(const QJsonObject &json)
{
    const QString amount = json["price"_L1].toVariant().toString();
    if (amount.isEmpty())
        return std::nullopt;
    return RemotePrice{.amount = amount, .unit = json["price_unit"_L1].toString()};
}

} // namespace

RemoteStatus remoteStatusFromName(const QString &name)
{
    return valueOf(statusNames, name);
}

Result<RemoteMessage> readMessage(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a message without a sid"_s};
    const int errorCode = count(json["error_code"_L1]);
    return RemoteMessage{.sid = sid,
                         .status = remoteStatusFromName(json["status"_L1].toString()),
                         .direction = valueOf(directionNames, json["direction"_L1].toString()),
                         .from = addressFromWire(json["from"_L1].toString()),
                         .to = addressFromWire(json["to"_L1].toString()),
                         .body = json["body"_L1].toString(),
                         .numSegments = count(json["num_segments"_L1]),
                         .numMedia = count(json["num_media"_L1]),
                         .price = price(json),
                         .errorCode = errorCode > 0 ? std::optional{errorCode} : std::nullopt,
                         .dateCreated = readRfc2822(json["date_created"_L1].toString()),
                         .dateSent = readRfc2822(json["date_sent"_L1].toString()),
                         .dateUpdated = readRfc2822(json["date_updated"_L1].toString()),
                         .messagingServiceSid = json["messaging_service_sid"_L1].toString()};
}

} // namespace recado::twilio
