// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace recado::documents {

// Each takes the text of one segment and gives the value when the text is one.

/// "R$ 1.234,56" or "2952,95" in cents.
[[nodiscard]] std::optional<qint64> printedAmount(const QString &text);
/// "10/12/2026", "10.12.2026", "10-12-26".
[[nodiscard]] std::optional<QDate> printedDate(const QString &text);
/// The first CPF or CNPJ inside the text whose check digits hold, without punctuation.
[[nodiscard]] std::optional<QString> printedTaxId(const QString &text);
/// The text as the name of a person or company: what follows about CPF or CNPJ is cut; numbers are no names.
[[nodiscard]] std::optional<QString> printedName(const QString &text);

/// A number as people give one to a document or a bank to a slip: "2026/0042", "109/00000123-4". No date, no
/// amount.
[[nodiscard]] std::optional<QString> printedNumber(const QString &text);

} // namespace recado::documents
