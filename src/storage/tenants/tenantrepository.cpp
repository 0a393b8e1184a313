// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tenants/tenantrepository.h"

#include "storage/fold.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column { ColId, ColName, ColColour, ColState, ColTimeZone, ColCreatedAt };

Tenant readTenant(const QSqlQuery &row)
{
    return Tenant{.id = idFrom<TenantId>(row.value(ColId)),
                  .name = row.value(ColName).toString(),
                  .colour = row.value(ColColour).toString(),
                  .state = row.value(ColState).toString(),
                  .timeZone = row.value(ColTimeZone).toString(),
                  .createdAt = instantFrom(row.value(ColCreatedAt))};
}

} // namespace

TenantRepository::TenantRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome TenantRepository::add(std::span<const Tenant> tenants)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto insert = prepare(m_db, uR"(
    INSERT INTO tenants (id, name, folded_name, colour, state, time_zone, created_at)
    VALUES (:id, :name, :foldedName, :colour, :state, :timeZone, :createdAt))"_s);
    if (!insert)
        return insert.error();
    for (const Tenant &tenant : tenants) {
        const auto inserted = run(*insert,
                                  {{u":id"_s, toColumn(tenant.id)},
                                   {u":name"_s, tenant.name},
                                   {u":foldedName"_s, fold(tenant.name)},
                                   {u":colour"_s, tenant.colour},
                                   {u":state"_s, tenant.state},
                                   {u":timeZone"_s, tenant.timeZone},
                                   {u":createdAt"_s, toColumn(tenant.createdAt)}});
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::vector<Tenant>> TenantRepository::list() const
{
    return readAll(execute(m_db, uR"(
    SELECT id, name, colour, state, time_zone, created_at
      FROM tenants
     ORDER BY folded_name, id)"_s),
                   readTenant);
}

Result<std::optional<Tenant>> TenantRepository::find(TenantId id) const
{
    return readFirst(execute(m_db, uR"(
    SELECT id, name, colour, state, time_zone, created_at
      FROM tenants
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     readTenant);
}

Outcome TenantRepository::update(const Tenant &tenant)
{
    return changedOne(execute(m_db, uR"(
    UPDATE tenants
       SET name = :name, folded_name = :foldedName, colour = :colour, state = :state, time_zone = :timeZone
     WHERE id = :id)"_s,
                              {{u":name"_s, tenant.name},
                               {u":foldedName"_s, fold(tenant.name)},
                               {u":colour"_s, tenant.colour},
                               {u":state"_s, tenant.state},
                               {u":timeZone"_s, tenant.timeZone},
                               {u":id"_s, toColumn(tenant.id)}}));
}

Outcome TenantRepository::remove(TenantId id)
{
    return changedOne(execute(m_db, u"DELETE FROM tenants WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
}

} // namespace recado::storage
