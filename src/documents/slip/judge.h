// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"
#include "documents/slip/fieldfinder.h"
#include "documents/slip/linefinder.h"

namespace recado::documents {

/// Compares what a slip codes in its line with what it prints, on a given day. The codes go before the print:
/// banks charge what is coded. (Itaú, Cobrança CNAB 400, annex 6) Boxes are left to the caller.
[[nodiscard]] ReadSlip judge(const FoundLine &line, const PrintedFields &printed, const QDate &today);

} // namespace recado::documents
