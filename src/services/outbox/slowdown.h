// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QTimeZone>

#include <chrono>
#include <optional>

namespace recado {

/// How long a number keeps quiet when Twilio says "slower": 5 seconds, then twice as long each time, at most
/// five minutes; what goes through brings it back to the beginning.
class SlowDown
{
public:
    /// Until when nothing shall leave. Several refusals of one moment count once.
    /// @param wanted what Twilio asked for
    Instant refused(Instant now, std::optional<std::chrono::milliseconds> wanted);
    void accepted(Instant now);

private:
    std::optional<Instant> m_until;
    int m_steps = 0;
};

/// Eight in the morning of the next day, where the tenant is: a limit of the day is over by then, and nobody
/// gets messages at night. (Meta counts 24 hours backwards and tells nobody when a place gets free.)
[[nodiscard]] Instant nextMorning(Instant now, const QTimeZone &zone, int hour = 8);

} // namespace recado
