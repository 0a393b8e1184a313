// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescue.h"

#include "app/optionsfolder.h"
#include "storage/backup/restore.h"

namespace recado {

std::optional<storage::Backup> newestSoundBackup(const AppOptions &options)
{
    const auto folder = folderOf(options);
    if (!folder || options.database)
        return std::nullopt;
    for (const storage::Backup &backup : storage::listBackups(folder->databasePath())) {
        if (storage::checkBackup(backup.path))
            return backup;
    }
    return std::nullopt;
}

Outcome orderRescue(const AppOptions &options, const storage::Backup &backup)
{
    const auto folder = folderOf(options);
    if (!folder)
        return folder.error();
    return storage::orderRestore(folder->databasePath(), backup.path, SystemClock().now());
}

} // namespace recado
