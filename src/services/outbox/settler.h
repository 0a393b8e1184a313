// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <vector>

namespace recado {

namespace storage {
class DatabaseThread;
}

/// Writes down what has become of messages, many in one transaction, and the intents to send the next ones in
/// the same: while one group is on its way to the disk, the next one gathers. So the groups grow with the
/// traffic and with the slowness of the disk, and a single message waits for nobody. May go away at any time;
/// the database outlives every settle() and claim().
class Settler
{
public:
    explicit Settler(storage::DatabaseThread &database);

    /// Resumes when it is durable; whether the part really changed. Errors as those of
    /// storage::OutboxRepository::settle(), each for its own change: one that cannot be taken does not keep
    /// the others back. Unavailable after abandon(): it was not written.
    [[nodiscard]] QCoro::Task<Result<bool>> settle(storage::PartChange change);
    /// Resumes when the intents are durable. Errors as of storage::OutboxRepository::claimDue(), and
    /// Unavailable after abandon(). Only one at a time.
    [[nodiscard]] QCoro::Task<Result<std::vector<storage::ClaimedPart>>> claim(storage::ClaimOrder order);
    /// The database is not asked any more; a group that is there already is awaited.
    void abandon();

private:
    struct State;

    static QCoro::Task<> writeGroups(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state; ///< shared with the tasks, which may outlive this
};

} // namespace recado
