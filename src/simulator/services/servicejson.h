// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "simulator/http/form.h"

#include <QJsonObject>

namespace recado::simulator {

/// A Messaging Service as it is when nothing was said about it but its name.
[[nodiscard]] QJsonObject newServiceJson(const QString &sid, const QString &accountSid, Instant at);

/// What creating and changing one takes.
[[nodiscard]] QStringList serviceParameters();

/// Puts what the form says into the service. Error: Rejected with 20001 for a value that cannot be.
[[nodiscard]] Outcome applyService(const Form &form, QJsonObject &service);

/// A number or a channel sender as a member of a service.
[[nodiscard]] QJsonObject newMemberJson(const QJsonObject &service, const QString &sid,
                                        const QString &address, Instant at);

} // namespace recado::simulator
