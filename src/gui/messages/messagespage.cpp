// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/messagespage.h"

#include "gui/common/explaining.h"
#include "gui/messages/heldrows.h"
#include "gui/messages/itempanel.h"
#include "gui/messages/laterdesk.h"
#include "gui/messages/messageselection.h"
#include "gui/messages/selectiondesk.h"
#include "gui/messages/selectionpanel.h"
#include "gui/messages/statedelegate.h"
#include "gui/messages/statefilter.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/emptystate.h"
#include "gui/pieces/pageheader.h"
#include "gui/theme/deliverylook.h"
#include "gui/theme/metrics.h"
#include "services/messages/manymessages.h"
#include "services/messages/sendservice.h"
#include "services/outbox/outboxrunner.h"

#include <QCoro/QCoroTask>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int tableShare = 69;
constexpr int panelShare = 31;

} // namespace

MessagesPage::MessagesPage(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_model(
          [this](std::optional<ItemCursor> after, int limit) {
              const auto tenant = m_workspace.tenant();
              return m_services.many.page({.tenant = tenant ? tenant->id : TenantId(),
                                           .state = m_filter->state(),
                                           .text = m_filter->text(),
                                           .reason = m_filter->reason()},
                                          after, limit);
          },
          [](DeliveryState state) { return lookOf(state).word; })
    , m_header(new PageHeader({}))
    , m_notice(new Banner(Banner::Kind::Info))
    , m_filter(new StateFilter)
    , m_table(new QTableView)
    , m_empty(new EmptyState(Glyph::Chat, {}))
    , m_stack(new QStackedWidget)
    , m_panel(new ItemPanel(services))
    , m_several(new SelectionPanel(services))
    , m_progress(new Banner(Banner::Kind::Info))
    , m_desk(new SelectionDesk(services, *m_progress, this))
{
    build();
    connectPanels();
    connectSelection();
    connect(m_filter, &StateFilter::changed, this, &MessagesPage::reload);
    connect(&m_workspace, &Workspace::tenantChanged, this, &MessagesPage::reload);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        QHash<SenderId, QString> numbers;
        for (const Sender &sender : m_workspace.senders())
            numbers.insert(sender.id, sender.number);
        m_model.setSenderNumbers(numbers);
        m_table->setColumnHidden(MessageTableModel::FromColumn, numbers.size() < 2); // it would say nothing
    });
    connect(&services.send, &SendService::itemsChanged, this, &MessagesPage::itemsChanged);
    connect(&services.outbox, &OutboxRunner::itemsChanged, this, &MessagesPage::itemsChanged);
    connect(&m_model, &MessageTableModel::loaded, this, &MessagesPage::showEmptiness);
    connect(&m_model, &MessageTableModel::loadFailed, this, [this](const Error &error) {
        m_notice->tell(Banner::Kind::Danger, oneLine(explain(error)));
        m_notice->setAction(tr("Try again"));
    });
    connect(m_notice, &Banner::actionTriggered, this, &MessagesPage::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_filter->clear(); });
    retranslate();
}

void MessagesPage::connectPanels()
{
    connect(m_panel, &ItemPanel::undoWanted, this, &MessagesPage::undo);
    connect(m_panel, &ItemPanel::numbersWanted, this, &MessagesPage::numbersWanted);
    connect(m_panel, &ItemPanel::writeAgainWanted, this, &MessagesPage::writeAgainWanted);
    connect(m_panel, &ItemPanel::historyWanted, m_filter, &StateFilter::search);
    connect(m_panel, &ItemPanel::sameReasonWanted, this, &MessagesPage::showReason);
    auto *later = new LaterDesk(m_services, m_workspace, *m_notice, this);
    connect(m_panel, &ItemPanel::cancelWanted, later, &LaterDesk::cancel);
    connect(m_panel, &ItemPanel::timeWanted, later, &LaterDesk::move);
    connect(later, &LaterDesk::replaced, this, [this](const ItemId &item) { showItem(item); });
}

void MessagesPage::connectSelection()
{
    connect(m_selection, &MessageSelection::changed, this, &MessagesPage::showChosen);
    connect(m_held, &HeldRows::cancelSeveralWanted, m_several, &SelectionPanel::askCancel);
    connect(m_several, &SelectionPanel::narrowed, m_selection, &MessageSelection::choose);
    connect(m_several, &SelectionPanel::noneWanted, this, [this] {
        m_selection->chooseOnlyCurrent();
        m_table->setFocus();
    });
    connect(m_several, &SelectionPanel::sendAgainWanted, m_desk, &SelectionDesk::sendAgain);
    connect(m_several, &SelectionPanel::cancelWanted, m_desk, &SelectionDesk::cancel);
}

