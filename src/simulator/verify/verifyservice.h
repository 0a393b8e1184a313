// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "simulator/http/form.h"

#include <QJsonObject>

namespace recado::simulator {

/// A Verify service as it is when nothing was said about it but its name.
[[nodiscard]] QJsonObject newVerifyService(const QString &sid, const QString &accountSid, Instant at);

/// What creating and changing one takes.
[[nodiscard]] QStringList verifyServiceParameters();

/// Puts what the form says into the service. Error: Rejected with 60200: a value that cannot be, or a name
/// with five digits or more, which looks like a phone number to people.
[[nodiscard]] Outcome applyVerifyService(const Form &form, QJsonObject &service);

} // namespace recado::simulator
