// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/barsmatcher.h"
#include "documents/slip/fieldfinder.h"
#include "documents/slip/sheet.h"

namespace recado::documents {

/// What is printed in the part of the page that belongs to the slip of one line, and nothing of its
/// neighbours. A bank slip prints its line on top of itself and its bars (`bars`, if any were matched) at its
/// foot; a bill prints its line below all the rest. Empty where it cannot be told what belongs to whom.
[[nodiscard]] PrintedFields fieldsAround(const std::vector<Sheet> &sheets,
                                         const std::pair<std::size_t, std::size_t> &place,
                                         const std::optional<FoundBars> &bars);

/// What the whole sheet prints, when there is but one slip on it: then the receipt over the line can only be
/// this slip's. Otherwise nothing.
[[nodiscard]] PrintedFields fieldsOfOnlySlip(const Sheet &sheet);

} // namespace recado::documents
