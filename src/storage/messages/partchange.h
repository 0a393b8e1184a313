// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/lease.h"
#include "domain/messages/outgoing.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace recado::storage {

/// A part with what is needed of its item to send it or to ask about it.
struct ClaimedPart
{
    OutgoingPart part;
    QString to; ///< E.164
    Channel channel = Channel::WhatsApp; ///< of the part
    ItemKind itemKind = ItemKind::Text;
};

/// Up to `limit` parts of a number that are due, for the program that holds its lease.
struct ClaimOrder
{
    SenderId sender;
    Lease lease;
    Instant now;
    int limit = 0;
};

/// What has become of a part.
struct PartChange
{
    PartId id;
    PartState to = PartState::Waiting;
    Instant at;
    QString sid = {}; ///< empty: as it was
    std::optional<int> errorCode = {}; ///< Twilio's
    QString reason = {}; ///< ours, a fixed short code
    QString detail = {}; ///< for the timeline: Twilio's status word; empty = the reason
    std::optional<Instant> dueAt = {}; ///< empty: as it was
    std::optional<Instant> nextCheckAt = {}; ///< empty: no more looks
    std::chrono::milliseconds followerDelay{0}; ///< from `at` until the next part may leave
    /// The intent (OutgoingPart::sendingAt) that this is about: nothing happens when there was a newer one
    /// meanwhile. For every change that says "it did not leave": a late word about an old try must not undo
    /// a new one. Empty: whatever the intent.
    std::optional<Instant> attempt = {};
    std::optional<Instant> sendAt = {}; ///< handed to Twilio for that moment; empty: as it was
    std::optional<qint64> priceMicros = {}; ///< empty: as it was; also taken when the state stays the same
    QString priceUnit = {}; ///< like the price
    QString evidence = {}; ///< JSON; like the price
};

struct UndoOutcome
{
    std::vector<PartId> cancelled;
    /// Sent, being sent, or perhaps sent; not those that were cancelled or had failed before.
    std::vector<PartId> alreadyGone;
};

} // namespace recado::storage
