// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/lostsearch.h"

#include "services/outbox/outcomes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

using Kind = ReconcileVerdict::Kind;

constexpr std::chrono::milliseconds oneRequest = 30s;
/// What was not found within that time will not be.
constexpr std::chrono::hours searchedFor{72};

/// From the intent until it was clear that no answer would come, Twilio may have made the message: waiting
/// for its turn and for a pause that Twilio wanted takes longer than one request.
std::chrono::milliseconds underWay(const OutgoingPart &part)
{
    // a MaybeSent has changed once more since then: its evidence knows the moment
    return part.changedAt - part.sendingAt.value_or(part.changedAt);
}

storage::PartChange leftToAPerson(storage::PartChange change, const QString &reason, Instant now)
{
    change.to = PartState::MaybeSent;
    change.reason = reason;
    change.nextCheckAt = now + nextSearch(PartState::MaybeSent, 0ms);
    return change;
}

QString doubtOf(const SearchEvidence &evidence)
{
    const auto shows = [&evidence](CandidateDoubt doubt) {
        return std::ranges::find(evidence.candidates, doubt, &SearchCandidate::doubt)
            != evidence.candidates.end();
    };
    if (shows(CandidateDoubt::OtherText))
        return u"candidate-other-text"_s;
    if (shows(CandidateDoubt::TextUnknown))
        return u"candidate-not-certain"_s;
    return shows(CandidateDoubt::OneOfTwo) ? u"one-of-two"_s : u"several-candidates"_s;
}

storage::PartChange lookAgain(const storage::ClaimedPart &lost, const LostSearch &search,
                              storage::PartChange change, Instant now)
{
    const bool givenUp = lost.part.state == PartState::MaybeSent
        && now - lost.part.sendingAt.value_or(lost.part.changedAt) > searchedFor;
    if (!givenUp)
        change.nextCheckAt = now + nextSearch(lost.part.state, now - search.began);
    return change;
}

} // namespace

ListedMessage listed(const twilio::RemoteMessage &message)
{
    return {.sid = message.sid,
            .outbound = message.direction == twilio::Direction::OutboundApi,
            .from = message.from ? message.from->number : QString(),
            .to = message.to ? message.to->number : QString(),
            .channel = message.to ? message.to->channel : Channel::Sms,
            .body = message.body,
            .media = message.numMedia,
            .createdAt = message.dateCreated.value_or(Instant{}),
            .status = wordOf(message.status)};
}

LostCreate lostCreate(const storage::ClaimedPart &lost, const QString &ownNumber, Instant startedThere,
                      const Preferences &preferences)
{
    const std::chrono::milliseconds slowest
        = std::min<std::chrono::milliseconds>(oneRequest, preferences.reconcileAfter);
    LostCreate create{.from = ownNumber,
                      .to = lost.to,
                      .channel = lost.channel,
                      .body = lost.part.body,
                      .media = lost.part.file ? 1 : 0,
                      .startedAt = startedThere,
                      .patience = std::max(oneRequest, underWay(lost.part)),
                      .madeWithin = std::max(slowest, underWay(lost.part))};
    if (lost.part.state == PartState::MaybeSent) {
        const auto known = searchEvidenceFromJson(lost.part.evidence).madeBefore;
        create.madeWithin = known ? std::max(slowest, *known - startedThere) : create.madeWithin;
        create.patience = std::max(oneRequest, create.madeWithin);
    }
    return create;
}

storage::PartChange afterReading(const storage::ClaimedPart &lost, const LostSearch &search,
                                 const ReconcileVerdict &verdict, const Preferences &preferences, Instant now)
{
    const bool asked = lost.part.state == PartState::MaybeSent;
    storage::PartChange change{
        .id = lost.part.id, .to = lost.part.state, .at = now, .evidence = toJson(verdict.evidence)};
    switch (verdict.kind) {
    case Kind::Found:
        change.to = lost.part.sendAt ? PartState::Scheduled : PartState::Accepted;
        change.sid = verdict.sid;
        change.reason = u"found-again"_s;
        change.nextCheckAt = now;
        return change;
    case Kind::Ambiguous:
        return asked ? lookAgain(lost, search, change, now)
                     : leftToAPerson(change, doubtOf(verdict.evidence), now);
    case Kind::Absent:
        if (asked)
            return change; // it is known now, and no more look is needed
        change.to = PartState::Queued;
        change.reason = u"absence-proved"_s;
        change.dueAt = now;
        return change;
    case Kind::NotYet:
        break;
    }
    const bool longEnough = search.readings.size() >= 2 && now - search.began >= preferences.searchPatience;
    if (!asked && longEnough)
        return leftToAPerson(change, u"list-not-fresh"_s, now);
    return lookAgain(lost, search, change, now);
}

std::chrono::milliseconds nextSearch(PartState state, std::chrono::milliseconds age)
{
    if (state == PartState::MaybeSent)
        return age < 10min ? 1min : 15min;
    if (age < 1min)
        return 3s;
    return age < 5min ? 10s : 30s;
}

} // namespace recado
