// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/pagetext.h"

#include <vector>

namespace recado::documents {

/// Puts labels together that a narrow cell broke over two or three rows: "Nosso" over "Número" becomes one
/// segment "Nosso Número" in the upper row, whose box covers both. Only neighbours that are a label together
/// and are not one apart are joined; everything else stays as it is. A row that loses all it had is taken
/// out.
void joinBrokenLabels(std::vector<Row> &rows);

} // namespace recado::documents
