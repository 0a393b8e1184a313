// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calls/calllife.h"

#include "simulator/calls/calljson.h"
#include "simulator/records/due.h"
#include "simulator/resources/apianswer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr auto pace = 1s; ///< between two calls of an account
constexpr auto ringingTime = 5s;
constexpr auto busyTime = 2s;
constexpr qint64 talkingSeconds = 20;
constexpr int usualTimeout = 60; ///< seconds until nobody has answered
constexpr qint64 minutePrice = 1800; ///< in 1/100000 US dollar; invented

constexpr auto startKey = "startMs"_L1;

QString statusOf(const Record &call)
{
    return call.shown["status"_L1].toString();
}

bool endsWith(const Record &call, QLatin1StringView digits)
{
    return call.shown["to"_L1].toString().endsWith(digits);
}

/// What the callback of a status is asked for as.
QString eventOf(const QString &status)
{
    if (status == "queued"_L1)
        return u"initiated"_s;
    if (status == "ringing"_L1)
        return u"ringing"_s;
    return status == "in-progress"_L1 ? u"answered"_s : u"completed"_s;
}

} // namespace

bool CallLife::isFinished(const Record &call)
{
    return !QStringList{u"queued"_s, u"ringing"_s, u"in-progress"_s}.contains(statusOf(call));
}

void CallLife::enqueue(Record &call, const RecordTable &calls) const
{
    Instant at = m_world.clock.now() + pace;
    for (const Record &other : calls.all()) {
        const std::optional<Instant> due = dueOf(other);
        if (&other != &call && other.accountSid == call.accountSid && statusOf(other) == "queued"_L1 && due)
            at = std::max(at, *due + pace);
    }
    setDue(call, at);
    callBack(call, u"queued"_s, m_world.clock.now());
}

void CallLife::proceed(Record &call) const
{
    const Instant at = *dueOf(call);
    const QString status = statusOf(call);
    if (status == "queued"_L1)
        dial(call, at);
    else if (status == "in-progress"_L1)
        finish(call, u"completed"_s, at);
    else if (endsWith(call, "0486"_L1))
        finish(call, u"busy"_s, at);
    else if (endsWith(call, "0408"_L1))
        finish(call, u"no-answer"_s, at);
    else
        answer(call, at);
}

void CallLife::dial(Record &call, Instant at) const
{
    if (endsWith(call, "0500"_L1)) {
        finish(call, u"failed"_s, at);
        return;
    }
    call.hidden.insert(startKey, toMsecs(at));
    call.shown.insert(u"start_time"_s, rfc2822(at));
    enter(call, u"ringing"_s, at);
    if (endsWith(call, "0486"_L1))
        setDue(call, at + busyTime);
    else if (endsWith(call, "0408"_L1))
        setDue(call, at + std::chrono::seconds{call.hidden.value("timeout"_L1).toInt(usualTimeout)});
    else
        setDue(call, at + ringingTime);
}

void CallLife::answer(Record &call, Instant at) const
{
    if (!call.hidden.value("machineDetection"_L1).toString().isEmpty())
        call.shown.insert(u"answered_by"_s, endsWith(call, "0200"_L1) ? u"machine_start"_s : u"human"_s);
    enter(call, u"in-progress"_s, at);
    call.hidden.insert(u"answeredMs"_s, toMsecs(at));
    const qint64 limit = call.hidden.value("timeLimit"_L1).toInteger(talkingSeconds);
    setDue(call, at + std::chrono::seconds{std::min(limit, talkingSeconds)});
}

Outcome CallLife::end(Record &call, const QString &status, Instant at) const
{
    const bool isAnswered = statusOf(call) == "in-progress"_L1;
    if (isFinished(call) || (status == "canceled"_L1 && isAnswered))
        return Error{.kind = ErrorKind::Rejected, .detail = u"call"_s, .providerCode = 21220};
    finish(call, isAnswered ? u"completed"_s : u"canceled"_s, at);
    return Done{};
}

void CallLife::enter(Record &call, const QString &status, Instant at) const
{
    call.shown.insert(u"status"_s, status);
    call.shown.insert(u"date_updated"_s, rfc2822(at));
    setDue(call, {});
    callBack(call, status, at);
}

void CallLife::finish(Record &call, const QString &status, Instant at) const
{
    const QJsonValue answered = call.hidden.value("answeredMs"_L1);
    const qint64 seconds = answered.isUndefined() ? 0 : (toMsecs(at) - answered.toInteger() + 999) / 1000;
    const qint64 minutes = (seconds + 59) / 60;
    call.hidden.insert(u"endMs"_s, toMsecs(at));
    call.shown.insert(u"end_time"_s, rfc2822(at));
    call.shown.insert(u"duration"_s, QString::number(seconds));
    if (call.shown["start_time"_L1].isNull()) {
        call.hidden.insert(startKey, toMsecs(at));
        call.shown.insert(u"start_time"_s, rfc2822(at));
    }
    if (minutes > 0) {
        call.shown.insert(u"price"_s, callPrice(minutes * minutePrice));
        if (m_world.links.charge)
            m_world.links.charge(
                {.accountSid = call.accountSid,
                 .category = "calls-"_L1 + call.shown["direction"_L1].toString().section(u'-', 0, 0),
                 .at = at,
                 .price = minutes * minutePrice,
                 .usage = static_cast<int>(minutes)});
    }
    enter(call, status, at);
}

void CallLife::callBack(const Record &call, const QString &status, Instant at) const
{
    const QString url = call.hidden["statusCallback"_L1].toString();
    const QString event = eventOf(status);
    const QJsonArray asked = call.hidden["events"_L1].toArray();
    const bool wanted = asked.isEmpty() ? event == "completed"_L1 : asked.contains(event);
    if (m_world.post && !url.isEmpty() && wanted)
        m_world.post(callCallback(call, url, at));
}

} // namespace recado::simulator
