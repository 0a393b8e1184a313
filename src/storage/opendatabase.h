// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/databasethread.h"

namespace recado::storage {

/// A database ready for use: thread and connection, migrations applied (see Migrator), the record of changes
/// guarded. An SQLite file is read from end to end when it is due (see needsFullCheck()). Blocks; for
/// start-up. Errors: those of openConnection() and Migrator::run(), and Storage "database-damaged".
Result<std::unique_ptr<DatabaseThread>> openDatabase(const ConnectionSettings &settings,
                                                     Instant now = SystemClock().now());

/// Reads an SQLite file from end to end and notes when. PostgreSQL looks after itself: nothing. Storage
/// "database-damaged".
[[nodiscard]] Outcome checkDatabase(const QSqlDatabase &db, Instant now);

} // namespace recado::storage
