// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/awakehold.h"

#include "base/logging.h"

#ifdef RECADO_WITH_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <array>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace recado {

#ifdef RECADO_WITH_DBUS

namespace {

/// A service of the desktop that gives a number for a promise, and takes the number back.
struct CookieService
{
    QLatin1StringView service;
    QLatin1StringView path;
    QLatin1StringView interface;
};

constexpr std::array cookieServices{
    CookieService{"org.freedesktop.PowerManagement"_L1, "/org/freedesktop/PowerManagement/Inhibit"_L1,
                  "org.freedesktop.PowerManagement.Inhibit"_L1},
    CookieService{"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1,
                  "org.freedesktop.ScreenSaver"_L1},
};

QDBusMessage callOf(const CookieService &to, const QString &method)
{
    return QDBusMessage::createMethodCall(to.service, to.path, to.interface, method);
}

/// Runs when the answer has come; never when the program ends before.
template<typename Answered>
void ask(const QDBusConnection &bus, const QDBusMessage &call, Answered answered)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answered] {
        answered(*watcher);
        watcher->deleteLater();
    });
}

} // namespace

struct AwakeHold::Promise : std::enable_shared_from_this<Promise>
{
    QDBusUnixFileDescriptor file = {}; ///< of logind
    const CookieService *service = nullptr; ///< that gave the cookie
    uint cookie = 0;
    bool isWanted = true; ///< false: an answer that comes now is given back at once

    void askLogind()
    {
        QDBusMessage call
            = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                             u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call << u"sleep:idle"_s << u"Recado"_s << u"messages are leaving"_s << u"block"_s;
        ask(QDBusConnection::systemBus(), call, [self = shared_from_this()](const QDBusPendingCall &answer) {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = answer;
            if (!self->isWanted)
                return; // the file closes by itself
            if (reply.isError())
                self->askDesktop(0, reply.error().name());
            else
                self->file = reply.value();
        });
    }
    void askDesktop(std::size_t index, const QString &refusal)
    {
        if (index >= cookieServices.size()) {
            qCInfo(lcApp) << "the computer may fall asleep:" << refusal;
            return;
        }
        const CookieService &asked = cookieServices.at(index);
        QDBusMessage call = callOf(asked, u"Inhibit"_s);
        call << u"Recado"_s << u"messages are leaving"_s;
        ask(QDBusConnection::sessionBus(), call,
            [self = shared_from_this(), &asked, index](const QDBusPendingCall &answer) {
                const QDBusPendingReply<uint> reply = answer;
                if (reply.isError()) {
                    if (self->isWanted)
                        self->askDesktop(index + 1, reply.error().name());
                    return;
                }
                self->service = &asked;
                self->cookie = reply.value();
                if (!self->isWanted)
                    self->giveBack();
            });
    }
    void giveBack()
    {
        isWanted = false;
        file = {};
        if (service == nullptr)
            return;
        QDBusMessage call = callOf(*service, u"UnInhibit"_s);
        call << cookie;
        QDBusConnection::sessionBus().send(call);
        service = nullptr;
    }
};

AwakeHold::AwakeHold()
    : m_promise(std::make_shared<Promise>())
{
    m_promise->askLogind();
}

AwakeHold::~AwakeHold()
{
    m_promise->giveBack();
}

bool AwakeHold::isHeld() const
{
    return m_promise->file.isValid() || m_promise->service != nullptr;
}

#elif defined(Q_OS_WIN)

struct AwakeHold::Promise
{
    bool isKept = ::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0;
};

AwakeHold::AwakeHold()
    : m_promise(std::make_shared<Promise>())
{ }

AwakeHold::~AwakeHold()
{
    ::SetThreadExecutionState(ES_CONTINUOUS);
}

bool AwakeHold::isHeld() const
{
    return m_promise->isKept;
}

#else

struct AwakeHold::Promise
{
};

AwakeHold::AwakeHold() = default;
AwakeHold::~AwakeHold() = default;

bool AwakeHold::isHeld() const
{
    return m_promise != nullptr; // nobody to ask
}

#endif

} // namespace recado
