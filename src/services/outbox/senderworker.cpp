// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/senderworker.h"

#include "base/logging.h"
#include "services/outbox/filepublisher.h"
#include "services/outbox/outcomes.h"
#include "storage/databasethread.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto leaseTime = 20s; ///< also how long a crash keeps the number from the next program
constexpr auto renewBelow = 13s; ///< time left
/// How long an item outlives the program that could have let it go; longer than any pause of its event loop.
constexpr auto heldGrace = 30s;
/// Other programs put messages into the same outbox: a look at our own database, not at Twilio.
constexpr auto tick = 1s;
/// The clocks of two desks differ a little, and a change is told twice rather than never.
constexpr auto overlap = 3s;

bool hasEnded(const storage::PartChange &change)
{
    return change.to == PartState::Failed || change.to == PartState::Cancelled;
}

} // namespace

SenderWorker::SenderWorker(OutboxParts parts, Sender sender, Account account)
    : m_parts(std::move(parts))
    , m_sender(std::move(sender))
    , m_account(std::move(account))
    , m_settler(m_parts.database)
    , m_fresh(m_parts.database, m_parts.clock)
    , m_lastSeen(m_parts.clock.now())
{
    connect(this, &SenderWorker::twilioAnswered, this, [this] { m_line.answered(); });
}

QCoro::Task<> SenderWorker::run(Self self)
{
    while (!self->m_stopping) {
        co_await self->turn();
        if (!self->m_stopping)
            co_await self->m_alarm.sleepFor(self->m_parts.clock, tick);
    }
    while ((self->m_listing || !self->m_busy.isEmpty()) && !self->m_abandoned)
        co_await self->m_alarm.sleepFor(self->m_parts.clock, tick);
    if (!self->m_lease || self->m_abandoned)
        co_return;
    auto releasedTask = self->m_parts.database.run(
        [lease = *self->m_lease](const auto &db) { return storage::LeaseRepository(db).release(lease); });
    const auto released = co_await releasedTask;
    if (!released)
        qCWarning(lcServices) << "the lease was not given back and will run out by itself:"
                              << released.error();
}

void SenderWorker::stop()
{
    m_stopping = true;
    if (const auto session = m_session.lock())
        session->waitNoMore(); // a pause of Twilio's may be longer than the closing has time
    m_alarm.ring();
}

void SenderWorker::abandon()
{
    m_abandoned = true;
    m_settler.abandon();
    m_alarm.ring();
}

void SenderWorker::update(const Sender &sender, const Account &account)
{
    m_sender = sender;
    m_account = account;
    m_nothingBefore = {};
    m_nextLook = {};
    m_alarm.ring();
}

void SenderWorker::wake()
{
    m_nothingBefore = {};
    m_nextLook = {};
    m_alarm.ring();
}

void SenderWorker::syncNow()
{
    m_syncWanted = true;
    m_inboundAskedAt = {};
    m_nothingBefore = {};
    m_nextStranded = {};
    m_nextLook = {};
    m_alarm.ring();
}

void SenderWorker::setInFront(bool inFront)
{
    m_inFront = inFront;
    m_nextLook = {};
    m_alarm.ring();
}

/// Every message that leaves rings the alarm, and then there is only room to be filled: the other questions
/// to the database have their time, and whoever brings news asks for them.
bool SenderWorker::isTimeToLook() const
{
    const Instant now = m_parts.clock.now();
    const bool leaseLasts = m_lease && m_lease->expiresAt - now > renewBelow;
    return !leaseLasts || now >= m_nextLook || m_nextLook - now > tick; // the last: the clock was set back
}

QCoro::Task<> SenderWorker::turn()
{
    if (!isTimeToLook()) {
        if (const auto outcome = co_await sendMore(); !outcome)
            report(outcome.error());
        co_return;
    }
    m_nextLook = m_parts.clock.now() + tick;
    m_syncing = std::exchange(m_syncWanted, false); // one that is asked for meanwhile gets its own turn
    if (const auto outcome = co_await takeSteps(); !outcome)
        report(outcome.error());
    m_syncing = false;
}

QCoro::Task<Outcome> SenderWorker::takeSteps()
{
    if (const auto letGo = co_await letGoOfHeld(); !letGo)
        co_return letGo;
    const auto ours = co_await holdLease();
    if (!ours)
        co_return ours.error();
    if (!*ours)
        co_return co_await tellOthersChanges();
    const auto session = co_await m_parts.access.session(m_account);
    if (!session)
        co_return session.error();
    for (auto step :
         {&SenderWorker::startSearches, &SenderWorker::cancelStranded, &SenderWorker::considerFailures,
          &SenderWorker::startChecks, &SenderWorker::readInbound, &SenderWorker::startSends}) {
        if (m_stopping)
            break;
        if (const auto outcome = co_await (this->*step)(*session); !outcome)
            report(outcome.error());
    }
    co_return Done{};
}

QCoro::Task<Outcome> SenderWorker::sendMore()
{
    const auto session = co_await m_parts.access.session(m_account);
    if (!session)
        co_return session.error();
    co_return co_await startSends(*session);
}

