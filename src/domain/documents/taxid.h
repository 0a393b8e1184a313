// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recado {

/// A CPF (person) or a CNPJ (company) whose check digits hold. New CNPJs carry letters in their first twelve
/// places (IN RFB 2.229/2024, since July 2026).
class TaxId
{
public:
    enum class Kind { Cpf, Cnpj };

    /// Takes it with or without punctuation, letters in either case; the length tells CPF from CNPJ.
    /// Error: kind Invalid with reason "taxid-empty", "taxid-characters", "taxid-length", "taxid-repeated"
    /// (one digit eleven times) or "taxid-check-digit".
    [[nodiscard]] static Result<TaxId> parse(const QString &text);
    /// As parse(), for a field that takes only one of the two.
    [[nodiscard]] static Result<TaxId> parse(const QString &text, Kind kind);

    [[nodiscard]] Kind kind() const { return m_text.size() == 11 ? Kind::Cpf : Kind::Cnpj; }
    /// Without punctuation, letters upper case.
    [[nodiscard]] const QString &toString() const { return m_text; }
    /// "123.456.789-09" or "12.ABC.345/01DE-35".
    [[nodiscard]] QString display() const;
    /// For logs: "•••.456.789-••"; a company's number is public and is still cut.
    [[nodiscard]] QString masked() const;

    bool operator==(const TaxId &other) const = default;

private:
    explicit TaxId(QString text)
        : m_text(std::move(text))
    { }

    QString m_text;
};

} // namespace recado
