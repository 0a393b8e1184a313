// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/messages/manymessages.h"

#include <map>

namespace recado {

/// What sending again will cost by what the last messages cost: never a promise.
struct ResendCost
{
    std::map<QString, qint64> sums = {}; ///< millionths by currency; negative: it costs
    bool complete = true; ///< a price is known for every message
};

/// How many messages Twilio would be given for this item.
[[nodiscard]] int messagesFor(const OutgoingItem &item, RetryHow how);
/// @param orders what would go, of the items of the plan
[[nodiscard]] ResendCost costOf(const ResendPlan &plan, std::span<const RetryOrder> orders);

} // namespace recado
