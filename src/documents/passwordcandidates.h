// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recado::documents {

/// What issuers use as the password of a payer's slip: the first digits of the CPF or CNPJ (5, 6, 4, 3, 8 and
/// all), then its last ones. Takes it with or without punctuation; nothing for a text that is neither.
[[nodiscard]] QStringList passwordCandidates(const QString &taxId);

} // namespace recado::documents
