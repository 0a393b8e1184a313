// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"

#include <QCoro/QCoroTask>

namespace recado {

class TwilioAccess;
namespace storage {
class DatabaseThread;
}

/// Fetches what people wrote to a number into our database. Needs no lease: the same message is kept once.
class InboundReader
{
public:
    InboundReader(storage::DatabaseThread &database, TwilioAccess &access, Clock &clock);

    /// How many messages were new. The first time it reaches back 25 hours: what is older opens no window.
    [[nodiscard]] QCoro::Task<Result<int>> read(Sender sender, Account account);

private:
    [[nodiscard]] QCoro::Task<Result<int>> readChannel(Sender sender, Account account, Channel channel);

    storage::DatabaseThread &m_database;
    TwilioAccess &m_access;
    Clock &m_clock;
};

} // namespace recado
