// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/outboxrows.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace recado::storage {

/// What a part is before a change.
struct CurrentPart
{
    ItemId item;
    PartState state = PartState::Waiting;
    QString sid = {};
    std::optional<Instant> dueAt = {};
};

/// How OutboxRepository::settle() takes one change after the other, with statements prepared once. Lives in
/// one transaction.
class Settlement
{
public:
    [[nodiscard]] static Result<Settlement> make(const QSqlDatabase &db);

    Result<std::optional<CurrentPart>> read(PartId id);
    /// Whether the part really changed. Its followers are moved, its item's visible state is not.
    Result<bool> take(const PartChange &change);
    Outcome refresh(ItemId item) { return m_visible.refresh(item); }

private:
    Settlement(const QSqlDatabase &db, EventWriter events, VisibleState visible);

    Outcome checkSid(const PartChange &change, const CurrentPart &current);
    Result<bool> step(const PartChange &change, const CurrentPart &current);
    Outcome moveNextLook(const PartChange &change);
    Result<std::optional<PartId>> nextWaiting(ItemId item);
    Outcome queueFollower(const PartChange &change, ItemId item);
    Outcome moveFollowers(const PartChange &change, ItemId item);

    QSqlDatabase m_db;
    EventWriter m_events;
    VisibleState m_visible;
    QSqlQuery m_read;
    QSqlQuery m_sidOwner;
    QSqlQuery m_step;
    QSqlQuery m_nextLook;
    QSqlQuery m_parts;
    QSqlQuery m_follow;
};

} // namespace recado::storage
