// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/settlement.h"

#include "storage/sql.h"
#include "storage/values.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

QString selectPartSql()
{
    return uR"(
    SELECT p.item_id, p.state, p.sid, p.due_at,
           (SELECT COUNT(*) FROM parts o WHERE o.item_id = p.item_id),
           (SELECT COUNT(*) FROM parts o WHERE o.sid = CAST(:sid AS TEXT) AND o.id <> p.id)
      FROM parts p
     WHERE p.id = :id)"_s;
}

/// The allowed states are in the condition: whoever changes the part meanwhile is not overruled.
QString stepSql()
{
    return uR"(
    UPDATE parts
       SET state = :to, changed_at = :at, sid = COALESCE(:sid, sid), error_code = :errorCode, reason = :reason,
           due_at = COALESCE(:dueAt, due_at), next_check_at = :nextCheckAt,
           send_at = COALESCE(:sendAt, send_at), price_micros = COALESCE(:priceMicros, price_micros),
           price_unit = COALESCE(:priceUnit, price_unit), evidence = COALESCE(:evidence, evidence),
           follow_up = CASE WHEN CAST(:to AS INTEGER) = %1 THEN 1 ELSE follow_up END
     WHERE id = :id AND ((:allowed >> state) & 1) = 1
       AND COALESCE(sending_at, 0) = COALESCE(CAST(:attempt AS BIGINT), sending_at, 0))"_s.arg(
        static_cast<int>(PartState::Failed));
}

/// The same state again: the next look is as the change says. A step that is not allowed (an old receipt):
/// the look that was due has been taken, so it only moves on, or it would be due for ever.
QString nextLookSql()
{
    return uR"(
    UPDATE parts
       SET next_check_at = :nextCheckAt, price_micros = COALESCE(:priceMicros, price_micros),
           price_unit = COALESCE(:priceUnit, price_unit), evidence = COALESCE(:evidence, evidence)
     WHERE id = :id AND (state = :to OR next_check_at < :nextCheckAt)
       AND COALESCE(sending_at, 0) = COALESCE(CAST(:attempt AS BIGINT), sending_at, 0))"_s;
}

QString selectPartsSql()
{
    return uR"(
    SELECT id, state
      FROM parts
     WHERE item_id = :item AND replaced = 0
     ORDER BY slot)"_s;
}

QString followSql()
{
    return uR"(
    UPDATE parts
       SET state = :queued, due_at = :dueAt, changed_at = :at
     WHERE id = :id AND state = :waiting)"_s;
}

QVariant orAsItWas(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The next part may go: this one has left, or Twilio has it for a moment that it shares with the next.
bool letsFollow(PartState state)
{
    return hasLeft(state) || state == PartState::Scheduled;
}

Error sidConflict(const QString &reason)
{
    return Error{.kind = ErrorKind::Conflict, .detail = reason, .reason = reason};
}

} // namespace

struct Settlement::Statements
{
    Statement read;
    Statement step;
    Statement nextLook;
    Statement parts;
    Statement follow;
};

Settlement::Settlement(const QSqlDatabase &db, EventWriter events, VisibleState visible,
                       std::unique_ptr<Statements> statements)
    : m_db(db)
    , m_events(std::move(events))
    , m_visible(std::move(visible))
    , m_statements(std::move(statements))
{ }

Settlement::Settlement(Settlement &&other) noexcept = default;
Settlement::~Settlement() = default;

Result<Settlement> Settlement::make(const QSqlDatabase &db)
{
    auto events = EventWriter::make(db);
    if (!events)
        return events.error();
    auto visible = VisibleState::make(db);
    if (!visible)
        return visible.error();
    const std::array wanted{selectPartSql(), stepSql(), nextLookSql(), selectPartsSql(), followSql()};
    std::vector<Statement> made;
    made.reserve(wanted.size());
    for (const QString &sql : wanted) {
        auto statement = Statement::of(db, sql);
        if (!statement)
            return statement.error();
        made.push_back(*std::move(statement));
    }
    auto statements = std::make_unique<Statements>(Statements{.read = std::move(made[0]),
                                                              .step = std::move(made[1]),
                                                              .nextLook = std::move(made[2]),
                                                              .parts = std::move(made[3]),
                                                              .follow = std::move(made[4])});
    return Settlement(db, *std::move(events), *std::move(visible), std::move(statements));
}

