// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/manymessages.h"

#include "services/messages/optoutcheck.h"
#include "services/messages/retrystep.h"
#include "services/messages/sendservice.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/messages/cancelmany.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/resendrepository.h"
#include "storage/transaction.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto lately = 24h * 30;
constexpr int lastOnes = 100;

Error refused(const QString &word)
{
    return {.kind = ErrorKind::Invalid, .detail = word, .reason = word};
}

std::vector<ItemId> idsOf(const std::vector<RetryOrder> &orders)
{
    std::vector<ItemId> ids;
    ids.reserve(orders.size());
    std::ranges::transform(orders, std::back_inserter(ids), &RetryOrder::item);
    return ids;
}

/// The mean, of those in the currency of the newest one: nobody adds dollars to reais.
void addPrices(ResendPlan &plan, SenderId sender, const std::vector<storage::PaidMessage> &paid)
{
    std::map<Channel, std::vector<MessagePrice>> byChannel;
    for (const storage::PaidMessage &message : paid) {
        auto &prices = byChannel[message.channel];
        if (prices.empty() || prices.front().unit == message.price.unit)
            prices.push_back(message.price);
    }
    for (const auto &[channel, prices] : byChannel) {
        qint64 sum = 0;
        for (const MessagePrice &price : prices)
            sum += price.micros;
        plan.prices[{sender, channel}] = {.micros = sum / std::ssize(prices), .unit = prices.front().unit};
    }
}

/// Of those that failed: whose person wants no more messages.
Result<std::vector<ItemId>> optedOutOf(const QSqlDatabase &db, const std::vector<OutgoingItem> &items)
{
    std::map<std::pair<SenderId, QString>, bool> asked;
    std::vector<ItemId> found;
    for (const OutgoingItem &item : items) {
        if (!partToRetry(item, {.item = item.id}))
            continue;
        const auto [person, isNew] = asked.try_emplace({item.senderId, item.to});
        if (isNew) {
            const auto out = optOutOf(db, item.senderId, item.to);
            if (!out)
                return out.error();
            person->second = out->has_value();
        }
        if (person->second)
            found.push_back(item.id);
    }
    return found;
}

Result<ResendPlan> planOf(const QSqlDatabase &db, const std::vector<ItemId> &ids, Instant since)
{
    const auto items = storage::ItemRepository(db).items(ids);
    if (!items)
        return items.error();
    const storage::ResendRepository repository(db);
    const auto sentSince = repository.sentSince(ids);
    if (!sentSince)
        return sentSince.error();
    const auto optedOut = optedOutOf(db, *items);
    if (!optedOut)
        return optedOut.error();
    ResendPlan plan{.groups = groupsOf(*items, {.sentSince = *sentSince, .optedOut = *optedOut})};
    std::set<SenderId> senders;
    for (const OutgoingItem &item : *items)
        senders.insert(item.senderId);
    for (const SenderId &sender : senders) {
        const auto paid = repository.lastPrices(sender, since, lastOnes);
        if (!paid)
            return paid.error();
        addPrices(plan, sender, *paid);
    }
    return plan;
}

