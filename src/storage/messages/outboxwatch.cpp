// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// Those that may become something else by Twilio's word, and the unsure ones that are looked for there.
constexpr std::array looked{PartState::Accepted, PartState::Scheduled, PartState::Sent, PartState::Delivered,
                            PartState::Unsure};

using Moment = Result<std::optional<Instant>>;

Moment earliest(Moment first, Moment second)
{
    if (!first || !second)
        return first ? second : first;
    if (!*first || !*second)
        return *first ? first : second;
    return std::optional(std::min(**first, **second));
}

Moment nextDue(const QSqlDatabase &db, SenderId sender)
{
    return readFirst(execute(db, uR"(
    SELECT CASE WHEN %1 > p.due_at THEN %1 ELSE p.due_at END AS leaves_at
      FROM parts p
      JOIN items i ON i.id = p.item_id
      JOIN senders s ON s.id = p.sender_id
     WHERE p.sender_id = :sender AND p.state = :queued AND i.held_by = '' AND s.paused = 0
     ORDER BY leaves_at
     LIMIT 1)"_s.arg(waitEndSql()),
                             {{u":sender"_s, toColumn(sender)}, {u":queued"_s, toColumn(PartState::Queued)}}),
                     [](const QSqlQuery &row) { return instantFrom(row.value(0)); });
}

/// One state at a time, so that the index gives the first row at once.
Moment nextLook(const QSqlDatabase &db, SenderId sender, PartState state)
{
    return readFirst(execute(db, uR"(
    SELECT p.next_check_at
      FROM parts p
      JOIN items i ON i.id = p.item_id
     WHERE p.sender_id = :sender AND p.state = :state AND p.next_check_at IS NOT NULL
       AND (p.sid IS NOT NULL OR p.state = :unsure) AND (p.state <> :delivered OR COALESCE(p.channel, i.channel) = :whatsApp)
     ORDER BY p.next_check_at
     LIMIT 1)"_s,
                             {{u":sender"_s, toColumn(sender)},
                              {u":state"_s, toColumn(state)},
                              {u":unsure"_s, toColumn(PartState::Unsure)},
                              {u":delivered"_s, toColumn(PartState::Delivered)},
                              {u":whatsApp"_s, toColumn(Channel::WhatsApp)}}),
                     [](const QSqlQuery &row) { return instantFrom(row.value(0)); });
}

} // namespace

Result<std::vector<ClaimedPart>> OutboxRepository::unsure(SenderId sender) const
{
    return readAll(execute(m_db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state = :unsure
     ORDER BY p.sending_at, p.id)"_s,
                           {{u":sender"_s, toColumn(sender)}, {u":unsure"_s, toColumn(PartState::Unsure)}}),
                   readClaimed);
}

// An Unsure part without a time was left by a program that ended: it is due at once.
Result<std::vector<ClaimedPart>> OutboxRepository::dueSearches(SenderId sender, Instant now) const
{
    return readAll(execute(m_db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state IN (:unsure, :maybe)
       AND (p.next_check_at <= :now OR (p.next_check_at IS NULL AND p.state = :unsure))
     ORDER BY p.sending_at, p.id)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":unsure"_s, toColumn(PartState::Unsure)},
                            {u":maybe"_s, toColumn(PartState::MaybeSent)},
                            {u":now"_s, toColumn(now)}}),
                   readClaimed);
}

// An SMS that was delivered is at its end; a WhatsApp message may still be read.
Result<std::vector<ClaimedPart>> OutboxRepository::dueChecks(SenderId sender, Instant now, int limit) const
{
    return readAll(execute(m_db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state IN (:accepted, :scheduled, :sent, :delivered)
       AND p.next_check_at <= :now AND p.sid IS NOT NULL
       AND (p.state <> :delivered OR COALESCE(p.channel, i.channel) = :whatsApp)
     ORDER BY p.next_check_at, p.id
     LIMIT :limit)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":accepted"_s, toColumn(PartState::Accepted)},
                            {u":scheduled"_s, toColumn(PartState::Scheduled)},
                            {u":sent"_s, toColumn(PartState::Sent)},
                            {u":delivered"_s, toColumn(PartState::Delivered)},
                            {u":now"_s, toColumn(now)},
                            {u":whatsApp"_s, toColumn(Channel::WhatsApp)},
                            {u":limit"_s, limit}}),
                   readClaimed);
}

