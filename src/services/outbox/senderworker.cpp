// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/senderworker.h"

#include "base/logging.h"
#include "storage/databasethread.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto leaseTime = 60s;
constexpr auto renewBelow = 40s; ///< time left
/// How long an item outlives the program that could have let it go; longer than any pause of its event loop.
constexpr auto heldGrace = 30s;
/// Other programs put messages into the same outbox: a look at our own database, not at Twilio.
constexpr auto tick = 1s;

} // namespace

SenderWorker::SenderWorker(OutboxParts parts, Sender sender, Account account)
    : m_parts(std::move(parts))
    , m_sender(std::move(sender))
    , m_account(std::move(account))
{ }

QCoro::Task<> SenderWorker::run(Self self)
{
    while (!self->m_stopping) {
        const auto pause = co_await self->turn();
        if (!self->m_stopping)
            co_await self->m_alarm.sleepFor(self->m_parts.clock, pause);
    }
    while (!self->m_busy.isEmpty())
        co_await self->m_alarm.sleepFor(self->m_parts.clock, tick);
    if (!self->m_lease)
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
    m_alarm.ring();
}

void SenderWorker::update(const Sender &sender, const Account &account)
{
    m_sender = sender;
    m_account = account;
    m_alarm.ring();
}

void SenderWorker::wake()
{
    m_alarm.ring();
}

void SenderWorker::syncNow()
{
    m_syncNow = true;
    m_nextInbound = {};
    m_alarm.ring();
}

QCoro::Task<std::chrono::milliseconds> SenderWorker::turn()
{
    if (const auto letGo = co_await letGoOfHeld(); !letGo) {
        report(letGo.error());
        co_return tick;
    }
    if (m_sender.paused || !co_await holdLease()) {
        m_syncNow = false; // another program looks after this number
        co_return tick;
    }
    const auto session = co_await m_parts.access.session(m_account);
    if (!session) {
        report(session.error());
        m_syncNow = false;
        co_return tick;
    }
    for (auto step : {&SenderWorker::startSearches, &SenderWorker::startChecks, &SenderWorker::readInbound,
                      &SenderWorker::startSends}) {
        if (const auto outcome = co_await (this->*step)(*session); !outcome)
            report(outcome.error());
    }
    m_syncNow = false;
    co_return tick;
}

QCoro::Task<bool> SenderWorker::holdLease()
{
    const Instant now = m_parts.clock.now();
    if (m_lease && m_lease->expiresAt - now > renewBelow)
        co_return true;
    const QString name = u"send:"_s + m_sender.id.toString();
    auto heldTask = m_parts.database.run([name, holder = m_parts.holder, now](const auto &db) {
        return storage::LeaseRepository(db).acquire(name, holder, now, leaseTime);
    });
    const auto held = co_await heldTask;
    if (!held) {
        report(held.error());
        co_return false;
    }
    const bool isNew = *held && (!m_lease || m_lease->fence != (*held)->fence);
    const bool had = m_lease.has_value();
    m_lease = *held;
    if (had != m_lease.has_value() || isNew)
        Q_EMIT leaseChanged(m_lease.has_value());
    if (!m_lease)
        co_return false;
    if (isNew) {
        if (const auto outcome = co_await afterTakingLease(); !outcome) {
            report(outcome.error());
            m_lease.reset(); // nothing may be sent before the earlier holder's messages are known
            co_return false;
        }
    }
    co_return true;
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
    QList<ItemId> items;
    std::ranges::transform(*left, std::back_inserter(items),
                           [](const auto &claimed) { return claimed.part.itemId; });
    if (!items.isEmpty())
        Q_EMIT itemsChanged(items);
    co_return Done{};
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

QCoro::Task<> SenderWorker::settle(storage::PartChange change, ItemId item)
{
    auto changedTask = m_parts.database.run(
        [change](const auto &db) { return storage::OutboxRepository(db).settle(std::span(&change, 1)); });
    const auto changed = co_await changedTask;
    if (!changed)
        report(changed.error()); // the row stays as it was: Sending becomes Unsure at the next start
    else if (!changed->empty())
        Q_EMIT itemsChanged({item});
}

void SenderWorker::report(const Error &error)
{
    qCWarning(lcServices) << "outbox:" << error;
    Q_EMIT troubled(error);
}

} // namespace recado
