// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/migrator.h"
#include "storage/sql.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QUuid>

namespace recado::test {

/// One more connection to a database of a test, closed with it.
class TestConnection
{
public:
    explicit TestConnection(const storage::ConnectionSettings &settings)
        : m_name(QUuid::createUuid().toString())
    {
        if (const auto opened = storage::openConnection(m_name, settings); !opened)
            qFatal("test database: %s", qPrintable(opened.error().detail));
    }
    ~TestConnection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(TestConnection)

    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name); }

private:
    QString m_name;
};

/// A place for a database, empty: an SQLite file in a folder of its own, or a schema of its own on the
/// PostgreSQL server whose socket folder RECADO_TEST_PG names. Removed at the end.
class EmptyTestDatabase
{
public:
    EmptyTestDatabase()
    {
        if (m_server.isEmpty())
            return;
        m_schema = QStringLiteral("recado_") + QUuid::createUuid().toString(QUuid::Id128);
        onServer(QStringLiteral("CREATE SCHEMA ") + m_schema);
    }
    ~EmptyTestDatabase()
    {
        if (!m_schema.isEmpty())
            onServer(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema));
    }
    Q_DISABLE_COPY_MOVE(EmptyTestDatabase)

    [[nodiscard]] bool isSqlite() const { return m_server.isEmpty(); }
    [[nodiscard]] storage::ConnectionSettings settings() const
    {
        if (isSqlite())
            return {.engine = storage::Engine::Sqlite,
                    .database = m_folder.filePath(QStringLiteral("recado.sqlite"))};
        storage::ConnectionSettings settings = serverSettings();
        settings.schema = m_schema;
        return settings;
    }

private:
    [[nodiscard]] storage::ConnectionSettings serverSettings() const
    {
        return {.engine = storage::Engine::PostgreSql,
                .database = QStringLiteral("postgres"),
                .host = m_server,
                .user = QStringLiteral("postgres")};
    }
    void onServer(const QString &sql) const
    {
        const TestConnection connection(serverSettings());
        if (const auto done = storage::execute(connection.handle(), sql); !done)
            qFatal("test database: %s", qPrintable(done.error().detail));
    }

    QString m_server = qEnvironmentVariable("RECADO_TEST_PG");
    QString m_schema;
    QTemporaryDir m_folder;
};

/// A database with all tables and no rows.
class TestDatabase
{
public:
    TestDatabase()
        : m_connection(m_place.settings())
    {
        if (const auto done = storage::Migrator(handle()).run(); !done)
            qFatal("test database: %s", qPrintable(done.error().detail));
    }

    [[nodiscard]] QSqlDatabase handle() const { return m_connection.handle(); }
    [[nodiscard]] storage::ConnectionSettings settings() const { return m_place.settings(); }
    [[nodiscard]] bool isSqlite() const { return m_place.isSqlite(); }

private:
    EmptyTestDatabase m_place;
    TestConnection m_connection; ///< after the place: closed before it goes
};

} // namespace recado::test
