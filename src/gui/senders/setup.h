// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/openkeydialog.h"
#include "gui/workspace/workspace.h"

#include <QPointer>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace recado {

class AccountDialog;

/// Leads through the dialogs that make a company able to send: company, account, number. Each may be left;
/// what is saved stays.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup(const GuiServices &services, Workspace &workspace, QWidget &over);

    void addTenant();
    /// An account and then a number of it, for the company at work.
    void addAccount();
    /// A number; leads to the account first where there is none.
    void addSender();
    void replaceSecret(const Account &account);
    /// Twilio makes another key or token.
    void rotate(const Account &account);
    void editTenant();
    /// Where the company's files are put.
    void openMediaHost();
    void editSender(const Sender &sender);
    /// The number for trying: who joins, and for how long.
    void openSandbox(const Sender &sender);
    /// What is missing before the number writes to customers.
    void openChecklist(const Sender &sender);

Q_SIGNALS:
    /// A number was added: it may be tested now.
    void senderAdded(const recado::SenderId &sender);

private:
    /// @param rest of a text that held several accounts
    void askAccount(const TenantId &tenant, const std::optional<OpenKey> &rest = {});
    void takeAccount(const TenantId &tenant, const AccountDialog &dialog);
    void takeImported(const std::vector<Sender> &senders);
    /// What to do about a secret that lay open; then on to what comes next.
    void adviseOpenKey(const OpenKey &key, const std::function<void()> &next);
    void askSender(const TenantId &tenant, const std::vector<Account> &accounts);

    GuiServices m_services;
    Workspace &m_workspace;
    QWidget &m_over;
};

} // namespace recado
