// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup/leftbehind.h"
#include "storage/backup/restore.h"
#include "storage/databasethread.h"

#include <optional>

namespace recado::storage {

/// A database as a program finds it at its start.
struct StartedDatabase
{
    std::unique_ptr<DatabaseThread> thread;
    std::optional<Restored> restored = {}; ///< a restore that was ordered has been done now
    std::optional<LeftBehind> leftBehind = {}; ///< of what stood there before; empty: it cannot be told
    int setAside = 0; ///< messages of its queue that wait for a person since then
    std::optional<Error> restoreFailed = {}; ///< it was not done: everything is as before
};

/// openDatabase(), after a restore that was ordered in the window. A restore that cannot be done is no reason
/// not to start, unless it stopped half way: then there is nothing to open (Storage "restore-failed").
/// @param who for the record of changes
[[nodiscard]] Result<StartedDatabase> startDatabase(const ConnectionSettings &settings, const QString &who,
                                                    Instant now);

} // namespace recado::storage
