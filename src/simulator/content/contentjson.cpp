// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/contentjson.h"

#include "simulator/records/moments.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr qsizetype longestBody = 1600;

const QStringList &knownTypes()
{
    static const QStringList all{
        u"twilio/text"_s,    u"twilio/media"_s,      u"twilio/location"_s, u"twilio/list-picker"_s,
        u"twilio/card"_s,    u"twilio/carousel"_s,   u"twilio/catalog"_s,  u"twilio/call-to-action"_s,
        u"twilio/flows"_s,   u"twilio/schedule"_s,   u"whatsapp/card"_s,   u"whatsapp/authentication"_s,
        u"whatsapp/flows"_s, u"twilio/quick-reply"_s};
    return all;
}

/// What a type must have.
QStringList neededBy(const QString &type)
{
    static const QHash<QString, QStringList> needed{
        {u"twilio/text"_s, {u"body"_s}},
        {u"twilio/media"_s, {u"media"_s}},
        {u"twilio/quick-reply"_s, {u"body"_s, u"actions"_s}},
        {u"twilio/call-to-action"_s, {u"body"_s, u"actions"_s}},
        {u"twilio/list-picker"_s, {u"body"_s, u"button"_s, u"items"_s}},
        {u"twilio/location"_s, {u"latitude"_s, u"longitude"_s}},
        {u"twilio/card"_s, {u"title"_s}},
        {u"whatsapp/card"_s, {u"body"_s}},
        {u"whatsapp/authentication"_s, {u"actions"_s}},
    };
    return needed.value(type);
}

bool isGoodType(const QString &type, const QJsonObject &parts)
{
    const QStringList needed = neededBy(type);
    const bool complete
        = std::ranges::all_of(needed, [&](const QString &key) { return !parts[key].isUndefined(); });
    const QString body = parts["body"_L1].toString();
    const bool saysNothing = needed.contains(u"body"_s) && body.isEmpty();
    return knownTypes().contains(type) && complete && !saysNothing && body.size() <= longestBody;
}

Error refused(const QString &why)
{
    return {.kind = ErrorKind::Rejected, .detail = why, .providerCode = 20001};
}

} // namespace

Result<QJsonObject> readContent(const QJsonObject &request)
{
    const QJsonObject types = request["types"_L1].toObject();
    if (request["language"_L1].toString().isEmpty() || types.isEmpty())
        return refused(u"language and types"_s);
    for (auto it = types.constBegin(); it != types.constEnd(); ++it) {
        if (!isGoodType(it.key(), it->toObject()))
            return refused(it.key());
    }
    const QJsonObject variables = request["variables"_L1].toObject();
    if (!std::ranges::all_of(variables, [](const auto &value) { return value.isString(); }))
        return refused(u"variables"_s);
    const QJsonValue name = request["friendly_name"_L1];
    return QJsonObject{{u"friendly_name"_s, name.isString() ? name : QJsonValue()},
                       {u"language"_s, request["language"_L1]},
                       {u"variables"_s, variables},
                       {u"types"_s, types}};
}

QJsonObject contentJson(const QJsonObject &read, const QString &sid, const QString &accountSid, Instant at)
{
    const QString url = "https://content.twilio.com/v1/Content/"_L1 + sid;
    const QString approvals = url + "/ApprovalRequests"_L1;
    QJsonObject json = read;
    json.insert(u"sid"_s, sid);
    json.insert(u"account_sid"_s, accountSid);
    json.insert(u"date_created"_s, isoDate(at));
    json.insert(u"date_updated"_s, isoDate(at));
    json.insert(u"url"_s, url);
    json.insert(
        u"links"_s,
        QJsonObject{{u"approval_create"_s, approvals + "/whatsapp"_L1}, {u"approval_fetch"_s, approvals}});
    return json;
}

ContentParts partsOf(const QJsonObject &content)
{
    const QJsonObject types = content["types"_L1].toObject();
    if (types.isEmpty())
        return {};
    ContentParts parts{.type = types.constBegin().key(), .body = {}};
    const QJsonObject first = types.constBegin()->toObject();
    parts.body = first["body"_L1].toString(first["title"_L1].toString());
    const QJsonArray urls = first["media"_L1].toArray();
    for (const auto &url : urls)
        parts.media << url.toString();
    return parts;
}

} // namespace recado::simulator
