// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace recado::boleto {

// Every function takes plain digits '0' to '9' and gives one digit.

/// Fields 1 to 3 of a bank line and value ids 6 and 7: weights 2, 1, 2, 1 … from the right, digits of the
/// products summed. (BCB Carta-Circular 2926; FEBRABAN arrecadação)
[[nodiscard]] QChar mod10(QStringView digits);
/// The general check digit of a bank barcode, over its other 43 digits: weights 2 to 9 from the right; what
/// would be 0, 10 or 11 is 1, so the digit is never 0. (BCB Carta-Circular 2926)
[[nodiscard]] QChar mod11OfBank(QStringView digits);
/// Value ids 8 and 9: as above, but remainders 0 and 1 give 0 and remainder 10 gives 1. (FEBRABAN
/// arrecadação)
[[nodiscard]] QChar mod11OfCollection(QStringView digits);

} // namespace recado::boleto
