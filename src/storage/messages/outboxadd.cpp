// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/boleto/sliprepository.h"
#include "storage/fold.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

Error invalid(const QString &reason)
{
    return Error{.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

/// A Queued part without a time would never be due and never be missed.
Outcome checkParts(const OutgoingItem &item)
{
    if (item.parts.empty())
        return invalid(u"item-without-parts"_s);
    const bool timeless = std::ranges::any_of(
        item.parts, [](const OutgoingPart &part) { return part.state == PartState::Queued && !part.dueAt; });
    if (timeless)
        return invalid(u"part-without-due-time"_s);
    return Done{};
}

class ItemWriter
{
public:
    static Result<ItemWriter> make(const QSqlDatabase &db)
    {
        // reads the sender, so that it inserts nothing when the number is another tenant's
        auto item = prepare(db, uR"(
    INSERT INTO items (id, tenant_id, sender_id, contact_id, contact_name, channel, kind, recipient, created_at,
                       held_by, held_until, boleto_line, visible_state, search_text, fallback_body,
                       scheduled_for, scheduled_at)
    SELECT :id, s.tenant_id, s.id, :contact, :contactName, CAST(:channel AS INTEGER), CAST(:kind AS INTEGER),
           :recipient, CAST(:createdAt AS BIGINT), :heldBy, CAST(:heldUntil AS BIGINT), :boletoLine,
           CAST(:visibleState AS INTEGER), :searchText, :fallbackBody, CAST(:scheduledFor AS BIGINT),
           CAST(:scheduledAt AS INTEGER)
      FROM senders s
     WHERE s.id = :sender AND s.tenant_id = :tenant)"_s);
        auto part = prepare(db, uR"(
    INSERT INTO parts (id, item_id, sender_id, created_at, position, kind, body, file_id, state, due_at,
                       sending_at, claim_fence, sid, error_code, reason, next_check_at, changed_at,
                       channel, slot, send_at)
    VALUES (:id, :item, :sender, :createdAt, :position, :kind, :body, :file, :state, :dueAt,
            NULL, 0, NULL, NULL, :reason, NULL, :changedAt, :channel, :position,
            :sendAt))"_s);
        auto events = EventWriter::make(db);
        if (!item)
            return item.error();
        if (!part)
            return part.error();
        if (!events)
            return events.error();
        return ItemWriter(*std::move(item), *std::move(part), *std::move(events));
    }

    Outcome write(const OutgoingItem &item)
    {
        if (const auto sound = checkParts(item); !sound)
            return sound;
        const auto inserted = run(
            m_item,
            {{u":id"_s, toColumn(item.id)},
             {u":tenant"_s, toColumn(item.tenantId)},
             {u":sender"_s, toColumn(item.senderId)},
             {u":contact"_s, toColumn(item.contactId)},
             {u":contactName"_s, item.contactName},
             {u":channel"_s, toColumn(item.channel)},
             {u":kind"_s, toColumn(item.kind)},
             {u":recipient"_s, item.to},
             {u":createdAt"_s, toColumn(item.createdAt)},
             {u":heldBy"_s, item.heldBy},
             {u":heldUntil"_s, toColumn(item.heldUntil)},
             {u":boletoLine"_s, item.boletoLine},
             {u":visibleState"_s, toColumn(visible(item))},
             {u":searchText"_s, fold(item.contactName) + u' ' + foldNumber(item.to) + u' ' + item.boletoLine},
             {u":fallbackBody"_s, item.fallbackBody},
             {u":scheduledFor"_s, toColumn(item.scheduledFor)},
             {u":scheduledAt"_s, toColumn(item.scheduledAt)}});
        if (!inserted)
            return inserted;
        if (m_item.numRowsAffected() != 1)
            return invalid(u"sender-of-other-tenant"_s);
        for (const OutgoingPart &part : item.parts) {
            if (const auto written = write(part, item); !written)
                return written;
        }
        return Done{};
    }

private:
    ItemWriter(QSqlQuery item, QSqlQuery part, EventWriter events)
        : m_item(std::move(item))
        , m_part(std::move(part))
        , m_events(std::move(events))
    { }

    Outcome write(const OutgoingPart &part, const OutgoingItem &item)
    {
        const auto inserted = run(m_part,
                                  {{u":id"_s, toColumn(part.id)},
                                   {u":item"_s, toColumn(item.id)},
                                   {u":sender"_s, toColumn(item.senderId)},
                                   {u":createdAt"_s, toColumn(item.createdAt)},
                                   {u":position"_s, part.position},
                                   {u":kind"_s, toColumn(part.kind)},
                                   {u":body"_s, part.body},
                                   {u":file"_s, toColumn(part.file)},
                                   {u":state"_s, toColumn(part.state)},
                                   {u":dueAt"_s, toColumn(part.dueAt)},
                                   {u":reason"_s, part.reason},
                                   {u":changedAt"_s, toColumn(item.createdAt)},
                                   {u":channel"_s, toColumn(part.channel)},
                                   {u":sendAt"_s, toColumn(part.sendAt)}});
        if (!inserted)
            return inserted;
        return m_events.write(part.id, part.state, item.createdAt, part.reason);
    }

    QSqlQuery m_item;
    QSqlQuery m_part;
    EventWriter m_events;
};

} // namespace

OutboxRepository::OutboxRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome OutboxRepository::add(std::span<const OutgoingItem> items)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto writer = ItemWriter::make(m_db);
    if (!writer)
        return writer.error();
    for (const OutgoingItem &item : items) {
        if (const auto written = writer->write(item); !written)
            return written;
    }
    return transaction->commit();
}

Outcome OutboxRepository::add(const OutgoingItem &item, std::span<const SentSlip> slips)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto writer = ItemWriter::make(m_db);
    if (!writer)
        return writer.error();
    if (const auto written = writer->write(item); !written)
        return written;
    if (const auto kept = SlipRepository(m_db).write(item.tenantId, item.id, slips); !kept)
        return kept;
    return transaction->commit();
}

} // namespace recado::storage
