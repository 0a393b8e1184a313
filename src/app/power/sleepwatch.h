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

/// Notices that the computer slept: nothing runs meanwhile, so it is told when it is awake again.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using Asleep = std::function<std::chrono::milliseconds()>;

    explicit SleepWatch(const Clock &clock, Asleep asleep = timeAsleep);

    /// Looks now; by itself every few seconds.
    void look();

Q_SIGNALS:
    void slept(recado::Instant from, recado::Instant until);

private:
    const Clock &m_clock;
    Asleep m_asleep;
    std::chrono::milliseconds m_before;
    QTimer m_timer;
};

} // namespace recado
