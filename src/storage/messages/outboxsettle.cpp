// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/settlement.h"
#include "storage/transaction.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// Locks the items of the changes, in one order for every program, so that two never wait for each other.
/// Where a writing transaction is alone anyway there is nothing to lock.
Outcome lockItems(const QSqlDatabase &db, Settlement &settlement, std::span<const PartChange> changes)
{
    if (rowLockSql(engineOf(db)).isEmpty())
        return Done{};
    std::set<ItemId> items;
    for (const PartChange &change : changes) {
        const auto current = settlement.read(change);
        if (!current)
            return current.error();
        if (*current)
            items.insert((*current)->item);
    }
    for (const ItemId &item : items) {
        if (const auto locked = lockItem(db, item); !locked)
            return locked;
    }
    return Done{};
}

} // namespace

Result<std::vector<PartId>> OutboxRepository::settle(std::span<const PartChange> changes)
{
    if (std::ranges::find(changes, PartState::Sending, &PartChange::to) != changes.end())
        return Error{.kind = ErrorKind::Invalid, .detail = u"only a claim makes a part Sending"_s};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto settlement = Settlement::make(m_db);
    if (!settlement)
        return settlement.error();
    if (const auto locked = lockItems(m_db, *settlement, changes); !locked)
        return locked.error();

    std::vector<PartId> changed;
    for (const PartChange &change : changes) {
        const auto taken = settlement->take(change);
        if (!taken)
            return taken.error();
        if (*taken)
            changed.push_back(change.id);
    }
    if (const auto refreshed = settlement->refresh(); !refreshed)
        return refreshed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace recado::storage
