// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/workspace/workspace.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace recado {

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
    void editTenant();
    void editSender(const Sender &sender);
    /// The number for trying: who joins, and for how long.
    void openSandbox(const Sender &sender);
    /// What is missing before the number writes to customers.
    void openChecklist(const Sender &sender);

Q_SIGNALS:
    /// A number was added: it may be tested now.
    void senderAdded(const recado::SenderId &sender);

private:
    void askAccount(const TenantId &tenant);
    void askSender(const TenantId &tenant, const std::vector<Account> &accounts);

    GuiServices m_services;
    Workspace &m_workspace;
    QWidget &m_over;
};

} // namespace recado
