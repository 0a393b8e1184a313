// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"

#include <chrono>
#include <span>

class QSqlDatabase;

namespace recado::storage {

/// A step that a part of the item has taken.
struct TakenStep
{
    PartState to = PartState::Waiting;
    Instant at;
    std::chrono::milliseconds followerDelay{0}; ///< from `at` until the next part may leave
    ItemId item;
};

/// What follows from steps for the other parts of their items, and for what is shown of those: when a part
/// has left, the next one becomes Queued; when it failed or was cancelled, the waiting ones are cancelled.
/// Inside a transaction, after the steps were written.
Outcome afterSteps(const QSqlDatabase &db, std::span<const TakenStep> steps);

} // namespace recado::storage
