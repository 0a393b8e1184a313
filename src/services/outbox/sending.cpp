// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "domain/messages/inbound.h"
#include "domain/messages/schedule.h"
#include "services/messages/optoutcheck.h"
#include "services/outbox/filepublisher.h"
#include "services/outbox/outcomes.h"
#include "services/outbox/senderworker.h"
#include "storage/databasethread.h"
#include "storage/messages/inboundrepository.h"
#include "storage/messages/outboxrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The part of SenderWorker that sends what is due.
namespace recado {
namespace {

/// A scheduled message may wait at Twilio for hours after its time before its file is fetched.
constexpr auto fetchedAfter = 12h;
/// While one channel waits, all that is queued on it would be read at every look for something on the other.
constexpr auto lookPastWaiting = 15s;

/// The first moment at which a wait of a channel is over; empty: none waits.
std::optional<Instant> firstWaitEnd(const Sender &sender, Instant now)
{
    std::optional<Instant> first;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        const auto until = waitOf(sender, channel).until;
        if (until && *until > now && (!first || *until < *first))
            first = until;
    }
    return first;
}

/// Somebody else may send for this number by now, who looks for this part: it must be told that it stayed
/// here.
Error leaseRanOut()
{
    return {.kind = ErrorKind::Unavailable,
            .detail = u"the lease ran out before the message left"_s,
            .retryAfter = 0ms,
            .reason = u"lease-lost"_s};
}

/// Closing waits a few seconds, and whatever waits for its turn longer than that would have to be looked for.
Error programEnds()
{
    return {.kind = ErrorKind::Unavailable,
            .detail = u"the program ended before the message left"_s,
            .retryAfter = 0ms};
}

/// Than what it says itself: the window of the conversation, the address of its file.
bool needsMore(const storage::ClaimedPart &claimed)
{
    return claimed.channel == Channel::WhatsApp || claimed.part.file.has_value();
}

Error windowClosed(const OutgoingPart &part)
{
    const QString reason = part.sendAt ? u"window-closes-before"_s : u"window-closed"_s;
    return {.kind = ErrorKind::Invalid, .detail = u"closed since it was queued"_s, .reason = reason};
}

/// For Twilio to send it at its time. What waited here too long for that is not sent at another time that
/// nobody chose.
Outcome addTime(twilio::NewMessage &message, const OutgoingPart &part, const Sender &sender, Instant now)
{
    if (!part.sendAt)
        return Done{};
    if (*part.sendAt <= now + earliestAtTwilio)
        return Error{
            .kind = ErrorKind::Invalid, .detail = u"handed over too late"_s, .reason = u"time-passed-here"_s};
    message.sendAt = part.sendAt;
    message.messagingServiceSid = sender.messagingServiceSid;
    return Done{};
}

} // namespace

/// (A number's pace keeps it to what one second allows.)
int SenderWorker::mostClaimed(const TwilioSession &session) const
{
    return m_ahead.most(session.mostAtOnce(), std::chrono::steady_clock::now());
}

bool SenderWorker::mayBeDue() const
{
    const auto left = m_nothingBefore - m_parts.clock.now();
    return left <= 0ms || left > lookPastWaiting; // the second: the clock was set back
}

QCoro::Task<Outcome> SenderWorker::startSends(std::shared_ptr<TwilioSession> session)
{
    const int most = mostClaimed(*session);
    const int room = most - m_toLeave;
    if (m_stopping || m_sender.paused || m_line.isDown() || room <= 0 || !mayBeDue())
        co_return Done{};
    if (room < most / 2)
        co_return Done{}; // several in one transaction: the next that leaves asks again
    if (m_unkept >= 2 * most)
        co_return Done{}; // the database is behind: what it does not know yet would be in doubt after a crash
    if (const auto aside = co_await setLateAside(); !aside)
        co_return aside;
    const int allowed = m_pace.room(m_sender, m_parts.clock.now(), room);
    if (allowed <= 0)
        co_return Done{};
    const Lease lease = *m_lease; // it may be another one when the answer comes
    // Committed when this returns: from here on a crash leaves rows in Sending, and those are looked for, not
    // resent.
    const storage::ClaimOrder order{
        .sender = m_sender.id, .lease = lease, .now = m_parts.clock.now(), .limit = allowed};
    auto claimedTask = m_settler.claim(order);
    auto claimed = co_await claimedTask;
    if (m_abandoned)
        co_return Done{}; // the next start looks for what was claimed
    if (!claimed) {
        if (claimed.error().reason == "lease-lost"_L1)
            m_lease.reset();
        co_return claimed.error();
    }
    const bool isNews = m_nextLook == Instant{}; // somebody queued something meanwhile
    if (const auto waitEnd = firstWaitEnd(m_sender, m_parts.clock.now());
        claimed->empty() && waitEnd && !isNews)
        m_nothingBefore = std::min(*waitEnd, m_parts.clock.now() + lookPastWaiting);
    QList<ItemId> items;
    for (const storage::ClaimedPart &part : *claimed) {
        m_busy.insert(part.part.id);
        ++m_toLeave;
        ++m_unkept;
        items.append(part.part.itemId);
        m_pace.spend(m_parts.clock.now(), paceOf(m_sender, part.channel, part.part.body));
    }
    if (!items.isEmpty())
        Q_EMIT itemsChanged(items);
    m_session = session;
    for (storage::ClaimedPart &part : *claimed)
        sendOne(shared_from_this(), session, std::move(part), lease.fence);
    co_return Done{};
}

