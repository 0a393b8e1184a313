// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"

#include <algorithm>
#include <optional>

namespace recado {

/// Whether there is a way to Twilio. While there is none nothing is begun: what was never tried keeps its
/// time and its place. Asking for news, which sends nothing, finds out when the way is back.
class LineState
{
public:
    /// Gives the moment of the next question; nothing when the error is not about the way. Failures before
    /// that moment are of the same loss.
    std::optional<Instant> failed(const Error &error, Instant now)
    {
        if (error.kind != ErrorKind::Network || error.mayHaveHappened)
            return std::nullopt;
        if (!m_askAt || now >= *m_askAt) {
            m_askAt = now + m_pause;
            m_pause = std::min(m_pause * 2, longest);
        }
        return m_askAt;
    }
    void answered()
    {
        m_askAt.reset();
        m_pause = shortest;
    }
    /// The moment of the next question has come.
    [[nodiscard]] bool wantsToAsk(Instant now) const { return m_askAt && now >= *m_askAt; }
    [[nodiscard]] bool isDown() const { return m_askAt.has_value(); }

private:
    static constexpr std::chrono::milliseconds shortest{1'000};
    static constexpr std::chrono::milliseconds longest{15'000};
    std::optional<Instant> m_askAt;
    std::chrono::milliseconds m_pause = shortest;
};

} // namespace recado
