// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logging.h"
#include "base/result.h"

#include <QCoro/QCoroTask>

namespace recado {

/// Starts a task that nobody awaits. Its error goes to the log with what it was about; never drop a Task
/// silently.
inline void spawn(QCoro::Task<Outcome> task, const char *about)
{
    task.then([about](const Outcome &outcome) {
        if (!outcome)
            qCWarning(lcServices) << about << "failed:" << outcome.error();
    });
}

} // namespace recado
