// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/setaside.h"

#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

constexpr std::array believedUnsent{PartState::Waiting, PartState::Queued};

Result<std::vector<ItemId>> itemsWithUnsent(const QSqlDatabase &db)
{
    return readAll(
        execute(db, uR"(
    SELECT DISTINCT item_id
      FROM parts
     WHERE state IN (:waiting, :queued)
     ORDER BY item_id)"_s,
                {{u":waiting"_s, toColumn(PartState::Waiting)}, {u":queued"_s, toColumn(PartState::Queued)}}),
        [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

} // namespace

Result<int> setAsideUnsent(const QSqlDatabase &db, Instant now)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const auto items = itemsWithUnsent(db);
    if (!items)
        return items.error();
    auto events = EventWriter::make(db);
    if (!events)
        return events.error();
    auto shown = VisibleState::make(db);
    if (!shown)
        return shown.error();
    int parts = 0;
    for (const ItemId &item : *items) {
        const auto moved
            = moveParts(db, *events, item, believedUnsent, PartState::MaybeSent, now, u"restored"_s);
        if (!moved)
            return moved.error();
        parts += static_cast<int>(moved->size());
        if (const auto refreshed = shown->refresh(item); !refreshed)
            return refreshed.error();
    }
    // nobody holds anything any more: the program that did so is gone
    if (const auto freed = execute(db, u"UPDATE items SET held_by = '' WHERE held_by <> ''"_s); !freed)
        return freed.error();
    if (const auto freed = execute(db, u"UPDATE leases SET expires_at = 0"_s); !freed)
        return freed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return parts;
}

} // namespace recado::storage
