// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace recado::simulator {

/// When the simulated accounts were opened and everything began that is there at the start.
[[nodiscard]] Instant openedAt();

/// ISO 8601 in whole seconds, as dates of the product addresses are: "2015-07-30T20:00:00Z".
[[nodiscard]] QString isoDate(Instant at);

/// YYYY-MM-DD or ISO 8601, both in UTC, as the first moment that it names; nothing when it is none.
[[nodiscard]] std::optional<Instant> readMoment(const QString &text);

} // namespace recado::simulator
