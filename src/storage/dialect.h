// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connectionsettings.h"

#include <QString>

class QSqlDatabase;

namespace recado::storage {

// Everything in which the two engines differ once a connection is open. Keep it this short: our own ids,
// times as integers and portable SQL do the rest.

[[nodiscard]] Engine engineOf(const QSqlDatabase &db);

/// SQLite must take the write lock at the start: a transaction that begins reading and then wants to write
/// fails at once, without the busy time, when another program wrote in between.
[[nodiscard]] QString beginSql(Engine engine);

/// Inside a transaction: keeps other programs from migrating the same database at the same time. Empty when
/// beginning the transaction was enough.
[[nodiscard]] QString migrationLockSql(Engine engine);

/// The end of a SELECT that keeps other programs from changing the rows until the transaction ends. Empty
/// where a writing transaction is alone anyway.
[[nodiscard]] QString rowLockSql(Engine engine);

/// The names of the tables of the database, or of its schema. (QSqlDatabase::tables() shows those of every
/// schema.)
[[nodiscard]] QString tableNamesSql(Engine engine);

} // namespace recado::storage
