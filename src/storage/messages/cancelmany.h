// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QSqlDatabase>
#include <QString>

#include <span>
#include <vector>

namespace recado::storage {

/// Cancels every part of these items that has not begun to leave (Waiting, Queued, Late), and lets go what
/// is held for undoing: a few statements for any number of items, in one transaction. What has left, is
/// leaving or is at Twilio stays as it is. Gives the items of which something was cancelled. Ids that are
/// not there are none.
/// @param reason a fixed short code, for the parts and for their timelines
[[nodiscard]] Result<std::vector<ItemId>>
cancelNotBegun(const QSqlDatabase &db, std::span<const ItemId> items, Instant now, const QString &reason);

} // namespace recado::storage
