// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/slowdown.h"

#include <QDateTime>

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr std::chrono::milliseconds first = 5s;
constexpr std::chrono::milliseconds longest = 5min;
constexpr int mostSteps = 7;

} // namespace

Instant SlowDown::refused(Instant now, std::optional<std::chrono::milliseconds> wanted)
{
    if (!m_until || now >= *m_until) {
        const std::chrono::milliseconds own = std::min(longest, first * (1 << m_steps));
        m_steps = std::min(m_steps + 1, mostSteps);
        m_until = now + std::max(own, wanted.value_or(0ms));
    } else if (wanted) {
        m_until = std::max(*m_until, now + *wanted);
    }
    return *m_until;
}

void SlowDown::accepted(Instant now)
{
    if (m_until && now >= *m_until) { // an answer that was under way when it began says nothing
        m_until.reset();
        m_steps = 0;
    }
}

Instant nextMorning(Instant now, const QTimeZone &zone, int hour)
{
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(toMsecs(now), used).date().addDays(1);
    return fromMsecs(QDateTime(tomorrow, QTime(hour, 0), used).toMSecsSinceEpoch());
}

} // namespace recado
