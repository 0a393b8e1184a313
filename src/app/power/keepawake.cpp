// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/keepawake.h"

#include "base/logging.h"
#include "services/outbox/outboxrunner.h"

#ifdef RECADO_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// Messages for tomorrow wait in the queue too: only what moves keeps the computer awake.
constexpr auto quietAfter = 5min;

} // namespace

#ifdef RECADO_WITH_DBUS

/// A file that logind gives: it stays awake until the file is closed, also when this program crashes.
struct KeepAwake::Hold
{
    Hold()
    {
        QDBusMessage call
            = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                             u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call << u"sleep:idle"_s << u"Recado"_s << u"messages are leaving"_s << u"block"_s;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), &owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &owner, [this, watcher] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError())
                qCInfo(lcApp) << "the computer may fall asleep:" << reply.error().name();
            else
                file = reply.value();
        });
    }
    [[nodiscard]] bool isHeld() const { return file.isValid(); }

    QObject owner; ///< of the question under way
    QDBusUnixFileDescriptor file;
};

#elif defined(Q_OS_WIN)

struct KeepAwake::Hold
{
    Hold()
        : held(::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0)
    { }
    ~Hold() { ::SetThreadExecutionState(ES_CONTINUOUS); }
    [[nodiscard]] bool isHeld() const { return held; }

    bool held;
};

#else

struct KeepAwake::Hold
{
    [[nodiscard]] static bool isHeld() { return false; }
};

#endif

KeepAwake::KeepAwake(const OutboxRunner &outbox)
    : m_outbox(outbox)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietAfter);
    connect(&m_quiet, &QTimer::timeout, this, &KeepAwake::follow);
    connect(&outbox, &OutboxRunner::itemsChanged, this, &KeepAwake::moved);
    connect(&outbox, &OutboxRunner::statusChanged, this, &KeepAwake::follow);
}

KeepAwake::~KeepAwake() = default;

bool KeepAwake::isHeld() const
{
    return m_hold && m_hold->isHeld();
}

void KeepAwake::moved()
{
    m_quiet.start();
    follow();
}

void KeepAwake::follow()
{
    const bool wanted = m_outbox.status().queued > 0 && m_quiet.isActive();
    if (wanted && !m_hold)
        m_hold = std::make_unique<Hold>();
    else if (!wanted)
        m_hold.reset();
}

} // namespace recado
