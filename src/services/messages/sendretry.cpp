// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/messagetext.h"
#include "services/messages/optoutcheck.h"
#include "services/messages/retrystep.h"
#include "services/messages/sendservice.h"
#include "services/outbox/failureclass.h"
#include "services/outbox/slowdown.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/newtries.h"
#include "storage/messages/resendrepository.h"
#include "storage/tenants/senderrepository.h"
#include "storage/tenants/tenantrepository.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The part of SendService that sends something again.
namespace recado {
namespace {

constexpr int morningHour = 9;

bool hasFailed(const OutgoingPart &part)
{
    return part.state == PartState::Failed || part.state == PartState::Cancelled;
}

Error refused(const QString &word)
{
    return {.kind = ErrorKind::Invalid, .detail = word, .reason = word};
}

QString smsText(const OutgoingItem &item, const RetryOrder &order)
{
    return (order.smsText.isEmpty() ? item.fallbackBody : order.smsText).trimmed();
}

QString smsObstacle(const OutgoingItem &item, const RetryOrder &order)
{
    const QString text = smsText(item, order);
    if (text.isEmpty())
        return u"no-text"_s;
    if (text.size() > maxBodyLength)
        return u"text-too-long"_s;
    const auto isOpen = [](const OutgoingPart &part) { return !part.replaced && !hasFailed(part); };
    if (std::ranges::any_of(item.parts, isOpen))
        return u"may-have-arrived"_s;
    const auto isSms = [](const OutgoingPart &part) { return part.channel == Channel::Sms; };
    return std::ranges::any_of(item.parts, isSms) ? u"sms-already-followed"_s : QString();
}

/// What has to be known of the number before anything of it is sent again.
Outcome checkSender(const QSqlDatabase &db, const OutgoingItem &item, Channel channel)
{
    const auto sender = storage::SenderRepository(db).find(item.senderId);
    if (!sender)
        return sender.error();
    if (!*sender)
        return refused(u"no-sender"_s);
    if ((*sender)->paused)
        return refused(u"sender-paused"_s);
    if (!serves(**sender, channel))
        return refused(u"channel-not-served"_s);
    return checkOptOut(db, item.senderId, item.to);
}

Outcome checkSentSince(const QSqlDatabase &db, ItemId item)
{
    const auto since = storage::ResendRepository(db).sentSince(std::span(&item, 1));
    if (!since)
        return since.error();
    return since->empty() ? Outcome(Done{}) : Outcome(refused(u"already-sent-since"_s));
}

Result<OutgoingItem> readItem(const QSqlDatabase &db, ItemId id)
{
    auto found = storage::ItemRepository(db).item(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{.kind = ErrorKind::NotFound, .detail = id.toString(), .reason = u"message-not-there"_s};
    return **std::move(found);
}

/// As it is when nobody else may change it any more.
Outcome retryOne(const QSqlDatabase &db, const RetryOrder &order, Instant now)
{
    auto transaction = storage::Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (const auto held = storage::ResendRepository(db).hold(std::span(&order.item, 1)); !held)
        return held;
    const auto item = readItem(db, order.item);
    if (!item)
        return item.error();
    if (const auto tried = tryAgain(db, *item, order, now); !tried)
        return tried;
    return transaction->commit();
}

Result<Instant> dueAt(const QSqlDatabase &db, const OutgoingItem &item, RetryHow how, Instant now)
{
    if (how != RetryHow::TomorrowAt9)
        return now;
    const auto tenant = storage::TenantRepository(db).find(item.tenantId);
    if (!tenant)
        return tenant.error();
    const bool known = *tenant && !(*tenant)->timeZone.isEmpty();
    const QTimeZone zone = known ? QTimeZone((*tenant)->timeZone.toLatin1()) : QTimeZone::systemTimeZone();
    return nextMorning(now, zone, morningHour);
}

} // namespace

Outcome checkRetry(const QSqlDatabase &db, const OutgoingItem &item, const RetryOrder &order)
{
    if (const QString obstacle = retryObstacle(item, order); !obstacle.isEmpty())
        return refused(obstacle);
    if (auto first = checkSentSince(db, item.id); !first)
        return first;
    const auto part = partToRetry(item, order);
    if (!part)
        return refused(u"not-failed"_s);
    const bool asSms = order.how == RetryHow::AsSms;
    return checkSender(db, item, asSms ? Channel::Sms : part->channel.value_or(item.channel));
}

Outcome tryAgain(const QSqlDatabase &db, const OutgoingItem &item, const RetryOrder &order, Instant now)
{
    if (auto fine = checkRetry(db, item, order); !fine)
        return fine;
    const auto part = partToRetry(item, order);
    if (!part)
        return refused(u"not-failed"_s);
    const bool asSms = order.how == RetryHow::AsSms;
    const auto due = dueAt(db, item, order.how, now);
    if (!due)
        return due.error();
    const storage::NewTry next{.at = now, .dueAt = *due, .reason = u"tried-again"_s};
    storage::NewTries tries(db);
    if (asSms) {
        const auto made = tries.bySms(item.id, smsText(item, order), next);
        return made ? Outcome(Done{}) : Outcome(made.error());
    }
    const auto made = tries.again(part->id, next);
    return made ? Outcome(Done{}) : Outcome(made.error());
}

std::optional<OutgoingPart> partToRetry(const OutgoingItem &item, const RetryOrder &order)
{
    const auto found = std::ranges::find_if(item.parts, [&](const OutgoingPart &part) {
        return order.part ? part.id == *order.part : !part.replaced && hasFailed(part);
    });
    return found != item.parts.end() ? std::optional(*found) : std::nullopt;
}

QString retryObstacle(const OutgoingItem &item, const RetryOrder &order)
{
    const auto part = partToRetry(item, order);
    if (!part || !hasFailed(*part))
        return u"not-failed"_s;
    if (part->replaced)
        return u"already-tried-again"_s;
    if (isUnwanted(part->errorCode))
        return u"retry-refused"_s;
    if (part->reason == "opted-out"_L1)
        return u"opted-out"_s;
    return order.how == RetryHow::AsSms ? smsObstacle(item, order) : QString();
}

QCoro::Task<Result<OutgoingItem>> SendService::retry(RetryOrder order)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    auto triedTask
        = m_database.run([order, now = m_clock.now()](const auto &db) { return retryOne(db, order, now); });
    const auto tried = co_await triedTask;
    if (!tried)
        co_return tried.error();
    Q_EMIT itemsChanged({order.item});
    co_return co_await item(order.item);
}

QCoro::Task<Outcome> SendService::mayRetry(RetryOrder order)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    auto checkTask = m_database.run([order](const auto &db) -> Outcome {
        const auto item = readItem(db, order.item);
        return item ? checkRetry(db, *item, order) : Outcome(item.error());
    });
    co_return co_await checkTask;
}

} // namespace recado
