// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

class QSqlDatabase;

namespace recado::storage {

struct Binding
{
    QString placeholder;
    QVariant value;
};

/// Our Error for what a driver reports. Conflict: "already-there" (a unique rule), "still-used" (another row
/// needs this one). Storage: "database-busy", "disk-full", "database-damaged", or no reason.
/// Only the first line of the text is kept, for PostgreSQL puts values into the others.
[[nodiscard]] Error sqlError(const QSqlError &error);

/// Prepares, binds and executes one statement; without bindings it is executed as it is.
Result<QSqlQuery> execute(const QSqlDatabase &db, const QString &sql,
                          std::initializer_list<Binding> bindings = {});
/// The same with "?" as placeholders, for statements with a list.
Result<QSqlQuery> executeList(const QSqlDatabase &db, const QString &sql, const QVariantList &values);

/// For a statement that runs many times: prepare once, run() for each row.
Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &sql);
Outcome run(QSqlQuery &query, std::initializer_list<Binding> bindings);

/// "?, ?, ?" for `IN (…)`.
[[nodiscard]] QString placeholders(std::size_t count);

/// Every row through `read`; an error while stepping is an error of the whole.
template<typename Read>
auto readRows(QSqlQuery &rows, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    std::vector<std::invoke_result_t<Read, const QSqlQuery &>> all;
    while (rows.next())
        all.push_back(read(rows));
    if (rows.lastError().isValid())
        return sqlError(rows.lastError());
    return all;
}

template<typename Read>
auto readAll(Result<QSqlQuery> rows, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    if (!rows)
        return rows.error();
    return readRows(*rows, std::move(read));
}

/// The first row, or nothing when there is none.
template<typename Read>
auto readFirst(Result<QSqlQuery> rows, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    using Value = std::optional<std::invoke_result_t<Read, const QSqlQuery &>>;
    if (!rows)
        return rows.error();
    if (rows->next())
        return Value(read(*rows));
    if (rows->lastError().isValid())
        return sqlError(rows->lastError());
    return Value();
}

/// The same for a statement made by prepare(), which is then free to run again.
template<typename Read>
auto readAll(QSqlQuery &prepared, std::initializer_list<Binding> bindings, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    if (const auto done = run(prepared, bindings); !done)
        return done.error();
    auto all = readRows(prepared, std::move(read));
    prepared.finish(); // an open answer would keep old rows in SQLite's file
    return all;
}

/// For a statement about one row: NotFound when there was none.
[[nodiscard]] Outcome changedOne(const Result<QSqlQuery> &done);
/// How many rows a statement changed.
[[nodiscard]] Result<int> changedRows(const Result<QSqlQuery> &done);

} // namespace recado::storage
