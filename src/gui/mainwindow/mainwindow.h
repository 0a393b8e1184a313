// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/page.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"

#include <QMainWindow>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace recado {

class NavRail;
class Setup;
class SimulatorPanel;
class UndoOffer;
class WindowBar;

/// Frames the pages and nothing else: pages are listed in pagelist.cpp.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// stateFile: where place, size and the company at work are remembered; nothing secret.
    MainWindow(const GuiServices &services, QString stateFile);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    void showPage(int index);
    /// On the page that shows items; a null id begins a search there.
    void showItem(const ItemId &item);
    [[nodiscard]] Page *page(int index) const { return m_pages.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }

Q_SIGNALS:
    /// The person wants to try the program; whoever runs it opens the simulated folder.
    void simulatorWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void addPages();
    void addShortcuts();
    /// Brings the first page to the front that takes what is asked.
    void showFirst(const std::function<bool(Page &page)> &takes);
    void takeFile(const QString &path);
    void showSettings();
    void showSimulator();
    void restoreState();
    void retranslate();

    GuiServices m_services;
    QString m_stateFile;
    Workspace m_workspace;
    WindowBar *m_bar;
    NavRail *m_rail;
    QStackedWidget *m_frame; ///< what of it stands in front, WindowLock knows
    QStackedWidget *m_stack;
    std::vector<Page *> m_pages; ///< children of m_stack
    UndoOffer *m_undo = nullptr;
    Setup *m_setup = nullptr;
    SimulatorPanel *m_simulatorPanel = nullptr; ///< once it was asked for
};

} // namespace recado
