// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/backup/backups.h"

#include <optional>

namespace recado {

/// The way out when the database of the options' folder is damaged and nothing can be opened: its newest
/// backup that can be read from end to end. Nothing where there is none, or where a server keeps the
/// database.
[[nodiscard]] std::optional<storage::Backup> newestSoundBackup(const AppOptions &options);

/// The next AppContext::open() puts this backup in the place of the damaged database, which is kept beside
/// the backups. Errors as of storage::orderRestore().
[[nodiscard]] Outcome orderRescue(const AppOptions &options, const storage::Backup &backup);

} // namespace recado
