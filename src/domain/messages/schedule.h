// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <chrono>
#include <optional>
#include <span>

namespace recado {

/// When a message is to leave, and who lets it go then.
struct SendTime
{
    Scheduling by = Scheduling::None; ///< None: now
    Instant at = {};

    [[nodiscard]] bool isNow() const { return by == Scheduling::None; }
};

/// Twilio's own pages disagree on the earliest: five minutes or fifteen. What is between may be refused
/// (35114); less is refused for sure. (facts: Twilio 2.10)
constexpr std::chrono::minutes earliestAtTwilio{5};
constexpr std::chrono::minutes surelyAtTwilio{15};
constexpr std::chrono::hours farthestAhead{24 * 35};
/// Of a text and its PDF that Twilio sends while this computer may be off: nobody waits for the text to
/// leave, so the PDF gets a later time: late enough to be cancelled when the text failed and this computer is
/// on. It also takes longer, for Twilio has to fetch it first.
constexpr std::chrono::seconds behindTheText{15};

enum class TimeProblem { Past, TooSoon, TooFar };

/// Whether the time can be kept by a message that may leave, or be handed to Twilio, from `ready` on. Nothing
/// when all is well, and for now.
[[nodiscard]] std::optional<TimeProblem> problemOf(const SendTime &time, Instant ready);

/// Eight in the morning of the next day, and of the next Monday that is not today, where this computer is.
[[nodiscard]] Instant tomorrowMorning(Instant now);
[[nodiscard]] Instant mondayMorning(Instant now);

/// Whether these parts of an item just wait in this computer for the time that a person chose. `tried`: one
/// of them has begun to leave before.
[[nodiscard]] bool waitsForItsTime(Scheduling by, std::span<const PartState> parts, bool tried);
[[nodiscard]] bool waitsForItsTime(const OutgoingItem &item);

} // namespace recado
