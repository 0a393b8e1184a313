// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace recado::twilio {

/// Nothing waits to be read on that socket of the system, not even its end. True where this cannot be told:
/// behind a proxy there is no such socket (-1), and on Windows it is not asked.
[[nodiscard]] bool isQuiet(qintptr descriptor);

} // namespace recado::twilio
