// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/people/user.h"

class QSqlDatabase;

namespace recado {

/// Lets a user in or not, on the thread of the database. A try is counted before it is looked at, so that
/// neither a crash nor a new start gives another one. Errors as of PeopleService::signIn().
[[nodiscard]] Result<User> checkPin(const QSqlDatabase &db, UserId id, const Secret &pin, Instant now);

} // namespace recado
