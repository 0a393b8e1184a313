// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/waiting.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

using namespace std::chrono_literals;

namespace recado {

void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        settle(20ms);
    }
    return true;
}

} // namespace recado
