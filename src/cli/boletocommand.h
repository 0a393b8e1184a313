// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandio.h"
#include "documents/documentreader.h"

#include <QCoro/QCoroTask>
#include <QDate>
#include <QStringList>

#include <optional>

namespace recado::cli {

struct BoletoReadOptions
{
    std::optional<QDate> today = {}; ///< --today: the computer's day if absent
    QString password = {}; ///< --password: tried on every file
    documents::ReaderOptions reader = {};
};

/// `boleto read FILE… [--password P] [--today DATE]` from the words behind "boleto".
[[nodiscard]] QCoro::Task<int> runBoleto(QStringList words, CommandIo io);

/// What each file says. JSON:
/// {"files":[{"file","verdict","error","pages","pagesRead","slips":[…],"pix":[…]}]}; a Pix code names its
/// slip by its place in "slips", counted from 0, or null; "boxes" are fractions of the page. ExitRefused when
/// a file has no readable slip, ExitWrongUse without files; a slip that only needs a look is no failure.
[[nodiscard]] QCoro::Task<int> runBoletoRead(QStringList files, BoletoReadOptions options, CommandIo io);

} // namespace recado::cli
