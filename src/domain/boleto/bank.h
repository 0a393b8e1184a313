// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace recado::boleto {

/// A bank or payment institution as people call it.
struct Bank
{
    QString code; ///< COMPE, three digits
    QString name;
};

/// The bank of a COMPE code. Nothing for a code that was not given out when the table was made (November
/// 2026): new ones appear every year, so an unknown code is worth a look, not an error.
[[nodiscard]] std::optional<Bank> findBank(QStringView code);

} // namespace recado::boleto
