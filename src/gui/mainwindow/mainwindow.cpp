// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"

#include "gui/backup/startnews.h"
#include "gui/compose/dropzone.h"
#include "gui/lock/windowlock.h"
#include "gui/mainwindow/pagelist.h"
#include "gui/mainwindow/simulatorframe.h"
#include "gui/mainwindow/statusline.h"
#include "gui/mainwindow/undooffer.h"
#include "gui/mainwindow/windowbar.h"
#include "gui/pieces/navrail.h"
#include "gui/recovery/outboxnotices.h"
#include "gui/senders/setup.h"
#include "gui/settings/settingsdialog.h"
#include "gui/simulator/simulatorpanel.h"
#include "gui/welcome/welcomepage.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

MainWindow::MainWindow(const GuiServices &services, QString stateFile)
    : m_services(services)
    , m_stateFile(std::move(stateFile))
    , m_workspace(services)
    , m_bar(new WindowBar(services, m_workspace))
    , m_rail(new NavRail)
    , m_frame(new QStackedWidget)
    , m_stack(new QStackedWidget)
{
    build();
    addPages();
    addShortcuts();
    setWindowIcon(appIcon());
    connect(m_rail, &NavRail::currentChanged, this, &MainWindow::showPage);
    connect(m_bar, &WindowBar::settingsWanted, this, &MainWindow::showSettings);
    retranslate();
    restoreState();
    showPage(0);
    new WindowLock(services, {*this, *m_bar, *m_frame}, m_workspace);
    m_workspace.reload();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *around = new SimulatorFrame(m_services.simulated);
    auto *pages = new QWidget;
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    auto *welcome = new WelcomePage(m_services.session, m_services.simulated);
    m_frame->addWidget(pages);
    m_frame->addWidget(welcome);
    auto *column = new QVBoxLayout(around);
    column->setSpacing(0);
    column->setContentsMargins(around->contentsMargins());
    around->setContentsMargins(0, 0, 0, 0);
    auto *news = new StartNews(m_services, around);
    column->addWidget(m_bar);
    column->addWidget(news);
    auto *notices = new OutboxNotices(m_services, m_workspace, around);
    connect(notices, &OutboxNotices::itemWanted, this, &MainWindow::showItem);
    column->addWidget(notices);
    column->addWidget(m_frame, 1);
    auto *status = new StatusLine(m_services);
    column->addWidget(status);
    connect(status, &StatusLine::simulatorWanted, this, &MainWindow::showSimulator);
    connect(news, &StartNews::messagesWanted, this,
            [this] { showFirst([](Page &page) { return page.showItem({}); }); });
    setCentralWidget(around);
    m_undo = new UndoOffer(m_services, *around);
    m_setup = new Setup(m_services, m_workspace, *this);
    connect(welcome, &WelcomePage::setupWanted, m_setup, &Setup::addTenant);
    connect(welcome, &WelcomePage::simulatorWanted, this, &MainWindow::simulatorWanted);
}

void MainWindow::addPages()
{
    for (const PageEntry &entry : pageList()) {
        Page *page = entry.make(m_services, m_workspace);
        m_rail->addItem(entry.glyph, entry.name());
        m_stack->addWidget(page);
        m_pages.push_back(page);
        m_undo->serve(*page);
        connect(page, &Page::itemWanted, this, &MainWindow::showItem);
        connect(page, &Page::numbersWanted, this,
                [this] { showFirst([](Page &each) { return each.showNumbers(); }); });
        connect(page, &Page::writeAgainWanted, this, [this](const OutgoingItem &item, Channel channel) {
            showFirst([&](Page &each) { return each.writeAgain(item, channel); });
        });
    }
}

void MainWindow::showPage(int index)
{
    m_rail->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    page(index)->activate();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Beside the window, not over it: what is played there is watched here.
void MainWindow::showSimulator()
{
    if (m_simulatorPanel == nullptr)
        m_simulatorPanel = new SimulatorPanel(m_services, m_workspace, this);
    m_simulatorPanel->suggestPerson(page(m_stack->currentIndex())->personShown());
    m_simulatorPanel->show();
    m_simulatorPanel->raise();
    m_simulatorPanel->activateWindow();
}

void MainWindow::restoreState()
{
    const QSettings state(m_stateFile, QSettings::IniFormat);
    if (!restoreGeometry(state.value("window/geometry"_L1).toByteArray()))
        resize(1366, 768);
    m_workspace.chooseTenant(TenantId::fromString(state.value("window/tenant"_L1).toString()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings state(m_stateFile, QSettings::IniFormat);
    state.setValue("window/geometry"_L1, saveGeometry());
    if (const auto tenant = m_workspace.tenant())
        state.setValue("window/tenant"_L1, tenant->id.toString());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPdf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFile(droppedPdf(*event->mimeData()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(m_services.simulated ? tr("Recado · Simulator") : u"Recado"_s);
    for (int index = 0; const PageEntry &entry : pageList())
        m_rail->setWord(index++, entry.name());
}

} // namespace recado
