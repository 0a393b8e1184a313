// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/sheet.h"

#include <optional>

namespace recado::documents {

/// Bars and the sheet on which they are drawn.
struct FoundBars
{
    PageCode code;
    std::size_t sheet = 0;
};

struct MatchedBars
{
    std::vector<std::optional<FoundBars>> ofCandidates; ///< one for each candidate
    std::vector<FoundBars> others; ///< of no line: a slip of their own
};

/// Whose bars are whose. Bars that are a line's own belong to its slip wherever they stand; what is left
/// belongs to the nearest line over it, or else under it, that has found none yet.
[[nodiscard]] MatchedBars matchBars(const std::vector<Sheet> &sheets,
                                    const std::vector<Candidate> &candidates);

} // namespace recado::documents
