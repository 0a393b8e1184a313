// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <memory>

namespace recado {

/// Something that a clock will call; gone with this object.
class Appointment
{
public:
    Appointment() = default;
    virtual ~Appointment() = default;
    Q_DISABLE_COPY_MOVE(Appointment)
};

/// The only source of "now" and the only way to wait, so that a test decides how time passes.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const = 0;
    /// Resumes after the given time of this clock. A negative time resumes at the next turn of the event
    /// loop.
    [[nodiscard]] virtual QCoro::Task<> sleepFor(std::chrono::milliseconds time) = 0;
    /// Calls once after the given time, unless the appointment is gone by then.
    [[nodiscard]] virtual std::unique_ptr<Appointment> callAfter(std::chrono::milliseconds time,
                                                                 std::function<void()> call);
};

/// The clock of the computer.
class SystemClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QCoro::Task<> sleepFor(std::chrono::milliseconds time) override;
    [[nodiscard]] std::unique_ptr<Appointment> callAfter(std::chrono::milliseconds time,
                                                         std::function<void()> call) override;
};

} // namespace recado
