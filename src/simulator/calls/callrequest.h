// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/http/form.h"
#include "simulator/world.h"

#include <QJsonObject>

namespace recado::simulator {

/// What creating a call takes.
[[nodiscard]] QStringList callParameters();

/// What is kept of a request, beside who calls whom: instructions, callbacks, limits. Error: Rejected with
/// Twilio's code: no recipient (21201), no caller (21213), one that cannot be (21211), a caller that is not
/// the account's (21210), neither Url nor Twiml (21205), a number that a trial account may not reach (21219).
[[nodiscard]] Result<QJsonObject> readCall(const Form &form, const QString &accountSid, const World &world);

} // namespace recado::simulator
