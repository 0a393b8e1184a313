// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/messages/storedfile.h"

#include <QStringList>

namespace recado {

class DataFolder;

/// Files that messages carried, under the names that people know, for writing such a message again: what is
/// kept has a hash for its name.
class AgainCopies
{
public:
    explicit AgainCopies(const DataFolder &folder)
        : m_folder(folder)
    { }

    /// The path of the copy, fresh. NotFound "file-not-there".
    [[nodiscard]] Result<QString> make(const StoredFile &file) const;
    /// Takes away what is older than a day, unless a draft names it. Younger ones may belong to a page on
    /// which somebody is writing, or to a message that may still be taken back.
    /// @param drafts as they are kept
    void removeUnneeded(const QStringList &drafts, Instant now) const;

private:
    const DataFolder &m_folder;
};

} // namespace recado
