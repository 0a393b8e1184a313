// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/powerloss.h"

#include <QFile>

#include <algorithm>

namespace recado::test {
namespace {

constexpr qint64 sector = 512;
constexpr int lasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the disk cannot come back: %s", qPrintable(file.errorString()));
}

} // namespace

/// An open file of ours, with the real one behind it in the same piece of memory.
struct PowerLossDisk::Handle : sqlite3_file
{
    PowerLossDisk *disk;
    const QString *path; ///< null for a file that nobody misses after a crash

    [[nodiscard]] sqlite3_file *real() { return static_cast<sqlite3_file *>(static_cast<void *>(this + 1)); }
    [[nodiscard]] File &file() const { return disk->m_files[*path]; }
    static Handle &of(sqlite3_file *file) { return *static_cast<Handle *>(file); }
};

/// What SQLite calls, in the order of its own structure.
struct PowerLossDisk::Methods
{
    static int close(sqlite3_file *file)
    {
        Handle &handle = Handle::of(file);
        const int done = handle.real()->pMethods->xClose(handle.real());
        delete handle.path;
        return done;
    }
    static int read(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xRead(real, into, size, offset);
    }
    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
    {
        Handle &handle = Handle::of(file);
        if (handle.path && !handle.disk->takeStep())
            return SQLITE_IOERR_WRITE;
        if (handle.path)
            handle.file().since.push_back(
                {.offset = offset, .written = QByteArray(static_cast<const char *>(from), size)});
        return handle.real()->pMethods->xWrite(handle.real(), from, size, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        Handle &handle = Handle::of(file);
        if (handle.path && !handle.disk->takeStep())
            return SQLITE_IOERR_TRUNCATE;
        if (handle.path)
            handle.file().since.push_back({.offset = size, .cutsOff = true});
        return handle.real()->pMethods->xTruncate(handle.real(), size);
    }
    /// The real disk need not be waited for: this one is ours.
    static int sync(sqlite3_file *file, int /*flags*/)
    {
        Handle &handle = Handle::of(file);
        if (!handle.path)
            return SQLITE_OK;
        if (!handle.disk->takeStep())
            return SQLITE_IOERR_FSYNC;
        ++handle.disk->m_syncs;
        File &kept = handle.file();
        for (const Change &change : std::exchange(kept.since, {}))
            apply(kept.synced, change);
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xFileSize(real, size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xLock(real, level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xUnlock(real, level);
    }
    static int checkReservedLock(sqlite3_file *file, int *held)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xCheckReservedLock(real, held);
    }
    static int fileControl(sqlite3_file *file, int what, void *argument)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xFileControl(real, what, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xSectorSize(real);
    }
    static int deviceCharacteristics(sqlite3_file *file)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xDeviceCharacteristics(real);
    }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **mapped)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xShmMap(real, page, size, extend, mapped);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xShmLock(real, offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file)
    {
        sqlite3_file *const real = Handle::of(file).real();
        real->pMethods->xShmBarrier(real);
    }
    static int shmUnmap(sqlite3_file *file, int remove)
    {
        sqlite3_file *const real = Handle::of(file).real();
        return real->pMethods->xShmUnmap(real, remove);
    }

    /// Version 2: without pages mapped into memory, which would be written past us.
    static constexpr sqlite3_io_methods table{.iVersion = 2,
                                              .xClose = close,
                                              .xRead = read,
                                              .xWrite = write,
                                              .xTruncate = truncate,
                                              .xSync = sync,
                                              .xFileSize = fileSize,
                                              .xLock = lock,
                                              .xUnlock = unlock,
                                              .xCheckReservedLock = checkReservedLock,
                                              .xFileControl = fileControl,
                                              .xSectorSize = sectorSize,
                                              .xDeviceCharacteristics = deviceCharacteristics,
                                              .xShmMap = shmMap,
                                              .xShmLock = shmLock,
                                              .xShmBarrier = shmBarrier,
                                              .xShmUnmap = shmUnmap,
                                              .xFetch = nullptr,
                                              .xUnfetch = nullptr};
};

PowerLossDisk::PowerLossDisk()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real)
{
    m_vfs.zName = "powerloss";
    m_vfs.szOsFile = m_real->szOsFile + static_cast<int>(sizeof(Handle));
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

PowerLossDisk::~PowerLossDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

int PowerLossDisk::open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const disk = static_cast<PowerLossDisk *>(vfs->pAppData);
    Handle &handle = Handle::of(file);
    handle.pMethods = nullptr;
    handle.disk = disk;
    handle.path = nullptr;
    if (disk->m_off)
        return SQLITE_CANTOPEN;
    const bool tracked = path && (flags & lasting) != 0;
    const QString name = tracked ? QString::fromUtf8(path) : QString();
    if (tracked && !disk->m_files.contains(name))
        disk->m_files.insert(name, {.synced = contentOf(name)});
    const int done = disk->m_real->xOpen(disk->m_real, path, handle.real(), flags, outFlags);
    if (done == SQLITE_OK) {
        handle.path = tracked ? new QString(name) : nullptr;
        handle.pMethods = &Methods::table;
    }
    return done;
}

int PowerLossDisk::remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto *const disk = static_cast<PowerLossDisk *>(vfs->pAppData);
    if (disk->m_off)
        return SQLITE_IOERR_DELETE;
    disk->m_files.remove(QString::fromUtf8(path));
    return disk->m_real->xDelete(disk->m_real, path, syncFolder);
}

void PowerLossDisk::loseAt(int step)
{
    m_steps = 0;
    m_syncs = 0;
    m_loseAt = step;
    m_off = false;
}

bool PowerLossDisk::takeStep()
{
    ++m_steps;
    if (m_loseAt > 0 && m_steps >= m_loseAt)
        m_off = true;
    return !m_off;
}

void PowerLossDisk::apply(QByteArray &content, const Change &change)
{
    if (change.cutsOff) {
        content.resize(std::min<qsizetype>(content.size(), change.offset));
        return;
    }
    const qsizetype end = change.offset + change.written.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    content.replace(change.offset, change.written.size(), change.written);
}

/// Each sector, or the whole of a truncation, with the chance of a coin.
void PowerLossDisk::applySome(QByteArray &content, const Change &change, QRandomGenerator &chance)
{
    if (change.cutsOff) {
        if (chance.bounded(2) == 0)
            apply(content, change);
        return;
    }
    for (qint64 at = 0; at < change.written.size(); at += sector) {
        if (chance.bounded(2) == 0)
            apply(content, {.offset = change.offset + at, .written = change.written.mid(at, sector)});
    }
}

QByteArray PowerLossDisk::keptOf(const File &file, Leaves leaves, QRandomGenerator &chance) const
{
    QByteArray content = file.synced;
    if (leaves == Leaves::Nothing)
        return content;
    for (std::size_t index = 0; index < file.since.size(); ++index) {
        const Change &change = file.since[index];
        if (leaves == Leaves::SomeSectors)
            applySome(content, change, chance);
        else if (index + 1 < file.since.size())
            apply(content, change);
    }
    return content;
}

void PowerLossDisk::comeBack(Leaves leaves, quint32 seed)
{
    QRandomGenerator chance(seed);
    QStringList paths = m_files.keys();
    paths.sort(); // the same chance for the same file in every run
    for (const QString &path : std::as_const(paths)) {
        put(path, keptOf(m_files.value(path), leaves, chance));
        QFile::remove(path + QStringLiteral("-shm")); // was never on a disk
    }
    m_files.clear();
    loseAt(0);
}

} // namespace recado::test
