// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/restore.h"

#include "base/logging.h"
#include "storage/backup/backups.h"
#include "storage/backup/durable.h"
#include "storage/connectionsettings.h"
#include "storage/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Order
{
    QString database;
    QString from;
    QString aside;

    [[nodiscard]] QString copy() const { return database + u".restoring"_s; }
};

QString orderPath(const QString &databasePath)
{
    return databasePath + u".restore"_s;
}

Error failed(const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .reason = u"restore-failed"_s};
}

std::optional<Order> readOrder(const QString &databasePath)
{
    QFile file(orderPath(databasePath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return Order{.database = databasePath,
                 .from = json.value("from"_L1).toString(),
                 .aside = json.value("aside"_L1).toString()};
}

/// The old database may be half moved: its journal is gone from its place, or the file itself.
bool hasBegun(const Order &order)
{
    return QFile::exists(order.aside) || QFile::exists(order.aside + u"-wal"_s);
}

bool isDone(const Order &order)
{
    return QFile::exists(order.aside) && QFile::exists(order.database) && !QFile::exists(order.copy());
}

/// A whole copy beside the database, or none.
Outcome copyBeside(const Order &order)
{
    if (QFile::exists(order.copy()))
        return Done{}; // from before a crash: it got this name only when it was whole
    if (const auto sound = checkBackup(order.from); !sound)
        return sound.error();
    QFile source(order.from);
    QSaveFile target(order.copy()); // commit() syncs and renames
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)
        || !target.setPermissions(ownerOnly))
        return failed(source.errorString() + target.errorString());
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return failed(target.errorString());
    }
    return target.commit() ? Outcome(Done{}) : Outcome(failed(target.errorString()));
}

/// The journals go first and the database last: a database without its journal never stands in its place
/// unless the order is still there to finish this.
Outcome moveAside(const Order &order)
{
    for (const auto &suffix : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        const QString from = order.database + suffix;
        if (QFile::exists(from) && !renameForGood(from, order.aside + suffix))
            return failed(u"the database could not be moved"_s);
    }
    return Done{};
}

Outcome carryOut(const Order &order)
{
    if (const auto copied = copyBeside(order); !copied)
        return copied;
    if (!hasBegun(order)) {
        if (const auto alone = settleFile(order.database); !alone)
            return alone;
    }
    if (const auto moved = moveAside(order); !moved)
        return moved;
    return renameForGood(order.copy(), order.database) ? Outcome(Done{})
                                                       : Outcome(failed(u"the copy could not be moved"_s));
}

} // namespace

Outcome orderRestore(const QString &databasePath, const QString &backupPath, Instant now)
{
    if (const auto sound = checkBackup(backupPath); !sound)
        return sound.error();
    const auto aside = freeBackupPath(databasePath, BackupKind::Replaced, now);
    if (!aside)
        return aside.error();
    QSaveFile file(orderPath(databasePath));
    const QJsonObject json{{u"from"_s, backupPath}, {u"aside"_s, *aside}};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return Error{
            .kind = ErrorKind::Storage, .detail = file.errorString(), .reason = u"restore-not-ordered"_s};
    return Done{};
}

bool isRestoreOrdered(const QString &databasePath)
{
    return QFile::exists(orderPath(databasePath));
}

void cancelRestore(const QString &databasePath)
{
    const auto order = readOrder(databasePath);
    if (!order || hasBegun(*order))
        return;
    QFile::remove(order->copy());
    QFile::remove(orderPath(databasePath));
}

Result<std::optional<Restored>> carryOutRestore(const QString &databasePath)
{
    const auto order = readOrder(databasePath);
    if (!order)
        return std::optional<Restored>();
    if (!isDone(*order)) {
        if (const auto done = carryOut(*order); !done) {
            cancelRestore(
                databasePath); // does nothing once the database is half moved: the next start goes on
            return done.error();
        }
    }
    qCInfo(lcStorage) << "restored the database from a backup";
    return std::optional(
        Restored{.from = order->from, .aside = QFile::exists(order->aside) ? order->aside : QString()});
}

Outcome concludeRestore(const QString &databasePath)
{
    const QString path = orderPath(databasePath);
    return QFile::remove(path) ? Outcome(Done{}) : Outcome(failed(u"the order could not be removed"_s));
}

} // namespace recado::storage
