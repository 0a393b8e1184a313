// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/lostsearch.h"
#include "services/outbox/senderworker.h"
#include "services/settings/settingsservice.h"
#include "storage/databasethread.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/rivals.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The part of SenderWorker that looks for creates whose answer was lost.
namespace recado {
namespace {

constexpr int pageSize = 100;
constexpr auto reachBack = 2min;
/// What a crash left in the evening may have been made until the start next morning, so its message could be
/// any of that time. Which of the others are near enough, their own times tell; searches end after as long.
constexpr auto rivalsWithin = 72h;

/// Everything to one person back to the given time. Without DateSent, for a message that waits has none; an
/// Error when any page is missing: half a list proves nothing.
QCoro::Task<Result<ListReading>> readList(std::shared_ptr<TwilioSession> session, twilio::Address to,
                                          Instant back)
{
    ListReading reading;
    const twilio::ListFilter filter{.to = std::move(to)};
    auto page = co_await session->messages().firstPage(filter, pageSize);
    while (page) {
        if (!page->serverTime)
            co_return Error{.kind = ErrorKind::BadReply,
                            .detail = u"the list does not say when it was made"_s};
        // the first page's time: what came later need not be on it
        if (reading.takenAt == Instant{})
            reading.takenAt = *page->serverTime;
        std::ranges::transform(page->messages, std::back_inserter(reading.messages), listed);
        const bool farEnough = !reading.messages.empty() && reading.messages.back().createdAt < back;
        if (page->isLast || farEnough)
            co_return reading;
        if (!page->next)
            co_return Error{.kind = ErrorKind::BadReply, .detail = u"the list ends without saying so"_s};
        page = co_await session->messages().nextPage(*page->next);
    }
    co_return page.error();
}

RivalCreate rivalCreate(const storage::ClaimedPart &rival, const QString &ownNumber,
                        std::chrono::milliseconds skew, const Preferences &preferences, Instant now)
{
    storage::ClaimedPart seen = rival;
    const bool underWay = rival.part.state == PartState::Sending;
    if (underWay)
        seen.part.changedAt = now; // Twilio may make it at this moment
    const Instant started = rival.part.sendingAt.value_or(rival.part.changedAt) + skew;
    const LostCreate create = lostCreate(seen, ownNumber, started, preferences);
    return {.body = create.body,
            .media = create.media,
            .startedAt = create.startedAt,
            .patience = create.patience,
            .isUnderWay = underWay};
}

} // namespace

QCoro::Task<Outcome> SenderWorker::startSearches(std::shared_ptr<TwilioSession> session)
{
    // F5: also what is not due yet
    const Instant until = m_syncing ? Instant::max() : m_parts.clock.now();
    auto dueTask = m_parts.database.run([id = m_sender.id, until](const auto &db) {
        return storage::OutboxRepository(db).dueSearches(id, until);
    });
    auto due = co_await dueTask;
    if (!due)
        co_return due.error();
    std::erase_if(*due, [this](const auto &lost) { return m_busy.contains(lost.part.id); });
    if (due->empty())
        co_return Done{};
    // before the readings, so that none of them is less fresh than this
    const auto fresh = co_await m_fresh.knownUntil(session);
    if (!fresh)
        report(fresh.error());
    const std::optional<Instant> freshTo = fresh ? *fresh : std::nullopt;
    for (const storage::ClaimedPart &lost : *due) {
        m_busy.insert(lost.part.id);
        searchOne(shared_from_this(), session, lost, freshTo);
    }
    co_return Done{};
}

QCoro::Task<std::optional<storage::PartChange>> SenderWorker::judge(Self self, storage::ClaimedPart lost,
                                                                    ListReading reading, Instant now)
{
    auto rivalsTask = self->m_parts.database.run([id = self->m_sender.id, lost](const auto &db) {
        return storage::rivalsOf(db, id, lost, rivalsWithin);
    });
    const auto rivals = co_await rivalsTask;
    if (self->m_abandoned)
        co_return std::nullopt;
    if (!rivals) {
        self->report(rivals.error());
        co_return std::nullopt;
    }
    QStringList sids;
    for (const ListedMessage &message : reading.messages)
        sids.append(message.sid);
    auto boundTask = boundOf(self->m_parts.database, sids);
    const auto bound = co_await boundTask;
    if (self->m_abandoned)
        co_return std::nullopt;
    if (!bound) {
        self->report(bound.error());
        co_return std::nullopt;
    }
    // what it shows of ours tells how fresh it is
    for (const ListedMessage &message : reading.messages) {
        if (bound->contains(message.sid))
            reading.freshTo = std::max(reading.freshTo, std::optional(message.createdAt));
    }
    // our clock may be off: what we wrote down is compared in Twilio's time
    const auto skew = reading.takenAt - std::chrono::floor<std::chrono::seconds>(now);
    const Instant started = lost.part.sendingAt.value_or(lost.part.changedAt) + skew;
    const Preferences preferences = self->m_parts.settings.preferences();
    LostSearch &search = self->m_searches[lost.part.id];
    if (search.readings.empty() || search.attempt != lost.part.sendingAt)
        search = LostSearch{.attempt = lost.part.sendingAt, .began = now};
    std::erase_if(reading.messages, [&](const auto &listed) { return listed.createdAt < started - 1min; });
    search.readings.push_back(std::move(reading));
    LostCreate create = lostCreate(lost, self->m_sender.number, started, preferences);
    for (const storage::ClaimedPart &rival : *rivals)
        create.rivals.push_back(rivalCreate(rival, self->m_sender.number, skew, preferences, now));
    const auto verdict
        = reconcile(create, search.readings, *bound, preferences.reconcileAfter, preferences.reconcileAgain);
    // whoever has the lease now may have sent it again: then our proof is old
    if (verdict.kind == ReconcileVerdict::Kind::Absent && !self->mayAct())
        co_return std::nullopt;
    co_return afterReading(lost, search, verdict, preferences, now);
}

QCoro::Task<> SenderWorker::searchOne(Self self, std::shared_ptr<TwilioSession> session,
                                      storage::ClaimedPart lost, std::optional<Instant> freshTo)
{
    const PartId id = lost.part.id;
    const Instant started = lost.part.sendingAt.value_or(lost.part.changedAt);
    const twilio::Address person{.channel = lost.channel, .number = lost.to};
    auto reading = co_await readList(session, person, started - reachBack);
    if (self->m_abandoned)
        co_return;
    const Instant now = self->m_parts.clock.now();
    storage::PartChange change{.id = id, .to = lost.part.state, .at = now};
    change.nextCheckAt = now + 15s;
    if (!reading) {
        self->report(reading.error());
    } else {
        Q_EMIT self->twilioAnswered(now);
        reading->freshTo = freshTo;
        auto judging = judge(self, lost, *std::move(reading), now);
        const auto judged = co_await judging;
        if (self->m_abandoned)
            co_return;
        change = judged.value_or(change);
    }
    if (change.sid.isEmpty())
        change.attempt = lost.part.sendingAt;
    co_await self->settle(change, lost.part.itemId);
    if (change.to != PartState::Unsure && !change.nextCheckAt)
        self->m_searches.remove(id);
    self->m_busy.remove(id);
    self->m_alarm.ring();
}

} // namespace recado
