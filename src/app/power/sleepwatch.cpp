// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/sleepwatch.h"

#include <algorithm>
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

std::chrono::milliseconds wallAhead()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    return duration_cast<milliseconds>(wall) - duration_cast<milliseconds>(steady);
}

SleepWatch::SleepWatch(const Clock &clock, Reading asleep, Reading ahead)
    : m_clock(clock)
    , m_asleep(std::move(asleep))
    , m_ahead(std::move(ahead))
    , m_asleepBefore(m_asleep())
    , m_aheadBefore(m_ahead())
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
    m_timer.start();
}

void SleepWatch::look()
{
    const auto asleep = m_asleep();
    const auto ahead = m_ahead();
    const auto told = asleep - std::exchange(m_asleepBefore, asleep);
    const auto jumped = ahead - std::exchange(m_aheadBefore, ahead);
    const auto length = std::max(told, jumped);
    if (length >= noticed)
        Q_EMIT slept(m_clock.now() - length, m_clock.now());
}

} // namespace recado
