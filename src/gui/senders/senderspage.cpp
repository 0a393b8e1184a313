// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderspage.h"

#include "gui/common/duties.h"
#include "gui/pieces/emptystate.h"
#include "gui/pieces/pageheader.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/senders/senderpanel.h"
#include "gui/senders/senderstatedelegate.h"
#include "gui/senders/setup.h"
#include "gui/theme/metrics.h"
#include "services/people/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int tableShare = 60;
constexpr int panelShare = 40;

} // namespace

SendersPage::SendersPage(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_model(services.clock)
    , m_setup(new Setup(services, workspace, *this))
    , m_header(new PageHeader({}))
    , m_addAccount(new QPushButton)
    , m_addTenant(new QPushButton)
    , m_editTenant(new QPushButton)
    , m_mediaHost(new QPushButton)
    , m_table(new QTableView)
    , m_empty(new EmptyState(Glyph::Numbers, {}))
    , m_stack(new QStackedWidget)
    , m_panel(new SenderPanel(services))
{
    build();
    connect(m_header, &PageHeader::primaryTriggered, m_setup, &Setup::addSender);
    connect(m_empty, &EmptyState::actionTriggered, m_setup, &Setup::addSender);
    connect(m_addAccount, &QPushButton::clicked, m_setup, &Setup::addAccount);
    connect(m_addTenant, &QPushButton::clicked, m_setup, &Setup::addTenant);
    connect(m_panel, &SenderPanel::secretWanted, m_setup, &Setup::replaceSecret);
    connect(m_panel, &SenderPanel::rotationWanted, m_setup, &Setup::rotate);
    connect(m_panel, &SenderPanel::editWanted, m_setup, &Setup::editSender);
    connect(m_panel, &SenderPanel::sandboxWanted, m_setup, &Setup::openSandbox);
    connect(m_panel, &SenderPanel::checklistWanted, m_setup, &Setup::openChecklist);
    connect(m_editTenant, &QPushButton::clicked, m_setup, &Setup::editTenant);
    connect(m_mediaHost, &QPushButton::clicked, m_setup, &Setup::openMediaHost);
    connect(&m_workspace, &Workspace::changed, this, &SendersPage::takeWorkspace);
    connect(&m_workspace, &Workspace::tenantChanged, m_panel, &SenderPanel::clear);
    connect(m_setup, &Setup::senderAdded, this, [this](const SenderId &sender) {
        m_added = sender;
        testAdded();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_services.session.may(Duty::ChangeNumbers))
            m_setup->editSender(index.data(SenderTableModel::RowRole).value<SenderRow>().sender);
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_model.retranslate();
        m_panel->tickTime();
    });
    m_minute.start(std::chrono::minutes{1});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SendersPage::showCurrent);
    connect(&services.session, &Session::changed, this, &SendersPage::showRights);
    retranslate();
    takeWorkspace();
}

void SendersPage::build()
{
    m_table->setObjectName(u"senderTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(SenderTableModel::StateColumn, new SenderStateDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(size::ControlHeight + space::Small);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SenderTableModel::AccountColumn, QHeaderView::Stretch);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_mediaHost->setObjectName(u"mediaHostButton"_s);
    m_header->addSecondary(m_mediaHost);
    m_header->addSecondary(m_editTenant);
    m_header->addSecondary(m_addTenant);
    m_header->addSecondary(m_addAccount);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Card);
    row->addWidget(m_stack, tableShare);
    row->addWidget(m_panel, panelShare);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    page->setSpacing(space::Row);
    page->addWidget(m_header);
    page->addLayout(row, 1);
}

void SendersPage::activate()
{
    m_table->setFocus();
}

void SendersPage::takeWorkspace()
{
    std::vector<SenderRow> rows;
    for (const Sender &sender : m_workspace.senders())
        rows.push_back({.sender = sender, .account = m_workspace.accountOf(sender).value_or(Account{})});
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
    testAdded();
}

void SendersPage::testAdded()
{
    const QModelIndex row = m_model.indexOf(m_added);
    if (!row.isValid())
        return;
    m_added = {};
    m_table->setCurrentIndex(row);
    m_panel->test();
}

void SendersPage::showCurrent()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return m_panel->clear();
    m_panel->setRow(row.data(SenderTableModel::RowRole).value<SenderRow>());
}

/// One sentence for the page; each sleeping button says it again where the mouse is.
void SendersPage::showRights()
{
    const QString refusal = refusalOf(m_services.session, Duty::ChangeNumbers);
    m_header->setSubtitle(
        refusal.isEmpty() ? QString() : tr("Only people who administer Recado here can change numbers."));
    for (QPushButton *button :
         {m_addAccount, m_addTenant, m_editTenant, m_mediaHost, m_header->primaryButton()->button()})
        setAllowed(*button, m_services.session, Duty::ChangeNumbers);
    m_empty->setWords({.sentence = tr("This company has no number yet."),
                       .example = refusal.isEmpty()
                           ? tr("A number of your Twilio account, for WhatsApp, SMS or both.")
                           : refusal,
                       .button = refusal.isEmpty() ? tr("Add a number…") : QString()});
}

void SendersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.retranslate();
    retranslate();
}

void SendersPage::retranslate()
{
    m_header->setTitle(tr("Numbers"));
    m_header->setPrimaryAction(tr("Add a number…"));
    m_addAccount->setText(tr("Add an account…"));
    m_addTenant->setText(tr("New company…"));
    m_editTenant->setText(tr("Change company…"));
    m_mediaHost->setText(tr("File hosting…"));
    m_table->setAccessibleName(tr("Numbers"));
    showRights();
}

} // namespace recado