Result<std::optional<CurrentPart>> Settlement::read(const PartChange &change)
{
    const auto rows = readAll(m_statements->read.query(),
                              {{u":id"_s, toColumn(change.id)}, {u":sid"_s, orAsItWas(change.sid)}},
                              [](const QSqlQuery &row) {
                                  return CurrentPart{.item = idFrom<ItemId>(row.value(0)),
                                                     .state = enumFrom<PartState>(row.value(1)),
                                                     .sid = row.value(2).toString(),
                                                     .dueAt = optionalInstantFrom(row.value(3)),
                                                     .isAlone = row.value(4).toInt() == 1,
                                                     .sidIsTaken = row.value(5).toInt() > 0};
                              });
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Outcome Settlement::checkSid(const PartChange &change, const CurrentPart &current)
{
    if (change.sid.isEmpty() || change.sid == current.sid)
        return Done{};
    if (!current.sid.isEmpty())
        return sidConflict(u"sid-differs"_s);
    if (current.sidIsTaken)
        return sidConflict(u"sid-already-bound"_s);
    return Done{};
}

Result<bool> Settlement::step(const PartChange &change, const CurrentPart &current)
{
    // a Queued part without a time would never be due and never be missed
    const bool needsTime = change.to == PartState::Queued && !change.dueAt && !current.dueAt;
    const auto dueAt = needsTime ? std::optional(change.at) : change.dueAt;
    const auto done = run(m_statements->step.query(),
                          {{u":to"_s, toColumn(change.to)},
                           {u":at"_s, toColumn(change.at)},
                           {u":sid"_s, orAsItWas(change.sid)},
                           {u":errorCode"_s, toColumn(change.errorCode)},
                           {u":reason"_s, change.reason},
                           {u":dueAt"_s, toColumn(dueAt)},
                           {u":nextCheckAt"_s, toColumn(change.nextCheckAt)},
                           {u":id"_s, toColumn(change.id)},
                           {u":allowed"_s, allowedBits(change.to)},
                           {u":attempt"_s, toColumn(change.attempt)},
                           {u":sendAt"_s, toColumn(change.sendAt)},
                           {u":priceMicros"_s, toColumn(change.priceMicros)},
                           {u":priceUnit"_s, orAsItWas(change.priceUnit)},
                           {u":evidence"_s, orAsItWas(change.evidence)}});
    if (!done)
        return done.error();
    return m_statements->step.changedRows() == 1;
}

Outcome Settlement::moveNextLook(const PartChange &change)
{
    return run(m_statements->nextLook.query(),
               {{u":nextCheckAt"_s, toColumn(change.nextCheckAt)},
                {u":id"_s, toColumn(change.id)},
                {u":to"_s, toColumn(change.to)},
                {u":attempt"_s, toColumn(change.attempt)},
                {u":priceMicros"_s, toColumn(change.priceMicros)},
                {u":priceUnit"_s, orAsItWas(change.priceUnit)},
                {u":evidence"_s, orAsItWas(change.evidence)}});
}

/// The first part that has not left, when it is a waiting one.
Result<std::optional<PartId>> Settlement::nextWaiting(ItemId item)
{
    using Row = std::pair<PartId, PartState>;
    const auto rows
        = readAll(m_statements->parts.query(), {{u":item"_s, toColumn(item)}}, [](const QSqlQuery &row) {
              return Row(idFrom<PartId>(row.value(0)), enumFrom<PartState>(row.value(1)));
          });
    if (!rows)
        return rows.error();
    for (const auto &[id, state] : *rows) {
        if (!letsFollow(state))
            return state == PartState::Waiting ? std::optional(id) : std::nullopt;
    }
    return std::optional<PartId>();
}

Outcome Settlement::queueFollower(const PartChange &change, ItemId item)
{
    const auto next = nextWaiting(item);
    if (!next)
        return next.error();
    if (!*next)
        return Done{};
    const auto queued = run(m_statements->follow.query(),
                            {{u":queued"_s, toColumn(PartState::Queued)},
                             {u":dueAt"_s, toColumn(change.at + change.followerDelay)},
                             {u":at"_s, toColumn(change.at)},
                             {u":id"_s, toColumn(**next)},
                             {u":waiting"_s, toColumn(PartState::Waiting)}});
    if (!queued)
        return queued;
    return m_events.write(**next, item, PartState::Queued, change.at, u"earlier-part-left"_s);
}

Outcome Settlement::moveFollowers(const PartChange &change, ItemId item)
{
    if (letsFollow(change.to))
        return queueFollower(change, item);
    if (change.to != PartState::Failed && change.to != PartState::Cancelled)
        return Done{};
    constexpr std::array waiting{PartState::Waiting};
    const auto cancelled
        = moveParts(m_db, m_events, item, waiting, PartState::Cancelled, change.at,
                    change.to == PartState::Failed ? u"earlier-part-failed"_s : u"earlier-part-cancelled"_s);
    if (!cancelled)
        return cancelled.error();
    return Done{};
}

Result<bool> Settlement::take(const PartChange &change)
{
    const auto current = read(change);
    if (!current)
        return current.error();
    if (!*current)
        return false;
    if (const auto free = checkSid(change, **current); !free)
        return free.error();
    const auto taken = step(change, **current);
    if (!taken)
        return taken;
    if (!*taken) {
        if (const auto moved = moveNextLook(change); !moved)
            return moved.error();
        return false;
    }
    const ItemId item = (*current)->item;
    m_touched.insert(item);
    const QString &detail = change.detail.isEmpty() ? change.reason : change.detail;
    if (const auto noted = m_events.write(change.id, item, change.to, change.at, detail); !noted)
        return noted.error();
    if ((*current)->isAlone)
        return true;
    if (const auto followed = moveFollowers(change, item); !followed)
        return followed.error();
    return true;
}

Outcome Settlement::refresh()
{
    for (const ItemId &item : m_touched) {
        if (const auto shown = m_visible.refresh(item); !shown)
            return shown;
    }
    m_touched.clear();
    return Done{};
}

} // namespace recado::storage
