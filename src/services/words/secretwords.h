// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words/codewords.h"

namespace recado {

/// The reasons that importing, replacing and rotating secrets give; null when it is none of them.
[[nodiscard]] const ReasonWords *wordsForSecrets(const QString &reason);

} // namespace recado
