// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/createcounts.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QJsonObject toObject(const QHash<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QHash<QString, qint64> toHash(const QJsonObject &object)
{
    QHash<QString, qint64> counts;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        counts.insert(it.key(), it->toInteger());
    return counts;
}

} // namespace

QJsonObject CreateCounts::toJson() const
{
    return {{u"accepted"_s, accepted},
            {u"refused"_s, refused},
            {u"perTo"_s, toObject(perRecipient)},
            {u"perBodySha256"_s, toObject(perBodySha256)}};
}

CreateCounts CreateCounts::fromJson(const QJsonObject &saved)
{
    return {.accepted = saved["accepted"_L1].toInteger(),
            .refused = saved["refused"_L1].toInteger(),
            .perRecipient = toHash(saved["perTo"_L1].toObject()),
            .perBodySha256 = toHash(saved["perBodySha256"_L1].toObject())};
}

} // namespace recado::simulator
