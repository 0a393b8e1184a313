// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// Moves one part after the other and notes each in its timeline.
class Marking
{
public:
    static Result<Marking> make(const QSqlDatabase &db, const QString &updateSql)
    {
        auto update = prepare(db, updateSql);
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
        const auto marked = run(m_update,
                                {{u":state"_s, toColumn(state)},
                                 {u":reason"_s, reason},
                                 {u":now"_s, toColumn(now)},
                                 {u":fence"_s, fence},
                                 {u":id"_s, toColumn(part.id)},
                                 {u":before"_s, toColumn(part.state)}});
        if (!marked)
            return marked.error();
        if (m_update.numRowsAffected() == 0)
            return false;
        part.state = state;
        part.reason = reason;
        part.errorCode.reset();
        part.nextCheckAt.reset();
        part.changedAt = now;
        if (const auto noted = m_events.write(part.id, part.itemId, state, now, reason); !noted)
            return noted.error();
        return true;
    }

private:
    Marking(QSqlQuery update, EventWriter events)
        : m_update(std::move(update))
        , m_events(std::move(events))
    { }
    QSqlQuery m_update;
    EventWriter m_events;
};

QString intentSql()
{
    return uR"(
    UPDATE parts
       SET state = :state, sending_at = :now, claim_fence = :fence, changed_at = :now, error_code = NULL,
           reason = :reason, next_check_at = NULL
     WHERE id = :id AND state = :before)"_s;
}

QString doubtSql()
{
    return uR"(
    UPDATE parts
       SET state = :state, changed_at = :now, error_code = NULL, reason = :reason, next_check_at = NULL
     WHERE id = :id AND state = :before AND claim_fence < :fence)"_s;
}

QString selectInterruptedSql()
{
    return selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state = :sending AND p.claim_fence < :fence
     ORDER BY p.item_id, p.position)"_s;
}

Result<std::vector<ClaimedPart>> markSending(const QSqlDatabase &db, std::vector<ClaimedPart> due,
                                             const Lease &lease, Instant now)
{
    auto marking = Marking::make(db, intentSql());
    if (!marking)
        return marking.error();
    std::vector<ClaimedPart> claimed;
    claimed.reserve(due.size());
    for (ClaimedPart &candidate : due) {
        const auto marked = marking->mark(candidate.part, PartState::Sending, {}, now, lease.fence);
        if (!marked)
            return marked.error();
        if (!*marked)
            continue; // undone just now
        candidate.part.sendingAt = now;
        claimed.push_back(std::move(candidate));
    }
    return claimed;
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

} // namespace

Result<std::vector<ClaimedPart>> OutboxRepository::claimDue(SenderId sender, const Lease &lease, Instant now,
                                                            int limit)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const auto held = holdLease(m_db, lease, now); !held)
        return held.error();
    auto due = readAll(execute(m_db, selectDueSql(),
                               {{u":sender"_s, toColumn(sender)},
                                {u":queued"_s, toColumn(PartState::Queued)},
                                {u":now"_s, toColumn(now)},
                                {u":limit"_s, limit}}),
                       readClaimed);
    if (!due)
        return due;
    auto claimed = markSending(m_db, *std::move(due), lease, now);
    if (!claimed)
        return claimed;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return claimed;
}

Result<std::vector<ClaimedPart>> OutboxRepository::interrupted(SenderId sender, const Lease &lease,
                                                               Instant now)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const auto held = holdLease(m_db, lease, now); !held)
        return held.error();
    auto left = readAll(execute(m_db, selectInterruptedSql(),
                                {{u":sender"_s, toColumn(sender)},
                                 {u":sending"_s, toColumn(PartState::Sending)},
                                 {u":fence"_s, lease.fence}}),
                        readClaimed);
    if (!left)
        return left;
    auto found = markUnsure(m_db, *std::move(left), lease, now);
    if (!found)
        return found;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return found;
}

} // namespace recado::storage
