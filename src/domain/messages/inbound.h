// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace recado {

/// A message that a person wrote to one of our numbers.
struct InboundMessage
{
    QString sid;
    SenderId senderId; ///< our number
    Channel channel = Channel::WhatsApp;
    QString from; ///< E.164, as Twilio reports it
    QString body;
    Instant receivedAt;
};

/// WhatsApp lets a company write freely for 24 h after the person's last message. (facts: Twilio 63016)
struct ConversationWindow
{
    std::optional<Instant> closesAt = {}; ///< empty: the person never wrote

    [[nodiscard]] bool isOpen(Instant now) const { return closesAt && now < *closesAt; }
};

/// Ten minutes short of 24 h: what is queued now leaves a little later.
constexpr std::chrono::minutes conversationWindowLength{24 * 60 - 10};

} // namespace recado
