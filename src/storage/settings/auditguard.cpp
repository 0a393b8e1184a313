// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings/auditguard.h"

#include "storage/dialect.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

QString countGuards(Engine engine)
{
    if (engine == Engine::Sqlite)
        return u"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_no_%'"_s;
    return uR"(
    SELECT count(*)
      FROM pg_catalog.pg_trigger
      JOIN pg_catalog.pg_class ON pg_class.oid = tgrelid
      JOIN pg_catalog.pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = current_schema() AND relname = 'audit' AND tgname LIKE 'audit_no_%')"_s;
}

QStringList guards(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {uR"(
    CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the record is only ever added to'); END)"_s,
                uR"(
    CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the record is only ever added to'); END)"_s};
    return {uR"(
    CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION ''the record is only ever added to''; END')"_s,
            uR"(
    CREATE TRIGGER audit_no_update BEFORE UPDATE OR DELETE ON audit
       FOR EACH ROW EXECUTE FUNCTION audit_refuse())"_s,
            uR"(
    CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
       FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse())"_s};
}

Result<bool> isGuarded(const QSqlDatabase &db)
{
    const auto count = readFirst(execute(db, countGuards(engineOf(db))),
                                 [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!count)
        return count.error();
    return *count == 2; // two triggers on either engine
}

} // namespace

Outcome guardAudit(const QSqlDatabase &db)
{
    const Engine engine = engineOf(db);
    if (const auto guarded = isGuarded(db); !guarded || *guarded)
        return guarded ? Outcome(Done{}) : Outcome(guarded.error());
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (const QString lock = migrationLockSql(engine); !lock.isEmpty()) {
        if (const auto locked = execute(db, lock); !locked)
            return locked.error();
    }
    if (const auto guarded = isGuarded(db); !guarded || *guarded) // another program was first
        return guarded ? Outcome(Done{}) : Outcome(guarded.error());
    for (const QString &statement : guards(engine)) {
        if (const auto made = execute(db, statement); !made)
            return made.error();
    }
    return transaction->commit();
}

} // namespace recado::storage
