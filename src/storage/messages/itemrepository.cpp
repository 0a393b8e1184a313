// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"

#include "storage/fold.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column {
    ColId,
    ColTenantId,
    ColSenderId,
    ColContactId,
    ColContactName,
    ColChannel,
    ColKind,
    ColRecipient,
    ColCreatedAt,
    ColHeldBy,
    ColHeldUntil,
    ColBoletoLine,
    ColFallbackBody,
    ColScheduledFor,
    ColScheduledAt
};

/// The columns of readItem(). A WHERE follows.
QString selectItemsSql()
{
    return uR"(
    SELECT id, tenant_id, sender_id, contact_id, contact_name, channel, kind, recipient, created_at, held_by,
           held_until, boleto_line, fallback_body, scheduled_for, scheduled_at
      FROM items)"_s;
}

OutgoingItem readItem(const QSqlQuery &row)
{
    return OutgoingItem{.id = idFrom<ItemId>(row.value(ColId)),
                        .tenantId = idFrom<TenantId>(row.value(ColTenantId)),
                        .senderId = idFrom<SenderId>(row.value(ColSenderId)),
                        .contactId = optionalIdFrom<ContactId>(row.value(ColContactId)),
                        .contactName = row.value(ColContactName).toString(),
                        .channel = enumFrom<Channel>(row.value(ColChannel)),
                        .kind = enumFrom<ItemKind>(row.value(ColKind)),
                        .to = row.value(ColRecipient).toString(),
                        .createdAt = instantFrom(row.value(ColCreatedAt)),
                        .heldBy = row.value(ColHeldBy).toString(),
                        .heldUntil = instantFrom(row.value(ColHeldUntil)),
                        .boletoLine = row.value(ColBoletoLine).toString(),
                        .fallbackBody = row.value(ColFallbackBody).toString(),
                        .scheduledFor = optionalInstantFrom(row.value(ColScheduledFor)),
                        .scheduledAt = enumFrom<Scheduling>(row.value(ColScheduledAt))};
}

/// Items with their parts, which are read for all of them at once.
Result<std::vector<OutgoingItem>> withParts(const QSqlDatabase &db, Result<std::vector<OutgoingItem>> items)
{
    if (!items || items->empty())
        return items;
    QVariantList ids;
    QHash<ItemId, std::size_t> places;
    for (const OutgoingItem &item : *items) {
        places.insert(item.id, static_cast<std::size_t>(places.size()));
        ids.append(toColumn(item.id));
    }
    const auto parts = readAll(executeList(db, selectClaimedSql() + uR"(
     WHERE p.item_id IN (%1)
     ORDER BY p.item_id, p.slot, p.position)"_s.arg(placeholders(items->size())),
                                           ids),
                               readPart);
    if (!parts)
        return parts.error();
    for (const OutgoingPart &part : *parts)
        (*items)[places.value(part.itemId)].parts.push_back(part);
    return items;
}

QVariantList pageValues(const ItemFilter &filter, const std::optional<ItemCursor> &after, int limit)
{
    constexpr qlonglong endOfTime = std::numeric_limits<qlonglong>::max();
    QVariantList values{toColumn(filter.tenantId), after ? toColumn(after->createdAt) : QVariant(endOfTime),
                        after ? toColumn(after->id) : QVariant(u""_s)};
    if (filter.state)
        values.append(toColumn(*filter.state));
    if (filter.senderId)
        values.append(toColumn(*filter.senderId));
    if (filter.reason) {
        values.append(toColumn(PartState::Failed));
        values.append(toColumn(PartState::Cancelled));
        values.append(filter.reason->code ? QVariant(*filter.reason->code) : QVariant(filter.reason->word));
    }
    if (!filter.text.isEmpty()) {
        for (const QString &word : searchPatterns(filter.text))
            values.append(word);
    }
    values.append(limit);
    return values;
}

Result<int> countItems(const QSqlDatabase &db, TenantId tenant, DeliveryState state, Instant since)
{
    const auto count = readFirst(execute(db, uR"(
    SELECT COUNT(*)
      FROM items
     WHERE tenant_id = :tenant AND visible_state = :state AND created_at >= :since)"_s,
                                         {{u":tenant"_s, toColumn(tenant)},
                                          {u":state"_s, toColumn(state)},
                                          {u":since"_s, toColumn(since)}}),
                                 [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

} // namespace

QString pageSql(const ItemFilter &filter)
{
    QString sql = selectItemsSql() + uR"(
     WHERE tenant_id = ? AND (created_at, id) < (?, ?))"_s;
    if (filter.state)
        sql += u" AND visible_state = ?"_s;
    if (filter.senderId)
        sql += u" AND sender_id = ?"_s;
    if (filter.reason)
        sql += uR"(
       AND EXISTS (SELECT 1 FROM parts p
                    WHERE p.item_id = items.id AND p.replaced = 0 AND p.state IN (?, ?) AND %1))"_s.arg(
            filter.reason->code ? u"p.error_code = ?"_s : u"p.error_code IS NULL AND p.reason = ?"_s);
    if (!filter.text.isEmpty())
        sql += uR"(
       AND search_text LIKE ? ESCAPE '!' AND search_text LIKE ? ESCAPE '!'
       AND search_text LIKE ? ESCAPE '!' AND search_text LIKE ? ESCAPE '!')"_s;
    return sql + uR"(
     ORDER BY created_at DESC, id DESC
     LIMIT ?)"_s;
}

