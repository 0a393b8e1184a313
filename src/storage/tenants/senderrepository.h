// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/sender.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "senders". A number is there once per account.
class SenderRepository
{
public:
    explicit SenderRepository(const QSqlDatabase &db);

    /// All or none. Conflict "already-there"; Invalid "account-of-other-tenant" when the account is not of
    /// the same tenant: a message would go out in another company's name.
    Outcome add(std::span<const Sender> senders);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Sender>> list(TenantId tenant) const;
    [[nodiscard]] Result<std::vector<Sender>> listAll() const;
    [[nodiscard]] Result<std::optional<Sender>> find(SenderId id) const;
    /// Channels, pause, pace, services and the sandbox's join text; another number is another sender. What a
    /// test, the checklist or the outbox found is not touched: they go on while a person edits. NotFound.
    Outcome update(const Sender &sender);
    Outcome noteTest(SenderId id, Instant at, const QString &result); ///< NotFound
    Outcome noteChecklist(SenderId id, const QString &checklist); ///< NotFound
    /// Nothing leaves until resume(); reason and detail as in Sender. False when it was paused already: the
    /// first reason stays.
    Result<bool> pause(SenderId id, const QString &reason, const QString &detail, Instant at);
    /// Goes on, whoever paused it; failures before `at` do not pause it again. NotFound.
    Outcome resume(SenderId id, Instant at);
    /// Nothing leaves on the channel before; empty: nothing to wait for. A longer wait stays. NotFound.
    Outcome noteWait(SenderId id, Channel channel, const ChannelWait &wait);
    /// The same for all numbers of the account.
    Outcome noteAccountWait(AccountId account, Channel channel, const ChannelWait &wait);
    Outcome remove(SenderId id); ///< NotFound; Conflict "still-used" when anything was sent from it

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
