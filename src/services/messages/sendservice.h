// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/contacts/contact.h"
#include "domain/messages/inbound.h"
#include "domain/messages/optout.h"
#include "domain/messages/storedfile.h"
#include "services/messages/retry.h"
#include "services/messages/sendrequest.h"
#include "storage/boleto/sliphistory.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace recado {

class DataFolder;
class DirectoryService;
class Session;
class TwilioAccess;
class TwilioSession;
namespace storage {
class DatabaseThread;
}

/// What is known about whom a message would go to.
struct RecipientState
{
    QString phone = {}; ///< E.164; empty when it is not a phone
    ConversationWindow window = {};
    std::optional<OptOut> optOut = {}; ///< nothing may be sent from this number then
    std::vector<OutgoingItem> lastItems = {}; ///< newest first, at most three
    std::vector<Contact> people = {}; ///< of the company with this phone: a family may share one
};

/// What became of an item that was to be cancelled.
struct CancelOutcome
{
    int cancelled = 0; ///< messages that will not be sent
    int gone = 0; ///< those that had left, or are being handed to Twilio
};

/// Puts messages into the outbox and takes them back. Sends nothing itself: see OutboxRunner.
class SendService : public QObject
{
    Q_OBJECT

public:
    SendService(storage::DatabaseThread &database, const DataFolder &folder, Clock &clock, Session &session,
                QString holder);
    /// For what is scheduled at Twilio; both outlive this.
    void setTwilio(DirectoryService &directory, TwilioAccess &access);
    /// How long a file of that company that is put up now can be fetched without this computer; not at all
    /// before this is called.
    using FileStays = std::function<std::chrono::seconds(const TenantId &tenant)>;
    void setFileStays(FileStays fileStays) { m_fileStays = std::move(fileStays); }

    /// Checks without sending; the first obstacle in the order of the form.
    [[nodiscard]] QCoro::Task<Result<std::vector<SendObstacle>>> obstacles(SendRequest request);
    /// What stands against the request's time alone, without looking at the window of the person.
    [[nodiscard]] std::optional<SendObstacle> timeProblem(const SendRequest &request) const;
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
    /// The same, also for what Twilio has for later. "cancel-unknown" when Twilio did not say: it may still
    /// be sent, and is asked about.
    [[nodiscard]] QCoro::Task<Result<CancelOutcome>> cancel(ItemId id);
    /// Another time for what was scheduled. What waits here is moved; what is at Twilio is cancelled, and
    /// only when that is sure it is made anew. Gives the item that is to be sent. Invalid: the word of an
    /// obstacle, or "cancel-too-late". Of two people who ask, the second one gets a Conflict
    /// "already-tried-again".
    [[nodiscard]] QCoro::Task<Result<OutgoingItem>> reschedule(ItemId id, Instant at);
    /// Sends again what failed or was cancelled; never what may have arrived, nor what went to the same
    /// person in a later message ("already-sent-since"). The checks of retryObstacle(), those of the number,
    /// and (when it leaves) the window of 24 hours. Of two people who ask, the second one gets a Conflict
    /// "already-tried-again".
    [[nodiscard]] QCoro::Task<Result<OutgoingItem>> retry(RetryOrder order);
    /// Whether retry() would be refused now, and why; changes nothing.
    [[nodiscard]] QCoro::Task<Outcome> mayRetry(RetryOrder order);
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
    /// A message that Twilio had for later was cancelled: nobody will fetch its file.
    void fileUnneeded(const recado::FileId &file);

private:
    [[nodiscard]] QCoro::Task<Result<std::vector<SentSlip>>> guarded(SendRequest request);
    [[nodiscard]] QCoro::Task<Result<QStringList>> taxIdsOf(SendRequest request);
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<TwilioSession>>> sessionOf(OutgoingItem item);
    [[nodiscard]] QCoro::Task<Result<PartState>> cancelAtTwilio(std::shared_ptr<TwilioSession> session,
                                                                OutgoingPart part, Channel channel);
    [[nodiscard]] QCoro::Task<Outcome> checkTime(OutgoingItem item, Instant at);

    storage::DatabaseThread &m_database;
    const DataFolder &m_folder;
    Clock &m_clock;
    Session &m_session;
    QString m_holder;
    DirectoryService *m_directory = nullptr; ///< these two come with setTwilio()
    TwilioAccess *m_access = nullptr;
    FileStays m_fileStays;
};

} // namespace recado