ItemRepository::ItemRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<ItemPage> ItemRepository::page(const ItemFilter &filter, const std::optional<ItemCursor> &after,
                                      int limit) const
{
    constexpr int mostRows = 500;
    const int rows = std::clamp(limit, 1, mostRows);
    auto items = withParts(
        m_db, readAll(executeList(m_db, pageSql(filter), pageValues(filter, after, rows)), readItem));
    if (!items)
        return items.error();
    ItemPage page{.rows = *std::move(items), .next = {}};
    if (std::ssize(page.rows) == rows)
        page.next = ItemCursor{.createdAt = page.rows.back().createdAt, .id = page.rows.back().id};
    return page;
}

Result<std::optional<OutgoingItem>> ItemRepository::item(ItemId id) const
{
    auto found = withParts(m_db,
                           readAll(execute(m_db, selectItemsSql() + uR"(
     WHERE id = :id)"_s,
                                           {{u":id"_s, toColumn(id)}}),
                                   readItem));
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<OutgoingItem>> ItemRepository::items(std::span<const ItemId> ids) const
{
    if (ids.empty())
        return std::vector<OutgoingItem>{};
    QVariantList values;
    for (const ItemId &id : ids)
        values.append(toColumn(id));
    return withParts(m_db,
                     readAll(executeList(m_db, selectItemsSql() + uR"(
     WHERE id IN (%1)
     ORDER BY created_at DESC, id DESC)"_s.arg(placeholders(ids.size())),
                                         values),
                             readItem));
}

Result<std::vector<PartEvent>> ItemRepository::timeline(ItemId item) const
{
    return readAll(execute(m_db, uR"(
    SELECT e.part_id, e.state, e.at, e.detail
      FROM part_events e
      JOIN parts p ON p.id = e.part_id
     WHERE p.item_id = :item
     ORDER BY e.at, p.position, e.seq)"_s,
                           {{u":item"_s, toColumn(item)}}),
                   [](const QSqlQuery &row) {
                       return PartEvent{.partId = idFrom<PartId>(row.value(0)),
                                        .state = enumFrom<PartState>(row.value(1)),
                                        .at = instantFrom(row.value(2)),
                                        .detail = row.value(3).toString()};
                   });
}

Result<std::vector<OutgoingItem>> ItemRepository::sentWithLine(TenantId tenant, const QString &line) const
{
    return withParts(m_db,
                     readAll(execute(m_db, selectItemsSql() + uR"(
     WHERE tenant_id = :tenant AND boleto_line = :line AND boleto_line <> ''
       AND EXISTS (SELECT 1 FROM parts p
                    WHERE p.item_id = items.id AND p.state NOT IN (:failed, :cancelled))
     ORDER BY created_at DESC, id DESC
     LIMIT 100)"_s,
                                     {{u":tenant"_s, toColumn(tenant)},
                                      {u":line"_s, line},
                                      {u":failed"_s, toColumn(PartState::Failed)},
                                      {u":cancelled"_s, toColumn(PartState::Cancelled)}}),
                             readItem));
}

Result<std::vector<OutgoingItem>> ItemRepository::lastTo(TenantId tenant, std::span<const QString> phones,
                                                         int limit) const
{
    if (phones.empty())
        return std::vector<OutgoingItem>{};
    QVariantList values{toColumn(tenant)};
    for (const QString &phone : phones)
        values.append(phone);
    values.append(limit);
    return withParts(m_db,
                     readAll(executeList(m_db, selectItemsSql() + uR"(
     WHERE tenant_id = ? AND recipient IN (%1)
     ORDER BY created_at DESC, id DESC
     LIMIT ?)"_s.arg(placeholders(phones.size())),
                                         values),
                             readItem));
}

Result<std::vector<ItemId>> ItemRepository::changedSince(SenderId sender, Instant moment) const
{
    return readAll(execute(m_db, uR"(
    SELECT DISTINCT item_id
      FROM parts
     WHERE sender_id = :sender AND changed_at > :moment
     LIMIT 500)"_s,
                           {{u":sender"_s, toColumn(sender)}, {u":moment"_s, toColumn(moment)}}),
                   [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

Result<QueueCounts> ItemRepository::queueCounts(TenantId tenant, Instant dayBegan) const
{
    constexpr Instant ever{};
    const auto queued = countItems(m_db, tenant, DeliveryState::Queued, ever);
    const auto unsure = countItems(m_db, tenant, DeliveryState::MaybeSent, ever);
    const auto failed = countItems(m_db, tenant, DeliveryState::Failed, dayBegan);
    if (!queued)
        return queued.error();
    if (!unsure)
        return unsure.error();
    if (!failed)
        return failed.error();
    return QueueCounts{.queued = *queued, .unsure = *unsure, .failedToday = *failed};
}

} // namespace recado::storage
