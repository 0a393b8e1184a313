// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/messages/settlement.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Result<std::vector<PartId>> OutboxRepository::settle(std::span<const PartChange> changes)
{
    if (std::ranges::find(changes, PartState::Sending, &PartChange::to) != changes.end())
        return Error{.kind = ErrorKind::Invalid, .detail = u"only a claim makes a part Sending"_s};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    Settlement settlement(m_db);
    if (const auto locked = settlement.lockItems(changes); !locked)
        return locked.error();
    std::vector<PartId> changed;
    for (auto left = changes; !left.empty();) {
        const auto together = Settlement::untilRepeated(left);
        const auto taken = settlement.take(together);
        if (!taken)
            return taken.error();
        changed.insert(changed.end(), taken->begin(), taken->end());
        left = left.subspan(together.size());
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace recado::storage
