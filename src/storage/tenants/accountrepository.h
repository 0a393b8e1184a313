// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/account.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "accounts". A SID is there once per tenant.
class AccountRepository
{
public:
    explicit AccountRepository(const QSqlDatabase &db);

    Outcome add(std::span<const Account> accounts); ///< all or none; Conflict "already-there"
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Account>> list(TenantId tenant) const;
    [[nodiscard]] Result<std::vector<Account>> listAll() const;
    [[nodiscard]] Result<std::optional<Account>> find(AccountId id) const;
    /// All but id, tenant, SID and creation: another SID is another account. NotFound.
    Outcome update(const Account &account);
    Outcome remove(AccountId id); ///< NotFound; Conflict "still-used" while it has senders

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