QCoro::Task<Result<bool>> SenderWorker::holdLease()
{
    const Instant now = m_parts.clock.now();
    if (m_lease && m_lease->expiresAt - now > renewBelow)
        co_return true;
    const QString name = u"send:"_s + m_sender.id.toString();
    auto heldTask = m_parts.database.run([name, holder = m_parts.holder, now](const auto &db) {
        return storage::LeaseRepository(db).acquire(name, holder, now, leaseTime);
    });
    const auto held = co_await heldTask;
    if (!held)
        co_return held.error();
    const bool isNew = *held && (!m_lease || m_lease->fence != (*held)->fence);
    m_lease = *held;
    if (isNew) {
        if (const auto outcome = co_await afterTakingLease(); !outcome) {
            m_lease.reset(); // nothing may be sent before the earlier holder's messages are known
            co_return outcome.error();
        }
    } else if (m_lease) {
        if (const auto outcome = co_await lookForForgotten(); !outcome)
            co_return outcome.error();
    }
    const bool ours = m_lease.has_value();
    if (!ours)
        m_searches.clear();
    if (std::exchange(m_toldOurs, ours) != ours)
        Q_EMIT leaseChanged(ours);
    co_return ours;
}

bool SenderWorker::mayAct() const
{
    return m_lease && m_parts.clock.now() < m_lease->expiresAt;
}

QCoro::Task<Outcome> SenderWorker::afterTakingLease()
{
    auto leftTask = m_parts.database.run(
        [id = m_sender.id, lease = *m_lease, now = m_parts.clock.now()](const auto &db) {
            return storage::OutboxRepository(db).interrupted(id, lease, now);
        });
    const auto left = co_await leftTask;
    if (!left)
        co_return left.error();
    tellChanged(*left);
    co_return co_await rememberLastMove();
}

/// No claim is under way here: a turn does one thing after the other.
QCoro::Task<Outcome> SenderWorker::lookForForgotten()
{
    auto forgottenTask = m_parts.database.run(
        [id = m_sender.id, lease = *m_lease, busy = m_busy, now = m_parts.clock.now()](const auto &db) {
            return storage::OutboxRepository(db).forgotten(id, lease, busy, now);
        });
    const auto forgotten = co_await forgottenTask;
    if (!forgotten)
        co_return forgotten.error();
    tellChanged(*forgotten);
    co_return Done{};
}

void SenderWorker::tellChanged(const std::vector<storage::ClaimedPart> &parts)
{
    QList<ItemId> items;
    std::ranges::transform(parts, std::back_inserter(items),
                           [](const auto &claimed) { return claimed.part.itemId; });
    if (!items.isEmpty())
        Q_EMIT itemsChanged(items);
}

QCoro::Task<Outcome> SenderWorker::letGoOfHeld()
{
    const Instant now = m_parts.clock.now();
    auto releasedTask = m_parts.database.run([holder = m_parts.holder, now](const auto &db) {
        return storage::OutboxRepository(db).release(holder, now);
    });
    const auto released = co_await releasedTask;
    if (!released)
        co_return released.error();
    auto abandonedTask = m_parts.database.run(
        [now](const auto &db) { return storage::OutboxRepository(db).abandonHeld(now - heldGrace, now); });
    const auto abandoned = co_await abandonedTask;
    if (!abandoned)
        co_return abandoned.error();
    QList<ItemId> items(released->begin(), released->end());
    items.append(QList<ItemId>(abandoned->begin(), abandoned->end()));
    if (!items.isEmpty())
        Q_EMIT itemsChanged(items);
    co_return Done{};
}

QCoro::Task<Outcome> SenderWorker::tellOthersChanges()
{
    const Instant now = m_parts.clock.now();
    const Instant since = std::exchange(m_lastSeen, now) - overlap;
    auto changedTask = m_parts.database.run([id = m_sender.id, since](const auto &db) {
        return storage::ItemRepository(db).changedSince(id, since);
    });
    const auto changed = co_await changedTask;
    if (!changed)
        co_return changed.error();
    if (!changed->empty())
        Q_EMIT itemsChanged(QList<ItemId>(changed->begin(), changed->end()));
    co_return Done{};
}

QCoro::Task<> SenderWorker::settle(storage::PartChange change, ItemId item)
{
    while (!m_abandoned) {
        const auto changed = co_await m_settler.settle(change);
        if (m_abandoned)
            co_return;
        if (changed) {
            m_somethingFailed |= hasEnded(change);
            if (*changed)
                Q_EMIT itemsChanged({item});
            co_return;
        }
        report(changed.error());
        const bool sidTaken = changed.error().kind == ErrorKind::Conflict && !change.sid.isEmpty();
        if (sidTaken) {
            // a search gave our message to an identical twin; looking again finds the twin's own
            change = lost(change.id, changed.error(), m_parts.clock.now());
        } else if (changed.error().kind != ErrorKind::Storage || m_stopping) {
            co_return; // the row stays as it was: Sending becomes Unsure at the next start
        } else {
            co_await m_parts.clock.sleepFor(tick);
        }
    }
}

QCoro::Task<> SenderWorker::withdrawFile(OutgoingPart part)
{
    if (!part.file || m_abandoned)
        co_return;
    const auto withdrawn = co_await m_parts.publisher.withdraw(*part.file);
    if (!withdrawn && !m_abandoned)
        report(withdrawn.error());
}

void SenderWorker::report(const Error &error)
{
    qCWarning(lcServices) << "outbox:" << error;
    m_line.failed(error, m_parts.clock.now());
    Q_EMIT troubled(error);
}

} // namespace recado
