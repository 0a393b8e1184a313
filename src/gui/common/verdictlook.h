// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/connectionreport.h"
#include "gui/theme/glyph.h"

#include <utility>

namespace recado {

/// The picture of what one check of a connection or a message found.
[[nodiscard]] std::pair<Glyph, ThemeRole> lookOf(TestVerdict verdict);

} // namespace recado
