// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/workspace.h"

#include "base/logging.h"
#include "services/directory/directoryservice.h"

#include <algorithm>

namespace recado {
namespace {

template<typename Row, typename RowId>
std::optional<Row> byId(const std::vector<Row> &rows, const RowId &id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Workspace::Workspace(const GuiServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.directory, &DirectoryService::changed, this, &Workspace::reload);
}

void Workspace::reload()
{
    QCoro::connect(m_services.directory.tenants(), this,
                   [this, generation = ++m_generation](Result<std::vector<Tenant>> tenants) {
                       if (generation != m_generation)
                           return;
                       if (!tenants) {
                           qCWarning(lcGui) << "companies not loaded:" << tenants.error();
                           Q_EMIT failed(tenants.error());
                           return;
                       }
                       takeTenants(std::move(tenants).value());
                   });
}

void Workspace::takeTenants(std::vector<Tenant> tenants)
{
    m_tenants = std::move(tenants);
    const TenantId before = m_tenant;
    if (byId(m_tenants, m_wanted))
        m_tenant = std::exchange(m_wanted, {});
    else if (!tenant())
        m_tenant = m_tenants.empty() ? TenantId() : m_tenants.front().id;
    if (m_tenant != before) {
        m_accounts.clear();
        m_senders.clear();
        m_sender = {};
        Q_EMIT tenantChanged();
    }
    loadNumbers(++m_generation);
}

void Workspace::loadNumbers(int generation)
{
    if (m_tenant.isNull()) {
        m_loaded = true;
        Q_EMIT changed();
        return;
    }
    QCoro::connect(m_services.directory.accounts(m_tenant), this,
                   [this, generation](Result<std::vector<Account>> accounts) {
                       if (generation != m_generation)
                           return;
                       if (!accounts) {
                           Q_EMIT failed(accounts.error());
                           return;
                       }
                       m_accounts = std::move(accounts).value();
                       loadSenders(generation); // afterwards: a sender that is known has its account
                   });
}

void Workspace::loadSenders(int generation)
{
    QCoro::connect(m_services.directory.senders(m_tenant), this,
                   [this, generation](Result<std::vector<Sender>> senders) {
                       if (generation != m_generation)
                           return;
                       if (senders)
                           takeSenders(std::move(senders).value());
                       else
                           Q_EMIT failed(senders.error());
                   });
}

void Workspace::takeSenders(std::vector<Sender> senders)
{
    m_senders = std::move(senders);
    if (!sender()) {
        const auto usable = std::ranges::find(m_senders, false, &Sender::paused);
        m_sender = usable != m_senders.end() ? usable->id
            : m_senders.empty()              ? SenderId()
                                             : m_senders.front().id;
    }
    m_loaded = true;
    Q_EMIT changed();
}

std::optional<Tenant> Workspace::tenant() const
{
    return byId(m_tenants, m_tenant);
}

std::optional<Sender> Workspace::sender() const
{
    return byId(m_senders, m_sender);
}

std::optional<Account> Workspace::accountOf(const Sender &sender) const
{
    return byId(m_accounts, sender.accountId);
}

void Workspace::chooseTenant(const TenantId &id)
{
    if (id == m_tenant)
        return;
    m_wanted = id;
    if (byId(m_tenants, id))
        takeTenants(std::move(m_tenants));
    else if (m_loaded) // just added: the list that holds it is on its way or must be asked for
        reload();
}

void Workspace::chooseSender(const SenderId &id)
{
    if (id == m_sender)
        return;
    m_sender = id;
    Q_EMIT changed();
}

} // namespace recado
