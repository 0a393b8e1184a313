// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/accounts/accounts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recado::simulator {

enum class MessageStatus {
    Scheduled,
    Accepted,
    Queued,
    Sending,
    Sent,
    Delivered,
    Read,
    Failed,
    Undelivered,
    Canceled,
    Received,
};

/// Twilio's word for the status.
[[nodiscard]] QString statusName(MessageStatus status);
[[nodiscard]] std::optional<MessageStatus> statusFromName(const QString &name);
/// True when the message is on its way no more, read receipts aside.
[[nodiscard]] bool isFinished(MessageStatus status);

struct MessageEvent
{
    MessageStatus status = MessageStatus::Queued;
    Instant at;
};

/// What the simulator found when it fetched a MediaUrl.
struct FetchedMedia
{
    QString url;
    int httpStatus = 0; ///< of the GET, or of the HEAD when that failed; 0 without an answer
    QString contentType = {};
    qint64 size = 0; ///< bytes
    QString sha256 = {}; ///< of the bytes, hexadecimal; empty when they were not fetched
    QString fileName = {}; ///< from Content-Disposition
    std::optional<int> errorCode = {}; ///< why the message fails because of it
    bool erased = false; ///< deleted by the client
    QByteArray bytes = {}; ///< only on its way from the fetch to the FileStore
};

struct Message
{
    qint64 number = 0; ///< 1 for the first; the order of creation
    QString sid;
    QString accountSid;
    Channel channel = Channel::Sms;
    bool inbound = false;
    QString from; ///< with "whatsapp:" where it applies; empty until a service has chosen
    QString to;
    QString body; ///< as Twilio keeps it: with the trial prefix, empty after redaction
    QString bodySha256; ///< of the UTF-8 of Body as it was asked for
    QStringList mediaUrls = {};
    QString messagingServiceSid = {};
    QString contentSid = {};
    QString contentVariables = {}; ///< JSON, as it was asked for
    QString statusCallback = {};
    int segments = 1;

    MessageStatus status = MessageStatus::Queued;
    std::optional<int> errorCode = {};
    Instant created;
    Instant updated;
    std::optional<Instant> sent = {};
    std::optional<Instant> sendAt = {}; ///< scheduled for
    int validitySeconds = 36'000; ///< an SMS that waited longer is not sent any more
    std::optional<qint64> price = {}; ///< in 1/100000 US dollar, as Twilio shows five decimals
    bool erased = false; ///< deleted by the client; kept here because the simulator is asked what happened

    std::optional<int> plannedError = {}; ///< a magic number: the message will fail so
    std::optional<MessageStatus> stopsAt = {}; ///< a magic number: it gets no further
    std::optional<Instant> nextStatusAt = {};
    std::optional<Instant> priceAt = {};
    bool fetching = false; ///< its media are being fetched; the next status waits for them
    std::vector<MessageEvent> events = {};
    std::vector<FetchedMedia> media = {};
};

} // namespace recado::simulator
