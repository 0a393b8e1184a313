// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorprogram/terminationsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace recado::simulatorprogram {

#ifdef Q_OS_UNIX
namespace {

// A signal handler may do next to nothing: it writes a byte that the event loop reads.
std::array<int, 2> wakePipe = {-1, -1};

extern "C" void onTerminationSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    for (const int number : {SIGTERM, SIGINT})
        std::signal(number, handler);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(wakePipe.data()) != 0)
        qFatal("no pipe for signals");
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    handle(onTerminationSignal);
}

TerminationSignals::~TerminationSignals()
{
    handle(SIG_DFL);
    for (int &end : wakePipe) {
        ::close(end);
        end = -1;
    }
}
#else
TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{ }

TerminationSignals::~TerminationSignals() = default;
#endif

} // namespace recado::simulatorprogram
