// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recovery/recoveryservice.h"
#include "storage/databasethread.h"
#include "storage/messages/abandoned.h"
#include "storage/settings/settingsrepository.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The part of RecoveryService about what a closed program did not send.
namespace recado {
namespace {

constexpr auto tellFor = 24h * 7;

/// For all desks: whoever reads it first can send the messages again.
QString keyOf(const TenantId &tenant)
{
    return u"abandoned-seen-%1"_s.arg(tenant.toString());
}

Result<Instant> seenUntil(const QSqlDatabase &db, const TenantId &tenant)
{
    const auto seen = storage::SettingsRepository(db).find(keyOf(tenant));
    if (!seen)
        return seen.error();
    return *seen ? fromMsecs((*seen)->toLongLong()) : Instant{};
}

} // namespace

QCoro::Task<Result<std::vector<ItemId>>> RecoveryService::abandoned(TenantId tenant)
{
    const Instant earliest = m_clock.now() - tellFor;
    return m_database.run([tenant, earliest](const auto &db) -> Result<std::vector<ItemId>> {
        const auto seen = seenUntil(db, tenant);
        if (!seen)
            return seen.error();
        return storage::abandonedItems(db, tenant, std::max(earliest, *seen));
    });
}

QCoro::Task<Outcome> RecoveryService::noteAbandonedSeen(TenantId tenant)
{
    const QString now = QString::number(toMsecs(m_clock.now()));
    return m_database.run([tenant, now](const auto &db) {
        return storage::SettingsRepository(db).save({{keyOf(tenant), now}});
    });
}

} // namespace recado
