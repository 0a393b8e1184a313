// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QSqlDatabase>

#include <span>

namespace recado::storage {

/// The person with one of these phones (E.164: with and without the ninth digit) has opted out of messages of
/// the number: wrote so last, on any channel, or Twilio said so (21610) and nothing else was written since.
[[nodiscard]] Result<bool> hasOptedOut(const QSqlDatabase &db, SenderId sender,
                                       std::span<const QString> phones);

} // namespace recado::storage
