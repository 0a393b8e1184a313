// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrows.h"

#include "domain/messages/schedule.h"
#include "storage/dialect.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column {
    ColId,
    ColItemId,
    ColPosition,
    ColKind,
    ColBody,
    ColFileId,
    ColState,
    ColDueAt,
    ColSendingAt,
    ColSid,
    ColErrorCode,
    ColReason,
    ColNextCheckAt,
    ColChangedAt,
    ColPartChannel,
    ColSlot,
    ColReplaces,
    ColReplaced,
    ColTryNumber,
    ColSendAt,
    ColPriceMicros,
    ColPriceUnit,
    ColEvidence,
    ColRecipient,
    ColChannel,
    ColItemKind
};

std::optional<int> optionalIntFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

std::optional<Channel> optionalChannelFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(enumFrom<Channel>(column));
}

std::optional<qint64> optionalMicrosFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<qint64>(column.toLongLong());
}

} // namespace

QString selectClaimedSql()
{
    return uR"(
    SELECT p.id, p.item_id, p.position, p.kind, p.body, p.file_id, p.state, p.due_at, p.sending_at, p.sid,
           p.error_code, p.reason, p.next_check_at, p.changed_at, p.channel, p.slot, p.replaces, p.replaced,
           p.try_number, p.send_at, p.price_micros, p.price_unit, p.evidence,
           i.recipient, COALESCE(p.channel, i.channel), i.kind
      FROM parts p
      JOIN items i ON i.id = p.item_id)"_s;
}

QString waitEndSql()
{
    return uR"(
       COALESCE(CASE COALESCE(p.channel, i.channel) WHEN %1 THEN s.sms_wait_until
                                                    ELSE s.whatsapp_wait_until END, 0))"_s.arg(
        static_cast<int>(Channel::Sms));
}

QString selectDueSql()
{
    return selectClaimedSql() + uR"(
      JOIN senders s ON s.id = p.sender_id
     WHERE p.sender_id = :sender AND p.state = :queued AND p.due_at <= :now
       AND i.held_by = '' AND s.paused = 0 AND %1 <= :now
     ORDER BY p.due_at, p.created_at, p.id
     LIMIT :limit)"_s.arg(waitEndSql());
}

OutgoingPart readPart(const QSqlQuery &row)
{
    return OutgoingPart{.id = idFrom<PartId>(row.value(ColId)),
                        .itemId = idFrom<ItemId>(row.value(ColItemId)),
                        .position = row.value(ColPosition).toInt(),
                        .kind = enumFrom<PartKind>(row.value(ColKind)),
                        .body = row.value(ColBody).toString(),
                        .file = optionalIdFrom<FileId>(row.value(ColFileId)),
                        .state = enumFrom<PartState>(row.value(ColState)),
                        .dueAt = optionalInstantFrom(row.value(ColDueAt)),
                        .sendingAt = optionalInstantFrom(row.value(ColSendingAt)),
                        .sid = row.value(ColSid).toString(),
                        .errorCode = optionalIntFrom(row.value(ColErrorCode)),
                        .reason = row.value(ColReason).toString(),
                        .nextCheckAt = optionalInstantFrom(row.value(ColNextCheckAt)),
                        .changedAt = instantFrom(row.value(ColChangedAt)),
                        .channel = optionalChannelFrom(row.value(ColPartChannel)),
                        .slot = row.value(ColSlot).toInt(),
                        .replaces = optionalIdFrom<PartId>(row.value(ColReplaces)),
                        .replaced = row.value(ColReplaced).toInt() != 0,
                        .tryNumber = row.value(ColTryNumber).toInt(),
                        .sendAt = optionalInstantFrom(row.value(ColSendAt)),
                        .priceMicros = optionalMicrosFrom(row.value(ColPriceMicros)),
                        .priceUnit = row.value(ColPriceUnit).toString(),
                        .evidence = row.value(ColEvidence).toString()};
}

ClaimedPart readClaimed(const QSqlQuery &row)
{
    return ClaimedPart{.part = readPart(row),
                       .to = row.value(ColRecipient).toString(),
                       .channel = enumFrom<Channel>(row.value(ColChannel)),
                       .itemKind = enumFrom<ItemKind>(row.value(ColItemKind))};
}

int allowedBits(PartState target)
{
    int bits = 0;
    for (const PartState from : mayPrecede(target))
        bits |= 1 << static_cast<int>(from);
    return bits;
}

Result<EventWriter> EventWriter::make(const QSqlDatabase &db)
{
    auto insert = Statement::of(db, uR"(
    INSERT INTO part_events (part_id, seq, state, at, detail)
    VALUES (:part, (SELECT COALESCE(MAX(e.seq), 0) + 1 FROM part_events e WHERE e.part_id = :part),
            :state, :at, :detail))"_s);
    if (!insert)
        return insert.error();
    return EventWriter(*std::move(insert));
}

