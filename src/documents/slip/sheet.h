// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/linefinder.h"
#include "documents/slip/pagetext.h"

#include <utility>

namespace recado::documents {

/// A page, or the part of it that slips side by side leave to one of them, with its rows and the lines
/// printed on it.
struct Sheet
{
    const PageText *text;
    std::vector<Row> rows;
    std::vector<FoundLine> lines; ///< from top to bottom
    bool tangled = false; ///< see Panel
    bool wholePage = true;
};

/// One slip: every place where its line is printed.
struct Candidate
{
    QString digits;
    std::vector<std::pair<std::size_t, std::size_t>> places; ///< sheet and line
};

} // namespace recado::documents
