// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/message.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

struct NamedStatus
{
    MessageStatus status = MessageStatus::Queued;
    QLatin1StringView name;
};
constexpr std::array statuses = {
    NamedStatus{MessageStatus::Scheduled, "scheduled"_L1},
    NamedStatus{MessageStatus::Accepted, "accepted"_L1},
    NamedStatus{MessageStatus::Queued, "queued"_L1},
    NamedStatus{MessageStatus::Sending, "sending"_L1},
    NamedStatus{MessageStatus::Sent, "sent"_L1},
    NamedStatus{MessageStatus::Delivered, "delivered"_L1},
    NamedStatus{MessageStatus::Read, "read"_L1},
    NamedStatus{MessageStatus::Failed, "failed"_L1},
    NamedStatus{MessageStatus::Undelivered, "undelivered"_L1},
    NamedStatus{MessageStatus::Canceled, "canceled"_L1},
    NamedStatus{MessageStatus::Received, "received"_L1},
};

} // namespace

QString statusName(MessageStatus status)
{
    return std::ranges::find(statuses, status, &NamedStatus::status)->name;
}

std::optional<MessageStatus> statusFromName(const QString &name)
{
    const auto *const found = std::ranges::find(statuses, name, &NamedStatus::name);
    return found == statuses.end() ? std::optional<MessageStatus>() : found->status;
}

bool isFinished(MessageStatus status)
{
    return status >= MessageStatus::Delivered;
}

} // namespace recado::simulator
