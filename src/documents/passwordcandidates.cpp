// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/passwordcandidates.h"

#include "domain/documents/taxid.h"

namespace recado::documents {

QStringList passwordCandidates(const QString &taxId)
{
    const auto id = TaxId::parse(taxId);
    if (!id)
        return {};
    const QString &digits = id->toString();
    QStringList candidates;
    for (const qsizetype length : {5, 6, 4, 3, 8})
        candidates.append(digits.first(length));
    candidates.append(digits);
    for (const qsizetype length : {4, 5, 6})
        candidates.append(digits.last(length));
    candidates.removeDuplicates();
    return candidates;
}

} // namespace recado::documents
