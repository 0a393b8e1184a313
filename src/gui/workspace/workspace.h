// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"
#include "domain/tenants/tenant.h"
#include "gui/services.h"

#include <QObject>

#include <optional>
#include <vector>

namespace recado {

/// The company and the number that the person works with now, for every page alike. Follows the directory:
/// what is added or paused anywhere is here a moment later.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const GuiServices &services, QObject *parent = nullptr);

    /// Reads everything again; ends with loaded() or failed().
    void reload();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::vector<Tenant> &tenants() const { return m_tenants; }
    [[nodiscard]] const std::vector<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const std::vector<Sender> &senders() const { return m_senders; }
    [[nodiscard]] std::optional<Tenant> tenant() const;
    [[nodiscard]] std::optional<Sender> sender() const;
    [[nodiscard]] std::optional<Account> accountOf(const Sender &sender) const;

    /// One that is not in the list yet (just added, or before the first load) is chosen when it arrives.
    void chooseTenant(const TenantId &id);
    void chooseSender(const SenderId &id);

Q_SIGNALS:
    /// Lists or choices may be different.
    void changed();
    /// Another company: pages show other people and other messages.
    void tenantChanged();
    void failed(const recado::Error &error);

private:
    void takeTenants(std::vector<Tenant> tenants);
    void loadNumbers(int generation);
    void loadSenders(int generation);
    void takeSenders(std::vector<Sender> senders);

    GuiServices m_services;
    std::vector<Tenant> m_tenants;
    std::vector<Account> m_accounts;
    std::vector<Sender> m_senders;
    TenantId m_tenant;
    TenantId m_wanted; ///< chosen, but not in the list yet
    SenderId m_sender;
    bool m_loaded = false;
    int m_generation = 0; ///< answers older than the last reload() are dropped
};

} // namespace recado
