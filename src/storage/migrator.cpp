// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "base/logging.h"
#include "storage/backup/backups.h"
#include "storage/dialect.h"
#include "storage/sql.h"
#include "storage/transaction.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

static void initStorageResource() // the macro may not stand in a namespace; needed in a static library
{
    Q_INIT_RESOURCE(storage);
}

namespace recado::storage {
namespace {

constexpr std::array allMigrations{
    Migration{1, "initial"}, Migration{2, "changes"}, Migration{3, "numbers"},
    Migration{4, "boletos"}, Migration{5, "pins"},    Migration{6, "outbox"},
    Migration{7, "media"},   Migration{8, "speed"},   Migration{9, "waits"},
};

constexpr bool countsUp(std::span<const Migration> steps)
{
    int expected = 1;
    for (const Migration &step : steps) {
        if (step.version != expected++)
            return false;
    }
    return true;
}
static_assert(countsUp(allMigrations), "versions are 1, 2, 3 … in this order");

Error upgradeFailed(Error cause)
{
    cause.reason = u"database-upgrade-failed"_s;
    return cause;
}

Result<QStringList> statementsOf(const QString &folder, const Migration &step)
{
    QFile file(u"%1/%2_%3.sql"_s.arg(folder)
                   .arg(step.version, 4, 10, QChar(u'0'))
                   .arg(QLatin1StringView(step.name)));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Error{.kind = ErrorKind::Storage, .detail = file.fileName() + u": "_s + file.errorString()};
    return QString::fromUtf8(file.readAll()).split(u"\n--;;\n"_s, Qt::SkipEmptyParts);
}

Result<std::vector<QString>> tableNames(const QSqlDatabase &db)
{
    return readAll(execute(db, tableNamesSql(engineOf(db))),
                   [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Outcome createVersionTable(const QSqlDatabase &db)
{
    const auto created = execute(db, uR"(
    CREATE TABLE IF NOT EXISTS migrations (
        version INTEGER NOT NULL PRIMARY KEY,
        name    TEXT    NOT NULL
    ))"_s);
    return created ? Outcome(Done{}) : Outcome(created.error());
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Migrator::Migrator(const QSqlDatabase &db, std::span<const Migration> steps, QString folder)
    : m_db(db)
    , m_steps(steps)
    , m_folder(std::move(folder))
{
    initStorageResource();
}

Result<int> Migrator::version() const
{
    const auto tables = tableNames(m_db);
    if (!tables)
        return tables.error();
    if (tables->empty())
        return 0;
    if (std::ranges::find(*tables, u"migrations"_s) == tables->end())
        return Error{.kind = ErrorKind::Storage,
                     .detail = u"tables without a list of migrations"_s,
                     .reason = u"database-foreign"_s};
    const auto newest = readFirst(execute(m_db, u"SELECT COALESCE(MAX(version), 0) FROM migrations"_s),
                                  [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!newest)
        return newest.error();
    return newest->value_or(0);
}

Result<Migrated> Migrator::run(Instant now)
{
    const auto current = version();
    if (!current)
        return current.error();
    const int newest = m_steps.back().version;
    if (*current > newest)
        return Error{.kind = ErrorKind::TooNew,
                     .detail = u"version %1, this program knows %2"_s.arg(*current).arg(newest),
                     .reason = u"database-too-new"_s};
    if (*current == newest)
        return Migrated::UpToDate;
    if (*current > 0) {
        if (const auto copied = makeBackup(m_db, BackupKind::Upgrade, now); !copied)
            return upgradeFailed(copied.error());
    }
    const auto upgraded = upgrade();
    return upgraded ? upgraded : Result<Migrated>(upgradeFailed(upgraded.error()));
}

Result<Migrated> Migrator::upgrade()
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const QString lock = migrationLockSql(engineOf(m_db)); !lock.isEmpty()) {
        if (const auto locked = execute(m_db, lock); !locked)
            return locked.error();
    }
    if (const auto created = createVersionTable(m_db); !created)
        return created.error();
    const auto current = version(); // another program may have been here meanwhile
    if (!current)
        return current.error();
    if (*current >= m_steps.back().version)
        return Migrated::UpToDate;
    for (const Migration &step : m_steps.subspan(static_cast<std::size_t>(*current))) {
        if (const auto applied = apply(step); !applied)
            return applied.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return Migrated::Upgraded;
}

Outcome Migrator::apply(const Migration &step) const
{
    const auto statements = statementsOf(m_folder, step);
    if (!statements)
        return statements.error();
    for (const QString &statement : *statements) {
        if (const auto done = execute(m_db, statement); !done)
            return done.error();
    }
    const auto noted = execute(m_db, u"INSERT INTO migrations (version, name) VALUES (:version, :name)"_s,
                               {{u":version"_s, step.version}, {u":name"_s, QString::fromLatin1(step.name)}});
    return noted ? Outcome(Done{}) : Outcome(noted.error());
}

} // namespace recado::storage
