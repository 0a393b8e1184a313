// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace recado::storage {

/// A writing transaction. Begins on construction; rolls back on destruction unless commit() went well.
/// Inside another one of the same connection it is a part of that: rolled back alone, durable with the whole.
class Transaction
{
public:
    static Result<Transaction> begin(const QSqlDatabase &db);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On return without an error the changes survive a loss of power.
    Outcome commit();

private:
    Transaction(const QSqlDatabase &db, QString savepoint);

    QSqlDatabase m_db;
    QString m_savepoint; ///< empty for the outermost
    bool m_open = true;
};

} // namespace recado::storage
