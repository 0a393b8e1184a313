// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/files/againcopies.h"

#include "base/logging.h"
#include "services/files/datafolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto neededFor = 24h;

QString placeIn(const DataFolder &folder)
{
    return folder.absolute(u"again"_s);
}

} // namespace

Result<QString> AgainCopies::make(const StoredFile &file) const
{
    const QString place = placeIn(m_folder) + u'/' + file.id.toString();
    const QString copy = place + u'/' + QFileInfo(file.name).fileName();
    QDir(place).removeRecursively(); // a copy that is made again is a young one
    if (!QDir().mkpath(place) || !QFile::copy(m_folder.absolute(file.path), copy))
        return Error{
            .kind = ErrorKind::NotFound, .detail = file.id.toString(), .reason = u"file-not-there"_s};
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

void AgainCopies::removeUnneeded(const QStringList &drafts, Instant now) const
{
    const QFileInfoList places
        = QDir(placeIn(m_folder)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &place : places) {
        const bool isYoung = now - fromDateTime(place.lastModified()) < neededFor;
        const auto names = [&place](const QString &draft) { return draft.contains(place.fileName()); };
        if (isYoung || std::ranges::any_of(drafts, names))
            continue;
        if (!QDir(place.filePath()).removeRecursively())
            qCWarning(lcServices) << "a copy of a file that nobody needs could not be deleted";
    }
}

} // namespace recado
