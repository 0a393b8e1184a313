// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/settlement.h"

#include "storage/dialect.h"
#include "storage/jsonrows.h"
#include "storage/messages/eventrows.h"
#include "storage/messages/followers.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// How many of the values of a change a statement is given: reading them costs more than using them.
enum class Extent {
    Plain, ///< what nearly every answer of Twilio has: no error, no reason
    Whole
};

Extent extentOf(const PartChange &change)
{
    const bool isPlain = change.to != PartState::Queued && !change.errorCode && change.reason.isEmpty()
        && !change.dueAt && !change.attempt && !change.sendAt && !change.priceMicros
        && change.priceUnit.isEmpty() && change.evidence.isEmpty();
    return isPlain ? Extent::Plain : Extent::Whole;
}

QString changesSql(Engine engine, Extent extent)
{
    if (extent == Extent::Plain)
        return rowsSql(engine, u":changes"_s,
                       {{"part_id", RowType::Id},
                        {"happened", RowType::BigInteger},
                        {"new_sid", RowType::Text},
                        {"next_look", RowType::BigInteger}});
    return rowsSql(engine, u":changes"_s,
                   {{"part_id", RowType::Id},
                    {"happened", RowType::BigInteger},
                    {"new_sid", RowType::Text},
                    {"next_look", RowType::BigInteger},
                    {"code", RowType::Integer},
                    {"why", RowType::Text},
                    {"target", RowType::Integer},
                    {"due", RowType::BigInteger},
                    {"attempt", RowType::BigInteger},
                    {"handed_over", RowType::BigInteger},
                    {"price", RowType::BigInteger},
                    {"unit", RowType::Text},
                    {"seen", RowType::Text}});
}

void putUnlessEmpty(JsonRows &rows, const QString &text)
{
    if (text.isEmpty())
        rows.putNull();
    else
        rows.put(text);
}

void put(JsonRows &rows, const PartChange &change, Extent extent)
{
    rows.beginRow();
    rows.put(change.id);
    rows.put(change.at);
    putUnlessEmpty(rows, change.sid);
    rows.put(change.nextCheckAt);
    if (extent == Extent::Plain)
        return;
    rows.put(change.errorCode);
    rows.put(change.reason);
    rows.put(change.to);
    rows.put(change.dueAt);
    rows.put(change.attempt);
    rows.put(change.sendAt);
    rows.put(change.priceMicros);
    putUnlessEmpty(rows, change.priceUnit);
    putUnlessEmpty(rows, change.evidence);
}

QString jsonOf(std::span<const PartChange *const> changes, Extent extent)
{
    JsonRows rows;
    for (const PartChange *change : changes)
        put(rows, *change, extent);
    return rows.json();
}

/// Changes to one state. The allowed states are in the condition: whoever changes the part meanwhile is not
/// overruled. A Queued part without a time would never be due and never be missed.
QString stepSql(Engine engine, Extent extent)
{
    const QString more = extent == Extent::Plain ? u", error_code = NULL, reason = ''"_s
                                                 : uR"(,
           error_code = c.code, reason = c.why,
           due_at = COALESCE(c.due, p.due_at, CASE WHEN c.target = %1 THEN c.happened END),
           send_at = COALESCE(c.handed_over, p.send_at), price_micros = COALESCE(c.price, p.price_micros),
           price_unit = COALESCE(c.unit, p.price_unit), evidence = COALESCE(c.seen, p.evidence))"_s.arg(
                                                     static_cast<int>(PartState::Queued));
    const QString condition = extent == Extent::Plain ? QString() : uR"(
       AND COALESCE(p.sending_at, 0) = COALESCE(c.attempt, p.sending_at, 0))"_s;
    return uR"(
    UPDATE parts AS p
       SET state = :target, changed_at = c.happened, sid = COALESCE(c.new_sid, p.sid),
           next_check_at = c.next_look,
           follow_up = CASE WHEN CAST(:target AS INTEGER) = %1 THEN 1 ELSE p.follow_up END%2
      FROM (%3) AS c
     WHERE p.id = c.part_id AND ((:allowed >> p.state) & 1) = 1%4
       AND (c.new_sid IS NULL OR p.sid = c.new_sid
            OR (p.sid IS NULL AND NOT EXISTS (SELECT 1 FROM parts o WHERE o.sid = c.new_sid)))
 RETURNING id, item_id)"_s.arg(QString::number(static_cast<int>(PartState::Failed)), more,
                               changesSql(engine, extent), condition);
}

