// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QCoro/QCoroTimer>

#include <algorithm>
#include <coroutine>
#include <vector>

namespace recado::test {

/// A clock that stands still until the test moves it; or, with autoAdvance, jumps over every wait at once.
class FakeClock : public Clock
{
public:
    explicit FakeClock(Instant start = Instant{std::chrono::seconds{1'790'000'000}})
        : m_now(start)
    { }

    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] QCoro::Task<> sleepFor(std::chrono::milliseconds time) override
    {
        m_sleeps.push_back(time);
        if (m_autoAdvance) {
            m_now += std::max(time, std::chrono::milliseconds{0});
            co_await QCoro::sleepFor(std::chrono::milliseconds{0});
        } else {
            Alarm alarm{.clock = *this, .due = m_now + std::max(time, std::chrono::milliseconds{0})};
            co_await alarm;
        }
    }

    /// Moves on and wakes whoever was due, in the order of time; those who then sleep again are woken as
    /// well.
    void advance(std::chrono::milliseconds time)
    {
        const Instant target = m_now + time;
        for (auto next = earliest(); next != m_sleepers.end() && next->due <= target; next = earliest()) {
            const Sleeper woken = *next;
            m_sleepers.erase(next);
            m_now = std::max(m_now, woken.due);
            woken.handle.resume();
        }
        m_now = target;
    }

    void setAutoAdvance(bool on) { m_autoAdvance = on; }

    /// Every wait that was asked for, in order.
    [[nodiscard]] const std::vector<std::chrono::milliseconds> &sleeps() const { return m_sleeps; }
    /// How many are asleep now.
    [[nodiscard]] std::size_t sleeping() const { return m_sleepers.size(); }

private:
    struct Sleeper
    {
        Instant due;
        std::coroutine_handle<> handle;
    };
    struct Alarm
    {
        FakeClock &clock;
        Instant due;

        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> handle) const
        {
            clock.m_sleepers.push_back({due, handle});
        }
        void await_resume() const { }
    };

    [[nodiscard]] std::vector<Sleeper>::iterator earliest()
    {
        return std::min_element(m_sleepers.begin(), m_sleepers.end(),
                                [](const Sleeper &a, const Sleeper &b) { return a.due < b.due; });
    }

    Instant m_now;
    bool m_autoAdvance = false;
    std::vector<std::chrono::milliseconds> m_sleeps;
    std::vector<Sleeper> m_sleepers;
};

} // namespace recado::test
