// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/connectionsettings.h"

class QSqlDatabase;

namespace recado::storage {

/// Opens the connection `name` of QSqlDatabase on the calling thread, durable: what is committed survives a
/// loss of power. Errors: Unavailable "database-driver-missing"; Storage "database-cannot-open" (SQLite),
/// "database-unreachable" (PostgreSQL); those of checkDurable(). After an error there is no such connection.
Outcome openConnection(const QString &name, const ConnectionSettings &settings);

/// After a failed call: opens the connection again when the server has gone away meanwhile.
void reviveConnection(const QSqlDatabase &db);

} // namespace recado::storage
