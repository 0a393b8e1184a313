// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/tenant.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "tenants". Names are unique without regard to case and accents.
class TenantRepository
{
public:
    explicit TenantRepository(const QSqlDatabase &db);

    Outcome add(std::span<const Tenant> tenants); ///< all or none; Conflict "already-there"
    /// By name.
    [[nodiscard]] Result<std::vector<Tenant>> list() const;
    [[nodiscard]] Result<std::optional<Tenant>> find(TenantId id) const;
    Outcome update(const Tenant &tenant); ///< all but its id and creation; NotFound, Conflict "already-there"
    Outcome remove(TenantId id); ///< NotFound; Conflict "still-used" while anything belongs to it

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
