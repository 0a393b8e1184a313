// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/contacts/contact.h"
#include "domain/messages/inbound.h"
#include "domain/messages/storedfile.h"
#include "services/messages/sendrequest.h"
#include "storage/boleto/sliphistory.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <optional>
#include <vector>

namespace recado {

class DataFolder;
class Session;
namespace storage {
class DatabaseThread;
}

/// What is known about whom a message would go to.
struct RecipientState
{
    QString phone = {}; ///< E.164; empty when it is not a phone
    ConversationWindow window = {};
    std::vector<OutgoingItem> lastItems = {}; ///< newest first, at most three
    std::vector<Contact> people = {}; ///< of the company with this phone: a family may share one
};

/// Puts messages into the outbox and takes them back. Sends nothing itself: see OutboxRunner.
class SendService : public QObject
{
    Q_OBJECT

public:
    SendService(storage::DatabaseThread &database, const DataFolder &folder, Clock &clock, Session &session,
                QString holder);

    /// Checks without sending; the first obstacle in the order of the form.
    [[nodiscard]] QCoro::Task<Result<std::vector<SendObstacle>>> obstacles(SendRequest request);
    [[nodiscard]] QCoro::Task<Result<RecipientState>> recipientState(Sender sender, Channel channel,
                                                                     QString phone);
    /// The codes of everything that stands against the request's slips, answered or not
    /// (services/boleto/slipguard.h); the history is read anew.
    [[nodiscard]] QCoro::Task<Result<QStringList>> signalsOf(SendRequest request);
    /// Copies the file, writes the item and its parts in one transaction; on return it will not be lost.
    /// With obstacles it is Invalid with the obstacle's word as reason and nothing is written; the same with
    /// a signal of its slips that nobody has answered.
    [[nodiscard]] QCoro::Task<Result<OutgoingItem>> queue(SendRequest request);
    /// Takes back what has not left. True when nothing of the item left.
    [[nodiscard]] QCoro::Task<Result<bool>> undo(ItemId item);
    /// Cancels what this program still holds for undoing; called when it closes. What was not sent, by item.
    [[nodiscard]] QCoro::Task<Result<std::vector<ItemId>>> cancelHeld();

    [[nodiscard]] QCoro::Task<Result<ItemPage>> page(TenantId tenant, std::optional<DeliveryState> state,
                                                     const QString &text, std::optional<ItemCursor> after,
                                                     int limit);
    [[nodiscard]] QCoro::Task<Result<OutgoingItem>> item(ItemId id);
    [[nodiscard]] QCoro::Task<Result<std::vector<PartEvent>>> timeline(ItemId id);
    /// What is known of a file that a part carries: its name as the person knows it, its size. NotFound.
    [[nodiscard]] QCoro::Task<Result<StoredFile>> file(FileId id);
    /// Earlier sends of the same line that were not cancelled.
    [[nodiscard]] QCoro::Task<Result<std::vector<OutgoingItem>>> sentWithLine(TenantId tenant,
                                                                              const QString &line);
    /// What earlier messages say about a slip. file: what would be sent, may be empty.
    [[nodiscard]] QCoro::Task<Result<storage::SlipHistory>> slipHistory(TenantId tenant, SentSlip slip,
                                                                        QString file);

Q_SIGNALS:
    /// Something about these items changed (queued, undone, released). The runner has the same signal for the
    /// rest.
    void itemsChanged(const QList<recado::ItemId> &items);

private:
    [[nodiscard]] QCoro::Task<Result<std::vector<SentSlip>>> guarded(SendRequest request);
    [[nodiscard]] QCoro::Task<Result<QStringList>> taxIdsOf(SendRequest request);

    storage::DatabaseThread &m_database;
    const DataFolder &m_folder;
    Clock &m_clock;
    Session &m_session;
    QString m_holder;
};

} // namespace recado
