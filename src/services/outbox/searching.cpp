// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "services/outbox/outcomes.h"
#include "services/outbox/senderworker.h"
#include "services/settings/settingsservice.h"
#include "storage/databasethread.h"
#include "storage/messages/outboxrepository.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The part of SenderWorker that looks for creates whose answer was lost.
namespace recado {
namespace {

constexpr int pageSize = 100;
constexpr auto reachBack = 2min;
constexpr auto between = 3s; ///< readings that can only find, not prove absence

ListedMessage listed(const twilio::RemoteMessage &message)
{
    return {.sid = message.sid,
            .outbound = message.direction == twilio::Direction::OutboundApi,
            .from = message.from ? message.from->number : QString(),
            .to = message.to ? message.to->number : QString(),
            .channel = message.to ? message.to->channel : Channel::Sms,
            .body = message.body,
            .media = message.numMedia,
            .createdAt = message.dateCreated.value_or(Instant{})};
}

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

/// From the intent until it was clear that no answer would come, Twilio may have made the message: waiting
/// for its turn and for a pause that Twilio wanted takes longer than one request.
std::chrono::milliseconds longestCreate(const OutgoingPart &part)
{
    constexpr std::chrono::milliseconds oneRequest = 30s;
    return std::max(oneRequest, part.changedAt - part.sendingAt.value_or(part.changedAt));
}

storage::PartChange verdictChange(const PartId &part, const ReconcileVerdict &verdict, Instant now)
{
    storage::PartChange change{.id = part, .to = PartState::Unsure, .at = now};
    switch (verdict.kind) {
    case ReconcileVerdict::Kind::Found:
        change.to = PartState::Accepted;
        change.sid = verdict.sid;
        change.reason = u"found-again"_s;
        change.nextCheckAt = now;
        break;
    case ReconcileVerdict::Kind::Ambiguous:
        change.to = PartState::MaybeSent;
        change.reason = u"several-candidates"_s;
        break;
    case ReconcileVerdict::Kind::Absent:
        change.to = PartState::Queued;
        change.reason = u"absence-proved"_s;
        change.dueAt = now;
        break;
    case ReconcileVerdict::Kind::NotYet:
        change.nextCheckAt = now + between;
        break;
    }
    return change;
}

} // namespace

QCoro::Task<Outcome> SenderWorker::startSearches(std::shared_ptr<TwilioSession> session)
{
    auto unsureTask = m_parts.database.run(
        [id = m_sender.id](const auto &db) { return storage::OutboxRepository(db).unsure(id); });
    const auto unsure = co_await unsureTask;
    if (!unsure)
        co_return unsure.error();
    for (const storage::ClaimedPart &lost : *unsure) {
        const bool due = m_syncing || lost.part.nextCheckAt.value_or(Instant{}) <= m_parts.clock.now();
        if (!due || m_busy.contains(lost.part.id))
            continue;
        m_busy.insert(lost.part.id);
        searchOne(shared_from_this(), session, lost);
    }
    co_return Done{};
}

QCoro::Task<std::optional<storage::PartChange>>
SenderWorker::judgeReadings(Self self, storage::ClaimedPart lost, Instant startedThere, Instant now)
{
    const PartId id = lost.part.id;
    QStringList sids;
    for (const ListedMessage &message : self->m_readings[id].back().messages)
        sids.append(message.sid);
    auto boundTask = self->m_parts.database.run(
        [sids](const auto &db) { return storage::OutboxRepository(db).boundSids(sids); });
    const auto bound = co_await boundTask;
    if (self->m_abandoned)
        co_return std::nullopt;
    if (!bound) {
        self->report(bound.error());
        co_return std::nullopt;
    }
    const Preferences &preferences = self->m_parts.settings.preferences();
    const LostCreate create{.from = self->m_sender.number,
                            .to = lost.to,
                            .channel = lost.channel,
                            .body = lost.part.body,
                            .media = lost.part.file ? 1 : 0,
                            .startedAt = startedThere,
                            .patience = longestCreate(lost.part)};
    const auto verdict
        = reconcile(create, self->m_readings.value(id), std::set<QString>(bound->begin(), bound->end()),
                    preferences.reconcileAfter, preferences.reconcileAgain);
    // whoever has the lease now may have sent it again: then our proof is old
    if (verdict.kind == ReconcileVerdict::Kind::Absent && !self->mayAct())
        co_return std::nullopt;
    co_return verdictChange(id, verdict, now);
}

QCoro::Task<> SenderWorker::searchOne(Self self, std::shared_ptr<TwilioSession> session,
                                      storage::ClaimedPart lost)
{
    const PartId id = lost.part.id;
    const Instant started = lost.part.sendingAt.value_or(lost.part.changedAt);
    const twilio::Address person{.channel = lost.channel, .number = lost.to};
    auto reading = co_await readList(session, person, started - reachBack);
    if (self->m_abandoned)
        co_return;
    const Instant now = self->m_parts.clock.now();
    storage::PartChange change{.id = id, .to = PartState::Unsure, .at = now};
    change.nextCheckAt = now + 15s;
    if (!reading) {
        self->report(reading.error());
    } else {
        Q_EMIT self->twilioAnswered(now);
        // our clock may be off: what we wrote down is compared in Twilio's time
        const auto skew = reading->takenAt - std::chrono::floor<std::chrono::seconds>(now);
        self->m_readings[id].push_back(std::move(*reading));
        const auto judged = co_await judgeReadings(self, lost, started + skew, now);
        if (self->m_abandoned)
            co_return;
        change = judged.value_or(change);
    }
    if (change.sid.isEmpty())
        change.attempt = lost.part.sendingAt;
    co_await self->settle(change, lost.part.itemId);
    if (change.to != PartState::Unsure)
        self->m_readings.remove(id);
    self->m_busy.remove(id);
    self->m_alarm.ring();
}

} // namespace recado
