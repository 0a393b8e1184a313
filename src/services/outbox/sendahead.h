// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace recado {

/// How many messages are claimed before they can leave. They stand ready while the database works, and the
/// more are claimed at once the less each costs: a wait for the disk costs as much as several messages. But
/// what is claimed cannot be paused any more, and is looked for after a crash: no more than what leaves in a
/// moment, at the speed of the last moments. Measured in real time, also where a test sets the clock.
class SendAhead
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// A message got its answer.
    void left(Time now);
    /// Claimed and not answered yet, at most; atOnce: how many the account lets be on their way.
    [[nodiscard]] int most(int atOnce, Time now) const;

private:
    Time m_since; ///< of m_left
    int m_left = 0;
    double m_perSecond = 0; ///< in the last whole moment
};

} // namespace recado
