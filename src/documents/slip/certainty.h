// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading.h"
#include "documents/slip/fieldfinder.h"

#include <vector>

namespace recado::documents {

/// Says of every value that was found how sure it is: what print, line and bars say of it, and what the other
/// copies of the slip (`copies`: the receipt, a second line) print. `printed` is what `slip` was made of.
void rate(ReadSlip &slip, const PrintedFields &printed, const std::vector<PrintedFields> &copies);

} // namespace recado::documents
