// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QCoro/QCoroTask>

namespace recado {

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
};

/// The clock of the computer.
class SystemClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QCoro::Task<> sleepFor(std::chrono::milliseconds time) override;
};

} // namespace recado
