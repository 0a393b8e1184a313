// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// What a part is before a change.
struct Current
{
    ItemId item;
    PartState state = PartState::Waiting;
    QString sid = {};
    std::optional<Instant> dueAt = {};
};

Result<std::optional<Current>> readCurrent(const QSqlDatabase &db, PartId id)
{
    return readFirst(execute(db, uR"(
    SELECT item_id, state, sid, due_at
      FROM parts
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     [](const QSqlQuery &row) {
                         return Current{.item = idFrom<ItemId>(row.value(0)),
                                        .state = enumFrom<PartState>(row.value(1)),
                                        .sid = row.value(2).toString(),
                                        .dueAt = optionalInstantFrom(row.value(3))};
                     });
}

Outcome checkSid(const QSqlDatabase &db, const PartChange &change, const Current &current)
{
    if (change.sid.isEmpty() || change.sid == current.sid)
        return Done{};
    if (!current.sid.isEmpty())
        return Error{
            .kind = ErrorKind::Conflict, .detail = u"the part has another SID"_s, .reason = u"sid-differs"_s};
    const auto other
        = readFirst(execute(db, u"SELECT id FROM parts WHERE sid = :sid"_s, {{u":sid"_s, change.sid}}),
                    [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!other)
        return other.error();
    if (*other)
        return Error{.kind = ErrorKind::Conflict,
                     .detail = u"another part has this SID"_s,
                     .reason = u"sid-already-bound"_s};
    return Done{};
}

/// Whether the step was taken.
Result<bool> step(const QSqlDatabase &db, const PartChange &change, const Current &current)
{
    // a Queued part without a time would never be due and never be missed
    const auto dueAt
        = change.to == PartState::Queued && !change.dueAt && !current.dueAt ? change.at : change.dueAt;
    const auto changed
        = changedRows(execute(db, uR"(
    UPDATE parts
       SET state = :to, changed_at = :at, sid = COALESCE(:sid, sid), error_code = :errorCode, reason = :reason,
           due_at = COALESCE(:dueAt, due_at), next_check_at = :nextCheckAt
     WHERE id = :id AND ((:allowed >> state) & 1) = 1)"_s,
                              {{u":to"_s, toColumn(change.to)},
                               {u":at"_s, toColumn(change.at)},
                               {u":sid"_s, change.sid.isEmpty() ? QVariant() : QVariant(change.sid)},
                               {u":errorCode"_s, toColumn(change.errorCode)},
                               {u":reason"_s, change.reason},
                               {u":dueAt"_s, toColumn(dueAt)},
                               {u":nextCheckAt"_s, toColumn(change.nextCheckAt)},
                               {u":id"_s, toColumn(change.id)},
                               {u":allowed"_s, allowedBits(change.to)}}));
    if (!changed)
        return changed.error();
    return *changed == 1;
}

/// The same state again: the next look is as the change says. A step that is not allowed (an old receipt):
/// the look that was due has been taken, so it only moves on, or it would be due for ever.
Outcome moveNextLook(const QSqlDatabase &db, const PartChange &change)
{
    return execute(db, uR"(
    UPDATE parts
       SET next_check_at = :nextCheckAt
     WHERE id = :id AND (state = :to OR next_check_at < :nextCheckAt))"_s,
                   {{u":nextCheckAt"_s, toColumn(change.nextCheckAt)},
                    {u":id"_s, toColumn(change.id)},
                    {u":to"_s, toColumn(change.to)}})
        .and_then([](const QSqlQuery &) { return Outcome(Done{}); });
}

/// The first part that has not left, when it is a waiting one.
Result<std::optional<PartId>> nextWaiting(const QSqlDatabase &db, ItemId item)
{
    struct Row
    {
        PartId id;
        PartState state;
    };
    const auto rows = readAll(execute(db, uR"(
    SELECT id, state
      FROM parts
     WHERE item_id = :item
     ORDER BY position)"_s,
                                      {{u":item"_s, toColumn(item)}}),
                              [](const QSqlQuery &row) {
                                  return Row{.id = idFrom<PartId>(row.value(0)),
                                             .state = enumFrom<PartState>(row.value(1))};
                              });
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        if (!hasLeft(row.state))
            return row.state == PartState::Waiting ? std::optional(row.id) : std::nullopt;
    }
    return std::optional<PartId>();
}