/// Of what was not taken: 1 has another SID, 2 its SID is another part's.
QString conflictSql(Engine engine)
{
    return uR"(
    SELECT CASE WHEN p.sid IS NOT NULL THEN 1 ELSE 2 END
      FROM (%1) AS c
      JOIN parts p ON p.id = c.part_id
     WHERE c.new_sid IS NOT NULL AND COALESCE(p.sid, '') <> c.new_sid
       AND (p.sid IS NOT NULL OR EXISTS (SELECT 1 FROM parts o WHERE o.sid = c.new_sid)))"_s.arg(
        changesSql(engine, Extent::Whole));
}

/// The same state again: the next look is as the change says. A step that is not allowed (an old receipt):
/// the look that was due has been taken, so it only moves on, or it would be due for ever.
QString nextLookSql(Engine engine)
{
    return uR"(
    UPDATE parts AS p
       SET next_check_at = c.next_look, price_micros = COALESCE(c.price, p.price_micros),
           price_unit = COALESCE(c.unit, p.price_unit), evidence = COALESCE(c.seen, p.evidence)
      FROM (%1) AS c
     WHERE p.id = c.part_id AND (p.state = c.target OR p.next_check_at < c.next_look)
       AND COALESCE(p.sending_at, 0) = COALESCE(c.attempt, p.sending_at, 0))"_s.arg(
        changesSql(engine, Extent::Whole));
}

/// The changes up to the first one that is about a part, or a SID, of an earlier one: of those one statement
/// would take any.
std::span<const PartChange> untilRepeated(std::span<const PartChange> changes)
{
    QSet<PartId> parts;
    QSet<QString> sids;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const PartChange &change = changes[i];
        if (parts.contains(change.id) || (!change.sid.isEmpty() && sids.contains(change.sid)))
            return changes.first(i);
        parts.insert(change.id);
        sids.insert(change.sid);
    }
    return changes;
}

Error sidConflict(const QString &reason)
{
    return Error{.kind = ErrorKind::Conflict, .detail = reason, .reason = reason};
}

} // namespace

Settlement::Settlement(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::vector<PartId>> Settlement::take(std::span<const PartChange> changes)
{
    std::vector<PartId> changed;
    while (!changes.empty()) {
        const auto together = untilRepeated(changes);
        const auto taken = takeTogether(together);
        if (!taken)
            return taken.error();
        changed.insert(changed.end(), taken->begin(), taken->end());
        changes = changes.subspan(together.size());
    }
    return changed;
}

Result<std::vector<PartId>> Settlement::takeTogether(std::span<const PartChange> changes)
{
    const auto taken = step(changes);
    if (!taken)
        return taken.error();
    std::vector<PartId> changed;
    std::vector<const PartChange *> refused;
    auto next = taken->begin();
    for (const PartChange &change : changes) {
        if (next != taken->end() && next->change == &change) {
            changed.push_back(change.id);
            ++next;
        } else {
            refused.push_back(&change);
        }
    }
    if (const auto free = checkSids(refused); !free)
        return free.error();
    if (const auto moved = moveNextLooks(refused); !moved)
        return moved.error();
    if (const auto noted = noteSteps(*taken); !noted)
        return noted.error();
    std::vector<TakenStep> steps;
    for (const Taken &one : *taken)
        steps.push_back({.to = one.change->to,
                         .at = one.change->at,
                         .followerDelay = one.change->followerDelay,
                         .item = one.item});
    if (const auto followed = afterSteps(m_db, steps); !followed)
        return followed.error();
    return changed;
}

/// In one order for every program, so that two never wait for each other. Where a writing transaction is
/// alone anyway there is nothing to lock.
Outcome Settlement::lockItems(std::span<const PartChange> changes)
{
    const Engine engine = engineOf(m_db);
    const QString lock = rowLockSql(engine);
    if (lock.isEmpty())
        return Done{};
    JsonList ids;
    for (const PartChange &change : changes)
        ids.put(change.id);
    auto statement = Statement::of(m_db,
                                   uR"(
    SELECT i.id
      FROM items i
     WHERE i.id IN (SELECT p.item_id
                      FROM parts p
                      JOIN (%1) AS c ON c.part_id = p.id)
     ORDER BY i.id)"_s.arg(listSql(engine, u":ids"_s, {"part_id", RowType::Id}))
                                       + lock);
    if (!statement)
        return statement.error();
    const auto locked = readAll(statement->query(), {{u":ids"_s, ids.json()}},
                                [](const QSqlQuery &row) { return row.isNull(0); });
    return locked ? Outcome(Done{}) : Outcome(locked.error());
}

