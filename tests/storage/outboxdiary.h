// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/messages/itemrepository.h"
#include "storage/messages/partchange.h"

#include <QHash>
#include <QTest>

#include <utility>
#include <vector>

namespace recado::test {

/// What the outbox has answered, and so what a person or Twilio may rely on.
struct OutboxDiary
{
    std::vector<ItemId> kept = {}; ///< add() said so
    std::vector<PartId> left = {}; ///< claimDue() gave it: the request may have left
    std::vector<std::pair<PartId, QString>> known = {}; ///< settle() took the SID
};

/// What Twilio says of a part that was handed over.
inline storage::PartChange accepted(const PartId &part, Instant at)
{
    return {.id = part,
            .to = PartState::Accepted,
            .at = at,
            .sid = QStringLiteral("SM") + part.toString().remove(u'-')};
}

/// After a loss of power: everything in the diary is still so.
inline void verifyDiary(const QSqlDatabase &db, const OutboxDiary &diary)
{
    QHash<PartId, OutgoingPart> parts;
    for (const ItemId &id : diary.kept) {
        const auto item = storage::ItemRepository(db).item(id);
        QVERIFY(item && *item);
        for (const OutgoingPart &part : (*item)->parts)
            parts.insert(part.id, part);
    }
    for (const PartId &id : diary.left) {
        QVERIFY(parts.contains(id));
        const PartState state = parts.value(id).state; // it will be looked for, and never sent again unseen
        QVERIFY(state != PartState::Waiting && state != PartState::Queued);
    }
    for (const auto &[id, sid] : diary.known)
        QCOMPARE(parts.value(id).sid, sid);
}

} // namespace recado::test
