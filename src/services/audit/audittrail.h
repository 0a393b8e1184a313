// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/auditentry.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <vector>

namespace recado {

class Session;
namespace storage {
class DatabaseThread;
}

/// Reads the record of who changed what and when. It is written together with each change, by the service
/// that makes it: Session::entry() and storage/settings/recorded.h. All functions need Duty::SeeRecord.
class AuditTrail
{
public:
    AuditTrail(storage::DatabaseThread &database, Session &session);

    /// Newest first; those before `after`, an entry of an earlier answer, when given.
    [[nodiscard]] QCoro::Task<Result<std::vector<AuditEntry>>>
    page(AuditFilter filter, std::optional<AuditEntry> after, int limit);
    [[nodiscard]] QCoro::Task<Result<std::vector<QString>>> everybody();
    /// A table for a spreadsheet: UTF-8 with BOM, ";" between the fields, times of this computer's zone; for
    /// its owner only (0600). Returns how many lines; the export itself becomes one of the record. Storage
    /// "file-not-written".
    [[nodiscard]] QCoro::Task<Result<int>> exportCsv(QString path, AuditFilter filter);

private:
    storage::DatabaseThread &m_database;
    Session &m_session;
};

} // namespace recado
