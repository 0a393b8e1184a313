// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace recado::simulator {

/// What has been used up of the limits: how long each sender's queue is, whom it wrote to first in the last
/// 24 hours, how many messages an account made today and in this second.
class SendLedger
{
public:
    /// When the next message of the sender may leave, no earlier than asked.
    [[nodiscard]] Instant nextFree(const QString &sender, Instant earliest) const;
    /// Takes a place in the queue: the sender is busy for so many units at its pace, from
    /// when it is free, no earlier than asked.
    void occupy(const QString &sender, Instant earliest, int units, double unitsPerSecond);

    /// False, and nothing noted, when the person would be one too many within 24 hours.
    [[nodiscard]] bool meet(const QString &sender, const QString &person, Instant at, int peoplePerDay);

    /// How many messages the account made on the day (UTC) of the moment.
    [[nodiscard]] int messagesOn(const QString &accountSid, Instant at) const;
    void countMessage(const QString &accountSid, Instant at);

    /// False when the account sends more than the limit in the second of the moment; counts it.
    [[nodiscard]] bool countSecond(const QString &accountSid, Instant at, int limit);

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    struct Count
    {
        qint64 period = 0; ///< a day or a second
        int count = 0;
    };

    QHash<QString, qint64> m_freeAt; ///< by sender, microseconds since 1970
    QHash<QString, QHash<QString, Instant>> m_met; ///< by sender: when each person was written to first
    QHash<QString, Count> m_today;
    QHash<QString, Count> m_second; ///< not kept: a second is over before a program has started
};

} // namespace recado::simulator
