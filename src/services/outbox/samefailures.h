// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QString>

#include <optional>
#include <span>

namespace recado {

/// Why a number was paused by itself; Sender::pauseDetail as JSON, for words and for the record.
struct SameFailures
{
    std::optional<int> code = {}; ///< Twilio's
    QString reason = {}; ///< ours, where Twilio gave none
    int failures = 0; ///< of this kind
    int outcomes = 0; ///< among so many

    bool operator==(const SameFailures &other) const = default;
};

constexpr int outcomesLookedAt = 20;
constexpr int failuresThatPause = 10;

/// Ten failures of one kind in the last twenty outcomes: going on would only make more of them. What is tried
/// again by itself does not count. @param outcomes newest first
[[nodiscard]] std::optional<SameFailures> sameFailures(std::span<const OutgoingPart> outcomes);

[[nodiscard]] QString toJson(const SameFailures &failures);
/// Empty counts for a text that is none of ours.
[[nodiscard]] SameFailures sameFailuresFromJson(const QString &json);

} // namespace recado
