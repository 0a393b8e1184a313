// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"

#include "base/logging.h"

#include <QSqlDatabase>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

struct Known
{
    QLatin1StringView code; ///< SQLite's number or PostgreSQL's SQLSTATE
    ErrorKind kind = ErrorKind::Storage;
    QLatin1StringView reason;
};

constexpr std::array known{
    Known{"2067"_L1, ErrorKind::Conflict, "already-there"_L1}, // SQLITE_CONSTRAINT_UNIQUE
    Known{"1555"_L1, ErrorKind::Conflict, "already-there"_L1}, // SQLITE_CONSTRAINT_PRIMARYKEY
    Known{"23505"_L1, ErrorKind::Conflict, "already-there"_L1}, // unique_violation
    Known{"787"_L1, ErrorKind::Conflict, "still-used"_L1}, // SQLITE_CONSTRAINT_FOREIGNKEY
    Known{"23503"_L1, ErrorKind::Conflict, "still-used"_L1}, // foreign_key_violation
    Known{"5"_L1, ErrorKind::Storage, "database-busy"_L1}, // SQLITE_BUSY
    Known{"517"_L1, ErrorKind::Storage, "database-busy"_L1}, // SQLITE_BUSY_SNAPSHOT
    Known{"40P01"_L1, ErrorKind::Storage, "database-busy"_L1}, // deadlock_detected
    Known{"13"_L1, ErrorKind::Storage, "disk-full"_L1}, // SQLITE_FULL
    Known{"53100"_L1, ErrorKind::Storage, "disk-full"_L1},
    Known{"11"_L1, ErrorKind::Storage, "database-damaged"_L1}, // SQLITE_CORRUPT
    Known{"26"_L1, ErrorKind::Storage, "database-damaged"_L1}, // SQLITE_NOTADB
};

Error failure(const QSqlQuery &query, const QString &sql)
{
    Error error = sqlError(query.lastError());
    qCWarning(lcStorage).noquote() << error.detail << "in" << sql; // bound values stay out of the log
    return error;
}

/// PostgreSQL cannot prepare BEGIN, SHOW or CREATE.
Result<QSqlQuery> executeAsIs(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query, sql);
    return query;
}

/// The drivers turn a null QString into NULL; here an empty text is an empty text and only an invalid
/// QVariant is NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

Error sqlError(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString detail = text.section(u'\n', 0, 0);
    const auto *const found = std::ranges::find(known, error.nativeErrorCode(),
                                                [](const Known &row) { return QString(row.code); });
    if (found == known.end())
        return Error{.kind = ErrorKind::Storage, .detail = detail};
    return Error{.kind = found->kind, .detail = detail, .reason = found->reason};
}

Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true); // no driver-side cache of the whole answer
    if (!query.prepare(sql))
        return failure(query, sql);
    return query;
}

Outcome run(QSqlQuery &query, std::initializer_list<Binding> bindings)
{
    for (const Binding &binding : bindings)
        query.bindValue(binding.placeholder, bindable(binding.value));
    if (!query.exec())
        return failure(query, query.lastQuery());
    return Done{};
}

Result<QSqlQuery> execute(const QSqlDatabase &db, const QString &sql, std::initializer_list<Binding> bindings)
{
    if (bindings.size() == 0)
        return executeAsIs(db, sql);
    auto query = prepare(db, sql);
    if (!query)
        return query;
    if (const auto done = run(*query, bindings); !done)
        return done.error();
    return query;
}

Result<QSqlQuery> executeList(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    auto query = prepare(db, sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(bindable(value));
    if (const auto done = run(*query, {}); !done)
        return done.error();
    return query;
}

QString placeholders(std::size_t count)
{
    return QStringList(static_cast<qsizetype>(count), u"?"_s).join(u", "_s);
}

Outcome changedOne(const Result<QSqlQuery> &done)
{
    if (!done)
        return done.error();
    if (done->numRowsAffected() == 0)
        return Error{.kind = ErrorKind::NotFound, .detail = u"no such row"_s};
    return Done{};
}

Result<int> changedRows(const Result<QSqlQuery> &done)
{
    if (!done)
        return done.error();
    return done->numRowsAffected();
}

} // namespace recado::storage
