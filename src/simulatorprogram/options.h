// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server.h"

class QCoreApplication;

namespace recado::simulatorprogram {

struct Options
{
    simulator::ServerOptions server = {};
    QString announceFile = {}; ///< empty: not announced
};

/// Reads the command line; ends the program after --help, --version or a mistake.
[[nodiscard]] Options readOptions(const QCoreApplication &app);

} // namespace recado::simulatorprogram
