// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/waiting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::cli {

std::optional<WaitFor> waitForFromWord(const QString &word)
{
    if (word == "sent"_L1)
        return WaitFor::Sent;
    if (word == "delivered"_L1)
        return WaitFor::Delivered;
    if (word == "read"_L1)
        return WaitFor::Read;
    return std::nullopt;
}

bool hasCome(const OutgoingItem &item, WaitFor target)
{
    if (item.channel == Channel::Sms && target == WaitFor::Read)
        target = WaitFor::Delivered;
    return std::ranges::all_of(item.parts, [target](const OutgoingPart &part) {
        if (part.replaced) // a newer try took its place
            return true;
        switch (target) {
        case WaitFor::Sent: // for later: Twilio has it
            return hasLeft(part.state) || part.state == PartState::Scheduled;
        case WaitFor::Delivered:
            return part.state == PartState::Delivered || part.state == PartState::Read
                || part.state == PartState::NoReceipt;
        case WaitFor::Read:
            return part.state == PartState::Read;
        }
        return false;
    });
}

bool isStuck(const OutgoingItem &item)
{
    return std::ranges::any_of(item.parts, [](const OutgoingPart &part) {
        return !part.replaced
            && (part.state == PartState::Failed || part.state == PartState::Cancelled
                || part.state == PartState::MaybeSent);
    });
}

QCoro::Task<Result<OutgoingItem>> waitUntil(AppContext *app, ItemId id, WaitFor target,
                                            std::chrono::seconds timeout)
{
    const Instant latest = app->clock().now() + timeout;
    while (true) {
        const auto item = co_await app->send().item(id);
        if (!item || hasCome(*item, target) || isStuck(*item) || app->clock().now() >= latest)
            co_return item;
        co_await app->clock().sleepFor(100ms);
    }
}

} // namespace recado::cli
