// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace recado::storage {

/// Makes the database itself refuse to change or delete rows of "audit", by triggers, once per database. A
/// trigger and not a chain of hashes: the same person who can write past a trigger can compute a chain anew,
/// and a chain would make every desk wait for the last row of the others. Against somebody who owns the file
/// or the server only a copy elsewhere helps.
[[nodiscard]] Outcome guardAudit(const QSqlDatabase &db);

} // namespace recado::storage
