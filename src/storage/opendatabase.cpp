// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opendatabase.h"

#include "base/logging.h"
#include "storage/dialect.h"
#include "storage/migrator.h"
#include "storage/sql.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

Outcome checkSqliteFile(const QSqlDatabase &db)
{
    if (engineOf(db) != Engine::Sqlite)
        return Done{};
    const auto found = readFirst(execute(db, u"PRAGMA quick_check(1)"_s),
                                 [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found)
        return found.error();
    if (*found == u"ok"_s)
        return Done{};
    return Error{.kind = ErrorKind::Storage,
                 .detail = found->value_or(u"quick_check gave no answer"_s),
                 .reason = u"database-damaged"_s};
}

Outcome makeReady(const QSqlDatabase &db)
{
    if (const auto sound = checkSqliteFile(db); !sound)
        return sound;
    const auto migrated = Migrator(db).run();
    if (!migrated)
        return migrated.error();
    if (*migrated == Migrated::Upgraded)
        qCInfo(lcStorage) << "the database is now at version" << migrations().back().version;
    return Done{};
}

} // namespace

Result<std::unique_ptr<DatabaseThread>> openDatabase(const ConnectionSettings &settings)
{
    auto thread = DatabaseThread::start(settings);
    if (!thread || settings.readOnly)
        return thread;
    if (const auto ready = (*thread)->runBlocking(makeReady); !ready)
        return ready.error();
    return thread;
}

} // namespace recado::storage
