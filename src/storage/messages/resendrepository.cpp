// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/resendrepository.h"

#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

ResendRepository::ResendRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::vector<ItemId>> ResendRepository::sentSince(std::span<const ItemId> items) const
{
    if (items.empty())
        return std::vector<ItemId>{};
    QVariantList values;
    for (const ItemId &item : items)
        values.append(toColumn(item));
    values << toColumn(PartState::Failed) << toColumn(PartState::Cancelled) << toColumn(ItemKind::Text)
           << toColumn(PartKind::Text) << toColumn(PartKind::Text) << toColumn(ItemKind::Text);
    // the line may also have gone as the words of an SMS
    return readAll(executeList(m_db,
                               uR"(
    SELECT i.id
      FROM items i
     WHERE i.id IN (%1)
       AND EXISTS (
           SELECT 1
             FROM items o
             JOIN parts b ON b.item_id = o.id
             LEFT JOIN files g ON g.id = b.file_id
            WHERE o.tenant_id = i.tenant_id AND o.recipient = i.recipient
              AND (o.created_at, o.id) > (i.created_at, i.id)
              AND b.state NOT IN (?, ?)
              AND ((i.boleto_line <> ''
                    AND (o.boleto_line = i.boleto_line OR b.body LIKE '%' || i.boleto_line || '%'))
                   OR (i.boleto_line = '' AND EXISTS (
                       SELECT 1
                         FROM parts a
                         LEFT JOIN files f ON f.id = a.file_id
                        WHERE a.item_id = i.id
                          AND ((i.kind = ? AND a.kind = ? AND b.kind = ? AND a.body = b.body)
                               OR (i.kind <> ? AND f.sha256 = g.sha256)))))))"_s.arg(
                                   placeholders(items.size())),
                               values),
                   [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

Outcome ResendRepository::hold(std::span<const ItemId> items)
{
    std::vector<ItemId> inOrder(items.begin(), items.end()); // else two programs could wait for each other
    std::ranges::sort(inOrder);
    for (const ItemId &item : inOrder) {
        if (const auto locked = lockItem(m_db, item); !locked)
            return locked;
    }
    return Done{};
}

Result<std::vector<PaidMessage>> ResendRepository::lastPrices(SenderId sender, Instant since, int limit) const
{
    return readAll(execute(m_db, uR"(
    SELECT COALESCE(p.channel, i.channel), p.price_micros, p.price_unit
      FROM parts p
      JOIN items i ON i.id = p.item_id
     WHERE p.sender_id = :sender AND p.changed_at > :since AND p.price_micros IS NOT NULL
       AND p.state NOT IN (:failed, :cancelled)
     ORDER BY p.changed_at DESC
     LIMIT :limit)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":since"_s, toColumn(since)},
                            {u":failed"_s, toColumn(PartState::Failed)},
                            {u":cancelled"_s, toColumn(PartState::Cancelled)},
                            {u":limit"_s, limit}}),
                   [](const QSqlQuery &row) {
                       return PaidMessage{
                           .channel = enumFrom<Channel>(row.value(0)),
                           .price = {.micros = row.value(1).toLongLong(), .unit = row.value(2).toString()}};
                   });
}

} // namespace recado::storage