void MessagesPage::build()
{
    m_table->setObjectName(u"messageTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(MessageTableModel::StateColumn,
                                      new StateDelegate(m_services.clock, m_table));
    m_held = new HeldRows(*m_table, m_services.clock);
    connect(m_held, &HeldRows::undoWanted, this, &MessagesPage::undo);
    m_selection = new MessageSelection(*m_table, m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(size::ControlHeight + space::Tiny);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(MessageTableModel::WhatColumn, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    columns->resizeSection(MessageTableModel::WhenColumn, unit * 16);
    columns->resizeSection(MessageTableModel::ToColumn, unit * 27);
    columns->resizeSection(MessageTableModel::StateColumn, unit * 27);
    columns->resizeSection(MessageTableModel::FromColumn, unit * 17);

    m_notice->hide();
    m_progress->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    row->addWidget(m_stack, tableShare);
    row->addWidget(m_panel, panelShare);
    row->addWidget(m_several, panelShare);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    page->setSpacing(space::Row);
    page->addWidget(m_header);
    page->addWidget(m_notice);
    page->addWidget(m_progress);
    page->addWidget(m_filter);
    page->addLayout(row, 1);
}

void MessagesPage::activate()
{
    if (m_model.rowCount() == 0)
        reload();
    if (std::exchange(m_searching, false))
        m_filter->beginSearch();
    else
        m_table->setFocus();
}

void MessagesPage::reload()
{
    m_notice->hide();
    m_notice->setAction({});
    m_panel->clear();
    m_several->clear();
    m_model.reload();
    m_model.fetchMore({});
}

bool MessagesPage::showItem(const ItemId &item)
{
    if (item.isNull()) {
        m_searching = true; // activate() comes next
        return true;
    }
    m_wanted = item;
    if (const QModelIndex row = m_model.indexOf(item); row.isValid())
        m_table->setCurrentIndex(row);
    else
        m_filter->clear(); // reloads
    return true;
}

QString MessagesPage::personShown() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() ? row.data(MessageTableModel::ItemRole).value<OutgoingItem>().to : QString();
}

void MessagesPage::itemsChanged(const QList<ItemId> &items)
{
    for (const ItemId &id : items)
        m_changed.insert(id);
    readChanged();
}

/// At most one question is on its way: four hundred changed messages ask twice, not four hundred times.
void MessagesPage::readChanged()
{
    if (m_reading || m_changed.isEmpty())
        return;
    m_reading = true;
    const QSet<ItemId> changed = std::exchange(m_changed, {});
    QCoro::connect(m_services.many.items({changed.begin(), changed.end()}), this,
                   [this](const Result<std::vector<OutgoingItem>> &items) {
                       m_reading = false;
                       if (items) // what is new goes on top: the newest one last
                           std::for_each(items->rbegin(), items->rend(),
                                         [this](const OutgoingItem &item) { take(item); });
                       showEmptiness();
                       readChanged();
                   });
}

void MessagesPage::take(const OutgoingItem &item)
{
    const auto tenant = m_workspace.tenant();
    if (!tenant || item.tenantId != tenant->id)
        return;
    const bool fits = m_filter->text().isEmpty() && !m_filter->reason()
        && (!m_filter->state() || *m_filter->state() == visible(item));
    m_model.take(item, fits);
    if (m_panel->shown() == item.id)
        m_panel->setItem(item);
}

void MessagesPage::showEmptiness()
{
    m_held->look();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 && !m_model.isLoading() ? 1 : 0);
    retranslate();
    if (!m_wanted)
        return;
    if (const QModelIndex row = m_model.indexOf(*m_wanted); row.isValid()) {
        m_wanted.reset();
        m_table->setCurrentIndex(row);
    }
}

/// One message in full, or what several have in common.
void MessagesPage::showChosen()
{
    if (m_selection->count() > 1) {
        m_panel->clear();
        auto items = m_selection->items();
        const bool full = std::ssize(items) >= MessageSelection::atMost;
        return m_several->setItems(std::move(items), full);
    }
    m_several->clear();
    const auto item = m_selection->only();
    if (!item)
        m_panel->clear();
    else if (m_panel->shown() != item->id)
        m_panel->setItem(*item);
}

void MessagesPage::showReason(DeliveryState state, const FailureReason &reason)
{
    m_filter->showReason(state, reason); // reloads
    m_selection->chooseAll();
    m_table->setFocus();
}

void MessagesPage::undo(const ItemId &item)
{
    QCoro::connect(m_services.send.undo(item), this, [this](const Result<bool> &all) {
        if (!all)
            m_notice->tell(Banner::Kind::Danger, oneLine(explain(all.error())));
        else if (*all)
            m_notice->tell(Banner::Kind::Info, tr("Taken back: nothing was sent."));
        else
            m_notice->tell(Banner::Kind::Warning,
                           tr("Part of it had left already; what had not left was taken back."));
    });
}

void MessagesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.retranslate();
    retranslate();
}

void MessagesPage::retranslate()
{
    m_header->setTitle(tr("Messages"));
    m_table->setAccessibleName(tr("Messages"));
    if (m_filter->isOpen())
        m_empty->setWords(
            {.sentence = tr("Nothing was sent yet."),
             .example = tr("What you send appears here at once, with everything that happens to it.")});
    else
        m_empty->setWords({.sentence = tr("No message is like this."),
                           .example = tr("Another state or another name may show more."),
                           .button = tr("Show all")});
}

} // namespace recado
