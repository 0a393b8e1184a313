// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/page.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "models/sendertablemodel.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace recado {

class EmptyState;
class PageHeader;
class SenderPanel;
class Setup;

/// The numbers of the company, and whether they work.
class SendersPage : public Page
{
    Q_OBJECT

public:
    SendersPage(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

    void activate() override;
    bool showNumbers() override { return true; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void takeWorkspace();
    void testAdded();
    void showCurrent();
    void showRights();
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    SenderTableModel m_model;
    Setup *m_setup;
    PageHeader *m_header;
    QPushButton *m_addAccount;
    QPushButton *m_addTenant;
    QPushButton *m_editTenant;
    QPushButton *m_mediaHost;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SenderPanel *m_panel;
    SenderId m_added; ///< just added, to be tested as soon as it is in the table
    QTimer m_minute;
};

} // namespace recado
