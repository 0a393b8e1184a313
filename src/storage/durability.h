// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace recado::storage {

/// A server may be told to say "kept" before anything is on its disk. After a loss of power the messages that
/// left would be queued again there, and would be sent twice. Conflict "database-not-durable", detail: the
/// setting. SQLite is set by us and always durable.
[[nodiscard]] Outcome checkDurable(const QSqlDatabase &db);

} // namespace recado::storage
