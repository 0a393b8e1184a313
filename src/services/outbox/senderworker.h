// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "domain/messages/lease.h"
#include "domain/messages/sendpace.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"
#include "services/outbox/freshlist.h"
#include "services/outbox/lategate.h"
#include "services/outbox/linestate.h"
#include "services/outbox/lostsearch.h"
#include "services/outbox/outboxparts.h"
#include "services/outbox/sendahead.h"
#include "services/outbox/sendlimit.h"
#include "services/outbox/settler.h"
#include "services/outbox/slowdown.h"
#include "services/twilio/twilioaccess.h"
#include "storage/messages/partchange.h"
#include "storage/messages/strandedparts.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace recado {

/// Makes the messages of one number move: takes the lease, sends what is due, looks for lost creates, asks
/// how sent ones fare, reads what people wrote. Lives in a shared_ptr, which every task of it holds, so that
/// it may be dropped at any time.
class SenderWorker : public QObject, public std::enable_shared_from_this<SenderWorker>
{
    Q_OBJECT

public:
    SenderWorker(OutboxParts parts, Sender sender, Account account);

    /// Runs until stop(); then waits for the requests under way and gives the lease back.
    [[nodiscard]] static QCoro::Task<> run(std::shared_ptr<SenderWorker> self);
    void stop();
    /// After stop(), when requests take too long: from now on the parts of the outbox are not touched any
    /// more.
    void abandon();
    /// The number was paused, or its account got another key.
    void update(const Sender &sender, const Account &account);
    void wake();
    /// Everything that is open is asked about at the next turn.
    void syncNow();
    /// Somebody looks at the window: what people write is read more often.
    void setInFront(bool inFront);

    [[nodiscard]] const SenderId &senderId() const { return m_sender.id; }
    /// Nothing of this number is under way, and a whole turn passed since the last syncNow().
    [[nodiscard]] bool isIdle() const
    {
        return m_busy.isEmpty() && !m_syncWanted && !m_syncing && !m_listing;
    }

Q_SIGNALS:
    void itemsChanged(const QList<recado::ItemId> &items);
    void inboundReceived();
    void twilioAnswered(recado::Instant at);
    /// Told once at the beginning and at every change.
    void leaseChanged(bool ours);
    void troubled(const recado::Error &error);
    /// The number waits for a limit to pass, or was paused: its row in the database says which.
    void senderChanged();

private:
    /// What a page of Twilio's list showed.
    struct TakenPage
    {
        int seen = 0; ///< of the messages that were due
        std::optional<Instant> lastMadeAt = {};
        std::optional<QString> next = {};
    };

    using Self = std::shared_ptr<SenderWorker>;

    [[nodiscard]] QCoro::Task<> turn();
    [[nodiscard]] bool isTimeToLook() const; ///< at everything; else only at what there is to send
    [[nodiscard]] QCoro::Task<Outcome> takeSteps();
    [[nodiscard]] QCoro::Task<Outcome> sendMore(); ///< where messages that left made room
    [[nodiscard]] QCoro::Task<Result<bool>> holdLease();
    [[nodiscard]] QCoro::Task<Outcome> afterTakingLease();
    [[nodiscard]] QCoro::Task<Outcome> lookForForgotten();
    void tellChanged(const std::vector<storage::ClaimedPart> &parts);
    [[nodiscard]] QCoro::Task<Outcome> letGoOfHeld();
    [[nodiscard]] QCoro::Task<Outcome> tellOthersChanges();
    [[nodiscard]] bool mayAct() const; ///< the lease is ours at this moment
    [[nodiscard]] bool mayBeDue() const;
    [[nodiscard]] int mostClaimed(const TwilioSession &session) const; ///< and not answered yet
    [[nodiscard]] Outcome mayLeave(qint64 fence) const; ///< what was claimed under it
    [[nodiscard]] QCoro::Task<Outcome> startSends(std::shared_ptr<TwilioSession> session);
    [[nodiscard]] QCoro::Task<Outcome> startChecks(std::shared_ptr<TwilioSession> session);
    [[nodiscard]] QCoro::Task<Outcome> startSearches(std::shared_ptr<TwilioSession> session);
    [[nodiscard]] QCoro::Task<Outcome> readInbound(std::shared_ptr<TwilioSession> session);
    /// Of what Twilio has for later: the half whose other half has failed or was cancelled.
    [[nodiscard]] QCoro::Task<Outcome> cancelStranded(std::shared_ptr<TwilioSession> session);
    [[nodiscard]] QCoro::Task<Outcome> cancelStrandedOne(std::shared_ptr<TwilioSession> session,
                                                         storage::StrandedPart stranded);
    /// What follows from the newest failures: another try when a limit has passed, an SMS, a pause.
    [[nodiscard]] QCoro::Task<Outcome> considerFailures(std::shared_ptr<TwilioSession> session);
    [[nodiscard]] QCoro::Task<Outcome> considerFailure(storage::ClaimedPart failed);
    [[nodiscard]] QCoro::Task<Result<SendLimit>> limitOf(Error refusal, Channel channel);
    /// A refusal that says "slower" or "tomorrow" puts the part back into the queue until then.
    static QCoro::Task<storage::PartChange> heedLimit(Self self, storage::PartChange change, Error error,
                                                      Channel channel);
    [[nodiscard]] QCoro::Task<Outcome> setLateAside();
    [[nodiscard]] QCoro::Task<Outcome> rememberLastMove();

