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
    /// The region and the last test. Not the SID (another SID is another account) nor the credential: whoever
    /// saves a test that began before the secret was replaced must not bring the old one back. NotFound.
    Outcome update(const Account &account);
    /// The secret of the keychain is another one now. NotFound.
    Outcome changeCredential(AccountId id, const CredentialChange &change);
    Outcome remove(AccountId id); ///< NotFound; Conflict "still-used" while it has senders

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
