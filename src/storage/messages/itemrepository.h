// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/failurereason.h"
#include "domain/messages/outgoing.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Which items a person wants to see.
struct ItemFilter
{
    TenantId tenantId;
    std::optional<DeliveryState> state = {};
    QString text = {}; ///< words in the name, the phone or the boleto line, as of searchPatterns()
    std::optional<SenderId> senderId = {};
    std::optional<FailureReason> reason = {}; ///< why a part of it that counts failed or was cancelled
};

/// The statement of ItemRepository::page(), to be seen by the test of its plan. Each variant of the filter
/// has the index that its columns call for; conditions that are always true would hide them from the planner.
[[nodiscard]] QString pageSql(const ItemFilter &filter);

/// Items of a tenant, as the status bar counts them.
struct QueueCounts
{
    int queued = 0; ///< shown as Queued
    int unsure = 0; ///< shown as MaybeSent
    int failedToday = 0; ///< shown as Failed and made since the day began
};

/// The tables of the outbox as people read them. Changes nothing: may run on a reading connection.
class ItemRepository
{
public:
    explicit ItemRepository(const QSqlDatabase &db);

    /// The next items after a cursor, newest first, with their parts. At most 500 rows. The cost does not
    /// grow with how far the reader is.
    [[nodiscard]] Result<ItemPage> page(const ItemFilter &filter, const std::optional<ItemCursor> &after,
                                        int limit) const;
    [[nodiscard]] Result<std::optional<OutgoingItem>> item(ItemId id) const;
    /// Those that are there, newest first.
    [[nodiscard]] Result<std::vector<OutgoingItem>> items(std::span<const ItemId> ids) const;
    /// Of all parts of the item, in the order of time.
    [[nodiscard]] Result<std::vector<PartEvent>> timeline(ItemId item) const;
    /// Items with this boleto line of which anything was sent, may have been or will be; newest first.
    [[nodiscard]] Result<std::vector<OutgoingItem>> sentWithLine(TenantId tenant, const QString &line) const;
    /// The last items to one of these phones (E.164: with and without the ninth digit), newest first.
    [[nodiscard]] Result<std::vector<OutgoingItem>> lastTo(TenantId tenant, std::span<const QString> phones,
                                                           int limit) const;
    /// Items of the number of which a part changed after that moment, at most 500: what another program did.
    [[nodiscard]] Result<std::vector<ItemId>> changedSince(SenderId sender, Instant moment) const;
    /// `dayBegan` is midnight where the tenant is.
    [[nodiscard]] Result<QueueCounts> queueCounts(TenantId tenant, Instant dayBegan) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
