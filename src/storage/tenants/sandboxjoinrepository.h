// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/tenants/sandbox.h"

#include <QSqlDatabase>

#include <vector>

namespace recado::storage {

/// Rows of "sandbox_joins": one per number and phone, with the last time that the person joined.
class SandboxJoinRepository
{
public:
    explicit SandboxJoinRepository(const QSqlDatabase &db);

    /// The person joined (again); an older moment than the known one changes nothing.
    Outcome note(SenderId sender, const SandboxJoin &join);
    /// Newest first.
    [[nodiscard]] Result<std::vector<SandboxJoin>> list(SenderId sender) const;
    /// Among what people wrote to the number on WhatsApp since then: every join.
    [[nodiscard]] Result<std::vector<SandboxJoin>> writtenSince(SenderId sender, Instant since,
                                                                const QString &joinText) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
