// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/recoveryrepository.h"

#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// Each half has its index: what is open now, by state, and what was handed over since, by the last change.
QString countSql()
{
    return uR"(
    SELECT COUNT(CASE WHEN maybe = 1 THEN 1 END),
           COUNT(CASE WHEN maybe = 0 AND searched = 1 THEN 1 END),
           COUNT(CASE WHEN maybe = 0 AND searched = 0 AND not_sent = 1 THEN 1 END),
           COUNT(CASE WHEN maybe = 0 AND searched = 0 AND not_sent = 0 AND sent = 1 THEN 1 END)
      FROM (SELECT f.item_id,
                   MAX(CASE WHEN f.state = :maybeSent THEN 1 ELSE 0 END) AS maybe,
                   MAX(CASE WHEN f.state IN (:sending, :unsure) THEN 1 ELSE 0 END) AS searched,
                   MAX(CASE WHEN f.state IN (:waiting, :queued, :late) THEN 1 ELSE 0 END) AS not_sent,
                   MAX(CASE WHEN f.sid IS NOT NULL THEN 1 ELSE 0 END) AS sent
              FROM (SELECT p.item_id, p.state, p.sid
                      FROM senders s
                      JOIN parts p ON p.sender_id = s.id
                     WHERE p.state IN (:waiting, :queued, :late, :sending, :unsure)
                        OR (p.state = :maybeSent AND p.reason <> :left)
                 UNION ALL
                    SELECT p.item_id, p.state, p.sid
                      FROM senders s
                      JOIN parts p ON p.sender_id = s.id
                     WHERE p.changed_at >= :since AND p.sending_at >= :since AND p.sid IS NOT NULL) f
              JOIN items i ON i.id = f.item_id AND i.held_by = ''
             GROUP BY f.item_id) g)"_s;
}

Error conflict(const QString &reason)
{
    return {.kind = ErrorKind::Conflict, .detail = reason, .reason = reason};
}

/// A part in doubt as it is now.
struct Doubt
{
    ItemId item;
    PartState state = PartState::MaybeSent;
    std::optional<Instant> sendingAt = {};
};

Result<std::optional<Doubt>> readDoubt(const QSqlDatabase &db, PartId part)
{
    return readFirst(execute(db, u"SELECT item_id, state, sending_at FROM parts WHERE id = :id"_s,
                             {{u":id"_s, toColumn(part)}}),
                     [](const QSqlQuery &row) {
                         return Doubt{.item = idFrom<ItemId>(row.value(0)),
                                      .state = enumFrom<PartState>(row.value(1)),
                                      .sendingAt = optionalInstantFrom(row.value(2))};
                     });
}

PartChange changeOf(PartId part, Decision decision, const QString &sid, const Doubt &doubt, Instant now)
{
    PartChange change{.id = part, .to = PartState::Sent, .at = now};
    // of two people who decide at the same time the second one is too late, also after it was sent again
    change.attempt = doubt.sendingAt.value_or(Instant{});
    if (decision == Decision::Again) {
        change.to = PartState::Queued;
        change.reason = u"person-said-again"_s;
        change.dueAt = now;
        return change;
    }
    change.reason = u"person-said-sent"_s;
    if (!sid.isEmpty()) { // Twilio knows more about it
        change.to = PartState::Accepted;
        change.sid = sid;
        change.nextCheckAt = now;
    }
    return change;
}

Outcome leave(const QSqlDatabase &db, PartId part, Instant now)
{
    const auto left = changedOne(execute(db, uR"(
    UPDATE parts
       SET reason = :left, changed_at = :now
     WHERE id = :id AND state = :maybeSent)"_s,
                                         {{u":left"_s, QString(leftByPerson)},
                                          {u":now"_s, toColumn(now)},
                                          {u":id"_s, toColumn(part)},
                                          {u":maybeSent"_s, toColumn(PartState::MaybeSent)}}));
    if (!left)
        return left;
    auto events = EventWriter::make(db);
    if (!events)
        return events.error();
    return events->write(part, PartState::MaybeSent, now, leftByPerson);
}

Outcome settle(const QSqlDatabase &db, const PartChange &change)
{
    const auto changed = OutboxRepository(db).settle(std::span(&change, 1));
    if (!changed)
        return changed.error();
    return changed->empty() ? Outcome(conflict(u"already-decided"_s)) : Outcome(Done{});
}

} // namespace

RecoveryRepository::RecoveryRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<RecoveryCounts> RecoveryRepository::counts(Instant since) const
{
    const auto counts = readFirst(execute(m_db, countSql(),
                                          {{u":maybeSent"_s, toColumn(PartState::MaybeSent)},
                                           {u":sending"_s, toColumn(PartState::Sending)},
                                           {u":unsure"_s, toColumn(PartState::Unsure)},
                                           {u":waiting"_s, toColumn(PartState::Waiting)},
                                           {u":queued"_s, toColumn(PartState::Queued)},
                                           {u":late"_s, toColumn(PartState::Late)},
                                           {u":left"_s, QString(leftByPerson)},
                                           {u":since"_s, toColumn(since)}}),
                                  [](const QSqlQuery &row) {
                                      return RecoveryCounts{.sent = row.value(3).toInt(),
                                                            .notSent = row.value(2).toInt(),
                                                            .searched = row.value(1).toInt(),
                                                            .maybe = row.value(0).toInt()};
                                  });
    if (!counts)
        return counts.error();
    return counts->value_or(RecoveryCounts{});
}

Result<std::vector<ItemId>> RecoveryRepository::undecided(int limit) const
{
    return readAll(execute(m_db, uR"(
    SELECT i.id
      FROM items i
     WHERE i.id IN (SELECT p.item_id
                      FROM senders s
                      JOIN parts p ON p.sender_id = s.id
                     WHERE p.state = :maybeSent AND p.reason <> :left)
     ORDER BY i.created_at DESC, i.id DESC
     LIMIT :limit)"_s,
                           {{u":maybeSent"_s, toColumn(PartState::MaybeSent)},
                            {u":left"_s, QString(leftByPerson)},
                            {u":limit"_s, limit}}),
                   [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

Result<ItemId> RecoveryRepository::decide(PartId part, Decision decision, const QString &sid, Instant now)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto doubt = readDoubt(m_db, part);
    if (!doubt)
        return doubt.error();
    if (!*doubt)
        return Error{
            .kind = ErrorKind::NotFound, .detail = u"no such part"_s, .reason = u"message-not-there"_s};
    if ((*doubt)->state == PartState::Unsure || (*doubt)->state == PartState::Sending)
        return conflict(u"still-searched"_s);
    if ((*doubt)->state != PartState::MaybeSent)
        return conflict(u"already-decided"_s);
    const auto done = decision == Decision::Leave ? leave(m_db, part, now)
                                                  : settle(m_db, changeOf(part, decision, sid, **doubt, now));
    if (!done)
        return done.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return (*doubt)->item;
}

} // namespace recado::storage
