// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/setup.h"

#include "base/spawn.h"
#include "gui/senders/accountdialog.h"
#include "gui/senders/checklistdialog.h"
#include "gui/senders/sandboxdialog.h"
#include "gui/senders/senderdialog.h"
#include "gui/senders/tenantdialog.h"
#include "services/outbox/outboxrunner.h"

namespace recado {

Setup::Setup(const GuiServices &services, Workspace &workspace, QWidget &over)
    : QObject(&over)
    , m_services(services)
    , m_workspace(workspace)
    , m_over(over)
{ }

void Setup::addTenant()
{
    auto *dialog = new TenantDialog(m_services, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const TenantId tenant = dialog->saved()->id;
        m_workspace.chooseTenant(tenant);
        askAccount(tenant);
    });
    dialog->open();
}

void Setup::addAccount()
{
    if (const auto tenant = m_workspace.tenant())
        askAccount(tenant->id);
    else
        addTenant();
}

void Setup::addSender()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant || m_workspace.accounts().empty())
        return addAccount();
    askSender(tenant->id, m_workspace.accounts());
}

void Setup::askAccount(const TenantId &tenant)
{
    auto *dialog = new AccountDialog(m_services, tenant, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, tenant] { askSender(tenant, {*dialog->saved()}); });
    dialog->open();
}

void Setup::askSender(const TenantId &tenant, const std::vector<Account> &accounts)
{
    auto *dialog = new SenderDialog(m_services, tenant, accounts, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Sender added = *dialog->saved();
        m_workspace.chooseSender(added.id);
        spawn(m_services.outbox.start(), "starting to send for a new number");
        Q_EMIT senderAdded(added.id);
        if (isSandbox(added))
            openSandbox(added); // it reaches nobody before somebody has joined
    });
    dialog->open();
}

void Setup::editTenant()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return addTenant();
    auto *dialog = new TenantDialog(m_services, *tenant, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Setup::editSender(const Sender &sender)
{
    auto *dialog = new SenderDialog(m_services, sender, m_workspace.accounts(), &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Setup::openSandbox(const Sender &sender)
{
    auto *dialog = new SandboxDialog(m_services, sender, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_workspace, &Workspace::reload); // the page warns of joins that end
    dialog->open();
}

void Setup::openChecklist(const Sender &sender)
{
    auto *dialog = new ChecklistDialog(m_services, sender, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Setup::replaceSecret(const Account &account)
{
    auto *dialog = new AccountDialog(m_services, account, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { spawn(m_services.outbox.start(), "starting to send with a new secret"); });
    dialog->open();
}

} // namespace recado
