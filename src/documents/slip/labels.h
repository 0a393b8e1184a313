// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado::documents {

/// What a printed label announces. Old slips say Cedente and Sacado for Beneficiário and Pagador.
enum class Label {
    None, ///< no label at all: a value
    Amount,
    Due,
    Payee,
    PayeeDocument,
    Payer,
    DocumentNumber,
    OurNumber,
    DocumentDate,
    Processed,
    Receipt, ///< title of the payer's copy
    EndOfSlip, ///< "Ficha de Compensação" at its foot
    Other, ///< a label of no interest, which still ends the cell above it
};

/// Only a text that is a label and nothing else: "até o vencimento" inside a sentence is none.
[[nodiscard]] Label labelOf(const QString &text);

/// Splits "Vencimento: 10/12/2026" and "Beneficiário: Escola" where label and value share a cell.
struct LabelledText
{
    Label label = Label::None;
    QString value = {};
};
[[nodiscard]] LabelledText labelledText(const QString &text);

/// Small letters, no accents, no "(=)" or "R$", one blank between words.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace recado::documents
