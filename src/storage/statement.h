// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlQuery>

#include <optional>

class QSqlDatabase;

namespace recado::storage {

/// A prepared statement that goes back to its connection when it is done with, for the next one who wants the
/// same: preparing costs more than running. Where nobody called keepStatements() it is a plain one.
class Statement
{
public:
    [[nodiscard]] static Result<Statement> of(const QSqlDatabase &db, const QString &sql);
    Statement(Statement &&other) noexcept = default;
    Statement &operator=(Statement &&other) noexcept = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    [[nodiscard]] QSqlQuery &query() { return m_query; }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    Statement(QSqlQuery query, std::optional<QString> keeper, QString sql);

    QSqlQuery m_query;
    std::optional<QString> m_keeper; ///< the connection that wants it back
    QString m_sql; ///< empty in what was moved from
};

/// The connection of this thread keeps prepared statements until forgetStatements(), to be called before it
/// is closed.
void keepStatements(const QString &connection);
/// What was prepared is gone; keepsOn: what is prepared from now on is kept again.
void forgetStatements(const QString &connection, bool keepsOn);

} // namespace recado::storage
