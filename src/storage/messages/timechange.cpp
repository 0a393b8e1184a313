// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/timechange.h"

#include "domain/messages/schedule.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Result<bool> changeTime(const QSqlDatabase &db, ItemId item, Instant at, Instant now)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (const auto locked = lockItem(db, item); !locked)
        return locked.error();
    const auto found = ItemRepository(db).item(item);
    if (!found)
        return found.error();
    if (!*found || !waitsForItsTime(**found))
        return false;
    const auto queued
        = std::ranges::find((*found)->parts, PartState::Queued, &OutgoingPart::state); // the others follow it
    // it may be claimed at this very moment: then it keeps its time
    const auto moved = changedRows(execute(db, uR"(
    UPDATE parts
       SET due_at = :at, changed_at = :now
     WHERE id = :id AND state = :queued AND sending_at IS NULL)"_s,
                                           {{u":at"_s, toColumn(std::max(at, (*found)->heldUntil))},
                                            {u":now"_s, toColumn(now)},
                                            {u":id"_s, toColumn(queued->id)},
                                            {u":queued"_s, toColumn(PartState::Queued)}}));
    if (!moved)
        return moved.error();
    if (*moved == 0)
        return false;
    const auto noted = execute(db, u"UPDATE items SET scheduled_for = :at WHERE id = :id"_s,
                               {{u":at"_s, toColumn(at)}, {u":id"_s, toColumn(item)}});
    if (!noted)
        return noted.error();
    auto events = EventWriter::make(db);
    if (!events)
        return events.error();
    if (const auto told = events->write(queued->id, PartState::Queued, now, u"time-changed"_s); !told)
        return told.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return true;
}

Result<bool> giveUpTime(const QSqlDatabase &db, ItemId item)
{
    const auto given = changedRows(
        execute(db, u"UPDATE items SET scheduled_at = :none WHERE id = :id AND scheduled_at = :twilio"_s,
                {{u":none"_s, toColumn(Scheduling::None)},
                 {u":id"_s, toColumn(item)},
                 {u":twilio"_s, toColumn(Scheduling::Twilio)}}));
    if (!given)
        return given.error();
    return *given == 1;
}

} // namespace recado::storage
