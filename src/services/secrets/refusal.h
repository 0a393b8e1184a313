// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace recado {

/// Twilio's "no" to a secret that a person gave, with a reason whose words fit: "test-credentials", or the
/// given one when it does not open the account. Other errors stay as they are.
[[nodiscard]] inline Error namedRefusal(Error error, const QString &reason)
{
    constexpr int onlyTestCredentials = 20008; // they open a handful of operations and send nothing
    if (error.providerCode == onlyTestCredentials)
        error.reason = QStringLiteral("test-credentials");
    else if (error.kind == ErrorKind::Unauthorized && error.reason.isEmpty())
        error.reason = reason;
    return error;
}

} // namespace recado
