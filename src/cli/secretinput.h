// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/commandio.h"

namespace recado::cli {

/// The next line of standard input, without its end. Never from argv, where every program of the computer
/// reads it.
[[nodiscard]] Result<Secret> readSecret(const CommandIo &io);

/// The next line of standard input as it is: a PIN may begin or end with a space. Invalid "pin-not-given"
/// when there is none.
[[nodiscard]] Result<Secret> readPin(const CommandIo &io);

} // namespace recado::cli
