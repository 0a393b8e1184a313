// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/sql.h"

#include <QSqlDatabase>

#include <map>

namespace recado::storage {
namespace {

using Kept = std::multimap<QString, QSqlQuery>; ///< by their SQL; several of one where they were used inside
                                                ///< each other

/// A connection belongs to one thread, and so do its statements.
std::map<QString, Kept> &keptByConnection()
{
    static thread_local std::map<QString, Kept> kept;
    return kept;
}

} // namespace

Statement::Statement(QSqlQuery query, std::optional<QString> keeper, QString sql)
    : m_query(std::move(query))
    , m_keeper(std::move(keeper))
    , m_sql(std::move(sql))
{ }

Result<Statement> Statement::of(const QSqlDatabase &db, const QString &sql)
{
    const QString connection = db.connectionName();
    const auto keeper = keptByConnection().find(connection);
    const bool keeps = keeper != keptByConnection().end();
    if (keeps) {
        if (const auto found = keeper->second.find(sql); found != keeper->second.end()) {
            Statement statement(std::move(found->second), connection, sql);
            keeper->second.erase(found);
            return statement;
        }
    }
    auto query = prepare(db, sql);
    if (!query)
        return query.error();
    return Statement(*std::move(query), keeps ? std::optional(connection) : std::nullopt, sql);
}

Statement::~Statement()
{
    if (!m_keeper || m_sql.isEmpty() || m_query.lastError().isValid())
        return;
    const auto keeper = keptByConnection().find(*m_keeper);
    if (keeper == keptByConnection().end())
        return;
    m_query.finish(); // an open answer would keep old rows in SQLite's file
    keeper->second.emplace(m_sql, std::move(m_query));
}

void keepStatements(const QString &connection)
{
    keptByConnection()[connection];
}

void forgetStatements(const QString &connection, bool keepsOn)
{
    const auto found = keptByConnection().find(connection);
    if (found == keptByConnection().end())
        return;
    if (keepsOn)
        found->second.clear();
    else
        keptByConnection().erase(found);
}

} // namespace recado::storage
