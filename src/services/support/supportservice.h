// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/support/zipwriter.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace recado {

class BackupService;
class DataFolder;
class Session;
class SettingsService;
namespace storage {
class DatabaseThread;
}

/// What goes to somebody who helps: the log, versions, settings, and how much there is of what. Everything is
/// masked once more on its way in; rows of persons, texts and files are never part of it.
class SupportService
{
public:
    /// All of it outlives the service.
    struct Parts
    {
        storage::DatabaseThread &database;
        const DataFolder &folder;
        SettingsService &settings;
        BackupService &backups;
        Session &session;
    };
    explicit SupportService(const Parts &parts);

    /// Every file, as it would be saved: shown to the person first. Needs Duty::SaveSupportFile.
    [[nodiscard]] QCoro::Task<Result<std::vector<ZipEntry>>> collect();
    /// Writes exactly these (0600) and notes it in the record. Storage "file-not-written".
    [[nodiscard]] QCoro::Task<Outcome> save(std::vector<ZipEntry> entries, QString path);

    [[nodiscard]] QString logPath() const;

private:
    Parts m_parts;
};

} // namespace recado
