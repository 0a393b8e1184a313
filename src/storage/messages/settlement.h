// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <span>
#include <vector>

namespace recado::storage {

/// How OutboxRepository::settle() takes a group of changes: with a handful of statements, whatever their
/// number. Inside a transaction only.
class Settlement
{
public:
    explicit Settlement(const QSqlDatabase &db);

    /// First: keeps other programs from changing parts of the same items.
    Outcome lockItems(std::span<const PartChange> changes);
    /// Gives those parts that really changed, in the order of the changes. Errors as of
    /// OutboxRepository::settle().
    Result<std::vector<PartId>> take(std::span<const PartChange> changes);

private:
    struct Taken
    {
        const PartChange *change = nullptr;
        ItemId item;
    };

    Result<std::vector<PartId>> takeTogether(std::span<const PartChange> changes);
    Result<std::vector<Taken>> step(std::span<const PartChange> changes);
    Outcome checkSids(std::span<const PartChange *const> refused);
    Outcome moveNextLooks(std::span<const PartChange *const> refused);
    Outcome noteSteps(std::span<const Taken> taken);

    QSqlDatabase m_db;
};

} // namespace recado::storage
