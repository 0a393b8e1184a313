// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace recado::simulator {

/// Whether a request may act for an account. The code with which it is refused, or nothing when it may.
///   - HTTP Basic, user = the account's SID or an API key (SK...); some operations are closed to API keys
///   - every well-formed account is accepted with any secret, but for the two fixed ones a secret that starts
///   with
///     "wrong" is refused
[[nodiscard]] std::optional<int> refuseCaller(const QByteArray &authorization, const QString &accountSid,
                                              bool apiKeysMayUse);

} // namespace recado::simulator
