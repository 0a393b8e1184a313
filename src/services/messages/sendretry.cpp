// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/messagetext.h"
#include "domain/phonenumber.h"
#include "services/messages/retrystep.h"
#include "services/messages/sendservice.h"
#include "services/outbox/failureclass.h"
#include "services/outbox/slowdown.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/messages/newtries.h"
#include "storage/messages/optouts.h"
#include "storage/tenants/senderrepository.h"
#include "storage/tenants/tenantrepository.h"

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
    if (channel == Channel::WhatsApp)
        return Done{};
    const auto number = PhoneNumber::fromE164(item.to);
    const QStringList forms = number ? number->whatsAppForms() : QStringList{item.to};
    const std::vector<QString> phones(forms.begin(), forms.end());
    const auto optedOut = storage::hasOptedOut(db, item.senderId, phones);
    if (!optedOut)
        return optedOut.error();
    return *optedOut ? Outcome(refused(u"retry-refused"_s)) : Outcome(Done{});
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

Outcome tryAgain(const QSqlDatabase &db, const OutgoingItem &item, const RetryOrder &order, Instant now)
{
    const auto part = partToRetry(item, order);
    if (!part)
        return refused(u"not-failed"_s);
    const bool asSms = order.how == RetryHow::AsSms;
    const Channel channel = asSms ? Channel::Sms : part->channel.value_or(item.channel);
    if (auto fine = checkSender(db, item, channel); !fine)
        return fine;
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
    return order.how == RetryHow::AsSms ? smsObstacle(item, order) : QString();
}

QCoro::Task<Result<OutgoingItem>> SendService::retry(RetryOrder order)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    const auto before = co_await item(order.item);
    if (!before)
        co_return before.error();
    if (const QString obstacle = retryObstacle(*before, order); !obstacle.isEmpty())
        co_return refused(obstacle);
    auto triedTask = m_database.run([item = *before, order, now = m_clock.now()](const auto &db) {
        return tryAgain(db, item, order, now);
    });
    const auto tried = co_await triedTask;
    if (!tried)
        co_return tried.error();
    Q_EMIT itemsChanged({order.item});
    co_return co_await item(order.item);
}

} // namespace recado
