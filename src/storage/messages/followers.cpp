// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/followers.h"

#include "domain/messages/schedule.h"
#include "storage/dialect.h"
#include "storage/jsonrows.h"
#include "storage/messages/eventrows.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

struct Row
{
    PartId id;
    PartState state = PartState::Waiting;
    bool tried = false;
    bool replaced = false;
};

struct Touched
{
    Scheduling scheduled = Scheduling::None;
    DeliveryState shown = DeliveryState::Queued; ///< until now
    std::vector<Row> parts = {}; ///< by slot
};

using TouchedItems = QHash<ItemId, Touched>;

/// What moves because of others.
struct Moved
{
    PartId part;
    PartState to = PartState::Queued;
    Instant at;
    std::optional<Instant> dueAt = {};
    QString reason = {};
};

QString partsSql(Engine engine)
{
    return uR"(
    SELECT p.item_id, p.id, p.state, p.sending_at IS NOT NULL, p.replaced, i.scheduled_at, i.visible_state
      FROM (%1) AS c
      JOIN items i ON i.id = c.item
      JOIN parts p ON p.item_id = i.id
     ORDER BY p.item_id, p.slot, p.position)"_s.arg(listSql(engine, u":items"_s, {"item", RowType::Id}));
}

/// The reason of what is queued stays empty: only a cancelled part tells why.
QString moveSql(Engine engine)
{
    return uR"(
    UPDATE parts AS p
       SET state = c.target, due_at = COALESCE(c.due, p.due_at), changed_at = c.happened,
           reason = COALESCE(c.why, p.reason), next_check_at = NULL
      FROM (%1) AS c
     WHERE p.id = c.part AND p.state = :waiting)"_s.arg(rowsSql(engine, u":moved"_s,
                                                                {{"part", RowType::Id},
                                                                 {"target", RowType::Integer},
                                                                 {"due", RowType::BigInteger},
                                                                 {"happened", RowType::BigInteger},
                                                                 {"why", RowType::Text}}));
}

QString showSql(Engine engine)
{
    return uR"(
    UPDATE items
       SET visible_state = :shown
     WHERE id IN (%1))"_s.arg(listSql(engine, u":items"_s, {"item", RowType::Id}));
}

Result<TouchedItems> readItems(const QSqlDatabase &db, std::span<const TakenStep> steps)
{
    TouchedItems items;
    JsonList ids;
    for (const TakenStep &step : steps) {
        if (items.contains(step.item))
            continue;
        items.insert(step.item, {});
        ids.put(step.item);
    }
    auto statement = Statement::of(db, partsSql(engineOf(db)));
    if (!statement)
        return statement.error();
    const auto read
        = readAll(statement->query(), {{u":items"_s, ids.json()}}, [&items](const QSqlQuery &row) {
              Touched &item = items[idFrom<ItemId>(row.value(0))];
              item.scheduled = enumFrom<Scheduling>(row.value(5));
              item.shown = enumFrom<DeliveryState>(row.value(6));
              item.parts.push_back({.id = idFrom<PartId>(row.value(1)),
                                    .state = enumFrom<PartState>(row.value(2)),
                                    .tried = row.value(3).toBool(),
                                    .replaced = row.value(4).toInt() != 0});
              return true;
          });
    if (!read)
        return read.error();
    return items;
}

/// The next part may go: this one has left, or Twilio has it for a moment that it shares with the next.
bool letsFollow(PartState state)
{
    return hasLeft(state) || state == PartState::Scheduled;
}

/// The first part that has not left, when it is a waiting one.
void queueNext(const TakenStep &step, Touched &item, std::vector<Moved> &moved)
{
    const auto next = std::ranges::find_if(
        item.parts, [](const Row &part) { return !part.replaced && !letsFollow(part.state); });
    if (next == item.parts.end() || next->state != PartState::Waiting)
        return;
    next->state = PartState::Queued;
    moved.push_back(
        {.part = next->id, .to = PartState::Queued, .at = step.at, .dueAt = step.at + step.followerDelay});
}

void cancelWaiting(const TakenStep &step, Touched &item, std::vector<Moved> &moved)
{
    for (Row &part : item.parts) {
        if (part.state != PartState::Waiting)
            continue;
        part.state = PartState::Cancelled;
        moved.push_back({.part = part.id,
                         .to = PartState::Cancelled,
                         .at = step.at,
                         .reason = step.to == PartState::Failed ? u"earlier-part-failed"_s
                                                                : u"earlier-part-cancelled"_s});
    }
}

Outcome write(const QSqlDatabase &db, const std::vector<Moved> &moved)
{
    if (moved.empty())
        return Done{};
    JsonRows rows;
    EventRows events;
    for (const Moved &one : moved) {
        const bool isCancelled = one.to == PartState::Cancelled;
        rows.beginRow();
        rows.put(one.part);
        rows.put(one.to);
        rows.put(one.dueAt);
        rows.put(one.at);
        rows.put(isCancelled ? std::optional(one.reason) : std::nullopt);
        events.add(one.part, one.to, one.at, isCancelled ? one.reason : u"earlier-part-left"_s);
    }
    auto statement = Statement::of(db, moveSql(engineOf(db)));
    if (!statement)
        return statement.error();
    const auto done = run(statement->query(),
                          {{u":moved"_s, rows.json()}, {u":waiting"_s, toColumn(PartState::Waiting)}});
    return done ? events.write(db) : done;
}

DeliveryState shownOf(const Touched &item)
{
    std::vector<PartState> states;
    bool tried = false;
    for (const Row &part : item.parts) {
        if (part.replaced)
            continue;
        states.push_back(part.state);
        tried = tried || part.tried;
    }
    return waitsForItsTime(item.scheduled, states, tried) ? DeliveryState::Scheduled
                                                          : visible(std::span<const PartState>(states));
}

Outcome show(const QSqlDatabase &db, const TouchedItems &items)
{
    std::map<DeliveryState, JsonList> changed;
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (const DeliveryState shown = shownOf(*item); shown != item->shown)
            changed[shown].put(item.key());
    }
    if (changed.empty())
        return Done{};
    auto statement = Statement::of(db, showSql(engineOf(db)));
    if (!statement)
        return statement.error();
    for (const auto &[shown, ids] : changed) {
        const auto done
            = run(statement->query(), {{u":shown"_s, toColumn(shown)}, {u":items"_s, ids.json()}});
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace

Outcome afterSteps(const QSqlDatabase &db, std::span<const TakenStep> steps)
{
    if (steps.empty())
        return Done{};
    auto items = readItems(db, steps);
    if (!items)
        return items.error();
    std::vector<Moved> moved;
    for (const TakenStep &step : steps) {
        Touched &item = (*items)[step.item];
        if (letsFollow(step.to))
            queueNext(step, item, moved);
        else if (step.to == PartState::Failed || step.to == PartState::Cancelled)
            cancelWaiting(step, item, moved);
    }
    if (const auto written = write(db, moved); !written)
        return written;
    return show(db, *items);
}

} // namespace recado::storage
