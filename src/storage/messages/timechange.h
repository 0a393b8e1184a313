// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"

class QSqlDatabase;

namespace recado::storage {

/// Gives an item that waits in this computer for its time another time. False, and nothing changed, when it
/// does not wait any more: it has begun to leave, was cancelled, or is scheduled at Twilio.
Result<bool> changeTime(const QSqlDatabase &db, ItemId item, Instant at, Instant now);

/// An item that was cancelled at Twilio gives its time up, so that a copy of it may have another one. Only
/// once: of two people who choose another time at the same moment, the second one gets false.
Result<bool> giveUpTime(const QSqlDatabase &db, ItemId item);

} // namespace recado::storage
