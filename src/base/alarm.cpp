// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

namespace recado {

struct Alarm::Sleep
{
    QPromise<void> promise;
    std::unique_ptr<Appointment> appointment = {};
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
    // the appointment belongs to the sleep: what it calls must not keep it alive
    sleep->appointment = clock.callAfter(time, [weak = std::weak_ptr<Sleep>(sleep)] {
        if (const auto there = weak.lock())
            there->end();
    });
    co_await sleep->promise.future();
    sleep->appointment.reset();
}

void Alarm::ring()
{
    if (m_sleep && !m_sleep->over)
        m_sleep->end();
    else
        m_rung = true;
}

} // namespace recado
