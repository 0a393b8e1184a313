// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/cancelmany.h"

#include "storage/dialect.h"
#include "storage/jsonrows.h"
#include "storage/messages/eventrows.h"
#include "storage/messages/followers.h"
#include "storage/sql.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

struct Cancelled
{
    PartId part;
    ItemId item;
};

QString idRows(Engine engine)
{
    return listSql(engine, u":items"_s, {"item", RowType::Id});
}

/// In one order for every program, so that two never wait for each other.
Outcome lockItems(const QSqlDatabase &db, const QString &items)
{
    const QString lock = rowLockSql(engineOf(db));
    if (lock.isEmpty())
        return Done{};
    const auto locked = execute(db,
                                u"SELECT i.id FROM items i WHERE i.id IN (%1) ORDER BY i.id"_s.arg(
                                    u"SELECT c.item FROM (%1) AS c"_s.arg(idRows(engineOf(db))))
                                    + lock,
                                {{u":items"_s, items}});
    return locked ? Outcome(Done{}) : Outcome(locked.error());
}

Outcome letGo(const QSqlDatabase &db, const QString &items)
{
    const auto freed = execute(db, uR"(
    UPDATE items
       SET held_by = ''
     WHERE held_by <> '' AND id IN (SELECT c.item FROM (%1) AS c))"_s.arg(idRows(engineOf(db))),
                               {{u":items"_s, items}});
    return freed ? Outcome(Done{}) : Outcome(freed.error());
}

Result<std::vector<Cancelled>> cancelParts(const QSqlDatabase &db, const QString &items, Instant now,
                                           const QString &reason)
{
    return readAll(execute(db, uR"(
    UPDATE parts
       SET state = :cancelled, reason = :reason, changed_at = :now, next_check_at = NULL
     WHERE state IN (:waiting, :queued, :late) AND item_id IN (SELECT c.item FROM (%1) AS c)
 RETURNING id, item_id)"_s.arg(idRows(engineOf(db))),
                           {{u":cancelled"_s, toColumn(PartState::Cancelled)},
                            {u":reason"_s, reason},
                            {u":now"_s, toColumn(now)},
                            {u":waiting"_s, toColumn(PartState::Waiting)},
                            {u":queued"_s, toColumn(PartState::Queued)},
                            {u":late"_s, toColumn(PartState::Late)},
                            {u":items"_s, items}}),
                   [](const QSqlQuery &row) {
                       return Cancelled{.part = idFrom<PartId>(row.value(0)),
                                        .item = idFrom<ItemId>(row.value(1))};
                   });
}

/// The timelines, and what is shown of the items.
Result<std::vector<ItemId>> noteCancelled(const QSqlDatabase &db, const std::vector<Cancelled> &cancelled,
                                          Instant now, const QString &reason)
{
    EventRows events;
    std::vector<ItemId> items;
    items.reserve(cancelled.size());
    for (const Cancelled &one : cancelled) {
        events.add(one.part, PartState::Cancelled, now, reason);
        items.push_back(one.item);
    }
    if (const auto noted = events.write(db); !noted)
        return noted.error();
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    std::vector<TakenStep> steps;
    steps.reserve(items.size());
    for (const ItemId &item : items)
        steps.push_back({.to = PartState::Cancelled, .at = now, .item = item});
    if (const auto shown = afterSteps(db, steps); !shown)
        return shown.error();
    return items;
}

} // namespace

Result<std::vector<ItemId>> cancelNotBegun(const QSqlDatabase &db, std::span<const ItemId> items, Instant now,
                                           const QString &reason)
{
    if (items.empty())
        return std::vector<ItemId>{};
    JsonList rows;
    for (const ItemId &item : items)
        rows.put(item);
    const QString ids = rows.json();
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (const auto locked = lockItems(db, ids); !locked)
        return locked.error();
    if (const auto freed = letGo(db, ids); !freed)
        return freed.error();
    const auto cancelled = cancelParts(db, ids, now, reason);
    if (!cancelled)
        return cancelled.error();
    auto touched = noteCancelled(db, *cancelled, now, reason);
    if (!touched)
        return touched;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return touched;
}

} // namespace recado::storage
