// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/sendpace.h"

#include "domain/messages/segments.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr std::chrono::microseconds bucket = 1s;
constexpr std::chrono::microseconds perWhatsApp = 12'500us;
constexpr std::chrono::microseconds perSegment = 1s;
constexpr std::chrono::microseconds perSandboxMessage = 3s;

std::chrono::microseconds perUnit(const Sender &sender, Channel channel)
{
    if (sender.perMinute > 0)
        return std::chrono::microseconds(1min) / sender.perMinute;
    if (isSandbox(sender))
        return perSandboxMessage;
    return channel == Channel::WhatsApp ? perWhatsApp : perSegment;
}

} // namespace

std::chrono::microseconds paceOf(const Sender &sender, Channel channel, const QString &body)
{
    const int units = channel == Channel::Sms ? std::max(countSegments(body).count, 1) : 1;
    return perUnit(sender, channel) * units;
}

std::chrono::microseconds SendPace::debt(Instant now) const
{
    if (now < m_spentAt)
        return 0us; // a clock that was set back must not keep a number quiet for ever
    return std::max<std::chrono::microseconds>(m_paidUntil - now, 0us);
}

int SendPace::room(const Sender &sender, Instant now, int most) const
{
    const auto each = perUnit(sender, sender.whatsApp ? Channel::WhatsApp : Channel::Sms);
    const std::chrono::microseconds owed = debt(now);
    auto fitting = std::max(bucket - owed, std::chrono::microseconds(0)) / each;
    if (owed == 0us)
        fitting = std::max<std::chrono::microseconds::rep>(fitting, 1); // slower than one a second
    return static_cast<int>(std::min<std::chrono::microseconds::rep>(fitting, most));
}

void SendPace::spend(Instant now, std::chrono::microseconds cost)
{
    m_paidUntil = now + debt(now) + cost;
    m_spentAt = now;
}

} // namespace recado
