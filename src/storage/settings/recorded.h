// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/settings/auditrepository.h"
#include "storage/transaction.h"

namespace recado::storage {

/// Makes a change, some Result, and writes down who made it: both or neither.
template<typename Change>
[[nodiscard]] auto recorded(const QSqlDatabase &db, const AuditEntry &entry, Change change)
    -> decltype(change())
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    auto changed = change();
    if (!changed)
        return changed;
    if (const auto noted = AuditRepository(db).add(std::span(&entry, 1)); !noted)
        return noted.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return changed;
}

} // namespace recado::storage
