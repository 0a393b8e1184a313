// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QString>

namespace recado {

namespace storage {
class DatabaseThread;
}

/// What somebody is writing, on disk: a crash loses no word. One draft for each company; what is in it is the
/// page's business, but never a password.
class DraftService
{
public:
    DraftService(storage::DatabaseThread &database, Clock &clock);

    [[nodiscard]] QCoro::Task<Result<QHash<TenantId, QString>>> all();
    /// Adds or replaces; an empty content takes it away.
    [[nodiscard]] QCoro::Task<Outcome> save(TenantId tenant, QString content);

private:
    storage::DatabaseThread &m_database;
    Clock &m_clock;
};

} // namespace recado
