// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasethread.h"

namespace recado::storage {

/// A database ready for use: thread and connection, SQLite file checked for damage, migrations applied.
/// Blocks; for start-up. Errors: those of openConnection() and Migrator::run(), and Storage
/// "database-damaged".
Result<std::unique_ptr<DatabaseThread>> openDatabase(const ConnectionSettings &settings);

} // namespace recado::storage
