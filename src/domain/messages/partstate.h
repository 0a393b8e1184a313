// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/deliverystate.h"

#include <QString>

#include <span>
#include <vector>

namespace recado {

/// Where one message (a text, a PDF) stands in the outbox. This is the only list of states and mayBecome()
/// the only table of allowed steps; storage keeps the numbers, so a new state goes to the end.
enum class PartState {
    Waiting = 0, ///< for an earlier part of the same item to leave
    Queued = 1, ///< may be sent from its due time on
    Sending = 2, ///< the intent is committed, a request may be under way
    Unsure = 3, ///< the answer was lost; being looked for at Twilio
    Accepted = 4, ///< Twilio has it (there is a SID) and has not sent it on yet
    Sent = 5,
    Delivered = 6,
    Read = 7,
    NoReceipt = 8, ///< sent, and no receipt within the time we wait
    MaybeSent = 9, ///< could not be settled: a person decides
    Failed = 10,
    Cancelled = 11,
    Scheduled = 12, ///< at Twilio, for later
    Late = 13, ///< it is too late to send it without asking: a person says send or cancel
};

/// Whether the outbox may take a part from one state to another. Receipts may come twice or out of order: a
/// step that is not allowed is simply not taken.
[[nodiscard]] bool mayBecome(PartState from, PartState target);
/// Every state from which the step to `target` is allowed; for the WHERE of an UPDATE.
[[nodiscard]] std::vector<PartState> mayPrecede(PartState target);

/// Nothing more is expected to happen by itself. Delivered is not settled on WhatsApp, where it may become
/// Read.
[[nodiscard]] bool isSettled(PartState state);
/// The message has left Twilio for the person (the next part of the item may follow).
[[nodiscard]] bool hasLeft(PartState state);

[[nodiscard]] DeliveryState visible(PartState state);
/// What an item as a whole shows: its worst side exit, otherwise the state of its slowest part.
[[nodiscard]] DeliveryState visible(std::span<const PartState> parts);

} // namespace recado
