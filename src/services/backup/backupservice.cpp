// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"

#include "base/spawn.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/opendatabase.h"
#include "storage/settings/auditrepository.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto firstLook = 1min; ///< after the start, when the desk has settled
constexpr auto nextLook = 6h; ///< some computers are never turned off
constexpr auto week = std::chrono::days{7};

} // namespace

BackupService::BackupService(const Parts &parts, storage::ConnectionSettings place, RestoreNews news)
    : m_parts(parts)
    , m_place(std::move(place))
    , m_news(std::move(news))
{ }

bool BackupService::isAvailable() const
{
    return m_place.engine == storage::Engine::Sqlite;
}

QString BackupService::folder() const
{
    return storage::backupFolder(m_place.database);
}

std::vector<storage::Backup> BackupService::list() const
{
    return isAvailable() ? storage::listBackups(m_place.database) : std::vector<storage::Backup>();
}

/// On a connection of its own, which only reads: writing goes on meanwhile.
QCoro::Task<Result<QString>> BackupService::copy(storage::BackupKind kind, QString chosen)
{
    auto thread = storage::DatabaseThread::start(m_place);
    if (!thread)
        co_return thread.error();
    ++m_busy;
    auto madeTask
        = (*thread)->run([kind, chosen, now = m_parts.clock.now()](const auto &db) -> Result<QString> {
              if (!chosen.isEmpty()) {
                  const auto made = storage::makeBackupIn(db, chosen, now);
                  if (!made)
                      return made.error();
                  return made->path;
              }
              const auto made = storage::makeBackup(db, kind, now);
              if (!made)
                  return made.error();
              return *made ? (*made)->path : QString();
          });
    const auto made = co_await madeTask;
    --m_busy;
    if (!made)
        co_return made.error();
    Q_EMIT changed();
    co_return made;
}

QCoro::Task<Outcome> BackupService::copyWeekly()
{
    auto copyTask = copy(storage::BackupKind::Weekly);
    const auto made = co_await copyTask;
    if (!made)
        co_return made.error();
    co_return Done{};
}

QCoro::Task<Outcome> BackupService::note(AuditEntry entry)
{
    auto notedTask = m_parts.database.run(
        [entry](const auto &db) { return storage::AuditRepository(db).add(std::span(&entry, 1)); });
    co_return co_await notedTask;
}

QCoro::Task<Outcome> BackupService::make()
{
    if (const auto allowed = m_parts.session.allows(Duty::KeepBackups); !allowed)
        co_return allowed.error();
    const AuditEntry entry = m_parts.session.entry(u"backup-made"_s);
    auto copyTask = copy(storage::BackupKind::Manual);
    const auto made = co_await copyTask;
    if (!made)
        co_return made.error();
    co_return co_await note(entry);
}

QCoro::Task<Result<QString>> BackupService::makeIn(QString chosen)
{
    if (const auto allowed = m_parts.session.allows(Duty::KeepBackups); !allowed)
        co_return allowed.error();
    auto copyTask = copy(storage::BackupKind::Manual, chosen);
    const auto made = co_await copyTask;
    if (!made)
        co_return made.error();
    // where customers' names and phones went: of interest one day
    const AuditEntry entry = m_parts.session.entry(u"backup-made"_s, {}, *made);
    if (const auto noted = co_await note(entry); !noted)
        co_return noted.error();
    co_return made;
}

QCoro::Task<Outcome> BackupService::check()
{
    if (const auto allowed = m_parts.session.allows(Duty::KeepBackups); !allowed)
        co_return allowed.error();
    auto checkedTask = m_parts.database.run(
        [now = m_parts.clock.now()](const auto &db) { return storage::checkDatabase(db, now); });
    co_return co_await checkedTask;
}

QCoro::Task<Outcome> BackupService::orderRestore(QString path)
{
    if (const auto allowed = m_parts.session.allows(Duty::KeepBackups); !allowed)
        co_return allowed.error();
    const AuditEntry entry
        = m_parts.session.entry(u"backup-restore-ordered"_s, {}, QFileInfo(path).fileName());
    // on the thread of the database: the whole copy is read first
    auto orderedTask = m_parts.database.run(
        [path, file = m_place.database, now = m_parts.clock.now()](const QSqlDatabase & /*db*/) {
            return storage::orderRestore(file, path, now);
        });
    const auto ordered = co_await orderedTask;
    if (!ordered)
        co_return ordered.error();
    Q_EMIT changed();
    co_return co_await note(entry);
}

bool BackupService::isRestoreOrdered() const
{
    return isAvailable() && storage::isRestoreOrdered(m_place.database);
}

QCoro::Task<Outcome> BackupService::cancelRestore()
{
    if (const auto allowed = m_parts.session.allows(Duty::KeepBackups); !allowed)
        co_return allowed.error();
    storage::cancelRestore(m_place.database);
    const AuditEntry entry = m_parts.session.entry(u"backup-restore-cancelled"_s);
    Q_EMIT changed();
    co_return co_await note(entry);
}

void BackupService::keepWeekly()
{
    if (isAvailable())
        lookAfter(firstLook);
}

void BackupService::lookAfter(std::chrono::milliseconds time)
{
    // queued: an appointment cannot be made anew while it is kept
    m_next = m_parts.clock.callAfter(time, [this] {
        QMetaObject::invokeMethod(this, &BackupService::lookWhetherDue, Qt::QueuedConnection);
    });
}

void BackupService::lookWhetherDue()
{
    const auto backups = list();
    if (backups.empty() || m_parts.clock.now() - backups.front().madeAt > week)
        spawn(copyWeekly(), "the weekly backup");
    lookAfter(nextLook);
}

} // namespace recado
