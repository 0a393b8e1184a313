// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace recado::cli {

/// Puts one message after the other into the outbox, as the lines of standard input say, and answers each
/// with a line once it is kept there. Nothing is sent: that is for the program whose outbox runs.
/// @param common words of the command that hold for every line ("--tenant=T")
[[nodiscard]] QCoro::Task<int> runBatch(CommandCall call, QStringList common);

} // namespace recado::cli
