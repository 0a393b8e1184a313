// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/durable.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace recado::storage {

bool syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    return ::close(handle) == 0 && synced;
}

bool renameForGood(const QString &from, const QString &to)
{
    return !QFile::exists(to) && QFile::rename(from, to) && syncToDisk(QFileInfo(to).absolutePath());
}

} // namespace recado::storage
