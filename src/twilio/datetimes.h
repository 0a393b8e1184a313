// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace recado::twilio {

/// Reads "Thu, 24 Aug 2023 05:01:45 +0000" (RFC 2822, the 2010 API) and "… GMT" (the Date header of HTTP),
/// in English whatever the language of the computer. Nothing for anything else.
[[nodiscard]] std::optional<Instant> readRfc2822(const QString &text);

/// Reads "2015-07-30T20:00:00Z" (all products but the 2010 API). Nothing for anything else.
[[nodiscard]] std::optional<Instant> readIso8601(const QString &text);

/// "2026-08-01T13:45:00Z": how filters take a moment.
[[nodiscard]] QString toIso8601(Instant at);

} // namespace recado::twilio
