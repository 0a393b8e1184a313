// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace recado::storage {

// A file cannot be changed under a program that has it open. So a restore is ordered in the window and
// carried out at the next start, before anybody opens the database. The order names everything that will
// happen: when the computer dies between two steps, the next start goes on where it was.

/// What was done at this start.
struct Restored
{
    QString from; ///< the copy
    QString aside; ///< where what stood there before is now; empty when there was nothing
};

/// Looks through the copy and leaves the order. Errors as of checkBackup() and Storage "restore-not-ordered";
/// nothing is changed then.
[[nodiscard]] Outcome orderRestore(const QString &databasePath, const QString &backupPath, Instant now);
[[nodiscard]] bool isRestoreOrdered(const QString &databasePath);
/// Nothing happens at the next start. Too late once a step was done; then it goes on.
void cancelRestore(const QString &databasePath);

/// Carries out what was ordered: copies the backup beside the database, moves the database (with its journal)
/// among the backups, puts the copy in its place. Conflict "database-in-use" when another program has it
/// open, Storage "restore-failed", "backup-damaged": the database stands as before and the order is
/// withdrawn. The order stays until concludeRestore(): a crash before that makes the next start do the rest.
[[nodiscard]] Result<std::optional<Restored>> carryOutRestore(const QString &databasePath);
/// After what had to be done in the restored database is done.
[[nodiscard]] Outcome concludeRestore(const QString &databasePath);

} // namespace recado::storage
