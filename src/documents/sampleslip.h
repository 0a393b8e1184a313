// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/boleto/typeableline.h"

#include <QDate>
#include <QString>

#include <optional>

class QIODevice;

namespace recado::documents {

/// A boleto for the demo and for tests. Invented people only: it is drawn with a note that it must not be
/// paid.
struct SampleSlip
{
    QString bankCode = QStringLiteral("001"); ///< COMPE
    QString payee;
    QString payeeDocument; ///< CNPJ or CPF, with or without punctuation
    QString payer;
    QString payerDocument;
    QString payerAddress = {}; ///< one line
    qint64 amountCents = 0;
    /// What the line says when it is not what is printed: a slip that somebody changed.
    std::optional<qint64> codedCents = {};
    QDate due;
    QString documentNumber = {};
    QString ourNumber; ///< nosso número: up to 17 digits
    QDate issued = {}; ///< absent: ten days before it is due
    QString description = {}; ///< what the money is for, one line
};

/// The line of the slip, with its check digits computed. The free field is ours, not the bank's own layout.
/// Error: kind Invalid with reason "sample-bank", "sample-due", "sample-amount" or "sample-number".
[[nodiscard]] Result<boleto::TypeableLine> lineOf(const SampleSlip &slip);

/// Draws an A4 page with receipt, slip and bars; every text can be selected. Needs a QGuiApplication for its
/// fonts. Error: as lineOf(), or kind Storage and reason "sample-not-written".
[[nodiscard]] Outcome writeSampleSlip(const SampleSlip &slip, const QString &file);
[[nodiscard]] Outcome writeSampleSlip(const SampleSlip &slip, QIODevice &device);

} // namespace recado::documents
