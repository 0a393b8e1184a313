// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lock/windowlock.h"

#include "gui/lock/lockpage.h"
#include "gui/workspace/workspace.h"
#include "services/people/session.h"
#include "services/settings/settingsservice.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMainWindow>
#include <QShortcut>
#include <QStackedWidget>

using namespace std::chrono_literals;

namespace recado {

WindowLock::WindowLock(const GuiServices &services, const Parts &parts, Workspace &workspace)
    : QObject(&parts.window)
    , m_services(services)
    , m_parts(parts)
    , m_workspace(workspace)
    , m_page(new LockPage(services))
    , m_touched(services.clock.now())
{
    parts.frame.addWidget(m_page);
    parts.window.setAcceptDrops(true);
    connect(&workspace, &Workspace::changed, this, &WindowLock::showFrame);
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, &parts.window), &QShortcut::activated, &services.session,
            &Session::lock);
    connect(&services.session, &Session::changed, this, &WindowLock::follow);
    connect(&services.settings, &SettingsService::changed, this, &WindowLock::waitForIdleness);
    qApp->installEventFilter(this);
    follow();
    waitForIdleness();
}

void WindowLock::follow()
{
    const bool locked = m_services.session.isLocked();
    if (locked && !m_closed)
        close();
    else if (!locked && m_closed)
        open();
    else if (!locked && m_services.session.user())
        m_last = m_services.session.user()->id;
}

void WindowLock::showFrame()
{
    const bool empty = m_workspace.tenants().empty();
    m_parts.bar.setVisible(!m_closed && !empty);
    if (m_closed)
        m_parts.frame.setCurrentWidget(m_page);
    else
        m_parts.frame.setCurrentIndex(empty ? 1 : 0);
}

void WindowLock::close()
{
    m_closed = true;
    hideDialogs();
    setShortcutsEnabled(false);
    m_parts.window.setAcceptDrops(false);
    showFrame();
    m_page->activate();
}

void WindowLock::open()
{
    m_closed = false;
    setShortcutsEnabled(true);
    m_parts.window.setAcceptDrops(true);
    m_touched = m_services.clock.now();
    showFrame();
    showDialogs();
    waitForIdleness();
}

void WindowLock::hideDialogs()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        const bool ours = widget != &m_parts.window && widget->isVisible() && widget->isWindow();
        if (!ours)
            continue;
        if (qobject_cast<QDialog *>(widget) != nullptr)
            m_hidden.append(widget);
        widget->hide();
    }
}

void WindowLock::showDialogs()
{
    const auto &user = m_services.session.user();
    const bool same = !user || (m_last && *m_last == user->id);
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
        if (widget == nullptr)
            continue;
        if (same)
            widget->show();
        else
            widget->close();
    }
    m_hidden.clear();
    if (user)
        m_last = user->id;
}

void WindowLock::setShortcutsEnabled(bool enabled)
{
    const auto all = m_parts.window.findChildren<QShortcut *>();
    for (QShortcut *shortcut : all)
        shortcut->setEnabled(enabled);
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_touched = m_services.clock.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::waitForIdleness()
{
    const auto patience = m_services.settings.preferences().lockAfter;
    if (patience == 0s || m_closed) {
        m_next.reset();
        return;
    }
    const auto idle = m_services.clock.now() - m_touched;
    m_next = m_services.clock.callAfter(
        std::chrono::duration_cast<std::chrono::milliseconds>(patience - idle),
        // queued: an appointment cannot be made anew while it is kept
        [this] { QMetaObject::invokeMethod(this, &WindowLock::lockWhenIdle, Qt::QueuedConnection); });
}

void WindowLock::lockWhenIdle()
{
    const auto patience = m_services.settings.preferences().lockAfter;
    if (patience > 0s && m_services.clock.now() - m_touched >= patience)
        m_services.session.lock();
    else
        waitForIdleness();
}

} // namespace recado