    // One part each; started and left to themselves, at most one at a time for a part (m_busy).
    static QCoro::Task<> sendOne(Self self, std::shared_ptr<TwilioSession> session,
                                 storage::ClaimedPart claimed, qint64 fence);
    /// What the part is after its create.
    static QCoro::Task<storage::PartChange> carry(Self self, std::shared_ptr<TwilioSession> session,
                                                  PartId part, twilio::NewMessage message, qint64 fence);
    static QCoro::Task<> checkOne(Self self, std::shared_ptr<TwilioSession> session,
                                  storage::ClaimedPart open);
    [[nodiscard]] QCoro::Task<Outcome> startSingleChecks(std::shared_ptr<TwilioSession> session,
                                                         Instant until, int most);
    // Many at once, by the list; one reading at a time (m_listing).
    static QCoro::Task<> readStatuses(Self self, std::shared_ptr<TwilioSession> session, Instant until);
    static QCoro::Task<Outcome> readStatusList(Self self, std::shared_ptr<TwilioSession> session,
                                               Channel channel, Instant until);
    static QCoro::Task<Result<TakenPage>> takeListPage(Self self, twilio::MessagePage page, Instant until,
                                                       Instant pricesUntil);
    static QCoro::Task<> searchOne(Self self, std::shared_ptr<TwilioSession> session,
                                   storage::ClaimedPart lost, std::optional<Instant> freshTo);
    /// What all readings so far say of it; nothing when that cannot be told or acted on now.
    static QCoro::Task<std::optional<storage::PartChange>> judge(Self self, storage::ClaimedPart lost,
                                                                 ListReading reading, Instant now);

    /// Without its file.
    [[nodiscard]] Result<twilio::NewMessage> messageOf(const storage::ClaimedPart &claimed) const;
    /// Whether a WhatsApp message may leave now, alone or with the PDF that it announces.
    [[nodiscard]] QCoro::Task<Outcome> checkConversation(storage::ClaimedPart claimed);
    /// Asks for what it needs more, to be sent now.
    [[nodiscard]] QCoro::Task<Result<twilio::NewMessage>> prepare(storage::ClaimedPart claimed,
                                                                  twilio::NewMessage message);
    /// Writes it down, again and again while the database is away: what Twilio said must not be lost.
    [[nodiscard]] QCoro::Task<> settle(storage::PartChange change, ItemId item);
    /// The file of a part that needs it no more.
    [[nodiscard]] QCoro::Task<> withdrawFile(OutgoingPart part);
    void report(const Error &error);

    OutboxParts m_parts;
    Sender m_sender;
    Account m_account;
    Alarm m_alarm;
    Settler m_settler;
    Instant m_nextLook = {}; ///< at everything
    std::optional<Lease> m_lease;
    QSet<PartId> m_busy;
    int m_toLeave = 0; ///< claimed, and no answer yet
    int m_unkept = 0; ///< claimed, and what became of them is not in the database yet
    std::map<Channel, SlowDown> m_slowDown;
    /// A channel waits and nothing was due on the other one: until when nobody looks unless something new
    /// comes.
    Instant m_nothingBefore = {};
    std::weak_ptr<TwilioSession> m_session; ///< that messages leave by
    SendPace m_pace;
    SendAhead m_ahead;
    QHash<PartId, LostSearch> m_searches; ///< of lost creates
    FreshList m_fresh;
    std::optional<bool> m_toldOurs; ///< what leaseChanged() last said
    Instant m_lastSeen; ///< until when the changes of another program were told
    Instant m_inboundAskedAt = {};
    Instant m_nextList = {}; ///< of what became of many messages
    Instant m_nextStranded = {};
    bool m_somethingFailed = false; ///< or was cancelled, since the last look for the other half
    bool m_listing = false;
    bool m_inFront = true;
    LateGate m_late;
    LineState m_line;
    bool m_syncWanted = false;
    bool m_syncing = false; ///< the turn under way is one that asks about everything
    bool m_stopping = false;
    bool m_abandoned = false;
};

} // namespace recado
