// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasefile.h"

#include "base/logging.h"
#include "storage/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QUuid>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

QString markPath(const QString &databasePath)
{
    return databasePath + u".checked"_s;
}

/// Every program that has the database open holds a lock on byte 128 of the -shm file for as long.
/// (sqlite.org/walformat.html; the "dead man switch" of os_unix.c.) Asked of the kernel's list and not of the
/// file itself: closing the file would drop the locks that this process may have on it. Programs on other
/// computers are not seen; nobody should share an SQLite file with them.
bool isOpenElsewhere(const QString &databasePath)
{
    struct stat about = {};
    if (::stat(QFile::encodeName(databasePath + u"-shm"_s).constData(), &about) != 0)
        return false;
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray alive = ':' + QByteArray::number(qulonglong{about.st_ino}) + " 128 128\n";
    return locks.readAll().contains(alive);
}

/// SQLite empties and removes the journal when the last program ends.
bool endedBadly(const QString &databasePath)
{
    const QFileInfo journal(databasePath + u"-wal"_s);
    return journal.exists() && journal.size() > 0 && !isOpenElsewhere(databasePath);
}

} // namespace

bool needsFullCheck(const QString &databasePath, Instant now)
{
    QFile mark(markPath(databasePath));
    if (!mark.open(QIODevice::ReadOnly))
        return true;
    const Instant last = fromMsecs(mark.readAll().trimmed().toLongLong());
    return last > now || now - last > longestWithoutCheck || endedBadly(databasePath);
}

void noteFullCheck(const QString &databasePath, Instant now)
{
    QSaveFile mark(markPath(databasePath));
    const bool noted = mark.open(QIODevice::WriteOnly)
        && mark.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && mark.write(QByteArray::number(toMsecs(now))) > 0 && mark.commit();
    if (!noted) // the next start reads it all again, no more
        qCWarning(lcStorage) << "when the database was looked through could not be noted";
}

Outcome settleFile(const QString &databasePath)
{
    if (!QFile::exists(databasePath))
        return Done{};
    const QString name = QUuid::createUuid().toString();
    Outcome settled = Done{};
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(databasePath);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
        // leaving WAL is only allowed to a program that is alone with the file
        const auto left = db.open() ? execute(db, u"PRAGMA journal_mode = DELETE"_s)
                                    : Result<QSqlQuery>(sqlError(db.lastError()));
        if (!left && left.error().reason == "database-busy"_L1)
            settled = Error{
                .kind = ErrorKind::Conflict, .detail = left.error().detail, .reason = u"database-in-use"_s};
        else if (!left)
            qCInfo(lcStorage) << "the database could not be read before it was moved:" << left.error();
    }
    QSqlDatabase::removeDatabase(name);
    return settled;
}

} // namespace recado::storage
