// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/lease.h"

#include <QSqlDatabase>

#include <chrono>
#include <optional>

namespace recado::storage {

/// Rows of "leases". Of several programs on one database, one at a time holds a lease.
/// `holder` names one run of one program: a new name at each start, or the fence would not tell what an
/// earlier run left behind.
class LeaseRepository
{
public:
    explicit LeaseRepository(const QSqlDatabase &db);

    /// The lease, when it was free, expired or already ours; nothing while another holds it. The fence grows
    /// whenever the holder changes.
    Result<std::optional<Lease>> acquire(const QString &name, const QString &holder, Instant now,
                                         std::chrono::milliseconds duration);
    /// Holds it for longer, counted from now. False when another program has it: what this one still has in
    /// hand it must not send.
    Result<bool> renew(const Lease &lease, Instant now, std::chrono::milliseconds duration);
    /// Makes it free for others at once. Nothing happens when it is no longer ours.
    Outcome release(const Lease &lease);
    /// Gives back everything of a program that is known to have ended.
    Outcome releaseAllOf(const QString &holder);

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
