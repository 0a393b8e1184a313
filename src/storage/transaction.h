// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace recado::storage {

/// A writing transaction. Begins on construction; rolls back on destruction unless commit() went well.
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
    explicit Transaction(const QSqlDatabase &db)
        : m_db(db)
    { }

    QSqlDatabase m_db;
    bool m_open = true;
};

} // namespace recado::storage
