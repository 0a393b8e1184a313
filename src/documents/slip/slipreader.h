// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"
#include "documents/slip/pagetext.h"

#include <QDate>

#include <vector>

namespace recado::documents {

/// Reads every slip of the pages. What belongs to one slip is looked for only in the part of the page that
/// belongs to it, so that the slips of a carnê are never mixed. The page count is left to the caller.
[[nodiscard]] Reading readSlips(const std::vector<PageText> &pages, const QDate &today);

/// Notes how many pages the file has. When that is more than were read, every slip says so and needs a look:
/// another payer's slip may stand on the rest.
void setPageCount(Reading &reading, int pagesOfFile);

} // namespace recado::documents
