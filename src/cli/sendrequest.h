// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace recado::cli {

/// Options of "send" beside its kind.
[[nodiscard]] OptionNames sendOptions();

/// Gathers what a page would: the company's number, the person's name, the boleto's data for the text. A
/// boleto whose line, amount or date does not hold is refused (Invalid, reason = the signal).
[[nodiscard]] QCoro::Task<Result<SendRequest>> gatherRequest(AppContext *app, ItemKind kind,
                                                             Arguments arguments);

/// Fresh word of who wrote when, for the 24-hour window. Without a network what is known must do; a refused
/// key is told.
[[nodiscard]] QCoro::Task<Outcome> readInbound(AppContext *app, Sender sender);

} // namespace recado::cli
