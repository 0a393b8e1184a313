// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/pagetext.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace recado::documents {

/// A value and where it stands (points on `page`).
template<typename T>
struct Placed
{
    T value;
    QRectF box;
    int page = 1;
};

/// What a slip prints beside its line.
struct PrintedFields
{
    std::optional<Placed<qint64>> amountCents = {};
    std::optional<Placed<QDate>> due = {};
    std::optional<Placed<QString>> bank = {}; ///< "001" of the printed "001-9"
    std::optional<Placed<QStringList>> bankName = {}; ///< COMPE codes of the bank that is named in the head
    std::optional<Placed<QString>> payee = {};
    std::optional<Placed<QString>> payeeDocument = {};
    std::optional<Placed<QString>> payer = {};
    std::optional<Placed<QString>> payerDocument = {};
    std::optional<Placed<QString>> documentNumber = {};
    std::optional<Placed<QString>> ourNumber = {};
    std::optional<Placed<QDate>> documentDate = {};
    std::optional<Placed<QDate>> processed = {};

    [[nodiscard]] int count() const;
    /// Takes from another place of the same slip what is missing here.
    void fillFrom(const PrintedFields &other);
};

/// The rows of one page that belong to one slip.
struct Region
{
    std::vector<Row> rows;
    int page = 1;
    double pageWidth = 0;
};

/// Finds the fields inside a region by their labels: the value stands below its label within the same cell,
/// or to the right of it, or behind a colon.
[[nodiscard]] PrintedFields findFields(const Region &region);

/// For slips that print no "Beneficiário" (bills, taxes): the name above or before the first CNPJ of the
/// region.
void findIssuerByCnpj(const Region &region, PrintedFields &fields);

} // namespace recado::documents
