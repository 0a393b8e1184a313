// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/twilio/twilioaccess.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <set>
#include <span>

namespace recado {

namespace storage {
class DatabaseThread;
}

/// Tells how fresh the list of an account is: a message that is bound to a part of ours was made by Twilio
/// for sure, so a list that shows it is not older than it. (facts: Twilio 2.9)
class FreshList
{
public:
    FreshList(storage::DatabaseThread &database, Clock &clock);

    /// When the newest message was made, by Twilio's clock, that both Twilio's list and our outbox have now
    /// or had a moment ago: a reading that begins after this is no less fresh. Empty when the newest page
    /// shows none of ours. One question for all lost parts of a few seconds.
    [[nodiscard]] QCoro::Task<Result<std::optional<Instant>>>
    knownUntil(std::shared_ptr<TwilioSession> session);

private:
    storage::DatabaseThread &m_database;
    Clock &m_clock;
    std::optional<Instant> m_askedAt;
    std::optional<Instant> m_until;
};

/// Those of the messages that are bound to parts of ours.
[[nodiscard]] QCoro::Task<Result<std::set<QString>>> boundOf(storage::DatabaseThread &database,
                                                             QStringList sids);

} // namespace recado