Result<ManyOutcome> retryAll(const QSqlDatabase &db, const std::vector<RetryOrder> &orders,
                             const std::vector<ItemId> &ids, Instant now)
{
    auto transaction = storage::Transaction::begin(db); // one for all: each would wait for the disk
    if (!transaction)
        return transaction.error();
    if (const auto held = storage::ResendRepository(db).hold(ids); !held)
        return held.error();
    const auto items = storage::ItemRepository(db).items(ids);
    if (!items)
        return items.error();
    ManyOutcome outcome;
    for (const OutgoingItem &item : *items) { // newest first: of twins the older one is then refused
        const auto order = std::ranges::find(orders, item.id, &RetryOrder::item);
        const auto done = tryAgain(db, item, *order, now);
        if (done)
            ++outcome.done;
        else if (done.error().kind == ErrorKind::Storage)
            return done.error();
        else
            outcome.refused.push_back({.item = item, .error = done.error()});
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

bool isAtTwilio(const OutgoingItem &item)
{
    return std::ranges::any_of(item.parts, [](const OutgoingPart &part) {
        return part.state == PartState::Scheduled && !part.replaced && !part.sid.isEmpty();
    });
}

bool isOver(const OutgoingItem &item)
{
    return std::ranges::all_of(item.parts, [](const OutgoingPart &part) {
        return part.state == PartState::Failed || part.state == PartState::Cancelled;
    });
}

Result<ManyOutcome> cancelAllHere(const QSqlDatabase &db, const std::vector<ItemId> &ids, Instant now)
{
    const auto cancelled = storage::cancelNotBegun(db, ids, now, u"undone"_s);
    if (!cancelled)
        return cancelled.error();
    auto items = storage::ItemRepository(db).items(ids);
    if (!items)
        return items.error();
    const std::set<ItemId> stopped(cancelled->begin(), cancelled->end());
    ManyOutcome outcome;
    for (OutgoingItem &item : *items) {
        if (isAtTwilio(item))
            outcome.atTwilio.push_back(std::move(item));
        else if (stopped.contains(item.id) && isOver(item))
            ++outcome.done;
        else
            outcome.refused.push_back({.item = std::move(item), .error = refused(u"cancel-too-late"_s)});
    }
    return outcome;
}

} // namespace

ManyMessages::ManyMessages(storage::DatabaseThread &database, Clock &clock, Session &session,
                           SendService &send)
    : m_database(database)
    , m_clock(clock)
    , m_session(session)
    , m_send(send)
{ }

QCoro::Task<Result<ItemPage>> ManyMessages::page(MessageFilter filter, std::optional<ItemCursor> after,
                                                 int limit)
{
    return m_database.run([filter = std::move(filter), after, limit](const auto &db) {
        return storage::ItemRepository(db).page(
            {.tenantId = filter.tenant, .state = filter.state, .text = filter.text, .reason = filter.reason},
            after, limit);
    });
}

QCoro::Task<Result<std::vector<OutgoingItem>>> ManyMessages::items(std::vector<ItemId> ids)
{
    return m_database.run(
        [ids = std::move(ids)](const auto &db) { return storage::ItemRepository(db).items(ids); });
}

QCoro::Task<Result<ResendPlan>> ManyMessages::plan(std::vector<ItemId> ids)
{
    return m_database.run([ids = std::move(ids), since = m_clock.now() - lately](const auto &db) {
        return planOf(db, ids, since);
    });
}

QCoro::Task<Result<ManyOutcome>> ManyMessages::retry(std::vector<RetryOrder> orders)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    const std::vector<ItemId> ids = idsOf(orders);
    auto retriedTask = m_database.run([orders = std::move(orders), ids, now = m_clock.now()](const auto &db) {
        return retryAll(db, orders, ids, now);
    });
    auto retried = co_await retriedTask;
    if (retried && retried->done > 0)
        Q_EMIT m_send.itemsChanged(QList<ItemId>(ids.begin(), ids.end()));
    co_return retried;
}

QCoro::Task<Result<ManyOutcome>> ManyMessages::cancelHere(std::vector<ItemId> ids)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    auto cancelTask
        = m_database.run([ids, now = m_clock.now()](const auto &db) { return cancelAllHere(db, ids, now); });
    auto outcome = co_await cancelTask;
    if (outcome)
        Q_EMIT m_send.itemsChanged(QList<ItemId>(ids.begin(), ids.end()));
    co_return outcome;
}

QCoro::Task<Outcome> ManyMessages::cancelOne(ItemId id)
{
    const auto outcome = co_await m_send.cancel(id);
    if (!outcome)
        co_return outcome.error();
    if (outcome->gone > 0 || outcome->cancelled == 0)
        co_return refused(u"cancel-too-late"_s);
    co_return Done{};
}

QCoro::Task<Result<ManyOutcome>> ManyMessages::cancelAtTwilio(std::vector<OutgoingItem> items)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    ManyOutcome outcome;
    for (const OutgoingItem &item : items) {
        const auto done = co_await cancelOne(item.id);
        if (done)
            ++outcome.done;
        else
            outcome.refused.push_back({.item = item, .error = done.error()});
    }
    co_return Result<ManyOutcome>(outcome);
}

QCoro::Task<Result<ManyOutcome>> ManyMessages::cancel(std::vector<ItemId> ids)
{
    auto hereTask = cancelHere(std::move(ids));
    auto here = co_await hereTask;
    if (!here)
        co_return here.error();
    auto thereTask = cancelAtTwilio(std::exchange(here->atTwilio, {}));
    const auto there = co_await thereTask;
    if (!there)
        co_return there.error();
    here->done += there->done;
    std::ranges::copy(there->refused, std::back_inserter(here->refused));
    co_return Result<ManyOutcome>(*std::move(here));
}

} // namespace recado
