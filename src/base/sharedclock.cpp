// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sharedclock.h"

#include <QCoro/QCoroTimer>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr std::chrono::milliseconds longestBetweenLooks = 5ms;
constexpr std::chrono::milliseconds betweenOwnerLooks = 1s;

/// Looks at the clock until its moment has come.
class LookingAppointment : public Appointment
{
public:
    LookingAppointment(const SharedClock &clock, Instant due, std::function<void()> call)
        : m_clock(clock)
        , m_due(due)
        , m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(m_clock.nextLookFor(m_due));
    }

private:
    void look()
    {
        if (m_clock.now() < m_due) {
            m_timer.start(m_clock.nextLookFor(m_due));
            return;
        }
        const auto call = std::move(m_call); // it may end this appointment
        call();
    }

    const SharedClock &m_clock;
    Instant m_due;
    std::function<void()> m_call;
    QTimer m_timer;
};

} // namespace

Outcome SharedClock::follow(const QString &path)
{
    auto opened = ClockFile::open(path);
    if (!opened)
        return opened.error();
    m_file = *std::move(opened);
    return Done{};
}

/// A clock that goes like the computer's needs nobody.
ClockFace SharedClock::faceAt(Instant wall) const
{
    const ClockFace told = m_file->read();
    if (told.pace == 1)
        return told;
    const std::scoped_lock lock(m_mutex);
    if (m_alone && m_left != told)
        m_alone.reset(); // somebody moves it again
    if (wall >= m_nextOwnerLook || m_nextOwnerLook - wall > betweenOwnerLooks) {
        m_nextOwnerLook = wall + betweenOwnerLooks;
        if (!m_file->ownerIsGone()) {
            m_alone.reset();
        } else if (!m_alone) {
            m_left = told;
            m_alone = ClockFace{.shown = told.at(wall), .wall = wall, .pace = 1};
        }
    }
    return m_alone.value_or(told);
}

Instant SharedClock::now() const
{
    const Instant wall = m_wall.now();
    return m_file ? faceAt(wall).at(wall) : wall;
}

std::chrono::milliseconds SharedClock::nextLookFor(Instant moment) const
{
    const ClockFace face = m_file ? faceAt(m_wall.now()) : ClockFace{};
    const auto left = moment - now();
    if (left <= 0ms)
        return 0ms;
    if (face.pace <= 0)
        return longestBetweenLooks;
    // a millisecond more than the division says, so that the moment has really come
    return std::min<std::chrono::milliseconds>(left / face.pace + 1ms, longestBetweenLooks);
}

QCoro::Task<> SharedClock::sleepFor(std::chrono::milliseconds time)
{
    const Instant due = now() + std::max(time, 0ms);
    do {
        co_await QCoro::sleepFor(nextLookFor(due));
    } while (now() < due);
}

std::unique_ptr<Appointment> SharedClock::callAfter(std::chrono::milliseconds time,
                                                    std::function<void()> call)
{
    return std::make_unique<LookingAppointment>(*this, now() + std::max(time, 0ms), std::move(call));
}

} // namespace recado
