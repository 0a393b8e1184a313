// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words/errortext.h"

#include <QString>

namespace recado {

/// Sentence and advice in one line, for a banner.
[[nodiscard]] QString oneLine(const Explanation &explanation);

/// For "copy details": sentence, advice and the small print.
[[nodiscard]] QString allOf(const Explanation &explanation);

} // namespace recado
