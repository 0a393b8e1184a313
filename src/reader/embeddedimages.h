// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTransform>

#include <vector>

namespace Poppler {
class Page;
}

namespace recado::reader {

/// A picture inside a page, with the pixels that the scanner gave it.
struct EmbeddedImage
{
    QImage grey; ///< Format_Grayscale8
    QTransform toPage; ///< from its pixels to points of the page as shown
};

/// The pictures of a page that could hold a code, the biggest first. Drawing a scan at any other resolution
/// loses bars: of ten scans five to eight were read at fixed resolutions, nine at their own. Poppler's
/// renderer for painters must be chosen; it needs a QGuiApplication when the page has text.
[[nodiscard]] std::vector<EmbeddedImage> embeddedImages(const Poppler::Page &page);

} // namespace recado::reader
