// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/settlement.h"
#include "storage/transaction.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// Locks the items of the changes, in one order for every program, so that two never wait for each other.
Result<std::set<ItemId>> lockItems(const QSqlDatabase &db, Settlement &settlement,
                                   std::span<const PartChange> changes)
{
    std::set<ItemId> items;
    for (const PartChange &change : changes) {
        if (change.to == PartState::Sending)
            return Error{.kind = ErrorKind::Invalid, .detail = u"only a claim makes a part Sending"_s};
        const auto current = settlement.read(change.id);
        if (!current)
            return current.error();
        if (*current)
            items.insert((*current)->item);
    }
    for (const ItemId &item : items) {
        if (const auto locked = lockItem(db, item); !locked)
            return locked.error();
    }
    return items;
}

} // namespace

Result<std::vector<PartId>> OutboxRepository::settle(std::span<const PartChange> changes)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto settlement = Settlement::make(m_db);
    if (!settlement)
        return settlement.error();
    const auto items = lockItems(m_db, *settlement, changes);
    if (!items)
        return items.error();

    std::vector<PartId> changed;
    for (const PartChange &change : changes) {
        const auto taken = settlement->take(change);
        if (!taken)
            return taken.error();
        if (*taken)
            changed.push_back(change.id);
    }
    for (const ItemId &item : *items) {
        if (const auto refreshed = settlement->refresh(item); !refreshed)
            return refreshed.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace recado::storage
