// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/pagetext.h"

#include <vector>

namespace recado::documents {

/// The words and codes of a page that no slip beside them claims. Places are still those of the whole page.
struct Panel
{
    PageText text;
    /// Lines of several slips stand beside each other and no gap tells which word belongs to which: what is
    /// printed here must not be used.
    bool tangled = false;
};

/// Cuts a page along the gaps between slips that stand side by side. A page with one slip, or with slips one
/// below the other, comes back whole.
[[nodiscard]] std::vector<Panel> panelsOf(const PageText &page);

} // namespace recado::documents
