// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/draftservice.h"

#include "storage/databasethread.h"
#include "storage/messages/draftrepository.h"

namespace recado {

DraftService::DraftService(storage::DatabaseThread &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

QCoro::Task<Result<QHash<TenantId, QString>>> DraftService::all()
{
    return m_database.run([](const auto &db) { return storage::DraftRepository(db).all(); });
}

QCoro::Task<Outcome> DraftService::save(TenantId tenant, QString content)
{
    return m_database.run([tenant, content = std::move(content), now = m_clock.now()](const auto &db) {
        return storage::DraftRepository(db).save(tenant, content, now);
    });
}

} // namespace recado
