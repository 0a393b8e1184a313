// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/ids.h"

#include <QString>

namespace recado {

/// A number of an account from which messages leave: one number, used for WhatsApp and/or SMS.
struct Sender
{
    SenderId id;
    TenantId tenantId;
    AccountId accountId;
    QString number; ///< E.164
    bool whatsApp = true;
    bool sms = false;
    bool paused = false; ///< nothing leaves while set
    Instant createdAt = {};
};

[[nodiscard]] inline bool serves(const Sender &sender, Channel channel)
{
    return channel == Channel::WhatsApp ? sender.whatsApp : sender.sms;
}

} // namespace recado
