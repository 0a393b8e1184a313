// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QSqlDatabase>

#include <span>

namespace recado::storage {

struct Migration
{
    int version; ///< 1, 2, 3 …
    const char *name; ///< the text is in resources/migrations/NNNN_name.sql
};

/// Every step from an empty database to today's. Append only: what was once released never changes.
[[nodiscard]] std::span<const Migration> migrations();

enum class Migrated { UpToDate, Upgraded };

/// Brings a database to the newest version, all steps in one transaction: it is as before or new, never
/// between. A fresh database goes through the same steps as an old one. Before an upgrade an SQLite file is
/// copied into the folder "backups" beside it (see backup/backups.h); without a copy there is no upgrade.
class Migrator
{
public:
    explicit Migrator(const QSqlDatabase &db, std::span<const Migration> steps = migrations(),
                      QString folder = QStringLiteral(":/migrations"));

    /// Errors: TooNew "database-too-new" (a newer program wrote it; nothing was changed), Storage
    /// "database-foreign" (tables that are not ours; nothing was changed), Storage "database-upgrade-failed"
    /// (everything as before).
    Result<Migrated> run(Instant now = SystemClock().now()); ///< now: for the name of the copy
    /// 0 for an empty database.
    [[nodiscard]] Result<int> version() const;

private:
    Result<Migrated> upgrade();
    Outcome apply(const Migration &step) const;

    QSqlDatabase m_db;
    std::span<const Migration> m_steps;
    QString m_folder;
};

} // namespace recado::storage
