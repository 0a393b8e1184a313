// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/pagetext.h"

#include <QStringList>

namespace recado::reader {

class PdfFile;

/// The bars and QR codes that one page shows. `expected` are the barcodes of the lines printed on it: once
/// they are all found the page is not drawn again, and bars that contradict them must be read the same at two
/// resolutions before they are believed.
[[nodiscard]] std::vector<documents::PageCode> codesOf(const PdfFile &file, const documents::PageText &page,
                                                       const QStringList &expected);

} // namespace recado::reader
