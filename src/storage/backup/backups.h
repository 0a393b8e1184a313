// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

class QSqlDatabase;

namespace recado::storage {

/// Why a copy was made.
enum class BackupKind {
    Upgrade, ///< by itself, before a newer program changed the tables
    Weekly, ///< by itself
    Manual, ///< because a person said so
    Replaced, ///< what stood there before another copy was restored
};

/// A copy of an SQLite database, in the folder "backups" beside it, only for its owner (0600).
struct Backup
{
    QString path;
    BackupKind kind = BackupKind::Manual;
    Instant madeAt = {};
    qint64 size = 0;
};

/// How many of those that make themselves are kept; what a person made or replaced is never thrown away.
constexpr int keptPerKind = 5;

[[nodiscard]] QString backupFolder(const QString &databasePath);

/// Newest first. Unfinished ones do not count.
[[nodiscard]] std::vector<Backup> listBackups(const QString &databasePath);

/// A path in the folder (made when needed, 0700) that is not taken.
[[nodiscard]] Result<QString> freeBackupPath(const QString &databasePath, BackupKind kind, Instant now);

/// A whole, checked copy of the database under its final name, or none: it is written beside that name,
/// synced, opened and looked through first. Then the oldest of its kind beyond keptPerKind go. Nothing for a
/// database in memory and on PostgreSQL, whose administrator makes backups with the server's own tools
/// (pg_dump): a program at a desk may not read what it would need for a true copy. Storage
/// "backup-not-written", "disk-full".
[[nodiscard]] Result<std::optional<Backup>> makeBackup(const QSqlDatabase &db, BackupKind kind, Instant now);

/// The same into a folder that a person chose, a stick for example; nothing there is ever removed. Storage
/// "backup-not-written", "disk-full".
[[nodiscard]] Result<Backup> makeBackupIn(const QSqlDatabase &db, const QString &folder, Instant now);

/// When a copy was made: as its name says; of a file that was given another name, when it was last written.
[[nodiscard]] Instant backupTime(const QString &path);

/// Opens the file without changing anything and reads all of it. The answer is its version. TooNew
/// "database-too-new", Storage "backup-damaged".
[[nodiscard]] Result<int> checkBackup(const QString &path);

} // namespace recado::storage
