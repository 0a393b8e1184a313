// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading.h"

namespace recado::documents {

/// Ties each Pix code of a reading to its slip, and compares the two: receiver and amount. What does not fit
/// stands on the code and on the slip, which then needs a look. A code among several slips is tied only when
/// their bars tell where each slip ends.
void tiePix(Reading &reading);

/// Whether a Pix code that names `receiver` (at most 25 characters, often in capitals) can mean `payee`.
[[nodiscard]] bool isSameReceiver(const QString &receiver, const QString &payee);

} // namespace recado::documents
