// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/outcomes.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

using twilio::RemoteStatus;

constexpr auto soon = 15s; ///< for what may mend itself: no network, a busy host
constexpr auto firstLookForLost = 3s;
constexpr auto firstLook = 2s; ///< later ones: see looks.h

storage::PartChange failed(const PartId &part, const Error &error, Instant now)
{
    return {.id = part,
            .to = PartState::Failed,
            .at = now,
            .errorCode = error.providerCode,
            .reason = error.reason};
}

storage::PartChange backToQueue(const PartId &part, const Error &error, Instant now)
{
    return {.id = part,
            .to = PartState::Queued,
            .at = now,
            .errorCode = error.providerCode,
            .reason = error.reason,
            .dueAt = now + error.retryAfter.value_or(soon)};
}

} // namespace

std::optional<PartState> stateOf(RemoteStatus status)
{
    switch (status) {
    case RemoteStatus::Accepted:
    case RemoteStatus::Queued:
    case RemoteStatus::Sending:
        return PartState::Accepted;
    case RemoteStatus::Scheduled:
        return PartState::Scheduled;
    case RemoteStatus::Sent:
        return PartState::Sent;
    case RemoteStatus::Delivered:
    case RemoteStatus::PartiallyDelivered:
        return PartState::Delivered;
    case RemoteStatus::Read:
        return PartState::Read;
    case RemoteStatus::Undelivered:
    case RemoteStatus::Failed:
        return PartState::Failed;
    case RemoteStatus::Canceled:
        return PartState::Cancelled;
    case RemoteStatus::Receiving:
    case RemoteStatus::Received:
    case RemoteStatus::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

QString wordOf(RemoteStatus status)
{
    switch (status) {
    case RemoteStatus::Accepted:
        return u"accepted"_s;
    case RemoteStatus::Queued:
        return u"queued"_s;
    case RemoteStatus::Sending:
        return u"sending"_s;
    case RemoteStatus::Scheduled:
        return u"scheduled"_s;
    case RemoteStatus::Sent:
        return u"sent"_s;
    case RemoteStatus::Delivered:
        return u"delivered"_s;
    case RemoteStatus::PartiallyDelivered:
        return u"partially_delivered"_s;
    case RemoteStatus::Read:
        return u"read"_s;
    case RemoteStatus::Undelivered:
        return u"undelivered"_s;
    case RemoteStatus::Failed:
        return u"failed"_s;
    case RemoteStatus::Canceled:
        return u"canceled"_s;
    case RemoteStatus::Receiving:
        return u"receiving"_s;
    case RemoteStatus::Received:
        return u"received"_s;
    case RemoteStatus::Unknown:
        return {};
    }
    return {};
}

std::optional<PartState> stateOfWord(const QString &word)
{
    return stateOf(twilio::remoteStatusFromName(word));
}

storage::PartChange lost(const PartId &part, const Error &error, Instant now)
{
    return {.id = part,
            .to = PartState::Unsure,
            .at = now,
            .errorCode = error.providerCode,
            .reason = u"answer-lost"_s,
            .nextCheckAt = now + firstLookForLost};
}

storage::PartChange afterCreate(const PartId &part, const Result<twilio::RemoteMessage> &answer, Instant now)
{
    if (answer) {
        // 201 means accepted, also when the status word is one that we do not know
        const PartState state = stateOf(answer->status).value_or(PartState::Accepted);
        return {.id = part,
                .to = state,
                .at = now,
                .sid = answer->sid,
                .errorCode = answer->errorCode,
                .detail = wordOf(answer->status),
                .nextCheckAt = now + firstLook};
    }
    const Error &error = answer.error();
    if (error.mayHaveHappened)
        return lost(part, error, now);
    return notTried(part, error, now);
}

storage::PartChange notTried(const PartId &part, const Error &error, Instant now)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Unavailable:
    case ErrorKind::Storage:
        return backToQueue(part, error, now);
    case ErrorKind::Unauthorized:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::BadReply:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::TooNew:
        return failed(part, error, now);
    }
    return failed(part, error, now);
}

} // namespace recado
