// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

#include <chrono>

namespace recado::storage {

/// When a file is read from end to end at the start at the latest, although nothing points to harm.
constexpr std::chrono::days longestWithoutCheck{7};

/// Whether the whole of an SQLite file must be read before it is used: it was never looked through, not for a
/// week, or the program that used it last did not end well. Reading it takes seconds for a large office, so
/// it is not done at every start. To be asked before the file is opened, which repairs the trace.
[[nodiscard]] bool needsFullCheck(const QString &databasePath, Instant now);
/// It was read from end to end and is sound.
void noteFullCheck(const QString &databasePath, Instant now);

/// Brings everything into the one file of an SQLite database, as before it is moved. Conflict
/// "database-in-use" when any program has it open. A damaged file is left as it is: that is fine too.
[[nodiscard]] Outcome settleFile(const QString &databasePath);

} // namespace recado::storage
