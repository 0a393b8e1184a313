// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/media/mediaplace.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace recado::storage {

/// Rows of "media_hosts".
class MediaHostRepository
{
public:
    explicit MediaHostRepository(const QSqlDatabase &db);

    [[nodiscard]] Result<std::optional<MediaPlace>> chosen(TenantId tenant) const;
    /// Of every company that chose one.
    [[nodiscard]] Result<std::vector<MediaPlace>> allChosen() const;
    [[nodiscard]] Result<std::optional<MediaPlace>> find(MediaHostId id) const;
    /// Adds it as the company's place, or changes the row of that id; every other one of the company is left
    /// behind.
    Outcome choose(const MediaPlace &place);
    /// Adds it as one that was left behind: something that was only tried out there is still to be removed.
    Outcome addLeft(const MediaPlace &place);
    /// The company has no place of its own any more.
    Outcome leave(TenantId tenant);
    /// @param reason empty: the probe was fetched as it should be
    Outcome noteTest(MediaHostId id, Instant at, const QString &reason); ///< NotFound
    /// Places that were left behind and where no file lies any more; their rows are gone afterwards.
    Result<std::vector<MediaHostId>> removeEmpty();

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
