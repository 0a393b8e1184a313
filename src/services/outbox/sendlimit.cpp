// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/sendlimit.h"

#include "storage/tenants/senderrepository.h"

namespace recado {

Outcome heed(const QSqlDatabase &db, const Sender &sender, const SendLimit &limit)
{
    if (!limit.until)
        return Done{};
    storage::SenderRepository senders(db);
    const ChannelWait wait{.until = limit.until, .reason = limit.reason};
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (!limit.allChannels && channel != limit.channel)
            continue;
        const auto noted = limit.wholeAccount ? senders.noteAccountWait(sender.accountId, channel, wait)
                                              : senders.noteWait(sender.id, channel, wait);
        if (!noted)
            return noted;
    }
    return Done{};
}

} // namespace recado
