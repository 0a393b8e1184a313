// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/filepublisher.h"
#include "services/outbox/inboundreader.h"
#include "services/outbox/looks.h"
#include "services/outbox/senderworker.h"
#include "services/outbox/statuslist.h"
#include "services/settings/settingsservice.h"
#include "storage/databasethread.h"
#include "storage/messages/followrepository.h"
#include "storage/messages/outboxrepository.h"

using namespace std::chrono_literals;

// The part of SenderWorker that asks Twilio what became of messages, and what people wrote.
namespace recado {
namespace {

constexpr int mostChecks = 10; ///< at the same time
constexpr int mostChecksOfSync = 200; ///< the account's limiter paces them
constexpr auto betweenLists = 5s; ///< what the last one did not show is asked about one by one meanwhile
constexpr auto afterFailedList = 15s;

storage::DueLooks sum(const storage::DueLooks &first, const storage::DueLooks &second)
{
    return {.states = first.states + second.states,
            .prices = first.prices + second.prices,
            .oldest = std::min(first.oldest, second.oldest)};
}

Result<storage::DueLooks> dueOnAll(const QSqlDatabase &db, SenderId sender, Instant statesUntil,
                                   Instant pricesUntil)
{
    const storage::FollowRepository follow(db);
    const auto whatsApp = follow.due(sender, Channel::WhatsApp, statesUntil, pricesUntil);
    if (!whatsApp)
        return whatsApp;
    const auto sms = follow.due(sender, Channel::Sms, statesUntil, pricesUntil);
    if (!sms)
        return sms;
    return sum(*whatsApp, *sms);
}

/// What the list did not show has its price looked up another time, or not any more.
Outcome skipPrices(const QSqlDatabase &db, SenderId sender, Channel channel, Instant now)
{
    constexpr int atOnce = 500;
    storage::FollowRepository follow(db);
    while (true) {
        const auto left = follow.duePrices(sender, channel, now, atOnce);
        if (!left)
            return left.error();
        std::vector<storage::PartLook> looks;
        looks.reserve(left->size());
        for (const storage::ClaimedPart &part : *left)
            looks.push_back({.id = part.part.id, .state = part.part.state, .next = nextLook(part, now)});
        if (const auto moved = follow.moveLooks(looks); !moved || std::ssize(looks) < atOnce)
            return moved;
    }
}

} // namespace

QCoro::Task<Outcome> SenderWorker::startChecks(std::shared_ptr<TwilioSession> session)
{
    if (m_listing)
        co_return Done{};
    // F5: also what is not due yet
    const Instant now = m_parts.clock.now();
    const Instant until = m_syncing ? Instant::max() : now;
    auto dueTask = m_parts.database.run(
        [id = m_sender.id, until, now](const auto &db) { return dueOnAll(db, id, until, now); });
    const auto due = co_await dueTask;
    if (!due)
        co_return due.error();
    const bool many = due->states > fewLooks || due->prices > 0;
    if (many && (m_syncing || now >= m_nextList)) {
        m_listing = true;
        readStatuses(shared_from_this(), session, until);
        co_return Done{};
    }
    if (due->states == 0)
        co_return Done{};
    const int most = m_syncing ? mostChecksOfSync : mostChecks;
    co_return co_await startSingleChecks(session, until, most);
}

QCoro::Task<Outcome> SenderWorker::startSingleChecks(std::shared_ptr<TwilioSession> session, Instant until,
                                                     int most)
{
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
    storage::PartChange change{.id = open.part.id, .to = open.part.state, .at = now};
    if (remote) {
        Q_EMIT self->twilioAnswered(now);
        const Preferences &preferences = self->m_parts.settings.preferences();
        change = afterLook(open, *remote, now);
        change.followerDelay = pauseBetween(preferences.pauseMin, preferences.pauseMax);
    } else if (remote.error().kind == ErrorKind::NotFound) {
        change = afterNotFound(open, now);
    } else {
        self->report(remote.error());
        change.nextCheckAt = now + 15s;
    }
    co_await self->settle(change, open.part.itemId);
    if (change.priceMicros && !self->m_abandoned)
        Q_EMIT self->itemsChanged({open.part.itemId});
    if (isSettled(change.to) || change.to == PartState::Delivered)
        co_await self->withdrawFile(open.part);
    self->m_busy.remove(open.part.id);
    self->m_alarm.ring();
}

QCoro::Task<> SenderWorker::readStatuses(Self self, std::shared_ptr<TwilioSession> session, Instant until)
{
    const Instant started = self->m_parts.clock.now();
    self->m_nextList = started + betweenLists;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        const auto read = co_await readStatusList(self, session, channel, until);
        if (self->m_abandoned)
            co_return;
        if (!read) {
            self->report(read.error());
            self->m_nextList = self->m_parts.clock.now() + afterFailedList;
            break;
        }
    }
    if (self->m_lease) {
        const auto rest = co_await self->startSingleChecks(session, started, mostChecks);
        if (!rest && !self->m_abandoned)
            self->report(rest.error());
    }
    self->m_listing = false;
    self->m_alarm.ring();
}

