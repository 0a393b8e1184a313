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

// Twilio puts this before every body of a trial account.
QString withoutTrialPrefix(const QString &body)
{
    const QString prefix = u"Sent from your Twilio trial account - "_s;
    return body.startsWith(prefix) ? body.mid(prefix.size()) : body;
}

QString comparable(const QString &body)
{
    return withoutTrialPrefix(body.normalized(QString::NormalizationForm_C)).trimmed();
}

bool sameText(const LostCreate &lost, const ListedMessage &listed)
{
    const QString theirs = comparable(listed.body);
    return theirs == comparable(lost.body) || theirs == comparable(asSmartEncoded(lost.body));
}

/// Nobody can say what stood in it: a template that Twilio filled in, or a body that was emptied since.
bool textUnknown(const LostCreate &lost, const ListedMessage &listed)
{
    return lost.bodyUnknown || (listed.body.isEmpty() && !lost.body.isEmpty());
}

bool couldBe(const LostCreate &lost, const ListedMessage &listed)
{
    // five seconds before: the two clocks are compared only to the second
    const bool inTime
        = listed.createdAt >= lost.startedAt - 5s && listed.createdAt <= lost.startedAt + lost.patience + 60s;
    const bool samePeople = listed.to == lost.to && (listed.from.isEmpty() || listed.from == lost.from);
    return listed.outbound && inTime && samePeople && listed.channel == lost.channel
        && listed.media == lost.media && (textUnknown(lost, listed) || sameText(lost, listed));
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

/// As the newest reading shows each of them.
std::vector<SearchCandidate> candidatesIn(const LostCreate &lost, std::span<const ListReading> readings,
                                          const std::set<QString> &alreadyBound)
{
    std::map<QString, SearchCandidate> bySid;
    for (const ListReading &reading : readings) {
        for (const ListedMessage &listed : reading.messages) {
            if (couldBe(lost, listed) && !alreadyBound.contains(listed.sid))
                bySid.insert_or_assign(listed.sid,
                                       SearchCandidate{.sid = listed.sid,
                                                       .createdAt = listed.createdAt,
                                                       .status = listed.status,
                                                       .sameText = !textUnknown(lost, listed)});
        }
    }
    std::vector<SearchCandidate> candidates;
    candidates.reserve(bySid.size());
    for (const auto &[sid, candidate] : bySid)
        candidates.push_back(candidate);
    return candidates;
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
    ReconcileVerdict verdict{.evidence = evidenceOf(lost, readings)};
    verdict.evidence.candidates = candidatesIn(lost, readings, alreadyBound);
    const auto &candidates = verdict.evidence.candidates;
    if (candidates.size() == 1 && candidates.front().sameText) {
        verdict.kind = ReconcileVerdict::Kind::Found;
        verdict.sid = candidates.front().sid;
    } else if (!candidates.empty()) {
        verdict.kind = ReconcileVerdict::Kind::Ambiguous;
    } else if (absenceProved(lost, readings, settle, apart)) {
        verdict.kind = ReconcileVerdict::Kind::Absent;
        verdict.evidence.absenceProved = true;
    }
    return verdict;
}

} // namespace recado
