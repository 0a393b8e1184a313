// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/messages/optout.h"

#include <QString>

#include <optional>
#include <vector>

class QSqlDatabase;

namespace recado {

/// Under which phones the same person may be known: with and without the ninth digit. What is no phone
/// number has one form.
[[nodiscard]] std::vector<QString> phonesOf(const QString &phone);

// Over there in the database's thread.

/// How this person has opted out of messages of the number, if so. `phone`: E.164; the form with or without
/// the ninth digit is the same person.
[[nodiscard]] Result<std::optional<OptOut>> optOutOf(const QSqlDatabase &db, SenderId sender,
                                                     const QString &phone);
/// Invalid "opted-out" when the person has.
[[nodiscard]] Outcome checkOptOut(const QSqlDatabase &db, SenderId sender, const QString &phone);

} // namespace recado
