// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"
#include "storage/jsonrows.h"
#include "storage/messages/eventrows.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <QSet>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// Moves one part after the other and notes each in its timeline.
class Marking
{
public:
    static Result<Marking> make(const QSqlDatabase &db, const QString &updateSql)
    {
        auto update = Statement::of(db, updateSql);
        if (!update)
            return update.error();
        auto events = EventWriter::make(db);
        if (!events)
            return events.error();
        return Marking(*std::move(update), *std::move(events));
    }

    /// False when the part is not any more as it was read: on PostgreSQL somebody may have been quicker.
    Result<bool> mark(OutgoingPart &part, PartState state, const QString &reason, Instant now, qint64 fence)
    {
        const auto marked = run(m_update.query(),
                                {{u":state"_s, toColumn(state)},
                                 {u":reason"_s, reason},
                                 {u":now"_s, toColumn(now)},
                                 {u":fence"_s, fence},
                                 {u":id"_s, toColumn(part.id)},
                                 {u":before"_s, toColumn(part.state)}});
        if (!marked)
            return marked.error();
        if (m_update.changedRows() == 0)
            return false;
        part.state = state;
        part.reason = reason;
        part.errorCode.reset();
        part.nextCheckAt.reset();
        part.changedAt = now;
        if (const auto noted = m_events.write(part.id, state, now, reason); !noted)
            return noted.error();
        return true;
    }

private:
    Marking(Statement update, EventWriter events)
        : m_update(std::move(update))
        , m_events(std::move(events))
    { }
    Statement m_update;
    EventWriter m_events;
};

/// All at once; on PostgreSQL somebody may have been quicker with one of them, or have given it another time.
QString intentSql(Engine engine)
{
    return uR"(
    UPDATE parts
       SET state = :state, sending_at = :now, claim_fence = :fence, changed_at = :now, error_code = NULL,
           reason = '', next_check_at = NULL
     WHERE state = :before AND due_at <= :now AND id IN (%1))"_s.arg(
        listSql(engine, u":ids"_s, {"part_id", RowType::Id}));
}

QString intendedSql(Engine engine)
{
    return uR"(
    SELECT id
      FROM parts
     WHERE state = :state AND sending_at = :now AND claim_fence = :fence AND id IN (%1))"_s.arg(
        listSql(engine, u":ids"_s, {"part_id", RowType::Id}));
}

QString doubtSql()
{
    return uR"(
    UPDATE parts
       SET state = :state, changed_at = :now, error_code = NULL, reason = :reason, next_check_at = NULL
     WHERE id = :id AND state = :before AND claim_fence <= :fence)"_s;
}

/// By which lease a part was claimed that is still Sending.
enum class ClaimedUnder { AnEarlierLease, ThisLease };

QString selectSendingSql(ClaimedUnder lease)
{
    return selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state = :sending AND p.claim_fence %1 :fence
     ORDER BY p.item_id, p.position)"_s.arg(lease == ClaimedUnder::ThisLease ? "="_L1 : "<"_L1);
}

/// Leaves those of the parts that are Sending now: all, but on PostgreSQL somebody may have been quicker.
Outcome writeIntents(const QSqlDatabase &db, std::vector<ClaimedPart> &due, const Lease &lease, Instant now)
{
    auto update = Statement::of(db, intentSql(engineOf(db)));
    if (!update)
        return update.error();
    JsonList rows;
    for (const ClaimedPart &claimed : due)
        rows.put(claimed.part.id);
    const QString ids = rows.json();
    const auto written = run(update->query(),
                             {{u":state"_s, toColumn(PartState::Sending)},
                              {u":now"_s, toColumn(now)},
                              {u":fence"_s, lease.fence},
                              {u":before"_s, toColumn(PartState::Queued)},
                              {u":ids"_s, ids}});
    if (!written || update->changedRows() == std::ssize(due))
        return written;
    const auto marked = readAll(execute(db, intendedSql(engineOf(db)),
                                        {{u":state"_s, toColumn(PartState::Sending)},
                                         {u":now"_s, toColumn(now)},
                                         {u":fence"_s, lease.fence},
                                         {u":ids"_s, ids}}),
                                [](const QSqlQuery &row) { return idFrom<PartId>(row.value(0)); });
    if (!marked)
        return marked.error();
    const std::set<PartId> intended(marked->begin(), marked->end());
    std::erase_if(due, [&intended](const ClaimedPart &candidate) { // undone just now
        return !intended.contains(candidate.part.id);
    });
    return Done{};
}

