// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/price.h"

#include <QSqlDatabase>

#include <span>
#include <vector>

namespace recado::storage {

/// What one message cost, and how it travelled.
struct PaidMessage
{
    Channel channel = Channel::WhatsApp;
    MessagePrice price;
};

/// What has to be known before messages are sent again.
class ResendRepository
{
public:
    explicit ResendRepository(const QSqlDatabase &db);

    /// Those of the items whose content went, goes or may have gone to the same person in a later item as
    /// well: the same boleto line, the same file, or of a text the same words.
    [[nodiscard]] Result<std::vector<ItemId>> sentSince(std::span<const ItemId> items) const;
    /// What the number's last messages cost whose price Twilio has told, newest first.
    [[nodiscard]] Result<std::vector<PaidMessage>> lastPrices(SenderId sender, Instant since,
                                                              int limit) const;

    /// Inside a transaction: other programs change none of these items before it ends.
    Outcome hold(std::span<const ItemId> items);

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
