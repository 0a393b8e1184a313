// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/recovery.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <optional>
#include <vector>

namespace recado {

class DataFolder;
class Session;
namespace storage {
class DatabaseThread;
class LateRepository;
} // namespace storage

/// What the recovery screen shows.
struct RecoveryReport
{
    Instant since = {}; ///< what was handed to Twilio before that is not counted
    RecoveryCounts counts = {};
    std::vector<OutgoingItem> undecided = {}; ///< newest first, at most 200
};

/// What an end that nobody wished left behind, and what people decide about messages that were perhaps sent.
/// Looking for them at Twilio is the OutboxRunner's.
class RecoveryService : public QObject
{
    Q_OBJECT

public:
    RecoveryService(storage::DatabaseThread &database, const DataFolder &folder, Clock &clock,
                    Session &session);

    /// A program that began then ended without closing.
    void noteUnclean(Instant began);
    [[nodiscard]] bool wasUnclean() const { return m_uncleanSince.has_value(); }

    /// Since the start of the run that ended badly; the last 24 hours when none did.
    [[nodiscard]] QCoro::Task<Result<RecoveryReport>> report();

    /// A person's word about one part that is MaybeSent; into the record with the person's name. Needs
    /// Duty::SendMessages. Errors as of storage::RecoveryRepository::decide().
    [[nodiscard]] QCoro::Task<Outcome> decide(PartId part, Decision decision, QString sid = {});

    /// A copy, under the name that the person knows, of the file that a message carried: for sending it once
    /// more. NotFound "file-not-there".
    [[nodiscard]] QCoro::Task<Result<QString>> fileAgain(FileId file);
    /// Deletes the copies that nobody needs any more.
    [[nodiscard]] QCoro::Task<Outcome> forgetCopies();

    /// Messages of the company that were not sent because Recado ended while they could still be taken back:
    /// of the last week, and not told about yet.
    [[nodiscard]] QCoro::Task<Result<std::vector<ItemId>>> abandoned(TenantId tenant);
    /// A person has read it.
    [[nodiscard]] QCoro::Task<Outcome> noteAbandonedSeen(TenantId tenant);

    /// Messages of the company that are late and wait for a person, oldest first.
    [[nodiscard]] QCoro::Task<Result<std::vector<ItemId>>> late(TenantId tenant);
    /// These late messages leave now, or never. Into the record; needs Duty::SendMessages. Gives those that
    /// it really concerned: somebody else may have decided meanwhile.
    [[nodiscard]] QCoro::Task<Result<std::vector<ItemId>>> sendLate(std::vector<ItemId> items);
    [[nodiscard]] QCoro::Task<Result<std::vector<ItemId>>> cancelLate(std::vector<ItemId> items);

Q_SIGNALS:
    /// There is something to be seen on the recovery screen that was not known before.
    void uncleanFound();
    void itemsChanged(const QList<recado::ItemId> &items);

private:
    using LateMove
        = Result<std::vector<ItemId>> (storage::LateRepository::*)(const std::vector<ItemId> &, Instant);
    [[nodiscard]] QCoro::Task<Result<std::vector<ItemId>>> decideLate(std::vector<ItemId> items, QString what,
                                                                      LateMove move);

    storage::DatabaseThread &m_database;
    const DataFolder &m_folder;
    Clock &m_clock;
    Session &m_session;
    std::optional<Instant> m_uncleanSince;
};

} // namespace recado
