// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <vector>

namespace recado::storage {

/// A part that would go without the others of its item: Twilio has it for later, or will get it, and another
/// one has failed or was cancelled.
struct StrandedPart
{
    ClaimedPart claimed;
    QString reason = {}; ///< for its cancelling: "earlier-part-failed", "earlier-part-cancelled",
                         ///< "later-part-failed"
};

/// Those of the number, the last ones of their items first, so that a PDF does not go alone meanwhile.
/// @param alsoQueued those too that were not handed over yet: reads everything that is queued
[[nodiscard]] Result<std::vector<StrandedPart>> strandedParts(const QSqlDatabase &db, SenderId sender,
                                                              bool alsoQueued, int limit);

} // namespace recado::storage
