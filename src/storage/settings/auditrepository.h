// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/auditentry.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "audit": only ever added to; the database refuses everything else (see auditguard.h).
class AuditRepository
{
public:
    explicit AuditRepository(const QSqlDatabase &db);

    Outcome add(std::span<const AuditEntry> entries); ///< all or none
    /// Newest first; those before `after`, an entry of an earlier answer, when given.
    [[nodiscard]] Result<std::vector<AuditEntry>> list(int limit, const std::optional<AuditEntry> &after = {},
                                                       const AuditFilter &filter = {}) const;
    [[nodiscard]] Result<std::vector<QString>> everybody() const; ///< each name once

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
