// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/optoutstop.h"

#include "storage/messages/cancelmany.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

Result<std::vector<ItemId>> notBegun(const QSqlDatabase &db, SenderId sender, std::span<const QString> phones)
{
    QVariantList values{toColumn(sender)};
    for (const QString &phone : phones)
        values.append(phone);
    values << toColumn(PartState::Waiting) << toColumn(PartState::Queued) << toColumn(PartState::Late);
    return readAll(executeList(db, uR"(
    SELECT DISTINCT i.id
      FROM items i
      JOIN parts p ON p.item_id = i.id
     WHERE i.tenant_id = (SELECT s.tenant_id FROM senders s WHERE s.id = ?) AND i.recipient IN (%1)
       AND p.state IN (?, ?, ?))"_s.arg(placeholders(phones.size())),
                               values),
                   [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

/// The last ones of their items first: a PDF must not come alone.
Result<std::vector<ClaimedPart>> scheduledThere(const QSqlDatabase &db, SenderId sender,
                                                std::span<const QString> phones)
{
    QVariantList values{toColumn(sender)};
    for (const QString &phone : phones)
        values.append(phone);
    values << toColumn(PartState::Scheduled) << toColumn(sender);
    return readAll(executeList(db, selectClaimedSql() + uR"(
     WHERE i.tenant_id = (SELECT s.tenant_id FROM senders s WHERE s.id = ?) AND i.recipient IN (%1)
       AND p.state = ? AND p.replaced = 0 AND p.sid IS NOT NULL
       AND p.sender_id IN (SELECT o.id
                             FROM senders o
                            WHERE o.account_id = (SELECT s.account_id FROM senders s WHERE s.id = ?))
     ORDER BY p.item_id, p.slot DESC)"_s.arg(placeholders(phones.size())),
                               values),
                   readClaimed);
}

} // namespace

Result<OptOutStop> stopForOptOut(const QSqlDatabase &db, SenderId sender, std::span<const QString> phones,
                                 Instant now)
{
    if (phones.empty())
        return OptOutStop{};
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const auto waiting = notBegun(db, sender, phones);
    if (!waiting)
        return waiting.error();
    auto cancelled = cancelNotBegun(db, *waiting, now, u"opted-out"_s);
    if (!cancelled)
        return cancelled.error();
    auto there = scheduledThere(db, sender, phones);
    if (!there)
        return there.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return OptOutStop{.cancelled = *std::move(cancelled), .atTwilio = *std::move(there)};
}

} // namespace recado::storage
