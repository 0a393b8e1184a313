// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado::simulator {

/// The text as Twilio sends it with SmartEncoded=true: quotes, dashes, odd spaces and the like become their
/// plain look-alikes, so that the text may fit GSM-7. Accented letters stay.
[[nodiscard]] QString smartEncoded(const QString &text);

} // namespace recado::simulator
