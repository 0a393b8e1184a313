// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

namespace recado::storage {

enum class Engine { Sqlite, PostgreSql };

/// Where the database is. SQLite is the default; PostgreSQL is for offices with several desks.
struct ConnectionSettings
{
    Engine engine = Engine::Sqlite;
    QString database; ///< path of the file, or name of the PostgreSQL database
    QString host = {}; ///< name, address, or folder of the socket (PostgreSQL)
    int port = 0; ///< 0 = PostgreSQL's own
    QString user = {};
    Secret password = {};
    QString schema = {}; ///< empty = "public"; only letters, digits and "_" (PostgreSQL)
    QString options = {}; ///< of libpq, separated by ";": "sslmode=verify-full;sslrootcert=…"
    bool readOnly = false; ///< for long reads on a connection of their own
};

} // namespace recado::storage
