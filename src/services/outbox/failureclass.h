// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace recado {

/// What the outbox does by itself after a definite refusal or a final failure.
enum class AfterFailure {
    Nothing, ///< a person mends something, or leaves it
    SmsMayFollow, ///< WhatsApp does not reach this person: an SMS may
    GoSlower, ///< too much at once: nothing was processed, the same again after a pause
    NextMorning, ///< the day's number of messages or people is used up
};

struct FailureClass
{
    AfterFailure then = AfterFailure::Nothing;
    bool wholeAccount = false; ///< a limit of the account, not of one number
    bool allChannels = false; ///< not only of the channel on which it was met
};

/// By the class of the code in resources/errorcodes, and our own "window-closed".
/// @param code Twilio's
/// @param reason ours
[[nodiscard]] FailureClass failureClass(std::optional<int> code, const QString &reason);

/// The person, or WhatsApp for the person, wants no such message: nothing is tried again, on no channel.
[[nodiscard]] bool isUnwanted(std::optional<int> code);

/// How often one message is tried by itself when limits were in its way, the first time included.
constexpr int mostTriesByItself = 4;

} // namespace recado
