// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace recado {

/// How long this computer has slept since it was switched on; grows while it sleeps and never otherwise. On
/// systems that do not tell it: always zero.
[[nodiscard]] std::chrono::milliseconds timeAsleep();

/// By how much the clock on the wall is ahead of one that stands still while nothing runs. It grows by a
/// sleep that the system does not tell (a suspended virtual machine, other systems than Linux), and changes
/// when somebody sets the clock; only differences mean anything.
[[nodiscard]] std::chrono::milliseconds wallAhead();

/// Notices that the computer slept: nothing runs meanwhile, so it is told when it is awake again. A clock
/// that was set forward is told like a sleep: for what is late it is the same.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using Reading = std::function<std::chrono::milliseconds()>;

    explicit SleepWatch(const Clock &clock, Reading asleep = timeAsleep, Reading ahead = wallAhead);

    /// Looks now; by itself every few seconds.
    void look();

Q_SIGNALS:
    void slept(recado::Instant from, recado::Instant until);

private:
    const Clock &m_clock;
    Reading m_asleep;
    Reading m_ahead;
    std::chrono::milliseconds m_asleepBefore;
    std::chrono::milliseconds m_aheadBefore;
    QTimer m_timer;
};

} // namespace recado
