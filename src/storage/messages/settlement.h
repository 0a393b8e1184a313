// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/outboxrows.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <set>

namespace recado::storage {

/// What a part is before a change.
struct CurrentPart
{
    ItemId item;
    PartState state = PartState::Waiting;
    QString sid = {};
    std::optional<Instant> dueAt = {};
    bool isAlone = false; ///< the only part of its item
    bool sidIsTaken = false; ///< another part has the SID that is to be bound
};

/// How OutboxRepository::settle() takes one change after the other, with statements prepared once. Lives in
/// one transaction.
class Settlement
{
public:
    [[nodiscard]] static Result<Settlement> make(const QSqlDatabase &db);
    Settlement(Settlement &&other) noexcept;
    Settlement &operator=(Settlement &&other) = delete;
    Settlement(const Settlement &) = delete;
    Settlement &operator=(const Settlement &) = delete;
    ~Settlement();

    Result<std::optional<CurrentPart>> read(const PartChange &change);
    /// Whether the part really changed. Its followers are moved, its item's visible state is not.
    Result<bool> take(const PartChange &change);
    /// Brings what is shown of all items that were touched up to date.
    Outcome refresh();

private:
    struct Statements;

    Settlement(const QSqlDatabase &db, EventWriter events, VisibleState visible,
               std::unique_ptr<Statements> statements);

    static Outcome checkSid(const PartChange &change, const CurrentPart &current);
    Result<bool> step(const PartChange &change, const CurrentPart &current);
    Outcome moveNextLook(const PartChange &change);
    Result<std::optional<PartId>> nextWaiting(ItemId item);
    Outcome queueFollower(const PartChange &change, ItemId item);
    Outcome moveFollowers(const PartChange &change, ItemId item);

    QSqlDatabase m_db;
    EventWriter m_events;
    VisibleState m_visible;
    std::unique_ptr<Statements> m_statements;
    std::set<ItemId> m_touched;
};

} // namespace recado::storage
