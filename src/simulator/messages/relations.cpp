// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/relations.h"

#include "simulator/limits/sendingrules.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

// Twilio's default keywords, and the Portuguese one that Brazilian accounts add.
constexpr std::array stopWords = {"STOP"_L1, "STOPALL"_L1, "UNSUBSCRIBE"_L1, "CANCEL"_L1, "END"_L1,
                                  "QUIT"_L1, "OPTOUT"_L1,  "REVOKE"_L1,      "PARE"_L1};
constexpr std::array startWords = {"START"_L1, "YES"_L1, "UNSTOP"_L1};

QString pairKey(const QString &person, const QString &sender)
{
    return sender + u'|' + person;
}

} // namespace

void Relations::hear(const QString &person, const QString &sender, const QString &body, Instant at)
{
    const QString key = pairKey(person, sender);
    m_lastHeard.insert(key, at);
    const QString word = body.trimmed().toUpper();
    const bool sandbox = sender.endsWith(sandboxPhone);
    if (sandbox && word == sandboxJoin.toString().toUpper())
        m_joined.insert(person, at);
    else if (sandbox && word == "STOP"_L1)
        m_joined.remove(person);
    if (std::ranges::find(stopWords, word) != stopWords.end())
        m_optedOut.insert(key);
    else if (std::ranges::find(startWords, word) != startWords.end())
        m_optedOut.remove(key);
}

bool Relations::hasOptedOut(const QString &person, const QString &sender) const
{
    return m_optedOut.contains(pairKey(person, sender));
}

bool Relations::windowIsOpen(const QString &person, const QString &sender, Instant at) const
{
    const auto heard = m_lastHeard.constFind(pairKey(person, sender));
    return heard != m_lastHeard.constEnd() && at - *heard < std::chrono::hours{24};
}

bool Relations::hasJoined(const QString &person, Instant at) const
{
    const auto joined = m_joined.constFind(person);
    return joined != m_joined.constEnd() && at - *joined < std::chrono::hours{72};
}

QJsonObject Relations::save() const
{
    QJsonArray optedOut;
    for (const QString &key : m_optedOut)
        optedOut.append(key);
    QJsonObject lastHeard;
    for (auto it = m_lastHeard.cbegin(); it != m_lastHeard.cend(); ++it)
        lastHeard.insert(it.key(), toMsecs(*it));
    QJsonObject joined;
    for (auto it = m_joined.cbegin(); it != m_joined.cend(); ++it)
        joined.insert(it.key(), toMsecs(*it));
    return {{u"optedOut"_s, optedOut}, {u"lastHeardMs"_s, lastHeard}, {u"joinedMs"_s, joined}};
}

void Relations::restore(const QJsonObject &saved)
{
    m_optedOut.clear();
    m_lastHeard.clear();
    m_joined.clear();
    const QJsonObject joined = saved["joinedMs"_L1].toObject();
    for (auto it = joined.constBegin(); it != joined.constEnd(); ++it)
        m_joined.insert(it.key(), fromMsecs(it->toInteger()));
    const QJsonArray keys = saved["optedOut"_L1].toArray();
    for (const auto &key : keys)
        m_optedOut.insert(key.toString());
    const QJsonObject lastHeard = saved["lastHeardMs"_L1].toObject();
    for (auto it = lastHeard.constBegin(); it != lastHeard.constEnd(); ++it)
        m_lastHeard.insert(it.key(), fromMsecs(it->toInteger()));
}

} // namespace recado::simulator
