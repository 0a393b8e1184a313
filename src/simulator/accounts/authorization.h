// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/world.h"

#include <QByteArray>

namespace recado::simulator {

/// Who asks.
struct Caller
{
    QString user; ///< AC… or SK…
    QString accountSid; ///< on whose behalf
};

/// Whether a request may act for an account. Error: Rejected with Twilio's code.
///   - HTTP Basic, user = the account's SID or an API key (SK...); some operations are closed to API keys
///   - pathAccount is the account that the address names; empty at product addresses, which name none: there
///   an
///     API key that was not made here acts for the first fixed account
///   - every well-formed account is accepted with any secret, but for the fixed ones a secret that starts
///   with
///     "wrong", and for all one that Links::refusesSecret knows to be wrong, is refused
[[nodiscard]] Result<Caller> authorize(const QByteArray &authorization, const QString &pathAccount,
                                       bool apiKeysMayUse, const World &world);

} // namespace recado::simulator
