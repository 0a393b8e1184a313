// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/message.h"

#include <QHash>

#include <deque>
#include <functional>

namespace recado::simulator {

/// All messages in the order of their creation. A message never moves and never leaves: references stay good.
class MessageBook
{
public:
    /// Numbers the message and takes it in.
    Message &add(Message message);

    /// Null when the account has no such message; also finds erased ones.
    [[nodiscard]] Message *find(const QString &accountSid, const QString &sid);
    /// The message with the number. Only for numbers that this book gave.
    [[nodiscard]] Message &at(qint64 number) { return m_messages.at(static_cast<std::size_t>(number - 1)); }

    /// Shows the messages of the account, newest first, until the visitor returns false. With a recipient
    /// only those to it. Starts with those older than the given number, if there is one.
    void visitNewestFirst(const QString &accountSid, const QString &to, std::optional<qint64> olderThan,
                          const std::function<bool(const Message &)> &visitor) const;

    /// How many messages of the account wait for their time.
    [[nodiscard]] int scheduled(const QString &accountSid) const { return m_scheduled.value(accountSid); }
    /// A message of the account is scheduled (+1) or is no more (-1).
    void countScheduled(const QString &accountSid, int by) { m_scheduled[accountSid] += by; }

    [[nodiscard]] const std::deque<Message> &all() const { return m_messages; }
    void clear();

private:
    std::deque<Message> m_messages;
    QHash<QString, int> m_scheduled;
    QHash<QString, qint64> m_bySid;
    QHash<QString, std::vector<qint64>> m_byAccount;
    QHash<std::pair<QString, QString>, std::vector<qint64>> m_byRecipient; ///< account and To
};

} // namespace recado::simulator
