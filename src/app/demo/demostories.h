// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/messages/deliverystate.h"
#include "domain/messages/outgoing.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace recado {

/// One message of the demo's last days and what became of it.
struct DemoStory
{
    std::chrono::minutes ago;
    QString person; ///< how the name begins
    DeliveryState end = DeliveryState::Read;
    QString text = {}; ///< of a boleto: empty, it has the sample's text
    ItemKind kind = ItemKind::Text;
    Channel channel = Channel::WhatsApp;
    qint64 cents = 0; ///< of the slip that a boleto or PDF is
    std::optional<int> errorCode = {}; ///< Twilio's, when it failed
};

/// Minutes lie between any two of one office: each is told as if it had been alone.
[[nodiscard]] std::vector<DemoStory> condominiumStories();
[[nodiscard]] std::vector<DemoStory> schoolStories();

} // namespace recado
