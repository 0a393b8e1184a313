// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reading.h"
#include "domain/documents/pix.h"

#include <QChar>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recado {

/// One check digit of a line or of bars.
struct DigitCheck
{
    QString code; ///< of boleto::Checked: "field1-check-digit" … "general-check-digit"
    QString covered = {}; ///< the digits it stands for, as they were given; empty for the general one
    QChar found = {};
    QChar expected = {};

    [[nodiscard]] bool holds() const { return found == expected; }
};

/// What somebody pasted to know what it is.
struct CodeCheck
{
    enum class Kind {
        Nothing, ///< no code that we know
        Line, ///< 47 or 48 digits, or what claims to be a line
        Bars, ///< the 44 digits of the bars of a slip
        Pix, ///< "copia e cola"
        FiscalKey, ///< 44 digits, but those of a fiscal note
    };

    Kind kind = Kind::Nothing;
    QString digits = {}; ///< without separators; of a Pix code the code itself
    /// As of boleto::Checked and PixCode; "length" when there are digits, but not as many as a line has.
    QStringList problems = {};
    std::optional<boleto::SlipKind> slipKind = {}; ///< of Line and Bars, when it can be told
    std::vector<DigitCheck> checkDigits = {}; ///< every one of a line or bars, in their order
    std::optional<documents::ReadSlip> slip = {}; ///< when every rule holds
    std::optional<PixCode> pix = {};

    [[nodiscard]] bool isValid() const { return slip || (pix && pix->isValid()); }
};

/// Finds the code in a text: a linha digitável in any grouping and with words around it, the digits of the
/// bars, or a Pix code. Judges its form only; whether it was paid or cancelled, only the bank knows.
[[nodiscard]] CodeCheck checkCode(const QString &text, const QDate &today);

} // namespace recado
