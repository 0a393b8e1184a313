// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/resendcost.h"

#include <QHash>

namespace recado {

int messagesFor(const OutgoingItem &item, RetryHow how)
{
    if (how == RetryHow::AsSms)
        return 1;
    int messages = 0;
    for (const OutgoingPart &part : item.parts)
        messages += !part.replaced && isFailedOrCancelled(part) ? 1 : 0;
    return messages;
}

ResendCost costOf(const ResendPlan &plan, std::span<const RetryOrder> orders)
{
    QHash<ItemId, RetryHow> wanted;
    for (const RetryOrder &order : orders)
        wanted.insert(order.item, order.how);
    ResendCost cost;
    for (const SelectionGroup &group : plan.groups) {
        for (const OutgoingItem &item : group.items) {
            const auto how = wanted.constFind(item.id);
            if (how == wanted.cend())
                continue;
            const Channel channel = *how == RetryHow::AsSms ? Channel::Sms : item.channel;
            const auto price = plan.prices.find({item.senderId, channel});
            if (price == plan.prices.end())
                cost.complete = false;
            else
                cost.sums[price->second.unit] += price->second.micros * messagesFor(item, *how);
        }
    }
    return cost;
}

} // namespace recado
