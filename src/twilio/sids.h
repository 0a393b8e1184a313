// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace recado::twilio {

/// Whether a sid may stand in a path: not empty, letters and digits only. An empty one would turn "remove
/// this message" into a request for the whole list, a "../" into one for something else.
[[nodiscard]] bool canStandInPath(const QString &sid);

/// Invalid; nothing was asked of Twilio.
[[nodiscard]] Error notASid();

} // namespace recado::twilio
