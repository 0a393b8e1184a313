// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sampleslip.h"
#include "documents/slip/slipreader.h"

// Pages made of words, without any PDF.

namespace recado::documents {

using namespace Qt::Literals::StringLiterals;

inline constexpr double rowHeight = 12;
inline const QDate today(2026, 11, 21);

/// A page drawn as text: one string a row, columns by their position in it, blanks between words of a column
/// kept single; two blanks or more begin a new column.
inline PageText page(const QStringList &rows)
{
    PageText text{.number = 1, .width = 600, .height = 840};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        qsizetype at = 0;
        for (const auto &word : rows[row].split(u' ')) {
            if (!word.isEmpty())
                text.words.push_back(
                    {.text = word,
                     .box = {10 + double(at) * 5, 20 + double(row) * rowHeight, double(word.size()) * 5, 8}});
            at += word.size() + 1;
        }
    }
    return text;
}

inline boleto::TypeableLine line(qint64 cents, const QDate &due, const QString &number = u"1"_s)
{
    return *lineOf({.bankCode = u"001"_s,
                    .payee = {},
                    .payeeDocument = {},
                    .payer = {},
                    .payerDocument = {},
                    .amountCents = cents,
                    .due = due,
                    .ourNumber = number});
}

inline QStringList slip(const boleto::TypeableLine &line, const QString &due, const QString &amount,
                        const QString &payer)
{
    return {u"001-9          "_s + line.printed(),
            u"Beneficiário                                    Vencimento"_s,
            u"Escola Ipê Amarelo                              "_s + due,
            u"CNPJ                                            (=) Valor do Documento"_s,
            u"11.222.333/0001-81                              "_s + amount,
            u"Pagador"_s,
            payer,
            u"Autenticação mecânica - Ficha de Compensação"_s};
}

/// Bars of a line beside the row with this number.
inline PageText withBars(PageText text, const boleto::TypeableLine &line, double row)
{
    text.codes.push_back({.kind = PageCode::Kind::Bars,
                          .text = line.barcode().digits(),
                          .box = {10, 20 + row * rowHeight, 300, 30}});
    return text;
}

inline ReadSlip only(const QStringList &rows, const QDate &day = today)
{
    const auto reading = readSlips({page(rows)}, day);
    return reading.slips.size() == 1 ? reading.slips.front() : ReadSlip{.line = u"not one slip"_s};
}

} // namespace recado::documents
