// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningmark.h"

#include "services/files/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr auto suffix = ".running"_L1;

QString folderOf(const DataFolder &folder)
{
    return folder.absolute(u"running"_s);
}

QString pathOf(const DataFolder &folder, const QString &holder)
{
    return folderOf(folder) + u'/' + holder + suffix;
}

} // namespace

RunningMark::RunningMark(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // only death makes it stale, not age
}

Result<std::unique_ptr<RunningMark>> RunningMark::set(const DataFolder &folder, const QString &holder)
{
    std::unique_ptr<RunningMark> mark(new RunningMark(pathOf(folder, holder)));
    if (!QDir().mkpath(folderOf(folder)) || !mark->m_lock.lock())
        return Error{
            .kind = ErrorKind::Storage, .detail = folderOf(folder), .reason = u"folder-not-writable"_s};
    // it names this computer and program: for the owner only, as everything in the folder
    QFile::setPermissions(pathOf(folder, holder), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return mark;
}

QList<DeadProgram> RunningMark::takeDead(const DataFolder &folder)
{
    QList<DeadProgram> dead;
    const QStringList names = QDir(folderOf(folder)).entryList({u"*"_s + suffix}, QDir::Files);
    for (const QString &name : names) {
        const QString holder = name.chopped(suffix.size());
        // It cannot be locked while the other program lives, on whatever side of a container's wall; when it
        // can, letting go of it removes the file.
        const Instant began = fromDateTime(QFileInfo(pathOf(folder, holder)).lastModified());
        QLockFile trial(pathOf(folder, holder));
        trial.setStaleLockTime(0);
        if (trial.tryLock(0))
            dead.append({.holder = holder, .began = began});
    }
    return dead;
}

} // namespace recado
