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

/// Again with the state in the condition: on PostgreSQL somebody may have undone it since it was read.
Result<QSqlQuery> prepareIntent(const QSqlDatabase &db)
{
    return prepare(db, uR"(
    UPDATE parts
       SET state = :sending, sending_at = :now, claim_fence = :fence, changed_at = :now,
           error_code = NULL, reason = '', next_check_at = NULL
     WHERE id = :id AND state = :queued)"_s);
}

Result<QSqlQuery> prepareUnsure(const QSqlDatabase &db)
{
    return prepare(db, uR"(
    UPDATE parts
       SET state = :unsure, changed_at = :now, reason = :reason, next_check_at = NULL
     WHERE id = :id AND state = :sending AND claim_fence < :fence)"_s);
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
    auto intent = prepareIntent(m_db);
    auto events = EventWriter::make(m_db);
    if (!due)
        return due;
    if (!intent)
        return intent.error();
    if (!events)
        return events.error();

    std::vector<ClaimedPart> claimed;
    for (ClaimedPart &candidate : *due) {
        OutgoingPart &part = candidate.part;
        const auto marked = run(*intent,
                                {{u":sending"_s, toColumn(PartState::Sending)},
                                 {u":now"_s, toColumn(now)},
                                 {u":fence"_s, lease.fence},
                                 {u":id"_s, toColumn(part.id)},
                                 {u":queued"_s, toColumn(PartState::Queued)}});
        if (!marked)
            return marked.error();
        if (intent->numRowsAffected() == 0)
            continue;
        if (const auto noted = events->write(part.id, part.itemId, PartState::Sending, now, {}); !noted)
            return noted.error();
        part.state = PartState::Sending;
        part.sendingAt = now;
        part.changedAt = now;
        part.errorCode.reset();
        part.reason.clear();
        part.nextCheckAt.reset();
        claimed.push_back(std::move(candidate));
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return claimed;
}

Result<std::vector<ClaimedPart>> OutboxRepository::interrupted(SenderId sender, const Lease &lease,
                                                               Instant now)
{
    const QString reason = u"program-ended"_s;
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const auto held = holdLease(m_db, lease, now); !held)
        return held.error();
    auto left = readAll(execute(m_db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state = :sending AND p.claim_fence < :fence
     ORDER BY p.item_id, p.position)"_s,
                                {{u":sender"_s, toColumn(sender)},
                                 {u":sending"_s, toColumn(PartState::Sending)},
                                 {u":fence"_s, lease.fence}}),
                        readClaimed);
    auto doubt = prepareUnsure(m_db);
    auto events = EventWriter::make(m_db);
    auto shown = VisibleState::make(m_db);
    if (!left)
        return left;
    if (!doubt)
        return doubt.error();
    if (!events)
        return events.error();
    if (!shown)
        return shown.error();

    std::vector<ClaimedPart> found;
    for (ClaimedPart &candidate : *left) {
        OutgoingPart &part = candidate.part;
        if (const auto locked = lockItem(m_db, part.itemId); !locked)
            return locked.error();
        const auto marked = run(*doubt,
                                {{u":unsure"_s, toColumn(PartState::Unsure)},
                                 {u":now"_s, toColumn(now)},
                                 {u":reason"_s, reason},
                                 {u":id"_s, toColumn(part.id)},
                                 {u":sending"_s, toColumn(PartState::Sending)},
                                 {u":fence"_s, lease.fence}});
        if (!marked)
            return marked.error();
        if (doubt->numRowsAffected() == 0)
            continue; // its program lives and has settled it just now
        if (const auto noted = events->write(part.id, part.itemId, PartState::Unsure, now, reason); !noted)
            return noted.error();
        if (const auto refreshed = shown->refresh(part.itemId); !refreshed)
            return refreshed.error();
        part.state = PartState::Unsure;
        part.reason = reason;
        part.changedAt = now;
        part.nextCheckAt.reset();
        found.push_back(std::move(candidate));
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return found;
}

} // namespace recado::storage
