// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/fieldfinder.h"
#include "documents/slip/linefinder.h"

namespace recado::documents {

/// The codes of the bank that the slip names in its head: left of its line, at the same height. A bank named
/// anywhere else ("payable at Itaú too", the payer) says nothing about who collects. The value is never
/// empty.
[[nodiscard]] std::optional<Placed<QStringList>> findBankName(const PageText &page, const FoundLine &line);

} // namespace recado::documents
