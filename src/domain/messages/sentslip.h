// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

/// The signal that no earlier boleto of the company had this beneficiary; who overrides it lets him in.
inline constexpr QLatin1StringView payeeUnknownSignal{"payee-unknown"};

/// A boleto as it is kept with the message that carries it. Texts are empty when they are not known.
struct SentSlip
{
    QString line = {}; ///< 47 or 48 digits
    QString barcode = {}; ///< 44 digits
    QString payee = {};
    QString payeeDocument = {}; ///< CPF or CNPJ without punctuation
    QString payerDocument = {};
    QString documentNumber = {}; ///< the issuer's, as printed
    std::optional<qint64> amountCents = {};
    std::optional<QDate> due = {};
    std::optional<QDate> processed = {}; ///< when the issuer made it
    QByteArray sourceSha256 = {}; ///< of the file that the person chose
    QStringList corrected = {}; ///< fields that a person typed: "amount", "due", …
    QStringList overridden = {}; ///< signals that it is sent in spite of
    QString reason = {}; ///< why, in the person's words
    bool operator==(const SentSlip &other) const = default;
};

} // namespace recado
