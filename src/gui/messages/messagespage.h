// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/failurereason.h"
#include "gui/mainwindow/page.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "models/messagetablemodel.h"

#include <QSet>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace recado {

class Banner;
class EmptyState;
class HeldRows;
class ItemPanel;
class MessageSelection;
class PageHeader;
class SelectionDesk;
class SelectionPanel;
class StateFilter;

/// Everything that was sent, with the state of every part; one item in full at the right.
class MessagesPage : public Page
{
    Q_OBJECT

public:
    MessagesPage(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

    void activate() override;
    bool showItem(const ItemId &item) override;
    [[nodiscard]] QString personShown() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectPanels();
    void connectSelection();
    void reload();
    void itemsChanged(const QList<ItemId> &items);
    void readChanged();
    void take(const OutgoingItem &item);
    void showChosen();
    void showReason(DeliveryState state, const FailureReason &reason);
    void showEmptiness();
    void undo(const ItemId &item);
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    MessageTableModel m_model;
    PageHeader *m_header;
    Banner *m_notice;
    StateFilter *m_filter;
    QTableView *m_table;
    HeldRows *m_held = nullptr; ///< child of the table
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ItemPanel *m_panel;
    SelectionPanel *m_several; ///< in its place when several rows are chosen
    MessageSelection *m_selection = nullptr; ///< child of the table
    Banner *m_progress; ///< of what is done with several
    SelectionDesk *m_desk;
    QSet<ItemId> m_changed; ///< to be read
    bool m_reading = false;
    bool m_searching = false;
    std::optional<ItemId> m_wanted; ///< to be chosen when it arrives
};

} // namespace recado
