// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/storedfile.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "files": what the data folder keeps of the files that were sent. Not their bytes.
class FileRepository
{
public:
    explicit FileRepository(const QSqlDatabase &db);

    Outcome add(std::span<const StoredFile> files); ///< all or none
    [[nodiscard]] Result<std::optional<StoredFile>> find(FileId id) const;
    /// Files with these contents, oldest first.
    [[nodiscard]] Result<std::vector<StoredFile>> bySha256(const QByteArray &sha256) const;
    Outcome remove(FileId id); ///< NotFound; Conflict "still-used" while a message has it

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
