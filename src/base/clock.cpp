// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QCoro/QCoroTimer>
#include <QTimer>

#include <algorithm>

namespace recado {
namespace {

/// For clocks that can only sleep: the sleep goes on, but nobody hears its end.
struct FlaggedAppointment : Appointment
{
    FlaggedAppointment() = default;
    ~FlaggedAppointment() override { *wanted = false; }
    Q_DISABLE_COPY_MOVE(FlaggedAppointment)

    std::shared_ptr<bool> wanted = std::make_shared<bool>(true);
};

struct TimerAppointment : Appointment
{
    QTimer timer;
};

} // namespace

std::unique_ptr<Appointment> Clock::callAfter(std::chrono::milliseconds time, std::function<void()> call)
{
    auto appointment = std::make_unique<FlaggedAppointment>();
    sleepFor(time).then([wanted = appointment->wanted, call = std::move(call)] {
        if (*wanted)
            call();
    });
    return appointment;
}

std::unique_ptr<Appointment> SystemClock::callAfter(std::chrono::milliseconds time,
                                                    std::function<void()> call)
{
    auto appointment = std::make_unique<TimerAppointment>();
    appointment->timer.setSingleShot(true);
    QObject::connect(&appointment->timer, &QTimer::timeout, &appointment->timer, std::move(call));
    appointment->timer.start(std::max(time, std::chrono::milliseconds{0}));
    return appointment;
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QCoro::Task<> SystemClock::sleepFor(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(std::max(time, std::chrono::milliseconds{0}));
}

} // namespace recado
