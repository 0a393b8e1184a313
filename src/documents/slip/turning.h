// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading.h"
#include "documents/slip/pagetext.h"

namespace recado::documents {

/// The page turned until most of its letters stand upright, for a slip that lies on its side is read like any
/// other. Size and places are those of the turned page; `turns` says how far it was turned.
[[nodiscard]] PageText upright(PageText page);

/// Where something on an upright() page stands on the page as shown, as fractions of it. `points` as on the
/// upright page.
[[nodiscard]] Box asShown(const QRectF &points, const PageText &page);

} // namespace recado::documents
