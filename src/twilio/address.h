// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QString>

#include <optional>

namespace recado::twilio {

/// One end of a message as Twilio writes it: "+5511…" for SMS, "whatsapp:+5511…" for WhatsApp.
struct Address
{
    Channel channel = Channel::Sms;
    QString number; ///< E.164; of an SMS that came in also a short code or a name

    bool operator==(const Address &other) const = default;
};

[[nodiscard]] QString toWire(const Address &address);

/// Nothing for an empty text and for channels that we do not speak ("messenger:…", "rcs:…").
[[nodiscard]] std::optional<Address> addressFromWire(const QString &text);

} // namespace recado::twilio
