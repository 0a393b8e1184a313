// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/failurereason.h"
#include "services/messages/retry.h"
#include "services/words/errortext.h"

#include <span>
#include <vector>

namespace recado {

/// What can be done with a message that was chosen together with others. In the order in which it is told.
enum class SelectionVerdict {
    SendAgain, ///< the same once more is what helps
    AfterMending, ///< it may be sent again, but something else has to be put right first
    OneByOne, ///< the message itself has to be corrected: the phone, the words, the channel
    SentSince, ///< the same went to this person in a later message
    Never, ///< the person, or WhatsApp for the person, does not want it
    Decide, ///< it was perhaps sent: a person decides about each, with what is known of it
    Waiting, ///< it has not left and can be cancelled
    Settled, ///< nothing to be done: it left, or is leaving at this moment
};

/// Chosen messages of which the same is to be said.
struct SelectionGroup
{
    SelectionVerdict verdict = SelectionVerdict::Settled;
    DeliveryState state = DeliveryState::Sent; ///< what they show
    FailureReason reason = {}; ///< of what failed or was cancelled
    Explanation words = {}; ///< why; empty where the state says all
    RetryHow how = RetryHow::Again; ///< of SendAgain and AfterMending: what fits the reason
    bool smsReady = false; ///< each of them has a text for an SMS that may take its place
    std::vector<OutgoingItem> items = {};
};

[[nodiscard]] bool maySendAgain(SelectionVerdict verdict);

/// Sorts chosen messages by what can be done with them and why; by verdict, the bigger group first. Of a
/// message that is there twice for the same person only the newest may be sent again.
[[nodiscard]] std::vector<SelectionGroup> groupsOf(std::span<const OutgoingItem> items);
/// What only the database knows of chosen messages.
struct KnownOfItems
{
    std::vector<ItemId> sentSince = {}; ///< went to their person in a later message
    std::vector<ItemId> optedOut = {}; ///< their person wants no more messages
};
[[nodiscard]] std::vector<SelectionGroup> groupsOf(std::span<const OutgoingItem> items,
                                                   const KnownOfItems &known);
/// SelectionGroup::words in the language of the moment; the group has items.
[[nodiscard]] Explanation wordsOf(const SelectionGroup &group);
/// How many messages all groups of the verdict hold.
[[nodiscard]] int countOf(std::span<const SelectionGroup> groups, SelectionVerdict verdict);

} // namespace recado
