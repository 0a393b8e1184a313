// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/senders/senderjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QJsonObject emptyProfile()
{
    QJsonObject profile{{u"emails"_s, QJsonArray()}, {u"websites"_s, QJsonArray()}};
    for (const QString &key :
         {u"name"_s, u"about"_s, u"address"_s, u"description"_s, u"logo_url"_s, u"vertical"_s})
        profile.insert(key, QJsonValue());
    return profile;
}

void merge(const QJsonObject &changes, const QString &key, QJsonObject &sender)
{
    QJsonObject part = sender[key].toObject();
    const QJsonObject changed = changes[key].toObject();
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
        part.insert(it.key(), *it);
    sender.insert(key, part);
}

} // namespace

QJsonObject newSenderJson(const QString &sid, const QString &address)
{
    const QJsonObject configuration{{u"waba_id"_s, u"100000000000001"_s},
                                    {u"verification_method"_s, QJsonValue()},
                                    {u"verification_code"_s, QJsonValue()},
                                    {u"voice_application_sid"_s, QJsonValue()}};
    const QJsonObject webhook{
        {u"callback_url"_s, QJsonValue()},        {u"callback_method"_s, u"POST"_s},
        {u"fallback_url"_s, QJsonValue()},        {u"fallback_method"_s, u"POST"_s},
        {u"status_callback_url"_s, QJsonValue()}, {u"status_callback_method"_s, u"POST"_s}};
    return {{u"sid"_s, sid},
            {u"sender_id"_s, address},
            {u"status"_s, u"CREATING"_s},
            {u"configuration"_s, configuration},
            {u"webhook"_s, webhook},
            {u"profile"_s, emptyProfile()},
            {u"properties"_s,
             QJsonObject{{u"quality_rating"_s, QJsonValue()}, {u"messaging_limit"_s, QJsonValue()}}},
            {u"offline_reasons"_s, QJsonArray()},
            {u"url"_s, "https://messaging.twilio.com/v2/Channels/Senders/"_L1 + sid}};
}

void applySender(const QJsonObject &request, QJsonObject &sender)
{
    for (const QString &key : {u"configuration"_s, u"webhook"_s, u"profile"_s})
        merge(request, key, sender);
}

QString tierName(const std::optional<int> &peoplePerDay)
{
    if (!peoplePerDay)
        return u"Unlimited Customers/24hr"_s;
    const int people = *peoplePerDay;
    return people >= 1000 ? u"%1K Customers/24hr"_s.arg(people / 1000) : u"%1 Customers/24hr"_s.arg(people);
}

} // namespace recado::simulator
