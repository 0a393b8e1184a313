// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/people/auditentry.h"
#include "storage/backup/backups.h"
#include "storage/backup/leftbehind.h"
#include "storage/backup/restore.h"
#include "storage/connectionsettings.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace recado {

class Session;
namespace storage {
class DatabaseThread;
}

/// What the start of the program did with a restore that had been ordered.
struct RestoreNews
{
    std::optional<storage::Restored> restored = {};
    std::optional<storage::LeftBehind> leftBehind = {}; ///< what the backup does not hold; empty: unknown
    int setAside = 0; ///< messages that wait for a person since then
    std::optional<Error> failed = {};
};

/// Copies of the database of this data folder: made by itself every week, when a person says so, and put back
/// at the next start. On PostgreSQL the server's administrator does that: isAvailable() is false.
class BackupService : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        storage::DatabaseThread &database;
        Session &session;
        Clock &clock;
    };
    BackupService(const Parts &parts, storage::ConnectionSettings place, RestoreNews news);

    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::vector<storage::Backup> list() const; ///< newest first
    [[nodiscard]] const RestoreNews &news() const { return m_news; }

    /// Needs Duty::KeepBackups, as all that follow. Nobody has to wait with sending meanwhile. Storage
    /// "backup-not-written", "disk-full".
    [[nodiscard]] QCoro::Task<Outcome> make();
    /// The same into a folder that the person chose. The answer is the file.
    [[nodiscard]] QCoro::Task<Result<QString>> makeIn(QString chosen);
    /// Reads the whole database now. Storage "database-damaged".
    [[nodiscard]] QCoro::Task<Outcome> check();
    /// Looks through the copy; it takes the place of the database at the next start. Errors as of
    /// storage::orderRestore().
    [[nodiscard]] QCoro::Task<Outcome> orderRestore(QString path);
    [[nodiscard]] bool isRestoreOrdered() const;
    [[nodiscard]] QCoro::Task<Outcome> cancelRestore();

    /// From now on a copy is made when the newest one is a week old; a failure is in the log.
    void keepWeekly();
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

Q_SIGNALS:
    void changed();

private:
    /// chosen: a folder; empty = the program's own.
    [[nodiscard]] QCoro::Task<Result<QString>> copy(storage::BackupKind kind, QString chosen = {});
    [[nodiscard]] QCoro::Task<Outcome> copyWeekly();
    [[nodiscard]] QCoro::Task<Outcome> note(AuditEntry entry);
    void lookAfter(std::chrono::milliseconds time);
    void lookWhetherDue();

    Parts m_parts;
    storage::ConnectionSettings m_place;
    RestoreNews m_news;
    std::unique_ptr<Appointment> m_next;
    int m_busy = 0;
};

} // namespace recado
