// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/tenants/sender.h"

#include <QString>

#include <chrono>

namespace recado {

/// The time that one message takes from its number: as many a minute as the number says (an SMS counts by
/// segments), otherwise what is usual: 80 WhatsApp messages a second, one SMS segment a second of a long
/// code, one message in three seconds of the sandbox. (facts: Twilio 2.7)
[[nodiscard]] std::chrono::microseconds paceOf(const Sender &sender, Channel channel, const QString &body);

/// Keeps the messages of one number at its pace: a bucket that holds what a second allows, or one message.
class SendPace
{
public:
    /// How many may leave now, at most `most`; those of the number's fastest channel, for what will be
    /// claimed is not known yet. What it costs in the end is spent, and waited for afterwards.
    [[nodiscard]] int room(const Sender &sender, Instant now, int most) const;
    void spend(Instant now, std::chrono::microseconds cost);

private:
    /// What was spent and has not passed yet.
    [[nodiscard]] std::chrono::microseconds debt(Instant now) const;

    /// Finer than an Instant: 80 a second are 12.5 ms each.
    std::chrono::sys_time<std::chrono::microseconds> m_paidUntil = {};
    Instant m_spentAt = {}; ///< last
};

} // namespace recado
