// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/messages/recovery.h"

#include <QSqlDatabase>

#include <vector>

namespace recado::storage {

/// The outbox as it is after an end that nobody wished: how much is certain, and what only a person can tell.
/// Of all companies.
class RecoveryRepository
{
public:
    explicit RecoveryRepository(const QSqlDatabase &db);

    /// Of the items that are not settled now or were handed to Twilio at `since` or later; held ones and
    /// those that a person left as they are do not count.
    [[nodiscard]] Result<RecoveryCounts> counts(Instant since) const;
    /// Items with a part that waits for a person's word, newest first.
    [[nodiscard]] Result<std::vector<ItemId>> undecided(int limit) const;

    /// Takes a person's word about a part that is MaybeSent. One transaction.
    /// @param sid with Decision::Sent: the message at Twilio that it is; empty when nobody knows
    /// @return the item
    /// NotFound "message-not-there". Conflict "already-decided": it is not in doubt any more;
    /// "still-searched": Twilio's word is awaited; "sid-already-bound", "sid-differs": see
    /// OutboxRepository::settle().
    Result<ItemId> decide(PartId part, Decision decision, const QString &sid, Instant now);

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
