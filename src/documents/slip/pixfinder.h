// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading.h"
#include "documents/slip/pagetext.h"

#include <vector>

namespace recado::documents {

/// The Pix codes of a page, each once: its QR codes, and "copia e cola" printed as text. Text wraps over
/// several rows; whether a blank belongs at the break, only the CRC tells. Text that is only the beginning of
/// a QR code is that code.
[[nodiscard]] std::vector<ReadPix> findPix(const PageText &page);

} // namespace recado::documents
