// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>

namespace recado {

/// Tells messages that are late because nothing could leave (the program was closed, the computer slept,
/// there was no internet) from those that only wait for the number's own pace or for a limit's window: only a
/// pause longer than the patience makes any late.
class LateGate
{
public:
    /// When something last moved, as far as the database knows; empty: never.
    void begin(std::optional<Instant> lastMoved) { m_lastOpen = lastMoved; }
    /// Something may leave at this moment. Gives the moment before which a message must have been due to be
    /// late; nothing when there was no such pause.
    [[nodiscard]] std::optional<Instant> open(Instant now, std::chrono::milliseconds patience)
    {
        const bool paused = !m_lastOpen || now - *m_lastOpen > patience;
        m_lastOpen = now;
        return paused ? std::optional(now - patience) : std::nullopt;
    }

private:
    std::optional<Instant> m_lastOpen;
};

} // namespace recado
