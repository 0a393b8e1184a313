// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/region.h"

#include <algorithm>

namespace recado::twilio {

const RegionEntry &entryOf(Region region)
{
    const auto *const found = std::ranges::find_if(
        regions, [region](const RegionEntry &entry) { return entry.region == region; });
    return found != regions.end() ? *found : regions.front();
}

std::optional<Region> regionFromId(const QString &id)
{
    if (id.isEmpty())
        return Region::Us1;
    const auto *const found
        = std::ranges::find_if(regions, [&id](const RegionEntry &entry) { return id == entry.id; });
    return found != regions.end() ? std::optional{found->region} : std::nullopt;
}

} // namespace recado::twilio
