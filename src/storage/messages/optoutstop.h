// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <span>
#include <vector>

namespace recado::storage {

/// What has not left yet for people who want no more messages.
struct OptOutStop
{
    std::vector<ItemId> cancelled = {}; ///< was cancelled here ("opted-out")
    std::vector<ClaimedPart> atTwilio = {}; ///< of the number's account: Twilio has them for later
};

/// Cancels what the company of the number has queued, in whichever of its numbers, for a person with one of
/// these phones. In one transaction.
[[nodiscard]] Result<OptOutStop> stopForOptOut(const QSqlDatabase &db, SenderId sender,
                                               std::span<const QString> phones, Instant now);

} // namespace recado::storage
