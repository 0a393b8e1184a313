// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QUuid>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// One line of the record of who did what. Never content, phones or secrets: subjects are our ids.
struct AuditEntry
{
    Instant at = {};
    QString who; ///< login name on this computer, or the name of the program
    QString what; ///< fixed short code: "tenant-added", "sender-paused"
    QString subject = {}; ///< id of what it was done to
    QString detail = {};
    QUuid id = QUuid::createUuid();
};

/// Which entries; empty fields ask for nothing.
struct AuditFilter
{
    QString who = {}; ///< exactly
    QString what = {}; ///< code or its beginning: "sender-" finds "sender-added" and "sender-paused"
    std::optional<Instant> since = {};
    std::optional<Instant> until = {}; ///< not included
};

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
