// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boleto/barcode.h"
#include "domain/boleto/checked.h"

#include <QString>

namespace recado::boleto {

/// The linha digitável: 47 digits of a bank slip or 48 of an arrecadação slip. An instance obeys every rule.
class TypeableLine
{
public:
    /// Takes the line as printed or pasted, with its blanks, dots and hyphens.
    [[nodiscard]] static Checked<TypeableLine> check(QStringView text);
    [[nodiscard]] static TypeableLine fromBarcode(const Barcode &barcode);

    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] const Barcode &barcode() const { return m_barcode; }
    [[nodiscard]] SlipKind kind() const { return m_barcode.kind(); }
    /// "00190.00009 01234.567004 00000.101170 1 16560000074210" or four groups "83610000002-2 …".
    [[nodiscard]] QString printed() const;

    bool operator==(const TypeableLine &other) const = default;

private:
    TypeableLine(QString digits, Barcode barcode)
        : m_digits(std::move(digits))
        , m_barcode(std::move(barcode))
    { }

    QString m_digits;
    Barcode m_barcode;
};

/// A line or a barcode, whatever was given: 44, 47 or 48 digits.
[[nodiscard]] Checked<TypeableLine> checkLineOrBarcode(QStringView text);

} // namespace recado::boleto
