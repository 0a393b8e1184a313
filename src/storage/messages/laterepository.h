// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/messages/lease.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace recado::storage {

/// Messages whose time passed while nothing could leave.
class LateRepository
{
public:
    explicit LateRepository(const QSqlDatabase &db);

    /// Parts of the number that were due before `dueBefore` become Late ("too-late"), or are cancelled when
    /// they are to be dropped: at most `limit`, oldest first, so that a claim never takes them. Not those of
    /// a held item, nor while the number is paused or waits for a limit. Conflict "lease-lost".
    Result<std::vector<ItemId>> setAside(SenderId sender, const Lease &lease, Instant dueBefore, bool drop,
                                         Instant now, int limit);
    /// Items with a late part, oldest first.
    [[nodiscard]] Result<std::vector<ItemId>> items(TenantId tenant) const;
    /// They may leave now. Those that are not late any more stay as they are; returns the others.
    Result<std::vector<ItemId>> letGo(const std::vector<ItemId> &items, Instant now);
    /// They are cancelled ("too-late"), with what waits for them.
    Result<std::vector<ItemId>> cancel(const std::vector<ItemId> &items, Instant now);
    /// When something of this number was last handed to Twilio or heard of from there; nothing when never.
    [[nodiscard]] Result<std::optional<Instant>> lastMoved(SenderId sender) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
