// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/setup.h"

#include "base/spawn.h"
#include "gui/media/mediahostdialog.h"
#include "gui/senders/accountdialog.h"
#include "gui/senders/checklistdialog.h"
#include "gui/senders/rotationdialog.h"
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

void Setup::askAccount(const TenantId &tenant, const std::optional<OpenKey> &rest)
{
    auto *dialog = new AccountDialog(m_services, tenant, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tenant] { takeAccount(tenant, *dialog); });
    dialog->open();
    if (rest)
        dialog->takeRest(rest->rest, rest->file);
}

void Setup::takeAccount(const TenantId &tenant, const AccountDialog &dialog)
{
    const Account account = *dialog.saved();
    takeImported(dialog.addedSenders());
    const auto next = [this, tenant, account, ready = !dialog.addedSenders().empty()] {
        if (!ready)
            askSender(tenant, {account});
    };
    if (dialog.openKey())
        adviseOpenKey(*dialog.openKey(), next);
    else
        next();
}

void Setup::takeImported(const std::vector<Sender> &senders)
{
    if (senders.empty())
        return;
    m_workspace.chooseSender(senders.front().id);
    spawn(m_services.outbox.start(), "starting to send for imported numbers");
    Q_EMIT senderAdded(senders.front().id);
}

void Setup::adviseOpenKey(const OpenKey &key, const std::function<void()> &next)
{
    auto *dialog = new OpenKeyDialog(m_services, key, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, next] {
        if (dialog->wantsAnother())
            askAccount(dialog->key().account.tenantId, dialog->key());
        else
            next();
    });
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

void Setup::openMediaHost()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return addTenant();
    auto *dialog = new MediaHostDialog(m_services, *tenant, m_workspace.accounts(), &m_over);
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
    connect(dialog, &ChecklistDialog::mediaHostWanted, this, &Setup::openMediaHost);
    dialog->open();
}

void Setup::replaceSecret(const Account &account)
{
    auto *dialog = new AccountDialog(m_services, account, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        spawn(m_services.outbox.start(), "starting to send with a new secret");
        if (dialog->openKey())
            adviseOpenKey(*dialog->openKey(), [] {});
    });
    connect(dialog, &AccountDialog::rotationWanted, this, &Setup::rotate);
    dialog->open();
}

void Setup::rotate(const Account &account)
{
    auto *dialog = new RotationDialog(m_services, account, &m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace recado
