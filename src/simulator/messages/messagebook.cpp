// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagebook.h"

#include <algorithm>

namespace recado::simulator {

Message &MessageBook::add(Message message)
{
    message.number = static_cast<qint64>(m_messages.size()) + 1;
    if (message.status == MessageStatus::Scheduled)
        countScheduled(message.accountSid, +1);
    m_bySid.insert(message.sid, message.number);
    m_byAccount[message.accountSid].push_back(message.number);
    m_byRecipient[{message.accountSid, message.to}].push_back(message.number);
    return m_messages.emplace_back(std::move(message));
}

Message *MessageBook::find(const QString &accountSid, const QString &sid)
{
    const auto found = m_bySid.constFind(sid);
    if (found == m_bySid.constEnd())
        return nullptr;
    Message &message = at(*found);
    return message.accountSid == accountSid ? &message : nullptr;
}

void MessageBook::visitNewestFirst(const QString &accountSid, const QString &to,
                                   std::optional<qint64> olderThan,
                                   const std::function<bool(const Message &)> &visitor) const
{
    const std::vector<qint64> none;
    const auto ofAccount = m_byAccount.constFind(accountSid);
    const auto ofRecipient = m_byRecipient.constFind({accountSid, to});
    const std::vector<qint64> *numbers = &none;
    if (to.isEmpty() && ofAccount != m_byAccount.constEnd())
        numbers = &*ofAccount;
    else if (!to.isEmpty() && ofRecipient != m_byRecipient.constEnd())
        numbers = &*ofRecipient;

    // by hand: clang 14 cannot reverse a view of libstdc++ 12
    auto next = olderThan ? std::ranges::lower_bound(*numbers, *olderThan) : numbers->end();
    while (next != numbers->begin()) {
        --next;
        if (!visitor(m_messages.at(static_cast<std::size_t>(*next - 1))))
            return;
    }
}

void MessageBook::clear()
{
    m_messages.clear();
    m_scheduled.clear();
    m_bySid.clear();
    m_byAccount.clear();
    m_byRecipient.clear();
}

} // namespace recado::simulator
