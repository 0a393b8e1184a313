// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandio.h"
#include "documents/documentreader.h"

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

/// `boleto read FILE…`: what each file says. JSON:
/// {"files":[{"file","verdict","error","slips":[…],"pix":[…]}]}. Runs the event loop until all are read.
/// ExitRefused when a file has no readable slip, ExitWrongUse without files; a slip that only needs a look is
/// no failure.
[[nodiscard]] int runBoletoRead(const QStringList &files, const BoletoReadOptions &options, CommandIo &io);

} // namespace recado::cli