QCoro::Task<Outcome> SenderWorker::readStatusList(Self self, std::shared_ptr<TwilioSession> session,
                                                  Channel channel, Instant until)
{
    const SenderId sender = self->m_sender.id;
    const Instant now = self->m_parts.clock.now();
    auto dueTask = self->m_parts.database.run(
        [=](const auto &db) { return storage::FollowRepository(db).due(sender, channel, until, now); });
    const auto due = co_await dueTask;
    if (!due)
        co_return due.error();
    ListPass pass(*due);
    if (pass.isOver())
        co_return Done{};
    const twilio::Address ours{.channel = channel, .number = self->m_sender.number};
    const twilio::ListFilter filter{.from = ours};
    auto page = co_await session->messages().firstPage(filter, pass.pageSize());
    while (page) {
        // page after page, none is kept
        auto takenTask = takeListPage(self, *std::move(page), until, now);
        const auto taken = co_await takenTask;
        if (!taken)
            co_return taken.error();
        pass.takePage(taken->seen, taken->lastMadeAt);
        if (self->m_abandoned || self->m_stopping || pass.isOver() || !taken->next)
            break;
        page = co_await session->messages().nextPage(*taken->next);
    }
    if (!page)
        co_return page.error();
    if (due->prices == 0 || self->m_abandoned)
        co_return Done{};
    auto skippedTask
        = self->m_parts.database.run([=](const auto &db) { return skipPrices(db, sender, channel, now); });
    co_return co_await skippedTask;
}

QCoro::Task<Result<SenderWorker::TakenPage>> SenderWorker::takeListPage(Self self, twilio::MessagePage page,
                                                                        Instant until, Instant pricesUntil)
{
    if (self->m_abandoned)
        co_return TakenPage{};
    Q_EMIT self->twilioAnswered(self->m_parts.clock.now());
    TakenPage result{.next = page.next};
    if (!page.messages.empty())
        result.lastMadeAt = page.messages.back().dateCreated;
    const Preferences &preferences = self->m_parts.settings.preferences();
    const PageRules rules{.sender = self->m_sender.id,
                          .now = self->m_parts.clock.now(),
                          .statesUntil = until,
                          .pricesUntil = pricesUntil,
                          .pauseMin = preferences.pauseMin,
                          .pauseMax = preferences.pauseMax};
    auto takenTask = self->m_parts.database.run([rules, messages = std::move(page.messages)](const auto &db) {
        return takePage(db, rules, messages);
    });
    const auto taken = co_await takenTask;
    if (!taken)
        co_return taken.error();
    result.seen = taken->seen;
    self->m_somethingFailed = self->m_somethingFailed || !taken->changed.empty();
    if (!taken->changed.empty() && !self->m_abandoned)
        Q_EMIT self->itemsChanged(QList<ItemId>(taken->changed.begin(), taken->changed.end()));
    for (const FileId &file : taken->unneeded) {
        const OutgoingPart carrier{.id = {}, .itemId = {}, .file = file};
        co_await self->withdrawFile(carrier);
    }
    co_return result;
}

QCoro::Task<Outcome> SenderWorker::readInbound(std::shared_ptr<TwilioSession> /*session*/)
{
    const Instant now = m_parts.clock.now();
    const bool usual = now >= m_inboundAskedAt + (m_inFront ? inboundEvery : inboundInBackground);
    if (!usual && !m_line.wantsToAsk(now))
        co_return Done{};
    m_inboundAskedAt = now;
    const auto read = co_await m_parts.inbound.read(m_sender, m_account);
    if (!read)
        co_return read.error();
    Q_EMIT twilioAnswered(m_parts.clock.now());
    if (*read > 0)
        Q_EMIT inboundReceived();
    co_return Done{};
}

} // namespace recado
