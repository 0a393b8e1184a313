// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace recado {

using FileRecordId = Id<struct FileRecordTag>;

/// Databases hold the numbers.
enum class OnlineState {
    Publishing = 0, ///< the upload began; nobody knows yet whether it arrived
    Online = 1,
    Removing = 2, ///< nobody needs it any more
};

/// A file of ours that lies, or may lie, somewhere in the world. Its address belongs in no log.
struct FileRecord
{
    FileRecordId id;
    QString host; ///< a MediaHostId as text, or "this-computer"
    QString holder = {}; ///< the running program that serves it itself; empty: a host elsewhere does
    QByteArray sha256 = {};
    QString name = {}; ///< as the recipient sees it
    QString contentType = {};
    qint64 size = 0; ///< bytes
    QString remoteId = {}; ///< by which the host removes it
    QUrl url = {}; ///< empty while Publishing
    OnlineState state = OnlineState::Publishing;
    Instant publishedAt = {};
    Instant until = {}; ///< it is removed then, read or not
    int tries = 0; ///< to remove it
    std::optional<Instant> nextTryAt = {};
    QString reason = {}; ///< why the last try failed
};

/// How long after the n-th failed removal (from 1) the next one follows: 1 min, 5 min, 1 h, then every 6 h.
[[nodiscard]] inline std::chrono::minutes removalPause(int tries)
{
    using namespace std::chrono_literals;
    if (tries <= 1)
        return 1min;
    if (tries == 2)
        return 5min;
    return tries == 3 ? 60min : 360min;
}

} // namespace recado
