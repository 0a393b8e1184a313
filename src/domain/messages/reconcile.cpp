// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/reconcile.h"

#include "domain/messages/smartencoding.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

// Twilio puts this before every body of a trial account, and a blank before what follows.
QString withoutTrialPrefix(const QString &body)
{
    const QString prefix = u"Sent from your Twilio trial account -"_s;
    return body.startsWith(prefix) ? body.mid(prefix.size()) : body;
}

QString comparable(const QString &body)
{
    return withoutTrialPrefix(body.normalized(QString::NormalizationForm_C)).trimmed();
}

bool sameText(const QString &ours, const ListedMessage &listed)
{
    const QString theirs = comparable(listed.body);
    return theirs == comparable(ours) || theirs == comparable(asSmartEncoded(ours));
}

/// Nobody can say what stood in it: a template that Twilio filled in, or a body that was emptied since.
bool textUnknown(const LostCreate &lost, const ListedMessage &listed)
{
    return lost.bodyUnknown || (listed.body.isEmpty() && !lost.body.isEmpty());
}

bool isInTime(Instant startedAt, std::chrono::milliseconds patience, const ListedMessage &listed)
{
    // five seconds before: the two clocks are compared only to the second
    return listed.createdAt >= startedAt - 5s && listed.createdAt <= startedAt + patience + 60s;
}

/// Made by our account for the same person at that time, whatever is in it.
bool wentTheSameWay(const LostCreate &lost, const ListedMessage &listed)
{
    const bool samePeople = listed.to == lost.to && (listed.from.isEmpty() || listed.from == lost.from);
    return listed.outbound && isInTime(lost.startedAt, lost.patience, listed) && samePeople
        && listed.channel == lost.channel;
}

bool couldBe(const LostCreate &lost, const ListedMessage &listed)
{
    return wentTheSameWay(lost, listed) && listed.media == lost.media
        && (textUnknown(lost, listed) || sameText(lost.body, listed));
}

/// Of a message that could be to the same person.
bool couldBeRival(const RivalCreate &rival, const ListedMessage &listed)
{
    return isInTime(rival.startedAt, rival.patience, listed) && listed.media == rival.media
        && sameText(rival.body, listed);
}

bool couldBeAnyRival(const LostCreate &lost, const ListedMessage &listed)
{
    return std::ranges::any_of(lost.rivals,
                               [&listed](const auto &rival) { return couldBeRival(rival, listed); });
}

CandidateDoubt doubtOf(const LostCreate &lost, const ListedMessage &listed)
{
    if (couldBeAnyRival(lost, listed))
        return CandidateDoubt::OneOfTwo;
    return textUnknown(lost, listed) ? CandidateDoubt::TextUnknown : CandidateDoubt::None;
}

/// Neither the lost one as we know it nor any other of ours.
bool isUnexplained(const LostCreate &lost, const ListedMessage &listed)
{
    return wentTheSameWay(lost, listed) && !couldBe(lost, listed) && !couldBeAnyRival(lost, listed);
}

bool absenceProved(const LostCreate &lost, std::span<const ListReading> readings,
                   std::chrono::milliseconds settle, std::chrono::milliseconds apart)
{
    const Instant madeBefore = lost.startedAt + lost.madeWithin;
    std::optional<Instant> first;
    for (const ListReading &reading : readings) {
        const bool fresh = reading.freshTo && *reading.freshTo > madeBefore;
        if (!fresh || reading.takenAt < lost.startedAt + settle)
            continue;
        if (!first)
            first = reading.takenAt;
        else if (reading.takenAt >= *first + apart)
            return true;
    }
    return false;
}

/// Those of the listed that belong to no part of ours, each as the newest reading shows it.
std::vector<ListedMessage> unboundIn(std::span<const ListReading> readings,
                                     const std::set<QString> &alreadyBound)
{
    std::map<QString, ListedMessage> bySid;
    for (const ListReading &reading : readings) {
        for (const ListedMessage &listed : reading.messages) {
            if (!alreadyBound.contains(listed.sid))
                bySid.insert_or_assign(listed.sid, listed);
        }
    }
    std::vector<ListedMessage> unbound;
    unbound.reserve(bySid.size());
    for (const auto &[sid, listed] : bySid)
        unbound.push_back(listed);
    return unbound;
}

SearchCandidate candidate(const ListedMessage &listed, CandidateDoubt doubt)
{
    return {.sid = listed.sid, .createdAt = listed.createdAt, .status = listed.status, .doubt = doubt};
}

/// One of them may be told soon, by the answer to another message.
bool mayBeToldSoon(const LostCreate &lost, const ListedMessage &listed)
{
    return std::ranges::any_of(lost.rivals, [&listed](const RivalCreate &rival) {
        return rival.isUnderWay && couldBeRival(rival, listed);
    });
}

SearchEvidence evidenceOf(const LostCreate &lost, std::span<const ListReading> readings)
{
    SearchEvidence evidence{.looks = static_cast<int>(readings.size()),
                            .madeBefore = lost.startedAt + lost.madeWithin};
    if (readings.empty())
        return evidence;
    evidence.firstLook = readings.front().takenAt;
    evidence.lastLook = readings.back().takenAt;
    evidence.listed = static_cast<int>(readings.back().messages.size());
    for (const ListReading &reading : readings)
        evidence.freshTo = std::max(evidence.freshTo, reading.freshTo); // an empty one is the least
    return evidence;
}

} // namespace

ReconcileVerdict reconcile(const LostCreate &lost, std::span<const ListReading> readings,
                           const std::set<QString> &alreadyBound, std::chrono::milliseconds settle,
                           std::chrono::milliseconds apart)
{
    using Kind = ReconcileVerdict::Kind;
    ReconcileVerdict verdict{.evidence = evidenceOf(lost, readings)};
    auto &candidates = verdict.evidence.candidates;
    std::vector<SearchCandidate> unexplained;
    bool toldSoon = false;
    for (const ListedMessage &listed : unboundIn(readings, alreadyBound)) {
        if (couldBe(lost, listed)) {
            candidates.push_back(candidate(listed, doubtOf(lost, listed)));
            toldSoon = toldSoon || mayBeToldSoon(lost, listed);
        } else if (isUnexplained(lost, listed)) {
            unexplained.push_back(candidate(listed, CandidateDoubt::OtherText));
        }
    }
    if (candidates.size() == 1 && candidates.front().doubt == CandidateDoubt::None) {
        verdict.kind = Kind::Found;
        verdict.sid = candidates.front().sid;
    } else if (!candidates.empty()) {
        verdict.kind = toldSoon ? Kind::NotYet : Kind::Ambiguous;
    } else if (absenceProved(lost, readings, settle, apart)) {
        verdict.kind = unexplained.empty() ? Kind::Absent : Kind::Ambiguous;
        verdict.evidence.absenceProved = unexplained.empty();
        candidates = std::move(unexplained);
    }
    return verdict;
}

} // namespace recado
