// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

namespace recado::storage {

/// What somebody is writing, one for each company, so that a crash loses no word. The content is the page's.
class DraftRepository
{
public:
    explicit DraftRepository(const QSqlDatabase &db);

    [[nodiscard]] Result<QHash<TenantId, QString>> all() const;
    /// Adds or replaces; an empty content takes it away.
    Outcome save(TenantId tenant, const QString &content, Instant now);

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
