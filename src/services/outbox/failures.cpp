// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/optoutcheck.h"
#include "services/outbox/failureclass.h"
#include "services/outbox/samefailures.h"
#include "services/outbox/senderworker.h"
#include "storage/databasethread.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/newtries.h"
#include "storage/settings/recorded.h"
#include "storage/tenants/senderrepository.h"
#include "storage/tenants/tenantrepository.h"

using namespace Qt::Literals::StringLiterals;

// The part of SenderWorker that decides what follows from limits and from final failures.
namespace recado {
namespace {

constexpr int mostAtOnce = 50;

bool isExpected(const Error &error)
{
    // somebody was quicker, or the message is not one that may be tried again: both are answers
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound;
}

/// Puts the SMS in place of what failed, when somebody wrote one and nothing speaks against it.
Outcome followBySms(const QSqlDatabase &db, const Sender &sender, ItemId id, Instant now)
{
    const auto item = storage::ItemRepository(db).item(id);
    if (!item)
        return item.error();
    if (!*item || (*item)->fallbackBody.isEmpty() || !sender.sms || (*item)->channel != Channel::WhatsApp)
        return Done{};
    storage::NewTries tries(db);
    const auto optedOut = optOutOf(db, sender.id, (*item)->to);
    if (!optedOut)
        return optedOut.error();
    if (*optedOut)
        return Done{};
    const auto made
        = tries.bySms(id, (*item)->fallbackBody, {.at = now, .dueAt = now, .reason = u"sms-follows"_s});
    return made ? Outcome(Done{}) : Outcome(made.error());
}

Outcome tryAgain(const QSqlDatabase &db, PartId part, const storage::NewTry &order)
{
    const auto made = storage::NewTries(db).again(part, order);
    return made ? Outcome(Done{}) : Outcome(made.error());
}

/// Whether the number was paused just now.
Result<bool> pauseAfterMany(const QSqlDatabase &db, SenderId id, Instant now)
{
    storage::SenderRepository senders(db);
    const auto sender = senders.find(id);
    if (!sender)
        return sender.error();
    if (!*sender || (*sender)->paused)
        return false;
    const Instant since = (*sender)->resumedAt.value_or(Instant{});
    const auto outcomes = storage::NewTries(db).lastOutcomes(id, since, outcomesLookedAt);
    if (!outcomes)
        return outcomes.error();
    const auto same = sameFailures(*outcomes);
    if (!same)
        return false;
    const QString detail = toJson(*same);
    const AuditEntry entry{.at = now,
                           .who = u"Recado"_s,
                           .what = u"sender-paused-itself"_s,
                           .subject = id.toString(),
                           .detail = detail};
    return storage::recorded(db, entry, [&] { return senders.pause(id, u"same-failures"_s, detail, now); });
}

Result<QTimeZone> zoneOf(const QSqlDatabase &db, TenantId id)
{
    const auto tenant = storage::TenantRepository(db).find(id);
    if (!tenant)
        return tenant.error();
    const bool known = *tenant && !(*tenant)->timeZone.isEmpty();
    return known ? QTimeZone((*tenant)->timeZone.toLatin1()) : QTimeZone::systemTimeZone();
}

} // namespace

QCoro::Task<Result<SendLimit>> SenderWorker::limitOf(Error refusal, Channel channel)
{
    const FailureClass kind = failureClass(refusal.providerCode, refusal.reason);
    const Instant now = m_parts.clock.now();
    SendLimit limit{.channel = channel, .allChannels = kind.allChannels, .wholeAccount = kind.wholeAccount};
    if (kind.then == AfterFailure::GoSlower) {
        limit.until = m_slowDown[channel].refused(now, refusal.retryAfter);
        limit.reason = u"going-slower"_s;
    } else if (kind.then == AfterFailure::NextMorning) {
        auto zoneTask
            = m_parts.database.run([id = m_sender.tenantId](const auto &db) { return zoneOf(db, id); });
        const auto zone = co_await zoneTask;
        if (!zone)
            co_return zone.error();
        limit.until = nextMorning(now, *zone);
        limit.reason = u"daily-limit"_s;
    }
    co_return Result<SendLimit>(limit);
}

QCoro::Task<storage::PartChange> SenderWorker::heedLimit(Self self, storage::PartChange change, Error error,
                                                         Channel channel)
{
    auto limitTask = self->limitOf(std::move(error), channel);
    const auto limit = co_await limitTask;
    if (self->m_abandoned || !limit || !limit->until)
        co_return change;
    auto waitTask = self->m_parts.database.run(
        [sender = self->m_sender, limit = *limit](const auto &db) { return heed(db, sender, limit); });
    const auto noted = co_await waitTask;
    if (self->m_abandoned)
        co_return change;
    if (!noted)
        self->report(noted.error());
    Q_EMIT self->senderChanged();
    change.to = PartState::Queued; // it was refused for sure, so nothing can come twice
    change.reason = limit->reason;
    change.dueAt = limit->until;
    co_return change;
}

QCoro::Task<Outcome> SenderWorker::considerFailures(std::shared_ptr<TwilioSession> /*session*/)
{
    auto failedTask = m_parts.database.run(
        [id = m_sender.id](const auto &db) { return storage::NewTries(db).unconsidered(id, mostAtOnce); });
    const auto failed = co_await failedTask;
    if (!failed)
        co_return failed.error();
    if (failed->empty())
        co_return Done{};
    std::vector<PartId> considered;
    QList<ItemId> items;
    for (const storage::ClaimedPart &part : *failed) {
        auto oneTask = considerFailure(part);
        const auto one = co_await oneTask;
        if (!one && !isExpected(one.error()))
            co_return one; // it is thought about again
        considered.push_back(part.part.id);
        items.append(part.part.itemId);
    }
    auto notedTask = m_parts.database.run(
        [considered](const auto &db) { return storage::NewTries(db).noteConsidered(considered); });
    const auto noted = co_await notedTask;
    if (!noted)
        co_return noted;
    m_nothingBefore = {}; // an SMS may have taken the place of something
    Q_EMIT itemsChanged(items);
    auto pausedTask = m_parts.database.run([id = m_sender.id, now = m_parts.clock.now()](const auto &db) {
        return pauseAfterMany(db, id, now);
    });
    const auto paused = co_await pausedTask;
    if (!paused)
        co_return paused.error();
    if (*paused) {
        m_sender.paused = true;
        Q_EMIT senderChanged();
    }
    co_return Done{};
}

QCoro::Task<Outcome> SenderWorker::considerFailure(storage::ClaimedPart failed)
{
    const OutgoingPart part = failed.part;
    const Instant now = m_parts.clock.now();
    if (failureClass(part.errorCode, part.reason).then == AfterFailure::SmsMayFollow) {
        auto smsTask = m_parts.database.run([sender = m_sender, id = part.itemId, now](const auto &db) {
            return followBySms(db, sender, id, now);
        });
        co_return co_await smsTask;
    }
    if (part.tryNumber >= mostTriesByItself)
        co_return Done{};
    const Error failure{
        .kind = ErrorKind::Rejected, .detail = {}, .providerCode = part.errorCode, .reason = part.reason};
    auto limitTask = limitOf(failure, failed.channel);
    const auto limit = co_await limitTask;
    if (!limit)
        co_return limit.error();
    if (!limit->until)
        co_return Done{};
    // Twilio had accepted it and gave it up: what takes its place is another message
    auto againTask = m_parts.database.run(
        [sender = m_sender, id = part.id, limit = *limit, now](const auto &db) -> Outcome {
            if (auto noted = heed(db, sender, limit); !noted)
                return noted;
            return tryAgain(db, id, {.at = now, .dueAt = *limit.until, .reason = limit.reason});
        });
    const auto again = co_await againTask;
    Q_EMIT senderChanged();
    co_return again;
}

} // namespace recado