Outcome queueFollower(const QSqlDatabase &db, EventWriter &events, const PartChange &change, ItemId item)
{
    const auto next = nextWaiting(db, item);
    if (!next)
        return next.error();
    if (!*next)
        return Done{};
    const auto queued = execute(db, uR"(
    UPDATE parts
       SET state = :queued, due_at = :dueAt, changed_at = :at
     WHERE id = :id AND state = :waiting)"_s,
                                {{u":queued"_s, toColumn(PartState::Queued)},
                                 {u":dueAt"_s, toColumn(change.at + change.followerDelay)},
                                 {u":at"_s, toColumn(change.at)},
                                 {u":id"_s, toColumn(**next)},
                                 {u":waiting"_s, toColumn(PartState::Waiting)}});
    if (!queued)
        return queued.error();
    return events.write(**next, item, PartState::Queued, change.at, u"earlier-part-left"_s);
}

Outcome moveFollowers(const QSqlDatabase &db, EventWriter &events, const PartChange &change, ItemId item)
{
    if (hasLeft(change.to))
        return queueFollower(db, events, change, item);
    if (change.to != PartState::Failed && change.to != PartState::Cancelled)
        return Done{};
    constexpr std::array waiting{PartState::Waiting};
    return moveParts(db, events, item, waiting, PartState::Cancelled, change.at,
                     change.to == PartState::Failed ? u"earlier-part-failed"_s : u"earlier-part-cancelled"_s)
        .and_then([](const std::vector<PartId> &) { return Outcome(Done{}); });
}

/// Whether the part really changed.
Result<bool> take(const QSqlDatabase &db, EventWriter &events, const PartChange &change)
{
    const auto current = readCurrent(db, change.id);
    if (!current)
        return current.error();
    if (!*current)
        return false;
    if (const auto free = checkSid(db, change, **current); !free)
        return free.error();
    const auto taken = step(db, change, **current);
    if (!taken)
        return taken;
    if (!*taken) {
        if (const auto moved = moveNextLook(db, change); !moved)
            return moved.error();
        return false;
    }
    const QString &detail = change.detail.isEmpty() ? change.reason : change.detail;
    const ItemId item = (*current)->item;
    if (const auto noted = events.write(change.id, item, change.to, change.at, detail); !noted)
        return noted.error();
    if (const auto followed = moveFollowers(db, events, change, item); !followed)
        return followed.error();
    return true;
}

/// Locks the items of the changes, in one order for every program, so that two never wait for each other.
Result<std::set<ItemId>> lockItemsOf(const QSqlDatabase &db, std::span<const PartChange> changes)
{
    std::set<ItemId> items;
    for (const PartChange &change : changes) {
        if (change.to == PartState::Sending)
            return Error{.kind = ErrorKind::Invalid, .detail = u"only a claim makes a part Sending"_s};
        const auto current = readCurrent(db, change.id);
        if (!current)
            return current.error();
        if (*current)
            items.insert((*current)->item);
    }
    for (const ItemId &item : items) {
        if (const auto locked = lockItem(db, item); !locked)
            return locked.error();
    }
    return items;
}

} // namespace

Result<std::vector<PartId>> OutboxRepository::settle(std::span<const PartChange> changes)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto items = lockItemsOf(m_db, changes);
    if (!items)
        return items.error();
    auto events = EventWriter::make(m_db);
    if (!events)
        return events.error();

    std::vector<PartId> changed;
    for (const PartChange &change : changes) {
        const auto taken = take(m_db, *events, change);
        if (!taken)
            return taken.error();
        if (*taken)
            changed.push_back(change.id);
    }
    for (const ItemId &item : *items) {
        if (const auto shown = refreshVisible(m_db, item); !shown)
            return shown.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace recado::storage
