// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/messages/inbound.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <memory>
#include <vector>

namespace recado {

class TwilioAccess;
class TwilioSession;
namespace storage {
class DatabaseThread;
struct ClaimedPart;
} // namespace storage

/// Fetches what people wrote to a number into our database, and stops what is still to be sent to those who
/// want no more messages. Needs no lease: the same message is kept once.
class InboundReader
{
public:
    InboundReader(storage::DatabaseThread &database, TwilioAccess &access, Clock &clock);

    /// Whom it concerns that messages are not sent any more.
    struct Listeners
    {
        std::function<void(const QList<ItemId> &items)> stopped = {};
        std::function<void(const FileId &file)> fileUnneeded = {}; ///< nobody will fetch it
    };
    void setListeners(Listeners listeners) { m_listeners = std::move(listeners); }

    /// How many messages were new. The first time it reaches back 25 hours: what is older opens no window.
    [[nodiscard]] QCoro::Task<Result<int>> read(Sender sender, Account account);

private:
    [[nodiscard]] QCoro::Task<Result<int>> readChannel(Sender sender, Account account, Channel channel);
    [[nodiscard]] QCoro::Task<Outcome> heedOptOuts(std::shared_ptr<TwilioSession> session, SenderId sender,
                                                   std::vector<InboundMessage> messages);
    [[nodiscard]] QCoro::Task<Outcome> stopAtTwilio(std::shared_ptr<TwilioSession> session,
                                                    storage::ClaimedPart part);

    storage::DatabaseThread &m_database;
    TwilioAccess &m_access;
    Clock &m_clock;
    Listeners m_listeners;
};

} // namespace recado
