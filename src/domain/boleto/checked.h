// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace recado::boleto {

enum class SlipKind {
    Bank, ///< boleto de cobrança: 47-digit line
    Collection, ///< arrecadação (utilities, taxes): 48-digit line, starts with 8
};

/// "bank" or "arrecadacao": fixed words of our JSON.
[[nodiscard]] inline QString slipKindName(SlipKind kind)
{
    return kind == SlipKind::Bank ? QStringLiteral("bank") : QStringLiteral("arrecadacao");
}

/// A value when every rule holds, or the fixed codes of all rules that are broken:
/// "not-digits", "length", "line48-not-collection" (old generators print a due factor of five digits),
/// "currency", "segment", "value-id", "field1-check-digit" … "field4-check-digit", "general-check-digit",
/// "general-check-digit-zero".
template<typename T>
struct Checked
{
    std::optional<T> value = {};
    QStringList problems = {};
    std::optional<SlipKind> kind = {}; ///< what the digits claim to be, when their number tells it

    [[nodiscard]] bool isValid() const { return value.has_value(); }
};

/// Removes what people, printers and web pages put between the digits: blanks of any kind, dots, dashes,
/// slashes, and characters that are not seen.
[[nodiscard]] QString withoutSeparators(QStringView text);

} // namespace recado::boleto
