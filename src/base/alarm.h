// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <memory>

namespace recado {

/// A sleep that can be cut short: for loops that mostly wait and sometimes must hurry.
class Alarm
{
public:
    /// Resumes after that time of the clock or at the next ring(), whichever comes first. A ring() while
    /// nobody sleeps ends the next sleep at once, so that no call is lost. One sleeper at a time.
    [[nodiscard]] QCoro::Task<> sleepFor(Clock &clock, std::chrono::milliseconds time);
    void ring();

private:
    struct Sleep;

    std::shared_ptr<Sleep> m_sleep;
    bool m_rung = false;
};

} // namespace recado
