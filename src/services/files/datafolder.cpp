// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/files/datafolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerOnly | QFileDevice::ExeOwner;

Error storageError(const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .reason = u"folder-not-writable"_s};
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return Error{
            .kind = ErrorKind::NotFound, .detail = source.errorString(), .reason = u"file-not-readable"_s};
    if (source.size() == 0)
        return Error{.kind = ErrorKind::Invalid, .detail = u"0 bytes"_s, .reason = u"file-empty"_s};
    if (source.size() > maxDocumentSize)
        return Error{.kind = ErrorKind::Invalid,
                     .detail = u"%1 bytes"_s.arg(source.size()),
                     .reason = u"file-too-big"_s};
    QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return Error{
            .kind = ErrorKind::NotFound, .detail = source.errorString(), .reason = u"file-not-readable"_s};
    return bytes;
}

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile target(path); // commit() syncs and renames: there is a whole copy or none
    if (!target.open(QIODevice::WriteOnly))
        return storageError(target.errorString());
    target.setPermissions(ownerOnly);
    if (target.write(bytes) != bytes.size() || !target.commit())
        return storageError(target.errorString());
    return Done{};
}

} // namespace

QString DataFolder::defaultPath(Kind kind)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + (kind == Kind::Simulated ? u"/recado/simulated"_s : u"/recado/real"_s);
}

Result<DataFolder> DataFolder::open(const QString &path, Kind kind)
{
    const QString absolutePath = QDir(path).absolutePath();
    if (!QDir().mkpath(absolutePath + u"/files"_s))
        return storageError(absolutePath);
    if (!QFile::setPermissions(absolutePath, ownerFolder)
        || !QFile::setPermissions(absolutePath + u"/files"_s, ownerFolder))
        return storageError(absolutePath);

    // the kind stands in a file of its own: it must be known before the database is touched
    const QString markPath = absolutePath + u"/kind"_s;
    const QByteArray wanted = kind == Kind::Simulated ? "simulated\n"_ba : "real\n"_ba;
    if (QFile mark(markPath); mark.open(QIODevice::ReadOnly)) {
        const QByteArray found = mark.readAll();
        if (found != wanted)
            return Error{.kind = ErrorKind::Invalid,
                         .detail = absolutePath,
                         .reason = kind == Kind::Simulated ? u"folder-is-real"_s : u"folder-is-simulated"_s};
    } else if (const auto written = writeWhole(markPath, wanted); !written) {
        return written.error();
    }
    return DataFolder(absolutePath, kind);
}

QString DataFolder::databasePath() const
{
    return absolute(u"recado.sqlite"_s);
}

QString DataFolder::logPath() const
{
    return absolute(u"recado.log"_s);
}

QString DataFolder::absolute(const QString &relative) const
{
    return m_path + u'/' + relative;
}

Result<StoredFile> DataFolder::keep(const QString &file, Instant now) const
{
    const auto bytes = readWhole(file);
    if (!bytes)
        return bytes.error();
    StoredFile stored{.id = FileId::create(),
                      .path = {},
                      .name = QFileInfo(file).fileName(),
                      .sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256),
                      .size = bytes->size(),
                      .contentType = u"application/pdf"_s,
                      .createdAt = now};
    stored.path = u"files/%1.pdf"_s.arg(QString::fromLatin1(stored.sha256.toHex()));
    const QFileInfo there(absolute(stored.path));
    if (!there.exists() || there.size() != stored.size) {
        if (const auto written = writeWhole(there.filePath(), *bytes); !written)
            return written.error();
    }
    return stored;
}

} // namespace recado
