// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

namespace recado {

struct Alarm::Sleep
{
    QPromise<void> promise;
    bool over = false;

    void end()
    {
        if (over)
            return;
        over = true;
        promise.finish();
    }
};

QCoro::Task<> Alarm::sleepFor(Clock &clock, std::chrono::milliseconds time)
{
    if (std::exchange(m_rung, false))
        co_return;
    auto sleep = std::make_shared<Sleep>();
    sleep->promise.start();
    m_sleep = sleep;
    clock.sleepFor(time).then([sleep] { sleep->end(); });
    co_await sleep->promise.future();
}

void Alarm::ring()
{
    if (m_sleep && !m_sleep->over)
        m_sleep->end();
    else
        m_rung = true;
}

} // namespace recado
