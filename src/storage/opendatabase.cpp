// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opendatabase.h"

#include "base/logging.h"
#include "storage/databasefile.h"
#include "storage/dialect.h"
#include "storage/migrator.h"
#include "storage/settings/auditguard.h"
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

Outcome makeReady(const QSqlDatabase &db, bool readAll, Instant now)
{
    if (readAll) {
        if (const auto sound = checkDatabase(db, now); !sound)
            return sound;
    }
    const auto migrated = Migrator(db).run(now);
    if (!migrated)
        return migrated.error();
    if (*migrated == Migrated::Upgraded)
        qCInfo(lcStorage) << "the database is now at version" << migrations().back().version;
    // a role of a server that may not make triggers can still work; the rows are added to all the same
    if (const auto guarded = guardAudit(db); !guarded)
        qCWarning(lcStorage) << "the record of changes is not guarded by the database:" << guarded.error();
    return Done{};
}

} // namespace

Outcome checkDatabase(const QSqlDatabase &db, Instant now)
{
    if (const auto sound = checkSqliteFile(db); !sound)
        return sound;
    if (engineOf(db) == Engine::Sqlite && db.databaseName() != ":memory:"_L1)
        noteFullCheck(db.databaseName(), now);
    return Done{};
}

Result<std::unique_ptr<DatabaseThread>> openDatabase(const ConnectionSettings &settings, Instant now)
{
    // before it is opened: opening repairs what tells of a bad end
    const bool readAll = settings.engine == Engine::Sqlite && needsFullCheck(settings.database, now);
    auto thread = DatabaseThread::start(settings);
    if (!thread || settings.readOnly)
        return thread;
    const auto ready = (*thread)->runBlocking(
        [readAll, now](const QSqlDatabase &db) { return makeReady(db, readAll, now); });
    if (!ready)
        return ready.error();
    return thread;
}

} // namespace recado::storage
