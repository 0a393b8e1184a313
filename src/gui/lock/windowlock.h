// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/people/user.h"
#include "gui/services.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QStackedWidget;
class QWidget;
QT_END_NAMESPACE

namespace recado {

class LockPage;
class Workspace;

/// Decides what stands in front: the pages, the welcome while there is no company, or nothing of both while
/// nobody is signed in: Ctrl+L, and by itself after the time of the
/// settings without a key or a click. Dialogs that were open come back for the same person; for another one
/// they are closed.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        QWidget &bar; ///< companies and numbers
        QStackedWidget &frame; ///< holds the pages and the welcome; gets one more, the lock
    };
    WindowLock(const GuiServices &services, const Parts &parts, Workspace &workspace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void showFrame();
    void close();
    void open();
    void hideDialogs();
    void showDialogs();
    void setShortcutsEnabled(bool enabled);
    void waitForIdleness();
    void lockWhenIdle();

    GuiServices m_services;
    Parts m_parts;
    Workspace &m_workspace;
    LockPage *m_page;
    bool m_closed = false;
    std::optional<UserId> m_last; ///< who worked here before it was locked
    QList<QPointer<QWidget>> m_hidden;
    Instant m_touched;
    std::unique_ptr<Appointment> m_next;
};

} // namespace recado
