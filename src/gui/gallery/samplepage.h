// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/pagecanvas.h"

namespace recado {

/// An invented boleto, drawn here, for pictures: nobody's name and no valid line.
[[nodiscard]] QImage samplePage();
[[nodiscard]] std::vector<PreviewBox> sampleBoxes();

} // namespace recado
