// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace recado::documents {

/// Interleaved 2 of 5, the bars of a boleto: widths in modules (1 narrow, 3 wide), beginning with a bar, then
/// a space and so on. Takes an even number of digits; 44 of them make 405 modules.
[[nodiscard]] std::vector<int> itfBars(QStringView digits);

} // namespace recado::documents
