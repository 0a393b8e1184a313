// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/pagetext.h"

#include <QImage>

namespace recado::reader {

/// A code in a picture; its box in pixels.
struct ScannedCode
{
    QString text;
    QRectF box;
};

/// All codes of one kind in a picture of grey values, which it paints over while it looks: the only place
/// that knows ZXing. It asks for one code and one kind at a time, because ReadBarcodes() of ZXing 1.4 with
/// its assertions ends the process when the same bars are printed twice. (zxing-cpp 740)
[[nodiscard]] std::vector<ScannedCode> scanCodes(QImage &grey, documents::PageCode::Kind kind);

} // namespace recado::reader
