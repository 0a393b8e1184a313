// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/messages/settlement.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

Outcome checkTargets(std::span<const PartChange> changes)
{
    if (std::ranges::find(changes, PartState::Sending, &PartChange::to) == changes.end())
        return Done{};
    return Error{.kind = ErrorKind::Invalid, .detail = u"only a claim makes a part Sending"_s};
}

} // namespace

Result<std::vector<PartId>> OutboxRepository::settle(std::span<const PartChange> changes)
{
    if (const auto sound = checkTargets(changes); !sound)
        return sound.error();
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    Settlement settlement(m_db);
    if (const auto locked = settlement.lockItems(changes); !locked)
        return locked.error();
    auto changed = settlement.take(changes);
    if (!changed)
        return changed;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

Result<ClaimRound> OutboxRepository::claimAndSettle(const ClaimOrder &order,
                                                    std::span<const PartChange> changes)
{
    if (const auto sound = checkTargets(changes); !sound)
        return sound.error();
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    // the lease first, then items, then parts: everyone locks in this order
    const auto held = holdLease(m_db, order.lease, order.now);
    if (!held && held.error().kind == ErrorKind::Storage)
        return held.error();
    Settlement settlement(m_db);
    if (const auto locked = settlement.lockItems(changes); !locked)
        return locked.error();
    auto claimed = held ? claimParts(m_db, order) : Result<std::vector<ClaimedPart>>(held.error());
    if (held && !claimed)
        return claimed.error();
    auto changed = settlement.take(changes);
    if (!changed)
        return changed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return ClaimRound{.claimed = std::move(claimed), .changed = *std::move(changed)};
}

} // namespace recado::storage
