// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/records/recordtable.h"

#include <optional>

namespace recado::simulator {

/// When something happens to the record by itself; nothing when it rests.
[[nodiscard]] std::optional<Instant> dueOf(const Record &record);
void setDue(Record &record, const std::optional<Instant> &due);

/// The first of them; nothing when all rest.
[[nodiscard]] std::optional<Instant> earliestDue(const RecordTable &table);
/// The record whose time has come first; null when there is none by now.
[[nodiscard]] Record *firstDue(RecordTable &table, Instant now);

} // namespace recado::simulator
