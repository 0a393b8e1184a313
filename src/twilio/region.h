// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace recado::twilio {

/// Where Twilio keeps an account's data. Keys of one region do not open another (401).
enum class Region { Us1, Ie1, Au1, Jp1 };

struct RegionEntry
{
    Region region = Region::Us1;
    QLatin1StringView id; ///< how Twilio and the database name it
    QLatin1StringView edge; ///< the entrance that belongs to it; empty: the plain host names
};

/// All that may be chosen (facts: global infrastructure, July 2026: other pairs and the hosts without an edge
/// stopped working).
inline constexpr std::array regions{
    RegionEntry{Region::Us1, QLatin1StringView("us1"), QLatin1StringView()},
    RegionEntry{Region::Ie1, QLatin1StringView("ie1"), QLatin1StringView("dublin")},
    RegionEntry{Region::Au1, QLatin1StringView("au1"), QLatin1StringView("sydney")},
    RegionEntry{Region::Jp1, QLatin1StringView("jp1"), QLatin1StringView("tokyo")}};

[[nodiscard]] const RegionEntry &entryOf(Region region);

/// Empty text is us1; nothing for a region that we do not know.
[[nodiscard]] std::optional<Region> regionFromId(const QString &id);

} // namespace recado::twilio
