// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/limits/sendledger.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr qint64 dayMsecs = qint64{24} * 60 * 60 * 1000;

} // namespace

Instant SendLedger::nextFree(const QString &sender, Instant earliest) const
{
    return std::max(earliest, fromMsecs((m_freeAt.value(sender) + 999) / 1000));
}

void SendLedger::occupy(const QString &sender, Instant earliest, int units, double unitsPerSecond)
{
    // in microseconds: at 80 a second, whole milliseconds would make it 76 or 83
    const qint64 busy = std::llround(units * 1e6 / unitsPerSecond);
    qint64 &freeAt = m_freeAt[sender];
    freeAt = std::max(freeAt, toMsecs(earliest) * 1000) + busy;
}

bool SendLedger::meet(const QString &sender, const QString &person, Instant at, int peoplePerDay)
{
    QHash<QString, Instant> &met = m_met[sender];
    met.removeIf([&](const auto &entry) { return at - entry.value() >= 24h; });
    if (met.contains(person))
        return true;
    if (met.size() >= peoplePerDay)
        return false;
    met.insert(person, at);
    return true;
}

int SendLedger::messagesOn(const QString &accountSid, Instant at) const
{
    const Count count = m_today.value(accountSid);
    return count.period == toMsecs(at) / dayMsecs ? count.count : 0;
}

void SendLedger::countMessage(const QString &accountSid, Instant at)
{
    Count &count = m_today[accountSid];
    const qint64 day = toMsecs(at) / dayMsecs;
    count = {.period = day, .count = count.period == day ? count.count + 1 : 1};
}

bool SendLedger::countSecond(const QString &accountSid, Instant at, int limit)
{
    Count &count = m_second[accountSid];
    const qint64 second = toMsecs(at) / 1000;
    count = {.period = second, .count = count.period == second ? count.count + 1 : 1};
    return count.count <= limit;
}

QJsonObject SendLedger::save() const
{
    QJsonObject freeAt;
    for (auto it = m_freeAt.cbegin(); it != m_freeAt.cend(); ++it)
        freeAt.insert(it.key(), *it);
    QJsonObject met;
    for (auto it = m_met.cbegin(); it != m_met.cend(); ++it) {
        QJsonObject people;
        for (auto person = it->cbegin(); person != it->cend(); ++person)
            people.insert(person.key(), toMsecs(*person));
        met.insert(it.key(), people);
    }
    QJsonObject today;
    for (auto it = m_today.cbegin(); it != m_today.cend(); ++it)
        today.insert(it.key(), QJsonObject{{u"day"_s, it->period}, {u"count"_s, it->count}});
    return {{u"freeAtUs"_s, freeAt}, {u"met"_s, met}, {u"today"_s, today}};
}

void SendLedger::restore(const QJsonObject &saved)
{
    *this = {};
    const QJsonObject freeAt = saved["freeAtUs"_L1].toObject();
    for (auto it = freeAt.constBegin(); it != freeAt.constEnd(); ++it)
        m_freeAt.insert(it.key(), it->toInteger());
    const QJsonObject met = saved["met"_L1].toObject();
    for (auto it = met.constBegin(); it != met.constEnd(); ++it) {
        const QJsonObject people = it->toObject();
        for (auto person = people.constBegin(); person != people.constEnd(); ++person)
            m_met[it.key()].insert(person.key(), fromMsecs(person->toInteger()));
    }
    const QJsonObject today = saved["today"_L1].toObject();
    for (auto it = today.constBegin(); it != today.constEnd(); ++it) {
        const QJsonObject count = it->toObject();
        m_today.insert(it.key(), {.period = count["day"_L1].toInteger(), .count = count["count"_L1].toInt()});
    }
}

} // namespace recado::simulator
