// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/deliverylook.h"
#include "services/messages/manymessages.h"
#include "services/messages/resendcost.h"

namespace recado {

/// Why a message failed or was cancelled, in one sentence.
[[nodiscard]] QString sentenceOf(const FailureReason &reason);
/// What is the same about the messages of the group: why they failed, or the word of their state.
[[nodiscard]] QString sentenceOf(const SelectionGroup &group);
/// What can be done with them; empty where there is nothing to be said.
[[nodiscard]] QString hintOf(const SelectionGroup &group);
[[nodiscard]] DeliveryLook lookOf(const SelectionGroup &group);
/// "Now", "Tomorrow at 9:00", "As an SMS".
[[nodiscard]] QString wayText(RetryHow how);
/// Some of the names, and how many more.
[[nodiscard]] QString namesText(const std::vector<OutgoingItem> &items, int atMost);
/// "About US$ 0,0500, by what the last messages cost."; says so where no price is known.
[[nodiscard]] QString costSentence(const ResendCost &cost);
/// What came of it: how many, and why the others were not.
[[nodiscard]] QString refusedText(const std::vector<ManyRefused> &refused);

} // namespace recado