QCoro::Task<> SenderWorker::sendOne(Self self, std::shared_ptr<TwilioSession> session,
                                    storage::ClaimedPart claimed, qint64 fence)
{
    const OutgoingPart &part = claimed.part;
    storage::PartChange change;
    auto message = self->messageOf(claimed);
    if (message && needsMore(claimed)) {
        auto preparing = self->prepare(claimed, *std::move(message));
        message = co_await preparing;
    }
    if (self->m_abandoned)
        co_return;
    if (!message) {
        self->report(message.error());
        change = notTried(part.id, message.error(), self->m_parts.clock.now());
    } else {
        auto carrying = carry(self, session, part.id, *std::move(message), fence);
        change = co_await carrying;
        if (self->m_abandoned)
            co_return;
    }
    if (change.sid.isEmpty())
        change.attempt = part.sendingAt;
    // the next ones are claimed together with what is kept now
    --self->m_toLeave;
    if (2 * self->m_toLeave <= self->mostClaimed(*session))
        self->m_alarm.ring();
    co_await self->settle(change, part.itemId);
    --self->m_unkept;
    if (change.to == PartState::Failed)
        co_await self->withdrawFile(part);
    self->m_busy.remove(part.id);
    self->m_alarm.ring();
}

QCoro::Task<storage::PartChange> SenderWorker::carry(Self self, std::shared_ptr<TwilioSession> session,
                                                     PartId part, twilio::NewMessage message, qint64 fence)
{
    // it may have to wait for its turn, for a pause that Twilio wants, for a connection
    const Channel channel = message.channel;
    auto createTask
        = session->messages().create(std::move(message), [self, fence] { return self->mayLeave(fence); });
    const auto answer = co_await createTask;
    const Instant now = self->m_parts.clock.now();
    storage::PartChange change = afterCreate(part, answer, now);
    if (self->m_abandoned)
        co_return change;
    if (answer) {
        self->m_ahead.left(std::chrono::steady_clock::now());
        self->m_slowDown[channel].accepted(now);
        Q_EMIT self->twilioAnswered(now);
        co_return change;
    }
    self->report(answer.error());
    if (!answer.error().mayHaveHappened) {
        auto heeding = heedLimit(self, change, answer.error(), channel);
        change = co_await heeding;
    }
    co_return change;
}

/// Another program may have had the number meanwhile and have sent what was claimed before: it is not enough
/// that the lease is ours now, it must be the one under which the part was claimed.
Outcome SenderWorker::mayLeave(qint64 fence) const
{
    if (m_abandoned || !mayAct() || m_lease->fence != fence)
        return leaseRanOut();
    if (m_stopping)
        return programEnds();
    return Done{};
}

Result<twilio::NewMessage> SenderWorker::messageOf(const storage::ClaimedPart &claimed) const
{
    twilio::NewMessage message{
        .channel = claimed.channel, .from = m_sender.number, .to = claimed.to, .body = claimed.part.body};
    if (const auto timed = addTime(message, claimed.part, m_sender, m_parts.clock.now()); !timed)
        return timed.error();
    return message;
}

/// Queued hours ago, perhaps: the window is asked about when the message really leaves.
QCoro::Task<Outcome> SenderWorker::checkConversation(storage::ClaimedPart claimed)
{
    const std::vector<QString> phones = phonesOf(claimed.to);
    auto lastTask = m_parts.database.run([id = m_sender.id, phones](const auto &db) {
        return storage::InboundRepository(db).lastReceived(id, phones);
    });
    const auto last = co_await lastTask;
    if (!last)
        co_return last.error();
    const Instant leaves = claimed.part.sendAt.value_or(m_parts.clock.now());
    if (!*last || leaves >= **last + conversationWindowLength)
        co_return windowClosed(claimed.part);
    if (claimed.itemKind != ItemKind::Boleto || claimed.part.file || claimed.part.sendAt)
        co_return Done{};
    auto readyTask = m_parts.publisher.makeReady(m_sender.tenantId, claimed.part.itemId);
    co_return co_await readyTask;
}

QCoro::Task<Result<twilio::NewMessage>> SenderWorker::prepare(storage::ClaimedPart claimed,
                                                              twilio::NewMessage message)
{
    if (claimed.channel == Channel::WhatsApp) {
        const auto open = co_await checkConversation(claimed);
        if (!open)
            co_return open.error();
    }
    if (claimed.part.file) {
        // what Twilio is to send later it fetches later
        std::optional<Instant> neededUntil;
        if (claimed.part.sendAt)
            neededUntil = *claimed.part.sendAt + fetchedAfter;
        const auto address
            = co_await m_parts.publisher.publish(m_sender.tenantId, *claimed.part.file, neededUntil);
        if (!address)
            co_return address.error();
        message.mediaUrls.push_back(*address);
    }
    co_return std::move(message);
}

} // namespace recado
