// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/connectionsettings.h"

#include <QString>

namespace recado {

/// Reads "host=/run/postgresql dbname=recado user=recado schema=office", as people write it for PostgreSQL's
/// own tools. Known: host, port, dbname, user, schema, sslmode, sslrootcert. A password does not belong on a
/// command line: Invalid, as every other word that is not known; the detail says which.
[[nodiscard]] Result<storage::ConnectionSettings> readPostgresOption(const QString &text);

} // namespace recado
