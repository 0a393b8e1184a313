// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/outboxrunner.h"

#include "base/spawn.h"
#include "services/directory/directoryservice.h"
#include "services/outbox/looks.h"
#include "services/outbox/senderworker.h"
#include "storage/databasethread.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/tenants/tenantrepository.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto countPause = 300ms;
/// What leaves later than that nobody who asks for unsent() waits for.
constexpr auto soonEnough = 10min;

Result<storage::QueueCounts> countAll(const storage::TenantRepository &tenants,
                                      const storage::ItemRepository &items, Instant now)
{
    const auto all = tenants.list();
    if (!all)
        return all.error();
    storage::QueueCounts sum;
    for (const Tenant &tenant : *all) {
        const auto counts = items.queueCounts(tenant.id, now);
        if (!counts)
            return counts.error();
        sum.queued += counts->queued;
        sum.unsure += counts->unsure;
    }
    return sum;
}

} // namespace

OutboxRunner::OutboxRunner(OutboxParts parts)
    : m_parts(std::move(parts))
{
    connect(this, &OutboxRunner::itemsChanged, this, &OutboxRunner::recount);
}

OutboxRunner::~OutboxRunner() = default;

QCoro::Task<Outcome> OutboxRunner::start()
{
    const auto tenants = co_await m_parts.directory.tenants();
    if (!tenants)
        co_return tenants.error();
    for (const Tenant &tenant : *tenants) {
        const auto accounts = co_await m_parts.directory.accounts(tenant.id);
        if (!accounts)
            co_return accounts.error();
        const auto senders = co_await m_parts.directory.senders(tenant.id);
        if (!senders)
            co_return senders.error();
        for (const Sender &sender : *senders) {
            const auto account = std::ranges::find(*accounts, sender.accountId, &Account::id);
            if (account != accounts->end())
                startWorker(sender, *account);
        }
    }
    co_return co_await countQueue();
}

void OutboxRunner::startWorker(const Sender &sender, const Account &account)
{
    if (m_stopped)
        return;
    if (const auto there = m_running.value(sender.id)) {
        there->worker->update(sender, account);
        return;
    }
    auto running = std::make_shared<Running>();
    running->worker = std::make_shared<SenderWorker>(m_parts, sender, account);
    running->worker->setInFront(m_inFront);
    listenTo(*running->worker);
    m_running.insert(sender.id, running);
    SenderWorker::run(running->worker).then([running] { running->over = true; });
}

void OutboxRunner::listenTo(SenderWorker &worker)
{
    connect(&worker, &SenderWorker::itemsChanged, this, &OutboxRunner::itemsChanged);
    connect(&worker, &SenderWorker::senderChanged, this, &OutboxRunner::sendersChanged);
    connect(&worker, &SenderWorker::inboundReceived, this, &OutboxRunner::inboundReceived);
    connect(&worker, &SenderWorker::twilioAnswered, this, [this](Instant at) {
        m_status.twilioAnsweredAt = at;
        m_status.trouble.reset();
        m_status.offlineSince.reset();
        Q_EMIT statusChanged();
    });
    connect(&worker, &SenderWorker::leaseChanged, this, [this, id = worker.senderId()](bool ours) {
        if (ours)
            m_elsewhere.remove(id);
        else
            m_elsewhere.insert(id);
        m_status.anotherProgramSends = !m_elsewhere.isEmpty();
        Q_EMIT statusChanged();
    });
    connect(&worker, &SenderWorker::troubled, this, [this](const Error &error) {
        m_status.trouble = error;
        if (error.kind == ErrorKind::Network && !m_status.offlineSince)
            m_status.offlineSince = m_parts.clock.now();
        Q_EMIT statusChanged();
    });
}

QCoro::Task<> OutboxRunner::stop(std::chrono::milliseconds patience)
{
    m_stopped = true;
    for (const auto &running : std::as_const(m_running))
        running->worker->stop();
    SystemClock wall; // a simulator's clock may stand still
    const Instant latest = wall.now() + patience;
    const auto allOver = [this] {
        return std::ranges::all_of(m_running, [](const auto &running) { return running->over; });
    };
    while (!allOver() && wall.now() < latest)
        co_await wall.sleepFor(20ms);
    if (allOver())
        co_return;
    qCWarning(lcServices) << "requests were still under way at the end; the next start looks for them";
    for (const auto &running : std::as_const(m_running))
        running->worker->abandon();
}

void OutboxRunner::setInFront(bool inFront)
{
    if (std::exchange(m_inFront, inFront) == inFront)
        return;
    m_status.asksEvery = inFront ? inboundEvery : inboundInBackground;
    for (const auto &running : std::as_const(m_running))
        running->worker->setInFront(inFront);
    Q_EMIT statusChanged();
}

void OutboxRunner::wake()
{
    for (const auto &running : std::as_const(m_running))
        running->worker->wake();
}

void OutboxRunner::syncNow()
{
    for (const auto &running : std::as_const(m_running))
        running->worker->syncNow();
}

QCoro::Task<> OutboxRunner::syncOnce()
{
    syncNow();
    const auto idle = [this] {
        return std::ranges::all_of(m_running, [](const auto &running) { return running->worker->isIdle(); });
    };
    SystemClock wall;
    while (!idle())
        co_await wall.sleepFor(20ms);
}

QCoro::Task<Result<int>> OutboxRunner::unsent()
{
    int sum = 0;
    const Instant soon = m_parts.clock.now() + soonEnough;
    const QList<SenderId> senders = m_running.keys();
    for (const SenderId &sender : senders) {
        auto countTask = m_parts.database.run([sender, soon](const auto &db) {
            return storage::OutboxRepository(db).unsentCount(sender, soon);
        });
        const auto count = co_await countTask;
        if (!count)
            co_return count.error();
        sum += *count;
    }
    co_return sum;
}

void OutboxRunner::recount()
{
    m_countAgain = m_counting;
    if (!m_counting)
        spawn(countQueue(), "counting the queue");
}

/// Soon after the last one, or with many messages on their way the database would do nothing but count.
void OutboxRunner::recountSoon()
{
    m_nextCount = m_parts.clock.callAfter(countPause, [this] {
        m_counting = false;
        recount();
    });
}

QCoro::Task<Outcome> OutboxRunner::countQueue()
{
    m_counting = true;
    auto countedTask = m_parts.database.run([now = m_parts.clock.now()](const auto &db) {
        return countAll(storage::TenantRepository(db), storage::ItemRepository(db), now);
    });
    const QPointer<OutboxRunner> here(this); // the last count may come when the program has ended
    const auto counted = co_await countedTask;
    if (!here)
        co_return Done{};
    m_counting = std::exchange(m_countAgain, false); // until the pause is over
    if (m_counting)
        recountSoon();
    if (!counted)
        co_return counted.error();
    m_status.queued = counted->queued;
    m_status.unsure = counted->unsure;
    Q_EMIT statusChanged();
    co_return Done{};
}

} // namespace recado
