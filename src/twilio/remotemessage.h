// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "twilio/address.h"

#include <QJsonObject>

#include <optional>

namespace recado::twilio {

/// The status of a Message, as Twilio names it. Unknown is one that Twilio has added since.
enum class RemoteStatus {
    Unknown,
    Accepted,
    Scheduled,
    Queued,
    Sending,
    Sent,
    Delivered,
    Read,
    PartiallyDelivered,
    Undelivered,
    Failed,
    Canceled,
    Receiving,
    Received
};

enum class Direction { Unknown, Inbound, OutboundApi, OutboundCall, OutboundReply };

/// What a message cost: the text of Twilio's decimal ("-0.00750"), never a floating point number.
struct RemotePrice
{
    QString amount;
    QString unit; ///< ISO 4217

    bool operator==(const RemotePrice &other) const = default;
};

/// A Message resource.
struct RemoteMessage
{
    QString sid;
    RemoteStatus status = RemoteStatus::Unknown;
    Direction direction = Direction::Unknown;
    std::optional<Address> from = {}; ///< empty at first when a Messaging Service chooses
    std::optional<Address> to = {}; ///< empty for channels that we do not speak
    QString body = {};
    int numSegments = 0; ///< 0 while not known
    int numMedia = 0;
    std::optional<RemotePrice> price = {}; ///< known some time after it was sent
    std::optional<int> errorCode = {};
    std::optional<Instant> dateCreated = {};
    std::optional<Instant> dateSent = {}; ///< empty while not sent
    std::optional<Instant> dateUpdated = {};
    QString messagingServiceSid = {};
};

/// Unknown for a name that is not ours.
[[nodiscard]] RemoteStatus remoteStatusFromName(const QString &name);

/// BadReply when there is no sid: everything else may be missing.
[[nodiscard]] Result<RemoteMessage> readMessage(const QJsonObject &json);

} // namespace recado::twilio
