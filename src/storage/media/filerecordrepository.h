// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/media/filerecord.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace recado::storage {

/// Rows of "published_files": everything of ours that may lie somewhere in the world.
class FileRecordRepository
{
public:
    explicit FileRecordRepository(const QSqlDatabase &db);

    /// Before the upload begins, as Publishing.
    Outcome add(const FileRecord &record);
    /// The upload is done.
    Outcome wentOnline(FileRecordId id, const QString &remoteId, const QUrl &url, qint64 size); ///< NotFound
    /// What is online there with that content and name for long enough, the longest first.
    [[nodiscard]] Result<std::optional<FileRecord>> online(const FileRecord &like,
                                                           Instant atLeastUntil) const;
    /// All, the oldest first; for a person.
    [[nodiscard]] Result<std::vector<FileRecord>> list() const;

    /// To be removed from that moment on.
    Outcome leave(FileRecordId id, Instant from);
    /// Everything with that content to be removed, unless a message that has not arrived yet needs it.
    Outcome leaveUnlessWanted(const QByteArray &sha256, Instant from);
    /// What is to be removed now: left, over its time, or an upload that never ended. Of what a program
    /// serves itself only the holder's.
    [[nodiscard]] Result<std::vector<FileRecord>> due(Instant now, const QString &holder, int limit) const;
    /// Takes the removal for this program, so that two do not try at once. False: somebody else has it.
    Result<bool> claim(const FileRecord &record, Instant until);
    Outcome failed(FileRecordId id, int tries, Instant nextTry, const QString &reason); ///< NotFound
    Outcome remove(FileRecordId id); ///< NotFound
    /// That program ended: what it served is gone.
    Outcome forgetHolder(const QString &holder);
    /// What programs served themselves and took down at its time, also those of other computers that ended
    /// without a word.
    Outcome forgetServedBefore(Instant until);
    /// Every failed removal may be tried at once.
    Outcome hurry(Instant now);

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
