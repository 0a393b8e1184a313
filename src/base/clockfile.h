// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QFile>

#include <memory>

namespace recado {

/// What a clock shows, and how fast it goes.
struct ClockFace
{
    Instant shown = {}; ///< what it showed …
    Instant wall = {}; ///< … when the computer showed this
    int pace = 1; ///< so many times as fast as the computer's; 0 stands still until it is moved

    [[nodiscard]] Instant at(Instant wallNow) const;
    bool operator==(const ClockFace &other) const = default;
};

/// A small file in which one program keeps the face of its clock for others on this computer. Both have it in
/// their memory: a look costs no call of the system, and a change is seen at once.
class ClockFile
{
public:
    /// For the clock's owner: makes the file, for this user only, or goes on with the one that is there, so
    /// that whoever looks at it already sees what is written from now on. Storage.
    [[nodiscard]] static Result<std::unique_ptr<ClockFile>> make(const QString &path);
    /// For whoever follows the clock. NotFound; BadReply when it is no such file.
    [[nodiscard]] static Result<std::unique_ptr<ClockFile>> open(const QString &path);
    ~ClockFile() = default;
    Q_DISABLE_COPY_MOVE(ClockFile)

    void write(const ClockFace &face);
    [[nodiscard]] ClockFace read() const;
    /// The program that wrote the face has ended, however it did: its lock of the file is gone. Asks the
    /// system. Always false where the system has no such locks.
    [[nodiscard]] bool ownerIsGone() const;

private:
    struct Layout;
    explicit ClockFile(const QString &path)
        : m_file(path)
    { }
    [[nodiscard]] bool map();
    void takeOwnersLock();

    QFile m_file;
    Layout *m_layout = nullptr; ///< in the mapped file, gone with it
};

} // namespace recado
