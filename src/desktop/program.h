// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/power/keepawake.h"
#include "app/power/sleepwatch.h"
#include "desktop/options.h"
#include "gui/appearance/appearance.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace recado {

/// The life of the program: open the folder, show the window, let messages go, close in order.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &app, DesktopOptions options);
    ~Program() override;
    Q_DISABLE_COPY_MOVE(Program)

    /// Starts everything; the event loop ends when the last window is closed and what was under way has
    /// ended.
    [[nodiscard]] QCoro::Task<> run();

private:
    [[nodiscard]] bool open();
    /// The database is damaged: offers its newest sound backup. True when it is to be put back now.
    [[nodiscard]] bool offersBackup(const AppOptions &options) const;
    void showWindow();
    void restartAsDemo();
    void perform();
    void explainAndEnd(const Error &error);
    [[nodiscard]] GuiServices services();
    [[nodiscard]] QCoro::Task<> close();

    QApplication &m_app;
    DesktopOptions m_options;
    Theme m_theme;
    std::optional<QTemporaryDir> m_throwAway; ///< data of a run that nobody sits in front of
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<KeepAwake> m_awake; ///< these two from showWindow() on
    std::unique_ptr<SleepWatch> m_sleep;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    QString m_sampleBoleto;
};

} // namespace recado
