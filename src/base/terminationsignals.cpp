// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminationsignals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>
#endif

namespace recado {

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

struct TerminationSignals::Ear
{
    QSocketNotifier notifier{wakePipe[0], QSocketNotifier::Read};
};

TerminationSignals::TerminationSignals(std::function<void()> endWanted)
{
    if (::pipe(wakePipe.data()) != 0)
        qFatal("no pipe for signals");
    m_ear = std::make_unique<Ear>();
    QSocketNotifier *const notifier = &m_ear->notifier;
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [notifier, endWanted = std::move(endWanted)] {
                         notifier->setEnabled(false);
                         endWanted();
                     });
    handle(onTerminationSignal);
}

TerminationSignals::~TerminationSignals()
{
    handle(SIG_DFL);
    m_ear.reset();
    for (int &end : wakePipe) {
        ::close(end);
        end = -1;
    }
}
#else
struct TerminationSignals::Ear
{
};

TerminationSignals::TerminationSignals(std::function<void()> /*endWanted*/) { }

TerminationSignals::~TerminationSignals() = default;
#endif

} // namespace recado
