// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "twilio/transport.h"

#include <QJsonObject>

#include <optional>

namespace recado::twilio {

/// A good answer of Twilio's.
struct ApiAnswer
{
    QJsonObject json; ///< without "auth_token", which the account resource carries; empty after a removal
    std::optional<Instant> serverTime = {}; ///< the Date header: tells how wrong our clock is
};

/// Turns what the server said into JSON or into the one Error that says why not. Understands both forms of
/// Twilio's error bodies (code and message; RFC 9457) and bodies that are neither. A change that ended in
/// 5xx, in 408 or in an unreadable success may have happened; any other refusal has not.
[[nodiscard]] Result<ApiAnswer> readAnswer(const HttpAnswer &answer, Effect effect);

/// The same text with phone numbers and SIDs covered, for logs and details.
[[nodiscard]] QString withoutNumbers(QString text);

} // namespace recado::twilio
