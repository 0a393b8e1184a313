// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <span>
#include <vector>

namespace recado::storage {

/// When and why something is tried again.
struct NewTry
{
    Instant at;
    Instant dueAt; ///< it leaves then at the earliest
    QString reason; ///< a fixed short code, for the timeline
};

/// What failed stays as it was, with its SID and its code; another part takes its place in the item. Each
/// call is one transaction. Of two programs that try the same part again, the second one gets a Conflict.
class NewTries
{
public:
    explicit NewTries(const QSqlDatabase &db);

    /// Tries a Failed or Cancelled part again, and with it what was cancelled only because that one had not
    /// left. The new parts, in their order. While something before it is still on its way, it waits for that.
    /// NotFound; Conflict "not-failed", "already-tried-again".
    Result<std::vector<PartId>> again(PartId failed, const NewTry &order);
    /// One SMS in place of all of the item, at most once for an item. NotFound; Conflict "may-have-arrived"
    /// when not every part of it has failed or was cancelled, "sms-already-followed".
    Result<PartId> bySms(ItemId item, const QString &body, const NewTry &order);

    /// Failed parts of the number that nobody has thought about yet, oldest first. Not while Twilio still has
    /// another part of the item for later: what follows depends on whether that one is cancelled.
    [[nodiscard]] Result<std::vector<ClaimedPart>> unconsidered(SenderId sender, int limit) const;
    /// They have been thought about; new tries may have been made or not.
    Outcome noteConsidered(std::span<const PartId> parts);

    /// The newest outcomes of the number of what was sent after `since`: failed, or sent on by Twilio.
    [[nodiscard]] Result<std::vector<OutgoingPart>> lastOutcomes(SenderId sender, Instant since,
                                                                 int limit) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
