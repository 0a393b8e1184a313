// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/backups.h"

#include "base/logging.h"
#include "storage/backup/durable.h"
#include "storage/backup/lookingconnection.h"
#include "storage/dialect.h"
#include "storage/migrator.h"
#include "storage/sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto stampFormat = "yyyyMMdd'T'HHmmss"_L1;
constexpr auto unfinished = ".part"_L1;
constexpr std::array kindNames{"upgrade"_L1, "weekly"_L1, "manual"_L1, "replaced"_L1};

Error notWritten(const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .reason = u"backup-not-written"_s};
}

Error damaged(const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .reason = u"backup-damaged"_s};
}

/// "recado-20261121T093000-upgrade.sqlite", "…-upgrade-2.sqlite"; nothing for other files.
std::optional<Backup> readName(const QFileInfo &file)
{
    static const QRegularExpression shape(u"^recado-(\\d{8}T\\d{6})-([a-z]+)(-\\d+)?\\.sqlite$"_s);
    const auto match = shape.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    const auto *const kind = std::ranges::find(kindNames, match.captured(2));
    QDateTime madeAt = QDateTime::fromString(match.captured(1), stampFormat);
    if (kind == kindNames.end() || !madeAt.isValid())
        return std::nullopt;
    madeAt.setTimeSpec(Qt::UTC);
    return Backup{.path = file.absoluteFilePath(),
                  .kind = static_cast<BackupKind>(kind - kindNames.begin()),
                  .madeAt = fromDateTime(madeAt),
                  .size = file.size()};
}

void removeOldest(const QString &databasePath, BackupKind kind)
{
    if (kind != BackupKind::Upgrade && kind != BackupKind::Weekly)
        return;
    int kept = 0;
    for (const Backup &backup : listBackups(databasePath)) {
        if (backup.kind == kind && ++kept > keptPerKind && !QFile::remove(backup.path))
            qCWarning(lcStorage) << "an old backup could not be removed";
    }
}

/// Writes the copy under a name that does not count yet.
Outcome writeCopy(const QSqlDatabase &db, const QString &path)
{
    // VACUUM INTO accepts an empty file and keeps its permissions: it holds phones and names
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly))
        return notWritten(file.errorString());
    if (!file.setPermissions(ownerOnly)) // as on most sticks, which know no owners
        qCWarning(lcStorage) << "whoever gets at this disk can read the backup";
    file.close();
    const auto copied = execute(db, u"VACUUM INTO :path"_s, {{u":path"_s, path}});
    if (!copied) {
        Error error = copied.error();
        if (error.reason != "disk-full"_L1)
            error.reason = u"backup-not-written"_s;
        return error;
    }
    return syncToDisk(path) ? Outcome(Done{}) : Outcome(notWritten(u"not synced"_s));
}

QString freePathIn(const QString &folder, BackupKind kind, Instant now)
{
    const QString base = u"%1/recado-%2-%3"_s.arg(folder, toDateTime(now).toString(stampFormat),
                                                  kindNames.at(static_cast<std::size_t>(kind)));
    QString path = base + u".sqlite"_s;
    for (int attempt = 2; QFile::exists(path); ++attempt) // an earlier copy is never overwritten
        path = u"%1-%2.sqlite"_s.arg(base).arg(attempt);
    return path;
}

/// Whole and checked under this name, or not there at all.
Outcome makeAt(const QSqlDatabase &db, const QString &path)
{
    const QString part = path + unfinished;
    Outcome written = writeCopy(db, part);
    if (written) {
        if (const auto sound = checkBackup(part); !sound)
            written = sound.error();
        else if (!renameForGood(part, path))
            written = notWritten(path);
    }
    if (!written)
        QFile::remove(part);
    return written;
}

} // namespace

QString backupFolder(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/backups"_s;
}

std::vector<Backup> listBackups(const QString &databasePath)
{
    std::vector<Backup> found;
    const QFileInfoList files = QDir(backupFolder(databasePath)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (auto backup = readName(file))
            found.push_back(*std::move(backup));
    }
    std::ranges::sort(found, [](const Backup &left, const Backup &right) {
        return std::pair(left.madeAt, left.path) > std::pair(right.madeAt, right.path);
    });
    return found;
}

Result<QString> freeBackupPath(const QString &databasePath, BackupKind kind, Instant now)
{
    const QString folder = backupFolder(databasePath);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner))
        return notWritten(folder);
    return freePathIn(folder, kind, now);
}

Result<std::optional<Backup>> makeBackup(const QSqlDatabase &db, BackupKind kind, Instant now)
{
    if (engineOf(db) != Engine::Sqlite || db.databaseName() == ":memory:"_L1)
        return std::optional<Backup>();
    const auto path = freeBackupPath(db.databaseName(), kind, now);
    if (!path)
        return path.error();
    if (const auto written = makeAt(db, *path); !written)
        return written.error();
    removeOldest(db.databaseName(), kind);
    qCInfo(lcStorage) << "made a backup of the database:" << kindNames.at(static_cast<std::size_t>(kind));
    return readName(QFileInfo(*path));
}

Result<Backup> makeBackupIn(const QSqlDatabase &db, const QString &folder, Instant now)
{
    if (engineOf(db) != Engine::Sqlite || !QFileInfo(folder).isDir())
        return notWritten(folder);
    const QString path = freePathIn(folder, BackupKind::Manual, now);
    if (const auto written = makeAt(db, path); !written)
        return written.error();
    qCInfo(lcStorage) << "made a backup of the database in a folder that a person chose";
    return Backup{.path = path, .madeAt = now, .size = QFileInfo(path).size()};
}

Instant backupTime(const QString &path)
{
    const QFileInfo file(path);
    const auto ours = readName(file);
    return ours ? ours->madeAt : fromDateTime(file.lastModified());
}

Result<int> checkBackup(const QString &path)
{
    if (!QFile::exists(path))
        return damaged(u"not there"_s);
    const LookingConnection looking(path);
    if (!looking.isOpen())
        return damaged(u"cannot be opened"_s);
    const auto sound = readFirst(execute(looking.handle(), u"PRAGMA quick_check(1)"_s),
                                 [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!sound)
        return damaged(sound.error().detail);
    if (*sound != u"ok"_s)
        return damaged(sound->value_or(QString()));
    const auto version = Migrator(looking.handle()).version();
    if (!version || *version == 0)
        return damaged(u"not one of Recado's"_s);
    if (*version > migrations().back().version)
        return Error{.kind = ErrorKind::TooNew,
                     .detail = u"version %1"_s.arg(*version),
                     .reason = u"database-too-new"_s};
    return version;
}

} // namespace recado::storage