Result<int> OutboxRepository::openCount(SenderId sender) const
{
    const auto count = readFirst(execute(m_db, uR"(
    SELECT COUNT(*)
      FROM parts p
      JOIN items i ON i.id = p.item_id
     WHERE p.sender_id = :sender AND p.state IN (:accepted, :scheduled, :sent, :delivered)
       AND p.next_check_at IS NOT NULL AND p.sid IS NOT NULL
       AND (p.state <> :delivered OR COALESCE(p.channel, i.channel) = :whatsApp))"_s,
                                         {{u":sender"_s, toColumn(sender)},
                                          {u":accepted"_s, toColumn(PartState::Accepted)},
                                          {u":scheduled"_s, toColumn(PartState::Scheduled)},
                                          {u":sent"_s, toColumn(PartState::Sent)},
                                          {u":delivered"_s, toColumn(PartState::Delivered)},
                                          {u":whatsApp"_s, toColumn(Channel::WhatsApp)}}),
                                 [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

// What waits for the time that a person chose does not move by itself now.
Result<int> OutboxRepository::unsentCount(SenderId sender, Instant soon) const
{
    const auto count = readFirst(execute(m_db,
                                         uR"(
    SELECT COUNT(*)
      FROM parts p
      JOIN items i ON i.id = p.item_id
      JOIN senders s ON s.id = p.sender_id
     WHERE p.sender_id = :sender AND p.state IN (:waiting, :queued, :sending, :unsure)
       AND i.held_by = '' AND s.paused = 0
       AND (i.visible_state <> :scheduled OR p.sending_at IS NOT NULL)
       AND (p.state <> :queued OR (p.due_at <= :soon AND %1 <= :soon))
       AND (p.state <> :waiting
            OR NOT EXISTS (SELECT 1
                             FROM parts o
                            WHERE o.item_id = p.item_id AND o.replaced = 0 AND o.slot < p.slot
                              AND (o.state IN (:maybe, :late)
                                   OR (o.state = :queued AND (o.due_at > :soon OR %1 > :soon))))))"_s.arg(
                                             waitEndSql()),
                                         {{u":sender"_s, toColumn(sender)},
                                          {u":soon"_s, toColumn(soon)},
                                          {u":maybe"_s, toColumn(PartState::MaybeSent)},
                                          {u":late"_s, toColumn(PartState::Late)},
                                          {u":scheduled"_s, toColumn(DeliveryState::Scheduled)},
                                          {u":waiting"_s, toColumn(PartState::Waiting)},
                                          {u":queued"_s, toColumn(PartState::Queued)},
                                          {u":sending"_s, toColumn(PartState::Sending)},
                                          {u":unsure"_s, toColumn(PartState::Unsure)}}),
                                 [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<std::optional<Instant>> OutboxRepository::nextMoment(SenderId sender) const
{
    Moment moment = nextDue(m_db, sender);
    for (const PartState state : looked)
        moment = earliest(std::move(moment), nextLook(m_db, sender, state));
    return moment;
}

Result<std::vector<QString>> OutboxRepository::boundSids(std::span<const QString> sids) const
{
    constexpr std::size_t perQuestion = 500;
    std::vector<QString> bound;
    while (!sids.empty()) {
        const auto some = sids.first(std::min(perQuestion, sids.size()));
        sids = sids.subspan(some.size());
        auto found = readAll(
            executeList(m_db, u"SELECT sid FROM parts WHERE sid IN (%1)"_s.arg(placeholders(some.size())),
                        QVariantList(some.begin(), some.end())),
            [](const QSqlQuery &row) { return row.value(0).toString(); });
        if (!found)
            return found;
        bound.insert(bound.end(), found->begin(), found->end());
    }
    return bound;
}

} // namespace recado::storage
