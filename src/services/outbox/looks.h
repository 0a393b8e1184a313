// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/messages/partchange.h"
#include "twilio/remotemessage.h"

#include <chrono>
#include <optional>

namespace recado {

/// A message without news for that long shows "no receipt", and nobody asks whether it was read. (facts:
/// Twilio 2.6)
constexpr std::chrono::hours noReceiptAfter{72};

/// How often what people wrote is asked for: while somebody looks at the window, and otherwise.
constexpr std::chrono::seconds inboundEvery{10};
constexpr std::chrono::seconds inboundInBackground{60};

/// What decides when Twilio is asked about a message again.
struct Look
{
    PartState state = PartState::Accepted;
    Channel channel = Channel::WhatsApp;
    Instant handedAt = {}; ///< when Twilio got it
    std::optional<Instant> sendAt = {}; ///< when Twilio is to send it, for a scheduled one
    Instant changedAt = {}; ///< when it came into its state
    bool priced = false;
};

/// Young messages often, old ones rarely: every 2 s, 5 s, 15 s, 60 s, 15 min, an hour (product: 5 s, 15 s,
/// 60 s). The times of all messages lie on one grid, so that one list serves many. What is at its end is
/// asked about three times more while its price is not known: 10 minutes, an hour and a day later.
/// Nothing: never again.
[[nodiscard]] std::optional<Instant> nextLookAt(const Look &look, Instant now);

[[nodiscard]] std::optional<Instant> nextLook(const storage::ClaimedPart &part, Instant now);

/// What Twilio's word makes of a part. An older state than the one that is known only moves the next look.
[[nodiscard]] storage::PartChange afterLook(const storage::ClaimedPart &open,
                                            const twilio::RemoteMessage &remote, Instant now);
/// Twilio does not know the message. Just after it was made that passes; later somebody has deleted it, and
/// what became of it nobody will know ("deleted-at-twilio").
[[nodiscard]] storage::PartChange afterNotFound(const storage::ClaimedPart &open, Instant now);

/// Only the time of the next look is new.
[[nodiscard]] bool isOnlyALook(const storage::ClaimedPart &open, const storage::PartChange &change);

} // namespace recado
