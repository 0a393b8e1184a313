// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/sleepwatch.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto lookEvery = 5s;
constexpr auto noticed = 60s; ///< a shorter nap changes nothing

#ifdef Q_OS_LINUX
std::chrono::milliseconds read(clockid_t clock)
{
    timespec time{};
    if (::clock_gettime(clock, &time) != 0)
        return 0ms;
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}
#endif

} // namespace

std::chrono::milliseconds timeAsleep()
{
#ifdef Q_OS_LINUX
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC); // only the first one goes on while it sleeps
#else
    return 0ms;
#endif
}

SleepWatch::SleepWatch(const Clock &clock, Asleep asleep)
    : m_clock(clock)
    , m_asleep(std::move(asleep))
    , m_before(m_asleep())
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
    m_timer.start();
}

void SleepWatch::look()
{
    const auto now = m_asleep();
    const auto length = now - std::exchange(m_before, now);
    if (length >= noticed)
        Q_EMIT slept(m_clock.now() - length, m_clock.now());
}

} // namespace recado
