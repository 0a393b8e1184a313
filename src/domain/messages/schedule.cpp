// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/schedule.h"

#include <QDateTime>

#include <algorithm>

namespace recado {
namespace {

Instant morningOf(const QDate &day)
{
    return fromDateTime(QDateTime(day, QTime(8, 0)));
}

} // namespace

std::optional<TimeProblem> problemOf(const SendTime &time, Instant ready)
{
    if (time.isNow())
        return std::nullopt;
    if (time.at <= ready)
        return TimeProblem::Past;
    if (time.at > ready + farthestAhead)
        return TimeProblem::TooFar;
    if (time.by == Scheduling::Twilio && time.at <= ready + earliestAtTwilio)
        return TimeProblem::TooSoon;
    return std::nullopt;
}

Instant tomorrowMorning(Instant now)
{
    return morningOf(toDateTime(now).toLocalTime().date().addDays(1));
}

Instant mondayMorning(Instant now)
{
    const QDate today = toDateTime(now).toLocalTime().date();
    return morningOf(today.addDays(8 - today.dayOfWeek()));
}

bool waitsForItsTime(Scheduling by, std::span<const PartState> parts, bool tried)
{
    const auto begun = [](PartState state) {
        return state != PartState::Queued && state != PartState::Waiting && state != PartState::Cancelled;
    };
    return by == Scheduling::ThisComputer && !tried && std::ranges::none_of(parts, begun)
        && std::ranges::count(parts, PartState::Queued) > 0;
}

bool waitsForItsTime(const OutgoingItem &item)
{
    std::vector<PartState> states;
    bool tried = false;
    for (const OutgoingPart &part : item.parts) {
        if (part.replaced)
            continue;
        states.push_back(part.state);
        tried = tried || part.sendingAt;
    }
    return waitsForItsTime(item.scheduledAt, states, tried);
}

} // namespace recado