Result<std::vector<Settlement::Taken>> Settlement::step(std::span<const PartChange> changes)
{
    std::map<std::pair<PartState, Extent>, std::vector<const PartChange *>> alike;
    for (const PartChange &change : changes)
        alike[{change.to, extentOf(change)}].push_back(&change);
    QHash<PartId, ItemId> itemOf;
    for (const auto &[kind, same] : alike) {
        const auto &[target, extent] = kind;
        auto statement = Statement::of(m_db, stepSql(engineOf(m_db), extent));
        if (!statement)
            return statement.error();
        const auto stepped
            = readAll(statement->query(),
                      {{u":target"_s, toColumn(target)},
                       {u":allowed"_s, allowedBits(target)},
                       {u":changes"_s, jsonOf(same, extent)}},
                      [&itemOf](const QSqlQuery &row) {
                          itemOf.insert(idFrom<PartId>(row.value(0)), idFrom<ItemId>(row.value(1)));
                          return true;
                      });
        if (!stepped)
            return stepped.error();
    }
    std::vector<Taken> taken;
    for (const PartChange &change : changes) {
        if (const auto found = itemOf.constFind(change.id); found != itemOf.constEnd())
            taken.push_back({.change = &change, .item = *found});
    }
    return taken;
}

Outcome Settlement::checkSids(std::span<const PartChange *const> refused)
{
    const bool binds
        = std::ranges::any_of(refused, [](const PartChange *change) { return !change->sid.isEmpty(); });
    if (!binds)
        return Done{};
    auto statement = Statement::of(m_db, conflictSql(engineOf(m_db)));
    if (!statement)
        return statement.error();
    const auto conflicts = readAll(statement->query(), {{u":changes"_s, jsonOf(refused, Extent::Whole)}},
                                   [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!conflicts)
        return conflicts.error();
    if (conflicts->empty())
        return Done{};
    return sidConflict(conflicts->front() == 1 ? u"sid-differs"_s : u"sid-already-bound"_s);
}

Outcome Settlement::moveNextLooks(std::span<const PartChange *const> refused)
{
    if (refused.empty())
        return Done{};
    auto statement = Statement::of(m_db, nextLookSql(engineOf(m_db)));
    if (!statement)
        return statement.error();
    return run(statement->query(), {{u":changes"_s, jsonOf(refused, Extent::Whole)}});
}

Outcome Settlement::noteSteps(std::span<const Taken> taken)
{
    EventRows events;
    for (const auto &[change, item] : taken)
        events.add(change->id, change->to, change->at,
                   change->detail.isEmpty() ? change->reason : change->detail);
    return events.write(m_db);
}

} // namespace recado::storage
