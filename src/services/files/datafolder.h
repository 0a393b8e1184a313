// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/storedfile.h"

#include <QString>

namespace recado {

/// Where everything of one office lives: database, log, copies of what was sent. Real or simulated, decided
/// when it is made, never both.
class DataFolder
{
public:
    enum class Kind { Real, Simulated };

    /// Makes the folder (0700) when it is not there. Refuses one of the other kind (Invalid, reason
    /// "folder-is-real" or "folder-is-simulated").
    [[nodiscard]] static Result<DataFolder> open(const QString &path, Kind kind);
    /// The folder of this user: XDG data folder + "recado/real" or "recado/simulated".
    [[nodiscard]] static QString defaultPath(Kind kind);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isSimulated() const { return m_kind == Kind::Simulated; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString logPath() const;
    /// Absolute path of something inside.
    [[nodiscard]] QString absolute(const QString &relative) const;

    /// Copies a file in (0600, under its SHA-256, written to a temporary name, synced and renamed), so that
    /// later changes to the original do not matter. The same bytes are kept once. NotFound, Invalid
    /// "file-empty", "file-too-big" (over 16 MB, WhatsApp's limit), Storage.
    [[nodiscard]] Result<StoredFile> keep(const QString &file, Instant now) const;

private:
    DataFolder(QString path, Kind kind)
        : m_path(std::move(path))
        , m_kind(kind)
    { }

    QString m_path;
    Kind m_kind;
};

/// WhatsApp's limit for a document. (facts: Twilio 2.7)
constexpr qint64 maxDocumentSize = 16LL * 1024 * 1024;

} // namespace recado