Result<std::vector<ClaimedPart>> markSending(const QSqlDatabase &db, std::vector<ClaimedPart> due,
                                             const Lease &lease, Instant now)
{
    if (due.empty())
        return due;
    if (const auto written = writeIntents(db, due, lease, now); !written)
        return written.error();
    EventRows events;
    for (ClaimedPart &claimed : due) {
        OutgoingPart &part = claimed.part;
        part.state = PartState::Sending;
        part.sendingAt = now;
        part.changedAt = now;
        part.reason.clear();
        part.errorCode.reset();
        part.nextCheckAt.reset();
        events.add(part.id, part.state, now, {});
    }
    if (const auto noted = events.write(db); !noted)
        return noted.error();
    return due;
}

Result<std::vector<ClaimedPart>> markUnsure(const QSqlDatabase &db, std::vector<ClaimedPart> left,
                                            const Lease &lease, Instant now)
{
    auto marking = Marking::make(db, doubtSql());
    if (!marking)
        return marking.error();
    auto shown = VisibleState::make(db);
    if (!shown)
        return shown.error();
    std::vector<ClaimedPart> found;
    for (ClaimedPart &candidate : left) {
        OutgoingPart &part = candidate.part;
        if (const auto locked = lockItem(db, part.itemId); !locked)
            return locked.error();
        const auto marked = marking->mark(part, PartState::Unsure, u"program-ended"_s, now, lease.fence);
        if (!marked)
            return marked.error();
        if (!*marked)
            continue; // its program lives and has settled it just now
        if (const auto refreshed = shown->refresh(part.itemId); !refreshed)
            return refreshed.error();
        found.push_back(std::move(candidate));
    }
    return found;
}

Result<std::vector<ClaimedPart>> doubtSending(const QSqlDatabase &db, const ClaimOrder &who,
                                              ClaimedUnder claimedUnder, const QSet<PartId> &known)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (const auto held = holdLease(db, who.lease, who.now); !held)
        return held.error();
    auto left = readAll(execute(db, selectSendingSql(claimedUnder),
                                {{u":sender"_s, toColumn(who.sender)},
                                 {u":sending"_s, toColumn(PartState::Sending)},
                                 {u":fence"_s, who.lease.fence}}),
                        readClaimed);
    if (!left)
        return left;
    std::erase_if(*left, [&known](const ClaimedPart &claimed) { return known.contains(claimed.part.id); });
    auto found = markUnsure(db, *std::move(left), who.lease, who.now);
    if (!found)
        return found;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return found;
}

} // namespace

Result<std::vector<ClaimedPart>> claimParts(const QSqlDatabase &db, const ClaimOrder &order)
{
    auto select = Statement::of(db, selectDueSql());
    if (!select)
        return select.error();
    auto due = readAll(select->query(),
                       {{u":sender"_s, toColumn(order.sender)},
                        {u":queued"_s, toColumn(PartState::Queued)},
                        {u":now"_s, toColumn(order.now)},
                        {u":limit"_s, order.limit}},
                       readClaimed);
    if (!due)
        return due;
    return markSending(db, *std::move(due), order.lease, order.now);
}

Result<std::vector<ClaimedPart>> OutboxRepository::claimDue(SenderId sender, const Lease &lease, Instant now,
                                                            int limit)
{
    auto round = claimAndSettle({.sender = sender, .lease = lease, .now = now, .limit = limit}, {});
    if (!round)
        return round.error();
    return std::move(round->claimed);
}

Result<std::vector<ClaimedPart>> OutboxRepository::interrupted(SenderId sender, const Lease &lease,
                                                               Instant now)
{
    return doubtSending(m_db, {.sender = sender, .lease = lease, .now = now}, ClaimedUnder::AnEarlierLease,
                        {});
}

Result<std::vector<ClaimedPart>> OutboxRepository::forgotten(SenderId sender, const Lease &lease,
                                                             const QSet<PartId> &known, Instant now)
{
    return doubtSending(m_db, {.sender = sender, .lease = lease, .now = now}, ClaimedUnder::ThisLease, known);
}

} // namespace recado::storage
