// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "services/outbox/filepublisher.h"
#include "services/outbox/inboundreader.h"
#include "services/outbox/outcomes.h"
#include "services/outbox/senderworker.h"
#include "services/settings/settingsservice.h"
#include "storage/databasethread.h"
#include "storage/messages/outboxrepository.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

// The part of SenderWorker that asks Twilio what became of messages, and what people wrote.
namespace recado {
namespace {

constexpr int mostChecks = 10; ///< at the same time
constexpr int mostChecksOfSync = 200; ///< the account's limiter paces them
constexpr auto rarely = 15min;
constexpr auto inboundEvery = 10s;

/// The pause between a text that left and its PDF: random, for people do not write like clockwork.
std::chrono::milliseconds pauseBetween(const Preferences &preferences)
{
    const qint64 least = std::chrono::milliseconds(preferences.pauseMin).count();
    const qint64 most = std::chrono::milliseconds(preferences.pauseMax).count();
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(least, most + 1));
}

storage::PartChange afterCheck(const storage::ClaimedPart &open, const twilio::RemoteMessage &remote,
                               Instant now)
{
    storage::PartChange change{.id = open.part.id,
                               .to = stateOf(remote.status).value_or(open.part.state),
                               .at = now,
                               .sid = remote.sid,
                               .errorCode = remote.errorCode,
                               .detail = wordOf(remote.status)};
    const auto age = now - open.part.sendingAt.value_or(open.part.changedAt);
    const bool silent = change.to == PartState::Accepted || change.to == PartState::Sent;
    if (silent && age > noReceiptAfter)
        change.to = PartState::NoReceipt;
    // whoever has not read it after days may never do so: that is not asked for ever
    const bool perhapsNeverRead = change.to == PartState::Delivered && age > noReceiptAfter;
    if (!isSettled(change.to) && !perhapsNeverRead)
        change.nextCheckAt = now + nextLook(age);
    return change;
}

} // namespace

QCoro::Task<Outcome> SenderWorker::startChecks(std::shared_ptr<TwilioSession> session)
{
    // F5: also what is not due yet
    const Instant until = m_syncing ? Instant::max() : m_parts.clock.now();
    const int most = m_syncing ? mostChecksOfSync : mostChecks;
    auto dueTask = m_parts.database.run([id = m_sender.id, until, most](const auto &db) {
        return storage::OutboxRepository(db).dueChecks(id, until, most);
    });
    const auto due = co_await dueTask;
    if (!due)
        co_return due.error();
    for (const storage::ClaimedPart &open : *due) {
        if (m_busy.contains(open.part.id))
            continue;
        m_busy.insert(open.part.id);
        checkOne(shared_from_this(), session, open);
    }
    co_return Done{};
}

QCoro::Task<> SenderWorker::checkOne(Self self, std::shared_ptr<TwilioSession> session,
                                     storage::ClaimedPart open)
{
    const auto remote = co_await session->messages().fetch(open.part.sid);
    if (self->m_abandoned)
        co_return;
    const Instant now = self->m_parts.clock.now();
    if (remote) {
        Q_EMIT self->twilioAnswered(now);
        storage::PartChange change = afterCheck(open, *remote, now);
        change.followerDelay = pauseBetween(self->m_parts.settings.preferences());
        co_await self->settle(change, open.part.itemId);
        if (isSettled(change.to) || change.to == PartState::Delivered)
            co_await self->withdrawFile(open.part);
    } else {
        self->report(remote.error());
        storage::PartChange later{.id = open.part.id, .to = open.part.state, .at = now};
        const bool unknownThere = remote.error().kind == ErrorKind::NotFound; // deleted by somebody
        later.nextCheckAt = now + (unknownThere ? rarely : std::chrono::minutes{0}) + 15s;
        co_await self->settle(later, open.part.itemId);
    }
    self->m_busy.remove(open.part.id);
    self->m_alarm.ring();
}

QCoro::Task<Outcome> SenderWorker::readInbound(std::shared_ptr<TwilioSession> /*session*/)
{
    const Instant now = m_parts.clock.now();
    if (now < m_nextInbound)
        co_return Done{};
    m_nextInbound = now + inboundEvery;
    const auto read = co_await m_parts.inbound.read(m_sender, m_account);
    if (!read)
        co_return read.error();
    Q_EMIT twilioAnswered(m_parts.clock.now());
    if (*read > 0)
        Q_EMIT inboundReceived();
    co_return Done{};
}

} // namespace recado
