// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace recado::cli {

/// Options of "send" beside its kind.
[[nodiscard]] OptionNames sendOptions();

/// What is wrong with the options, empty when nothing is. To be asked before gatherRequest(), which takes
/// what it does not understand as if it were not there.
[[nodiscard]] QString wrongSendOption(const Arguments &arguments);

/// "2026-11-23T08:00" in this computer's time zone, or with one of its own ("…Z", "…-03:00"). Nothing for
/// anything else.
[[nodiscard]] std::optional<Instant> momentFrom(const QString &text);

/// Gathers what a page would: the company's number, the person's name, the boleto's data for the text. A
/// boleto whose line, amount or date does not hold is refused (Invalid, reason = the signal).
[[nodiscard]] QCoro::Task<Result<SendRequest>> gatherRequest(AppContext *app, ItemKind kind,
                                                             Arguments arguments);

/// Fresh word of who wrote when, for the 24-hour window. Without a network what is known must do; a refused
/// key is told.
[[nodiscard]] QCoro::Task<Outcome> readInbound(AppContext *app, Sender sender);

} // namespace recado::cli
