// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Brings a database to the newest version, a transaction per step. A fresh database goes through the same
/// steps as an old one. Before the first step of an upgrade an SQLite file is copied beside itself as
/// "<file>.before-vN".
class Migrator
{
public:
    explicit Migrator(const QSqlDatabase &db, std::span<const Migration> steps = migrations(),
                      QString folder = QStringLiteral(":/migrations"));

    /// Errors: TooNew "database-too-new" (a newer program wrote it; nothing was changed), Storage
    /// "database-foreign" (tables that are not ours; nothing was changed), Storage "database-upgrade-failed"
    /// (as before the step that failed).
    Result<Migrated> run();
    /// 0 for an empty database.
    [[nodiscard]] Result<int> version() const;

private:
    Result<bool> apply(const Migration &step) const; ///< false: another program has done it meanwhile
    Outcome backUp(int nextVersion) const;

    QSqlDatabase m_db;
    std::span<const Migration> m_steps;
    QString m_folder;
};

} // namespace recado::storage
