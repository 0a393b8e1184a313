// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/strandedparts.h"

#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

Result<std::vector<ClaimedPart>> stranded(const QSqlDatabase &db, SenderId sender, PartState state, int limit)
{
    return readAll(execute(db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.state = :state AND p.send_at IS NOT NULL AND p.replaced = 0
       AND (p.sid IS NOT NULL OR p.state = :queued)
       AND EXISTS (SELECT 1
                     FROM parts o
                    WHERE o.item_id = p.item_id AND o.replaced = 0 AND o.state IN (:failed, :cancelled))
     ORDER BY p.item_id, p.slot DESC
     LIMIT :limit)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":state"_s, toColumn(state)},
                            {u":queued"_s, toColumn(PartState::Queued)},
                            {u":failed"_s, toColumn(PartState::Failed)},
                            {u":cancelled"_s, toColumn(PartState::Cancelled)},
                            {u":limit"_s, limit}}),
                   readClaimed);
}

/// By the nearest that tells: what comes before counts more than what comes after.
Result<QString> reasonFor(const QSqlDatabase &db, const OutgoingPart &part)
{
    const auto before = readFirst(execute(db, uR"(
    SELECT o.state
      FROM parts o
     WHERE o.item_id = :item AND o.replaced = 0 AND o.state IN (:failed, :cancelled) AND o.slot < :slot
     ORDER BY o.slot
     LIMIT 1)"_s,
                                          {{u":item"_s, toColumn(part.itemId)},
                                           {u":failed"_s, toColumn(PartState::Failed)},
                                           {u":cancelled"_s, toColumn(PartState::Cancelled)},
                                           {u":slot"_s, part.slot}}),
                                  [](const QSqlQuery &row) { return enumFrom<PartState>(row.value(0)); });
    if (!before)
        return before.error();
    if (!*before)
        return u"later-part-failed"_s;
    return **before == PartState::Failed ? u"earlier-part-failed"_s : u"earlier-part-cancelled"_s;
}

} // namespace

Result<std::vector<StrandedPart>> strandedParts(const QSqlDatabase &db, SenderId sender, bool alsoQueued,
                                                int limit)
{
    auto found = stranded(db, sender, PartState::Scheduled, limit);
    if (!found)
        return found.error();
    if (alsoQueued) {
        auto queued = stranded(db, sender, PartState::Queued, limit);
        if (!queued)
            return queued.error();
        found->insert(found->end(), queued->begin(), queued->end());
    }
    std::vector<StrandedPart> parts;
    for (ClaimedPart &claimed : *found) {
        auto reason = reasonFor(db, claimed.part);
        if (!reason)
            return reason.error();
        parts.push_back({.claimed = std::move(claimed), .reason = *std::move(reason)});
    }
    return parts;
}

} // namespace recado::storage
