// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/inbound.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "inbound_messages": what people wrote to our numbers.
class InboundRepository
{
public:
    explicit InboundRepository(const QSqlDatabase &db);

    /// Keeps those whose SID is not there yet and tells how many that were. All or none.
    Result<int> add(std::span<const InboundMessage> messages);
    /// When the person with one of these phones (with and without the ninth digit) last wrote to the number
    /// on the channel. Only WhatsApp messages open a conversation window.
    [[nodiscard]] Result<std::optional<Instant>>
    lastReceived(SenderId sender, std::span<const QString> phones, Channel channel = Channel::WhatsApp) const;
    /// When anybody last wrote to the number; on one channel, for Twilio lists them apart.
    [[nodiscard]] Result<std::optional<Instant>> newest(SenderId sender, Channel channel) const;
    [[nodiscard]] Result<std::optional<Instant>> newest(SenderId sender) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
