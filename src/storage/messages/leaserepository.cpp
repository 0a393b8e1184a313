// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/leaserepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column { ColName, ColHolder, ColFence, ColExpiresAt };

Lease readLease(const QSqlQuery &row)
{
    return Lease{.name = row.value(ColName).toString(),
                 .holder = row.value(ColHolder).toString(),
                 .fence = row.value(ColFence).toLongLong(),
                 .expiresAt = instantFrom(row.value(ColExpiresAt))};
}

/// The condition is in the UPDATE itself: of two programs, the second one waits for the first and then finds
/// it false, on both engines.
Outcome takeWhenFree(const QSqlDatabase &db, const QString &name, const QString &holder, Instant now,
                     Instant expiresAt)
{
    const auto taken = execute(db, uR"(
    UPDATE leases
       SET fence = CASE WHEN holder = :holder THEN fence ELSE fence + 1 END,
           holder = :holder, expires_at = :expiresAt
     WHERE name = :name
       AND (holder = :holder OR holder = '' OR expires_at <= :now))"_s,
                               {{u":holder"_s, holder},
                                {u":expiresAt"_s, toColumn(expiresAt)},
                                {u":name"_s, name},
                                {u":now"_s, toColumn(now)}});
    if (!taken)
        return taken.error();
    if (taken->numRowsAffected() == 1)
        return Done{};
    const auto added
        = execute(db, uR"(
    INSERT INTO leases (name, holder, fence, expires_at)
    VALUES (:name, :holder, 1, :expiresAt)
        ON CONFLICT (name) DO NOTHING)"_s,
                  {{u":name"_s, name}, {u":holder"_s, holder}, {u":expiresAt"_s, toColumn(expiresAt)}});
    return added ? Outcome(Done{}) : Outcome(added.error());
}

} // namespace

LeaseRepository::LeaseRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::optional<Lease>> LeaseRepository::acquire(const QString &name, const QString &holder, Instant now,
                                                      std::chrono::milliseconds duration)
{
    if (holder.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = u"a lease without a holder"_s};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const auto tried = takeWhenFree(m_db, name, holder, now, now + duration); !tried)
        return tried.error();
    auto ours = readFirst(execute(m_db, uR"(
    SELECT name, holder, fence, expires_at
      FROM leases
     WHERE name = :name AND holder = :holder)"_s,
                                  {{u":name"_s, name}, {u":holder"_s, holder}}),
                          readLease);
    if (!ours)
        return ours;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return ours;
}

Result<bool> LeaseRepository::renew(const Lease &lease, Instant now, std::chrono::milliseconds duration)
{
    // also when it has expired: as long as the fence stands, nobody else had it
    const auto renewed = changedRows(execute(m_db, uR"(
    UPDATE leases
       SET expires_at = :expiresAt
     WHERE name = :name AND holder = :holder AND fence = :fence)"_s,
                                             {{u":expiresAt"_s, toColumn(now + duration)},
                                              {u":name"_s, lease.name},
                                              {u":holder"_s, lease.holder},
                                              {u":fence"_s, lease.fence}}));
    if (!renewed)
        return renewed.error();
    return *renewed == 1;
}

Outcome LeaseRepository::release(const Lease &lease)
{
    const auto freed
        = execute(m_db, uR"(
    UPDATE leases
       SET holder = '', expires_at = 0
     WHERE name = :name AND holder = :holder AND fence = :fence)"_s,
                  {{u":name"_s, lease.name}, {u":holder"_s, lease.holder}, {u":fence"_s, lease.fence}});
    return freed ? Outcome(Done{}) : Outcome(freed.error());
}

Outcome LeaseRepository::releaseAllOf(const QString &holder)
{
    const auto freed = execute(m_db, uR"(
    UPDATE leases
       SET holder = '', expires_at = 0
     WHERE holder = :holder AND holder <> '')"_s,
                               {{u":holder"_s, holder}});
    return freed ? Outcome(Done{}) : Outcome(freed.error());
}

} // namespace recado::storage
