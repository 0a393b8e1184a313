// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/reconcile.h"

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

bool couldBe(const LostCreate &lost, const ListedMessage &listed)
{
    // five seconds before: the two clocks are compared only to the second
    const bool inTime
        = listed.createdAt >= lost.startedAt - 5s && listed.createdAt <= lost.startedAt + lost.patience + 60s;
    const bool samePeople = listed.to == lost.to && (listed.from.isEmpty() || listed.from == lost.from);
    return listed.outbound && inTime && samePeople && listed.channel == lost.channel
        && listed.media == lost.media && comparable(listed.body) == comparable(lost.body);
}

bool absenceProved(const LostCreate &lost, std::span<const ListReading> readings,
                   std::chrono::milliseconds settle, std::chrono::milliseconds apart)
{
    std::optional<Instant> first;
    for (const ListReading &reading : readings) {
        if (reading.takenAt < lost.startedAt + settle)
            continue;
        if (!first)
            first = reading.takenAt;
        else if (reading.takenAt >= *first + apart)
            return true;
    }
    return false;
}

} // namespace

ReconcileVerdict reconcile(const LostCreate &lost, std::span<const ListReading> readings,
                           const std::set<QString> &alreadyBound, std::chrono::milliseconds settle,
                           std::chrono::milliseconds apart)
{
    std::set<QString> candidates;
    for (const ListReading &reading : readings) {
        for (const ListedMessage &listed : reading.messages) {
            if (couldBe(lost, listed) && !alreadyBound.contains(listed.sid))
                candidates.insert(listed.sid);
        }
    }
    if (candidates.size() == 1)
        return {.kind = ReconcileVerdict::Kind::Found, .sid = *candidates.begin()};
    if (candidates.size() > 1)
        return {.kind = ReconcileVerdict::Kind::Ambiguous};
    if (absenceProved(lost, readings, settle, apart))
        return {.kind = ReconcileVerdict::Kind::Absent};
    return {.kind = ReconcileVerdict::Kind::NotYet};
}

} // namespace recado
