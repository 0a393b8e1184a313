// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"
#include "documents/slip/pagetext.h"

#include <vector>

namespace recado::documents {

/// The Pix "copia e cola" codes printed as text. They wrap over several rows; whether a blank belongs at the
/// break, only the CRC tells.
[[nodiscard]] std::vector<ReadPix> findPix(const PageText &page);

} // namespace recado::documents
