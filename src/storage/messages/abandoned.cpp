// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/abandoned.h"

#include "domain/messages/partstate.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Result<std::vector<ItemId>> abandonedItems(const QSqlDatabase &db, TenantId tenant, Instant since)
{
    return readAll(execute(db, uR"(
    SELECT i.id
      FROM items i
     WHERE i.id IN (SELECT p.item_id
                      FROM senders s
                      JOIN parts p ON p.sender_id = s.id
                     WHERE s.tenant_id = :tenant AND p.changed_at > :since AND p.state = :cancelled
                       AND p.replaced = 0 AND p.reason = 'closed-before-sending')
     ORDER BY i.created_at, i.id)"_s,
                           {{u":tenant"_s, toColumn(tenant)},
                            {u":since"_s, toColumn(since)},
                            {u":cancelled"_s, toColumn(PartState::Cancelled)}}),
                   [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

} // namespace recado::storage
