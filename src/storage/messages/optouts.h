// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/messages/optout.h"

#include <QSqlDatabase>

#include <optional>
#include <span>

namespace recado::storage {

/// How the person with one of these phones (E.164: with and without the ninth digit) has opted out of what
/// this number would send: the last such word that the person wrote, on any channel to any number of the
/// company, says so; or Twilio refuses what this number sends (21610) and the person did not come back to it
/// since. Who leaves one number of an office does not want its messages from another one. (product: 2.6)
[[nodiscard]] Result<std::optional<OptOut>> optOutOf(const QSqlDatabase &db, SenderId sender,
                                                     std::span<const QString> phones);
[[nodiscard]] Result<bool> hasOptedOut(const QSqlDatabase &db, SenderId sender,
                                       std::span<const QString> phones);

} // namespace recado::storage
