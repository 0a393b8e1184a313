// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/wayout.h"

namespace recado {

/// Opens the page of Twilio's console in the browser. Gives what to tell the person when it was not opened:
/// in the simulator, for invented accounts have no page there and the person's own must not be opened for
/// them. Empty when it was.
[[nodiscard]] QString openConsole(WayOut way, bool simulated);

} // namespace recado
