// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/address.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {

QString toWire(const Address &address)
{
    return address.channel == Channel::WhatsApp ? "whatsapp:"_L1 + address.number : address.number;
}

std::optional<Address> addressFromWire(const QString &text)
{
    if (text.startsWith("whatsapp:"_L1))
        return Address{.channel = Channel::WhatsApp, .number = text.mid(9)};
    if (text.isEmpty() || text.contains(u':'))
        return std::nullopt;
    return Address{.channel = Channel::Sms, .number = text};
}

} // namespace recado::twilio
