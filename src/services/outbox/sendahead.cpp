// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/sendahead.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr auto moment = 50ms; ///< that is measured
constexpr auto silence = 1s; ///< after which the speed before it says nothing
constexpr Seconds ahead = 250ms;
/// The database has long done with the first of them by then.
constexpr int mostReady = 400;

} // namespace

void SendAhead::left(Time now)
{
    if (now - m_since > silence) {
        m_since = now;
        m_left = 0;
        m_perSecond = 0;
    }
    ++m_left;
    if (now - m_since < moment)
        return;
    m_perSecond = m_left / Seconds(now - m_since).count();
    m_since = now;
    m_left = 0;
}

int SendAhead::most(int atOnce, Time now) const
{
    const double perSecond = now - m_since > silence ? 0 : m_perSecond;
    const int leavesSoon = static_cast<int>(std::min<double>(mostReady, perSecond * ahead.count()));
    return atOnce + std::max(atOnce, leavesSoon);
}

} // namespace recado
