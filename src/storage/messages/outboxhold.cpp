// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

constexpr std::array notBegun{PartState::Waiting, PartState::Queued, PartState::Late};

ItemId readItemId(const QSqlQuery &row)
{
    return idFrom<ItemId>(row.value(0));
}

/// Whether it was still held: another program may have let it go since it was read.
Result<bool> letGo(const QSqlDatabase &db, ItemId item)
{
    const auto freed = changedRows(execute(db, uR"(
    UPDATE items
       SET held_by = ''
     WHERE id = :id AND held_by <> '')"_s,
                                           {{u":id"_s, toColumn(item)}}));
    if (!freed)
        return freed.error();
    return *freed == 1;
}

Result<std::vector<PartId>> cancelNotBegun(const QSqlDatabase &db, ItemId item, Instant at,
                                           const QString &reason)
{
    if (const auto locked = lockItem(db, item); !locked)
        return locked.error();
    auto events = EventWriter::make(db);
    if (!events)
        return events.error();
    auto cancelled = moveParts(db, *events, item, notBegun, PartState::Cancelled, at, reason);
    if (!cancelled)
        return cancelled;
    auto shown = VisibleState::make(db);
    if (!shown)
        return shown.error();
    if (const auto refreshed = shown->refresh(item); !refreshed)
        return refreshed.error();
    return cancelled;
}

/// Everything of the item but what was cancelled or failed.
Result<std::vector<PartId>> goneParts(const QSqlDatabase &db, ItemId item)
{
    return readAll(execute(db, uR"(
    SELECT id
      FROM parts
     WHERE item_id = :item AND state NOT IN (:failed, :cancelled)
     ORDER BY position)"_s,
                           {{u":item"_s, toColumn(item)},
                            {u":failed"_s, toColumn(PartState::Failed)},
                            {u":cancelled"_s, toColumn(PartState::Cancelled)}}),
                   [](const QSqlQuery &row) { return idFrom<PartId>(row.value(0)); });
}

Result<std::vector<ItemId>> abandon(const QSqlDatabase &db, const Result<std::vector<ItemId>> &items,
                                    Instant now)
{
    if (!items)
        return items.error();
    std::vector<ItemId> abandoned;
    abandoned.reserve(items->size());
    for (const ItemId &item : *items) {
        const auto held = letGo(db, item);
        if (!held)
            return held.error();
        if (!*held)
            continue;
        const auto cancelled = cancelNotBegun(db, item, now, u"closed-before-sending"_s);
        if (!cancelled)
            return cancelled.error();
        abandoned.push_back(item);
    }
    return abandoned;
}

} // namespace

Result<std::vector<ItemId>> OutboxRepository::release(const QString &holder, Instant now)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto items = readAll(execute(m_db, uR"(
    SELECT id
      FROM items
     WHERE held_by = :holder AND held_by <> '' AND held_until <= :now
     ORDER BY id)"_s,
                                       {{u":holder"_s, holder}, {u":now"_s, toColumn(now)}}),
                               readItemId);
    if (!items)
        return items;
    std::vector<ItemId> released;
    for (const ItemId &item : *items) {
        const auto held = letGo(m_db, item);
        if (!held)
            return held.error();
        if (*held)
            released.push_back(item);
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return released;
}

Result<UndoOutcome> OutboxRepository::undo(ItemId item, Instant now)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto known = readFirst(
        execute(m_db, u"SELECT id FROM items WHERE id = :id"_s, {{u":id"_s, toColumn(item)}}), readItemId);
    if (!known)
        return known.error();
    if (!*known)
        return Error{.kind = ErrorKind::NotFound, .detail = u"no such item"_s};
    if (const auto freed = letGo(m_db, item); !freed)
        return freed.error();
    auto cancelled = cancelNotBegun(m_db, item, now, u"undone"_s);
    if (!cancelled)
        return cancelled.error();
    auto gone = goneParts(m_db, item);
    if (!gone)
        return gone.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return UndoOutcome{.cancelled = *std::move(cancelled), .alreadyGone = *std::move(gone)};
}

Result<std::vector<ItemId>> OutboxRepository::abandonHeld(Instant olderThan, Instant now)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto old = readAll(execute(m_db, uR"(
    SELECT id
      FROM items
     WHERE held_by <> '' AND held_until <= :olderThan)"_s,
                               {{u":olderThan"_s, toColumn(olderThan)}}),
                       readItemId);
    if (old) // every program locks in this order; asked for in SQL, SQLite would read the whole table for it
        std::ranges::sort(*old);
    auto abandoned = abandon(m_db, old, now);
    if (!abandoned)
        return abandoned;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return abandoned;
}

Result<std::vector<ItemId>> OutboxRepository::abandonHeldBy(const QString &holder, Instant now)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto abandoned = abandon(m_db,
                             readAll(execute(m_db, uR"(
    SELECT id
      FROM items
     WHERE held_by = :holder AND held_by <> ''
     ORDER BY id)"_s,
                                             {{u":holder"_s, holder}}),
                                     readItemId),
                             now);
    if (!abandoned)
        return abandoned;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return abandoned;
}

Result<std::optional<Instant>> OutboxRepository::nextRelease(const QString &holder) const
{
    return readFirst(execute(m_db, uR"(
    SELECT held_until
      FROM items
     WHERE held_by = :holder AND held_by <> ''
     ORDER BY held_until
     LIMIT 1)"_s,
                             {{u":holder"_s, holder}}),
                     [](const QSqlQuery &row) { return instantFrom(row.value(0)); });
}

} // namespace recado::storage
