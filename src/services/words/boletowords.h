// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words/codewords.h"

namespace recado {

/// The reasons that reading a boleto gives, beside those of every file; null when it is none of them.
[[nodiscard]] const ReasonWords *wordsForBoleto(const QString &reason);

} // namespace recado
