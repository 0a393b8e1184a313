// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulatedoffice.h"

namespace recado::test {

/// The time of everything flows twelve times as fast as the computer's, as long as this event loop runs: what
/// is waited for comes soon, and a slow computer does not lose a lease over it.
class FlowingOffice : public SimulatedOffice
{
public:
    FlowingOffice()
        : SimulatedOffice(Mode::Manual, Time::Simulated)
    {
        QObject::connect(&m_time, &QTimer::timeout, &m_time, [this] {
            control("clock", {{u"advanceMs"_s, 60}});
        });
        m_time.start(5);
    }
    /// Whatever waits for time at the end gets it.
    ~FlowingOffice()
    {
        finish(app->close());
        app.reset();
    }
    Q_DISABLE_COPY_MOVE(FlowingOffice)

private:
    QTimer m_time;
};

} // namespace recado::test
