// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/addresses.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr auto whatsAppPrefix = "whatsapp:"_L1;

bool isPhone(QStringView phone)
{
    if (!phone.startsWith(u'+') || phone.size() < 8 || phone.size() > 16 || phone[1] == u'0')
        return false;
    if (!std::ranges::all_of(phone.mid(1), [](QChar digit) { return digit >= u'0' && digit <= u'9'; }))
        return false;
    if (phone.startsWith("+55"_L1))
        return phone.size() == 13 || phone.size() == 14; // two digits of area, eight or nine of the number
    if (phone.startsWith("+1"_L1))
        return phone.size() == 12;
    return true;
}

} // namespace

QString Address::text() const
{
    return channel == Channel::WhatsApp ? whatsAppPrefix + phone : phone;
}

std::optional<Address> readAddress(const QString &text)
{
    const bool whatsApp = text.startsWith(whatsAppPrefix);
    const QString phone = whatsApp ? text.mid(whatsAppPrefix.size()) : text;
    if (!isPhone(phone))
        return {};
    return Address{.channel = whatsApp ? Channel::WhatsApp : Channel::Sms, .phone = phone};
}

} // namespace recado::simulator
