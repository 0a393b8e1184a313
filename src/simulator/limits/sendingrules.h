// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/accounts/accounts.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <chrono>

namespace recado::simulator {

/// How fast and how far one sender reaches.
struct SenderRule
{
    double perSecond = 1; ///< SMS segments or WhatsApp messages
    std::optional<int> peoplePerDay = {}; ///< whom it may write to first within 24 hours (Meta's tier)
};

/// Twilio's sandbox for WhatsApp: one number for everybody, who joins with these words.
inline constexpr QStringView sandboxPhone = u"+14155238886";
inline constexpr QStringView sandboxJoin = u"join recado-demo";

/// The limits within which messages leave. What is not said otherwise is what Twilio's guides say: an SMS
/// number sends 1 segment a second, a WhatsApp sender 80 messages, the sandbox one in three seconds.
struct SendingRules
{
    QHash<QString, SenderRule> senders
        = {}; ///< by address ("whatsapp:+55…"), only those with a rule of their own
    QHash<QString, int> perDay = {}; ///< messages by account and day; a trial account has 50
    QSet<QString> verified = {}; ///< E.164: only these can be reached from a trial account …
    bool trialReachesAll = true; ///< … unless this is so
    int concurrentRequests = 100; ///< more at one time are answered 429
    int scheduled = 500'000; ///< messages that may wait for their time in one account
    int whatsAppPerSecond = 2000; ///< of one account

    [[nodiscard]] SenderRule of(const QString &address) const;
    [[nodiscard]] std::optional<int> messagesPerDay(const QString &accountSid) const;
    [[nodiscard]] bool mayReach(const QString &accountSid, const QString &phone) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SendingRules fromJson(const QJsonObject &saved);
};

/// How long a queue may get, in time: longer ones overflow.
[[nodiscard]] std::chrono::hours queueLimit(Channel channel);

} // namespace recado::simulator
