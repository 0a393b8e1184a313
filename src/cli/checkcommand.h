// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandio.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace recado::cli {

struct CheckOptions
{
    std::optional<QDate> today = {}; ///< --today: decides the era of a due factor
    QString areaCode = {}; ///< --ddd: for phones without one
};

/// `check boleto|pix|cpf|cnpj|phone VALUE… [--today DATE] [--ddd DD]` from the words behind "check".
[[nodiscard]] int runCheck(const QStringList &words, const CommandIo &io);

/// Checks the values, or one value a line on standard input when none is given.
/// JSON: [{"input","kind","valid","errors",…}] with "line", "barcode", "amount", "due" for boletos, "amount"
/// and "name" for Pix and "e164" for phones; fields that do not apply are left out. ExitRefused when
/// something is invalid, ExitWrongUse for an unknown kind or no value.
[[nodiscard]] int runCheck(const QString &kind, const QStringList &values, const CheckOptions &options,
                           const CommandIo &io);

} // namespace recado::cli
