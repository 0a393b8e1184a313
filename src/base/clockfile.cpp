// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clockfile.h"

#include <QThread>

#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace recado {

/// As it lies in the file; only programs of one build on one computer share it.
struct ClockFile::Layout
{
    std::atomic<quint64> mark; ///< whose file it is
    std::atomic<quint64> round; ///< odd while the owner writes
    std::atomic<qint64> shown; ///< ms
    std::atomic<qint64> wall; ///< ms
    std::atomic<qint64> pace;
};

namespace {

constexpr quint64 ourMark = 0x6b636f6c43636552; // "RecClock"
constexpr qint64 fileSize = 64;
/// A writer that died in the middle would never come to the end.
constexpr int mostLooks = 1000;

bool isLongEnough(QFile &file)
{
    const qint64 size = file.size();
    return size >= fileSize
        || (file.seek(size) && file.write(QByteArray(fileSize - size, '\0')) == fileSize - size
            && file.flush());
}

} // namespace

Instant ClockFace::at(Instant wallNow) const
{
    return shown + (wallNow - wall) * pace;
}

bool ClockFile::map()
{
    static_assert(sizeof(Layout) <= fileSize && std::atomic<qint64>::is_always_lock_free);
    void *const mapped = m_file.map(0, fileSize);
    m_layout = static_cast<Layout *>(mapped);
    return m_layout != nullptr;
}

Result<std::unique_ptr<ClockFile>> ClockFile::make(const QString &path)
{
    std::unique_ptr<ClockFile> made(new ClockFile(path));
    QFile &file = made->m_file;
    // never cut to a new beginning: who has it mapped would fall into the hole
    const bool ready = file.open(QIODevice::ReadWrite)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && isLongEnough(file)
        && made->map();
    if (!ready)
        return Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
    made->takeOwnersLock();
    if (made->m_layout->round.load() % 2 != 0)
        ++made->m_layout->round; // an earlier owner died while it wrote
    return made;
}

Result<std::unique_ptr<ClockFile>> ClockFile::open(const QString &path)
{
    std::unique_ptr<ClockFile> opened(new ClockFile(path));
    QFile &file = opened->m_file;
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NotFound, .detail = file.errorString()};
    if (file.size() < fileSize || !opened->map() || opened->m_layout->mark.load() != ourMark)
        return Error{.kind = ErrorKind::BadReply, .detail = u"not the file of a clock"_s};
    return opened;
}

void ClockFile::takeOwnersLock()
{
#ifdef Q_OS_UNIX
    // a follower has it for a moment while it looks whether anybody has it
    for (int tries = 0; tries < mostLooks && ::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0; ++tries)
        QThread::usleep(100);
#endif
}

bool ClockFile::ownerIsGone() const
{
#ifdef Q_OS_UNIX
    if (::flock(m_file.handle(), LOCK_SH | LOCK_NB) != 0)
        return false;
    ::flock(m_file.handle(), LOCK_UN);
    return true;
#else
    return false;
#endif
}

void ClockFile::write(const ClockFace &face)
{
    ++m_layout->round;
    m_layout->shown = toMsecs(face.shown);
    m_layout->wall = toMsecs(face.wall);
    m_layout->pace = face.pace;
    ++m_layout->round;
    m_layout->mark = ourMark;
}

ClockFace ClockFile::read() const
{
    ClockFace face;
    for (int look = 0; look < mostLooks; ++look) {
        const quint64 before = m_layout->round;
        face = {.shown = fromMsecs(m_layout->shown),
                .wall = fromMsecs(m_layout->wall),
                .pace = static_cast<int>(m_layout->pace)};
        if (before % 2 == 0 && m_layout->round == before)
            break;
    }
    return face;
}

} // namespace recado
