// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"

#include <QDate>
#include <QString>

#include <optional>

namespace recado {

/// What a person typed into a field.
struct TypedField
{
    QString field; ///< as of correct()
    QString text;
    bool operator==(const TypedField &other) const = default;
};

/// A slip of which only the line is known, because a person typed or pasted it; nothing when the text is no
/// linha digitável (or the 44 digits of a barcode) whose check digits hold.
[[nodiscard]] std::optional<documents::ReadSlip> typedSlip(const QString &line, const QDate &today);

/// Puts what a person typed into a field: "line", "amount" ("1.234,56"), "due" ("10/12/2026"), "payee",
/// "payer". A field that is right now takes its signals with it. False when the text is no such value, or
/// there is no such field: nothing is changed.
[[nodiscard]] bool correct(documents::ReadSlip &slip, const QString &field, const QString &text,
                           const QDate &today);

/// "1.234,56", "R$ 1.234,56", "1234,56" or "1234" in cents; nothing for zero, less, or over 8 digits of
/// reais.
[[nodiscard]] std::optional<qint64> typedAmount(const QString &text);
/// "10/12/2026", "10/12/26", "10-12-2026" or "10.12.2026".
[[nodiscard]] std::optional<QDate> typedDate(const QString &text);

} // namespace recado
