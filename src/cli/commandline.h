// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandio.h"

#include <QCoro/QCoroTask>
#include <QStringList>

namespace recado::cli {

/// Runs what was typed after the program's name and gives the exit code. The event loop must run.
[[nodiscard]] QCoro::Task<int> runCommandLine(QStringList words, CommandIo io);

} // namespace recado::cli
