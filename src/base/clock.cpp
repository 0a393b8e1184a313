// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QCoro/QCoroTimer>

#include <algorithm>

namespace recado {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QCoro::Task<> SystemClock::sleepFor(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(std::max(time, std::chrono::milliseconds{0}));
}

} // namespace recado
