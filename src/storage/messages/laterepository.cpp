// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/laterepository.h"

#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

const QString tooLate = u"too-late"_s;

struct LatePart
{
    PartId part;
    ItemId item;
    std::optional<Instant> sendingAt = {};
};

LatePart readLate(const QSqlQuery &row)
{
    return {.part = idFrom<PartId>(row.value(0)),
            .item = idFrom<ItemId>(row.value(1)),
            .sendingAt = optionalInstantFrom(row.value(2))};
}

Result<std::vector<LatePart>> overdue(const QSqlDatabase &db, SenderId sender, Instant dueBefore, Instant now,
                                      int limit)
{
    return readAll(execute(db, uR"(
    SELECT p.id, p.item_id, p.sending_at
      FROM parts p
      JOIN items i ON i.id = p.item_id
      JOIN senders s ON s.id = p.sender_id
     WHERE p.sender_id = :sender AND p.state = :queued AND p.due_at < :dueBefore
       AND i.held_by = '' AND s.paused = 0 AND %1 <= :now
     ORDER BY p.due_at, p.created_at, p.id
     LIMIT :limit)"_s.arg(waitEndSql()),
                           {{u":sender"_s, toColumn(sender)},
                            {u":queued"_s, toColumn(PartState::Queued)},
                            {u":dueBefore"_s, toColumn(dueBefore)},
                            {u":now"_s, toColumn(now)},
                            {u":limit"_s, limit}}),
                   readLate);
}

Result<std::vector<LatePart>> latePartsOf(const QSqlDatabase &db, const std::vector<ItemId> &items)
{
    std::vector<LatePart> parts;
    for (const ItemId &item : items) {
        const auto found
            = readAll(execute(db, uR"(
    SELECT id, item_id, sending_at
      FROM parts
     WHERE item_id = :item AND state = :late)"_s,
                              {{u":item"_s, toColumn(item)}, {u":late"_s, toColumn(PartState::Late)}}),
                      readLate);
        if (!found)
            return found;
        parts.insert(parts.end(), found->begin(), found->end());
    }
    return parts;
}

/// Only those whose state allows it and that were not begun since: somebody else may have decided just now.
Result<std::vector<ItemId>> move(const QSqlDatabase &db, const std::vector<LatePart> &parts,
                                 const PartChange &pattern)
{
    std::vector<PartChange> changes;
    changes.reserve(parts.size());
    for (const LatePart &late : parts) {
        changes.push_back(pattern);
        changes.back().id = late.part;
        changes.back().attempt = late.sendingAt.value_or(Instant{});
    }
    const auto moved = OutboxRepository(db).settle(changes);
    if (!moved)
        return moved.error();
    const std::set<PartId> really(moved->begin(), moved->end());
    std::vector<ItemId> items;
    for (const LatePart &late : parts) {
        if (really.contains(late.part) && (items.empty() || items.back() != late.item))
            items.push_back(late.item);
    }
    return items;
}

} // namespace

LateRepository::LateRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::vector<ItemId>> LateRepository::setAside(SenderId sender, const Lease &lease, Instant dueBefore,
                                                     bool drop, Instant now, int limit)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const auto held = holdLease(m_db, lease, now); !held)
        return held.error();
    const auto parts = overdue(m_db, sender, dueBefore, now, limit);
    if (!parts)
        return parts.error();
    auto moved
        = move(m_db, *parts,
               {.id = {}, .to = drop ? PartState::Cancelled : PartState::Late, .at = now, .reason = tooLate});
    if (!moved)
        return moved;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return moved;
}

Result<std::vector<ItemId>> LateRepository::items(TenantId tenant) const
{
    return readAll(execute(m_db, uR"(
    SELECT i.id
      FROM items i
     WHERE i.id IN (SELECT p.item_id
                      FROM senders s
                      JOIN parts p ON p.sender_id = s.id
                     WHERE s.tenant_id = :tenant AND p.state = :late)
     ORDER BY i.created_at, i.id)"_s,
                           {{u":tenant"_s, toColumn(tenant)}, {u":late"_s, toColumn(PartState::Late)}}),
                   [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

Result<std::vector<ItemId>> LateRepository::letGo(const std::vector<ItemId> &items, Instant now)
{
    const auto parts = latePartsOf(m_db, items);
    if (!parts)
        return parts.error();
    return move(m_db, *parts,
                {.id = {}, .to = PartState::Queued, .at = now, .reason = u"late-let-go"_s, .dueAt = now});
}

Result<std::vector<ItemId>> LateRepository::cancel(const std::vector<ItemId> &items, Instant now)
{
    const auto parts = latePartsOf(m_db, items);
    if (!parts)
        return parts.error();
    return move(m_db, *parts, {.id = {}, .to = PartState::Cancelled, .at = now, .reason = tooLate});
}

/// Backwards along the index of the changes: what was only put into the queue since then does not count.
Result<std::optional<Instant>> LateRepository::lastMoved(SenderId sender) const
{
    return readFirst(execute(m_db, uR"(
    SELECT changed_at
      FROM parts
     WHERE sender_id = :sender AND sending_at IS NOT NULL
     ORDER BY changed_at DESC
     LIMIT 1)"_s,
                             {{u":sender"_s, toColumn(sender)}}),
                     [](const QSqlQuery &row) { return instantFrom(row.value(0)); });
}

} // namespace recado::storage
