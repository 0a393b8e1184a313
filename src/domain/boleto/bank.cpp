// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/bank.h"

#include "domain/boleto/banktable.h"

namespace recado::boleto {

std::optional<Bank> findBank(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    // Three digits, one blank, the name, one line each: small enough to be searched as text.
    const auto table = bankTable();
    for (const auto line : table.tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (line.left(3) == code)
            return Bank{.code = code.toString(), .name = line.mid(4).toString()};
    }
    return std::nullopt;
}

} // namespace recado::boleto
