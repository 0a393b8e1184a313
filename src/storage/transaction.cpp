// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "base/logging.h"
#include "storage/dialect.h"
#include "storage/sql.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Result<Transaction> Transaction::begin(const QSqlDatabase &db)
{
    const auto begun = execute(db, beginSql(engineOf(db)));
    if (!begun)
        return begun.error();
    return Transaction(db);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(other.m_db)
    , m_open(std::exchange(other.m_open, false))
{ }

Transaction::~Transaction()
{
    if (m_open && !execute(m_db, u"ROLLBACK"_s))
        qCWarning(lcStorage) << "a transaction could not be rolled back";
}

Outcome Transaction::commit()
{
    const auto committed = execute(m_db, u"COMMIT"_s);
    if (!committed)
        return committed.error();
    m_open = false;
    return Done{};
}

} // namespace recado::storage