Outcome EventWriter::write(PartId part, PartState state, Instant at, const QString &detail)
{
    return run(m_insert.query(),
               {{u":part"_s, toColumn(part)},
                {u":state"_s, toColumn(state)},
                {u":at"_s, toColumn(at)},
                {u":detail"_s, detail}});
}

Outcome lockItem(const QSqlDatabase &db, ItemId item)
{
    const QString lock = rowLockSql(engineOf(db));
    if (lock.isEmpty())
        return Done{};
    const auto locked
        = execute(db, u"SELECT id FROM items WHERE id = :id"_s + lock, {{u":id"_s, toColumn(item)}});
    return locked ? Outcome(Done{}) : Outcome(locked.error());
}

Result<VisibleState> VisibleState::make(const QSqlDatabase &db)
{
    auto states = Statement::of(db, uR"(
    SELECT p.state, p.sending_at IS NOT NULL, i.scheduled_at
      FROM parts p
      JOIN items i ON i.id = p.item_id
     WHERE p.item_id = :item AND p.replaced = 0)"_s);
    auto update = Statement::of(db, uR"(
    UPDATE items
       SET visible_state = :state
     WHERE id = :item AND visible_state <> :state)"_s);
    if (!states)
        return states.error();
    if (!update)
        return update.error();
    return VisibleState(*std::move(states), *std::move(update));
}

Outcome VisibleState::refresh(ItemId item)
{
    std::vector<PartState> states;
    bool tried = false;
    Scheduling scheduled = Scheduling::None;
    const auto rows = readAll(m_states.query(), {{u":item"_s, toColumn(item)}}, [&](const QSqlQuery &row) {
        states.push_back(enumFrom<PartState>(row.value(0)));
        tried = tried || row.value(1).toInt() != 0;
        scheduled = enumFrom<Scheduling>(row.value(2));
        return true;
    });
    if (!rows)
        return rows.error();
    const DeliveryState shown = waitsForItsTime(scheduled, states, tried)
        ? DeliveryState::Scheduled
        : visible(std::span<const PartState>(states));
    return run(m_update.query(), {{u":state"_s, toColumn(shown)}, {u":item"_s, toColumn(item)}});
}

Result<std::vector<PartId>> moveParts(const QSqlDatabase &db, EventWriter &events, ItemId item,
                                      std::span<const PartState> from, PartState target, Instant at,
                                      const QString &reason)
{
    int bits = 0;
    for (const PartState state : from)
        bits |= 1 << static_cast<int>(state);
    auto update = prepare(db, uR"(
    UPDATE parts
       SET state = :state, reason = :reason, changed_at = :at, next_check_at = NULL
     WHERE id = :id AND ((:from >> state) & 1) = 1)"_s);
    if (!update)
        return update.error();
    const auto ids = readAll(execute(db, u"SELECT id FROM parts WHERE item_id = :item ORDER BY position"_s,
                                     {{u":item"_s, toColumn(item)}}),
                             [](const QSqlQuery &row) { return idFrom<PartId>(row.value(0)); });
    if (!ids)
        return ids.error();
    std::vector<PartId> moved;
    for (const PartId &id : *ids) {
        const auto done = run(*update,
                              {{u":state"_s, toColumn(target)},
                               {u":reason"_s, reason},
                               {u":at"_s, toColumn(at)},
                               {u":id"_s, toColumn(id)},
                               {u":from"_s, bits}});
        if (!done)
            return done.error();
        if (update->numRowsAffected() == 0)
            continue;
        if (const auto noted = events.write(id, target, at, reason); !noted)
            return noted.error();
        moved.push_back(id);
    }
    return moved;
}

Outcome holdLease(const QSqlDatabase &db, const Lease &lease, Instant now)
{
    auto select = Statement::of(db,
                                uR"(
    SELECT name
      FROM leases
     WHERE name = :name AND holder = :holder AND fence = :fence AND expires_at > :now)"_s
                                    + rowLockSql(engineOf(db)));
    if (!select)
        return select.error();
    const auto held = readAll(select->query(),
                              {{u":name"_s, lease.name},
                               {u":holder"_s, lease.holder},
                               {u":fence"_s, lease.fence},
                               {u":now"_s, toColumn(now)}},
                              [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!held)
        return held.error();
    if (!held->empty())
        return Done{};
    return Error{.kind = ErrorKind::Conflict,
                 .detail = u"the lease is not held any more"_s,
                 .reason = u"lease-lost"_s};
}

} // namespace recado::storage
