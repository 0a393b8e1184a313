// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/logging.h"
#include "storage/dialect.h"
#include "storage/durability.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// SQLite gives its -wal and -shm files the permissions of the main file, so that one must be right first.
Outcome keepPrivate(const ConnectionSettings &settings)
{
    if (settings.database == ":memory:"_L1)
        return Done{};
    QFile file(settings.database);
    const bool ready = file.exists()
        ? file.setPermissions(ownerOnly)
        : !settings.readOnly && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
    if (!ready)
        return Error{
            .kind = ErrorKind::Storage, .detail = file.errorString(), .reason = u"database-cannot-open"_s};
    return Done{};
}

Outcome configureSqlite(const QSqlDatabase &db, const ConnectionSettings &settings)
{
    // The busy time comes first: the other statements may already meet another program's lock.
    // The last three are for the speed of sending: pages that are used again and again stay in memory (16 MB)
    // and are copied into the main file less often (WAL up to 16 MB); what undoes one statement makes no
    // file.
    for (const QString &pragma :
         {u"PRAGMA busy_timeout = 5000"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cache_size = -16384"_s,
          u"PRAGMA wal_autocheckpoint = 4096"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const auto done = execute(db, pragma); !done)
            return done.error();
    }
    if (!settings.readOnly)
        return Done{};
    const auto done = execute(db, u"PRAGMA query_only = ON"_s);
    return done ? Outcome(Done{}) : Outcome(done.error());
}

/// As options of the connection, so that they hold again after the server came back.
QString postgresOptions(const ConnectionSettings &settings)
{
    QString options = u"-c synchronous_commit=on"_s;
    if (!settings.schema.isEmpty())
        options += u" -c search_path="_s + settings.schema;
    if (settings.readOnly)
        options += u" -c default_transaction_read_only=on"_s;
    QString all = u"connect_timeout=10;application_name=recado;options='"_s + options + u'\'';
    if (!settings.options.isEmpty())
        all += u';' + settings.options;
    return all;
}

Outcome open(QSqlDatabase db, const ConnectionSettings &settings)
{
    const bool sqlite = settings.engine == Engine::Sqlite;
    if (sqlite) {
        if (const auto ready = keepPrivate(settings); !ready)
            return ready;
    } else if (const QRegularExpression plain(u"^[A-Za-z0-9_]*$"_s);
               !plain.match(settings.schema).hasMatch()) {
        return Error{.kind = ErrorKind::Invalid, .detail = u"schema"_s, .reason = u"database-unreachable"_s};
    }
    db.setDatabaseName(settings.database);
    db.setHostName(settings.host);
    db.setPort(settings.port > 0 ? settings.port : -1);
    db.setUserName(settings.user);
    db.setPassword(QString::fromUtf8(settings.password.bytes()));
    db.setConnectOptions(sqlite ? u"QSQLITE_BUSY_TIMEOUT=5000"_s : postgresOptions(settings));
    if (!db.open()) {
        Error error = sqlError(db.lastError());
        error.reason = sqlite ? u"database-cannot-open"_s : u"database-unreachable"_s;
        return error;
    }
    if (sqlite)
        return configureSqlite(db, settings);
    // who only looks loses nothing
    return settings.readOnly ? Outcome(Done{}) : checkDurable(db);
}

} // namespace

Outcome openConnection(const QString &name, const ConnectionSettings &settings)
{
    const QString driver = settings.engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{
            .kind = ErrorKind::Unavailable, .detail = driver, .reason = u"database-driver-missing"_s};
    const Outcome opened = open(QSqlDatabase::addDatabase(driver, name), settings);
    if (!opened)
        QSqlDatabase::removeDatabase(name);
    return opened;
}

void reviveConnection(const QSqlDatabase &db)
{
    if (engineOf(db) == Engine::Sqlite || execute(db, u"SELECT 1"_s))
        return;
    forgetStatements(db.connectionName(), true);
    QSqlDatabase handle = db;
    handle.close();
    if (!handle.open())
        qCWarning(lcStorage) << "the database server is still away";
}

} // namespace recado::storage
