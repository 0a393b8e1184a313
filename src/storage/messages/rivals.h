// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <chrono>
#include <vector>

namespace recado::storage {

/// Other parts that were handed over to the same person on the same channel at most `around` before or after
/// this lost one, and of which nobody knows which message at Twilio they became: unsure, being sent, or
/// settled by a person without naming it. Not those with the same text and file that are still open: which of
/// two equal ones came first is all the same.
[[nodiscard]] Result<std::vector<ClaimedPart>>
rivalsOf(const QSqlDatabase &db, SenderId sender, const ClaimedPart &lost, std::chrono::milliseconds around);

} // namespace recado::storage
