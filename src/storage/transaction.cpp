// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "base/logging.h"
#include "storage/dialect.h"
#include "storage/sql.h"

#include <QHash>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// How many transactions of each connection are open, one in the other. A connection belongs to the thread
/// that made it, and neither engine tells by SQL whether a transaction is open.
int &depthOf(const QSqlDatabase &db)
{
    static thread_local QHash<QString, int> depths;
    return depths[db.connectionName()];
}

} // namespace

Result<Transaction> Transaction::begin(const QSqlDatabase &db)
{
    const int depth = depthOf(db);
    const QString savepoint = depth == 0 ? QString() : u"inner%1"_s.arg(depth);
    const auto begun = execute(db, depth == 0 ? beginSql(engineOf(db)) : u"SAVEPOINT "_s + savepoint);
    if (!begun)
        return begun.error();
    return Transaction(db, savepoint);
}

Transaction::Transaction(const QSqlDatabase &db, QString savepoint)
    : m_db(db)
    , m_savepoint(std::move(savepoint))
{
    ++depthOf(m_db);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(other.m_db)
    , m_savepoint(std::move(other.m_savepoint))
    , m_open(std::exchange(other.m_open, false))
{ }

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --depthOf(m_db);
    const bool undone = m_savepoint.isEmpty()
        ? execute(m_db, u"ROLLBACK"_s).has_value()
        : execute(m_db, u"ROLLBACK TO "_s + m_savepoint) && execute(m_db, u"RELEASE "_s + m_savepoint);
    if (!undone)
        qCWarning(lcStorage) << "a transaction could not be rolled back";
}

Outcome Transaction::commit()
{
    const auto committed = execute(m_db, m_savepoint.isEmpty() ? u"COMMIT"_s : u"RELEASE "_s + m_savepoint);
    if (!committed)
        return committed.error();
    --depthOf(m_db);
    m_open = false;
    return Done{};
}

} // namespace recado::storage
