// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace recado {

/// A limit of Twilio or Meta: nothing leaves on a channel of the number before its end.
struct ChannelWait
{
    std::optional<Instant> until = {};
    QString reason = {}; ///< a fixed short code
};

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
    QString messagingServiceSid = {}; ///< "MG…", picked from what the account has; empty: none
    QString verifyServiceSid = {}; ///< "VA…"; empty: none
    QString sandboxJoin = {}; ///< "join two-words": this is Twilio's number for trying; empty: an own number
    std::optional<Instant> testedAt = {}; ///< the last "test connection"
    QString testResult = {}; ///< a ConnectionReport as JSON; empty when never tested
    QString checklist = {}; ///< a ProductionChecklist as JSON; empty when never begun
    QString pauseReason = {}; ///< a fixed short code; empty: a person paused it
    std::optional<Instant> pausedAt = {};
    QString pauseDetail = {}; ///< JSON with the counts that led to it
    std::optional<Instant> resumedAt = {}; ///< earlier failures do not pause it again
    int perMinute = 0; ///< pace, in messages (SMS: segments) a minute; 0: the usual one of the channel
    ChannelWait whatsAppWait = {}; ///< may be over
    ChannelWait smsWait = {};
};

[[nodiscard]] inline bool serves(const Sender &sender, Channel channel)
{
    return channel == Channel::WhatsApp ? sender.whatsApp : sender.sms;
}

[[nodiscard]] inline const ChannelWait &waitOf(const Sender &sender, Channel channel)
{
    return channel == Channel::WhatsApp ? sender.whatsAppWait : sender.smsWait;
}

/// The number that all accounts share for trying WhatsApp: it reaches only who has joined.
inline constexpr QStringView sharedSandboxNumber = u"+14155238886";

[[nodiscard]] inline bool isSandbox(const Sender &sender)
{
    return !sender.sandboxJoin.isEmpty() || sender.number == sharedSandboxNumber;
}

} // namespace recado
