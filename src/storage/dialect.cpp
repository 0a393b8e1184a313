// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include <QSqlDatabase>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Engine engineOf(const QSqlDatabase &db)
{
    return db.driverName() == "QPSQL"_L1 ? Engine::PostgreSql : Engine::Sqlite;
}

QString beginSql(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString migrationLockSql(Engine engine)
{
    constexpr qint64 recado = 0x526563'61646f; // any number, the same in every program: "Recado"
    return engine == Engine::Sqlite ? QString() : u"SELECT pg_advisory_xact_lock(%1)"_s.arg(recado);
}

QString rowLockSql(Engine engine)
{
    // not FOR UPDATE: that would also wait for rows that merely refer to this one
    return engine == Engine::Sqlite ? QString() : u" FOR NO KEY UPDATE"_s;
}

QString tableNamesSql(Engine engine)
{
    if (engine == Engine::Sqlite)
        return u"SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"_s;
    return u"SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"_s;
}

} // namespace recado::storage
