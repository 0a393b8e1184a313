// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boleto/checked.h"
#include "domain/boleto/duedatefactor.h"

#include <QDate>
#include <QString>

#include <optional>

namespace recado::boleto {

/// The 44 digits of the bars. An instance obeys every rule of its kind, check digits included.
class Barcode
{
public:
    [[nodiscard]] static Checked<Barcode> check(QStringView text);

    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] SlipKind kind() const;

    /// The amount in cents: 0 for an open value; nothing when the field is not in reais (value ids 7 and 9).
    [[nodiscard]] std::optional<qint64> amountCents() const;

    // --- Bank slips ---
    /// COMPE code ("001"); nothing for arrecadação.
    [[nodiscard]] std::optional<QString> bankCode() const;
    /// Nothing when the slip carries no date (first digit of the factor is 0: all 14 digits are value).
    [[nodiscard]] std::optional<DueDateFactor> dueFactor() const;
    /// False for currency code 0 ("other").
    [[nodiscard]] bool isInReais() const;
    /// The last 25 digits; each bank puts its nosso número somewhere in here.
    [[nodiscard]] QString freeField() const { return m_digits.mid(19); }

    // --- Arrecadação ---
    /// '1' town halls … '7' traffic fines, '9' the bank's own; nothing for bank slips.
    [[nodiscard]] std::optional<QChar> segment() const;
    /// FEBRABAN code of the company, or the first eight digits of its CNPJ in segment 6.
    [[nodiscard]] std::optional<QString> companyCode() const;
    /// The free field may begin with a date AAAAMMDD: a hint only, nothing obliges the company to put it
    /// there.
    [[nodiscard]] std::optional<QDate> dueHint() const;

    bool operator==(const Barcode &other) const = default;

private:
    friend class TypeableLine;
    explicit Barcode(QString digits)
        : m_digits(std::move(digits))
    { }

    QString m_digits;
};

/// The broken rules of 44 plain digits, the general check digit included.
[[nodiscard]] QStringList barcodeProblems(const QString &digits);
/// The check digit function that an arrecadação code names by its value id ('6' to '9').
[[nodiscard]] QChar collectionCheckDigit(QChar valueId, QStringView digits);

} // namespace recado::boleto
