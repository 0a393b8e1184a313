// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado {

/// Small letters without accents, for comparing what different hands wrote: "Itaú" and "ITAU" are "itau".
[[nodiscard]] QString plainLetters(const QString &text);

} // namespace recado
