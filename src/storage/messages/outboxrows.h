// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/lease.h"
#include "storage/messages/partchange.h"
#include "storage/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <span>

namespace recado::storage {

// What the files of the outbox share. Inside a transaction only, but for the reading functions.

/// The columns of readPart() and readClaimed(); "p" is the part, "i" its item. A WHERE follows.
[[nodiscard]] QString selectClaimedSql();
/// What claimDue() may take: :sender, :queued, :now, :limit.
[[nodiscard]] QString selectDueSql();
/// Until when the channel of the part "p" of the item "i" waits at the number "s"; 0: it does not.
[[nodiscard]] QString waitEndSql();
[[nodiscard]] OutgoingPart readPart(const QSqlQuery &row);
[[nodiscard]] ClaimedPart readClaimed(const QSqlQuery &row);

/// The states from which `target` may be reached, as bits, for `((:allowed >> state) & 1) = 1`.
[[nodiscard]] int allowedBits(PartState target);

/// Appends lines to the timelines of parts.
class EventWriter
{
public:
    [[nodiscard]] static Result<EventWriter> make(const QSqlDatabase &db);
    Outcome write(PartId part, PartState state, Instant at, const QString &detail);

private:
    explicit EventWriter(Statement insert)
        : m_insert(std::move(insert))
    { }
    Statement m_insert;
};

/// Keeps other programs from changing parts of the item until the transaction ends, for what is decided from
/// several of its parts. Lock several items in the order of their ids.
Outcome lockItem(const QSqlDatabase &db, ItemId item);
/// Brings items.visible_state up to date after parts have changed.
class VisibleState
{
public:
    [[nodiscard]] static Result<VisibleState> make(const QSqlDatabase &db);
    Outcome refresh(ItemId item);

private:
    VisibleState(Statement states, Statement update)
        : m_states(std::move(states))
        , m_update(std::move(update))
    { }
    Statement m_states;
    Statement m_update;
};

/// Parts of the item that are in one of `from` become `target`, with an event each. Returns them.
Result<std::vector<PartId>> moveParts(const QSqlDatabase &db, EventWriter &events, ItemId item,
                                      std::span<const PartState> from, PartState target, Instant at,
                                      const QString &reason);

/// OutboxRepository::claimDue() inside a transaction that holds the lease.
Result<std::vector<ClaimedPart>> claimParts(const QSqlDatabase &db, const ClaimOrder &order);

/// Conflict "lease-lost" unless the lease is held at `now`; then nobody can take it before the transaction
/// ends.
Outcome holdLease(const QSqlDatabase &db, const Lease &lease, Instant now);

} // namespace recado::storage
