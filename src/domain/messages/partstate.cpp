// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/partstate.h"

#include <algorithm>
#include <array>

namespace recado {
namespace {

using enum PartState;

constexpr unsigned bit(PartState state)
{
    return 1U << static_cast<unsigned>(state);
}

template<typename... States>
constexpr unsigned to(States... states)
{
    return (bit(states) | ... | 0U);
}

struct Steps
{
    PartState from;
    unsigned to;
};

// The whole machine. Read, Failed and Cancelled are the ends.
constexpr std::array steps{
    Steps{Waiting, to(Queued, Cancelled)},
    Steps{Queued, to(Sending, Cancelled, Failed, Late)},
    // back to Queued: a person says that it may still leave
    Steps{Late, to(Queued, Cancelled)},
    // back to Queued: Twilio said that it did not process the request (429), or nothing left this computer
    Steps{Sending, to(Queued, Unsure, Accepted, Scheduled, Sent, Delivered, Read, Failed)},
    // back to Queued: absence at Twilio is proved
    Steps{Unsure, to(Queued, Accepted, Scheduled, Sent, Delivered, Read, Failed, MaybeSent, Cancelled)},
    Steps{Scheduled, to(Accepted, Sent, Delivered, Read, Failed, Cancelled)},
    Steps{Accepted, to(Sent, Delivered, Read, NoReceipt, Failed, Cancelled)},
    Steps{Sent, to(Delivered, Read, NoReceipt, Failed)},
    Steps{Delivered, to(Read)},
    Steps{NoReceipt, to(Delivered, Read, Failed)},
    // a person, or a late look at Twilio, settles it
    Steps{MaybeSent, to(Queued, Accepted, Sent, Delivered, Read, Failed, Cancelled)},
    Steps{Read, to()},
    Steps{Failed, to()},
    Steps{Cancelled, to()},
};

} // namespace

bool mayBecome(PartState from, PartState target)
{
    const auto *const row = std::ranges::find(steps, from, &Steps::from);
    return row != steps.end() && (row->to & bit(target)) != 0;
}

std::vector<PartState> mayPrecede(PartState target)
{
    std::vector<PartState> found;
    for (const Steps &row : steps) {
        if ((row.to & bit(target)) != 0)
            found.push_back(row.from);
    }
    return found;
}

bool isSettled(PartState state)
{
    switch (state) {
    case Read:
    case NoReceipt:
    case MaybeSent:
    case Failed:
    case Cancelled:
        return true;
    default:
        return false;
    }
}

bool hasLeft(PartState state)
{
    return state == Sent || state == Delivered || state == Read || state == NoReceipt;
}

DeliveryState visible(PartState state)
{
    switch (state) {
    case Waiting:
    case Queued:
    case Sending:
    case Accepted:
    case Late:
        return DeliveryState::Queued;
    case Unsure:
    case MaybeSent:
        return DeliveryState::MaybeSent;
    case Sent:
        return DeliveryState::Sent;
    case Delivered:
        return DeliveryState::Delivered;
    case Read:
        return DeliveryState::Read;
    case NoReceipt:
        return DeliveryState::NoReceipt;
    case Failed:
        return DeliveryState::Failed;
    case Cancelled:
        return DeliveryState::Cancelled;
    case Scheduled:
        return DeliveryState::Scheduled;
    }
    return DeliveryState::Queued;
}

DeliveryState visible(std::span<const PartState> parts)
{
    // What needs a person first; then the slowest.
    constexpr std::array order{DeliveryState::MaybeSent, DeliveryState::Failed,    DeliveryState::Queued,
                               DeliveryState::Scheduled, DeliveryState::Cancelled, DeliveryState::Sent,
                               DeliveryState::NoReceipt, DeliveryState::Delivered, DeliveryState::Read};
    for (const DeliveryState candidate : order) {
        if (std::ranges::any_of(parts, [candidate](PartState part) { return visible(part) == candidate; }))
            return candidate;
    }
    return DeliveryState::Queued;
}

} // namespace recado
