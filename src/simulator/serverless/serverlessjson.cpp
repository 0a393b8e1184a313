// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/serverless/serverlessjson.h"

#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QJsonObject linksOf(const QJsonObject &json, const QStringList &collections)
{
    QJsonObject links;
    for (const QString &collection : collections)
        links.insert(collection.toLower(), json["url"_L1].toString() + u'/' + collection);
    return links;
}

} // namespace

QJsonObject serverlessJson(const QString &sid, const ServerlessPlace &place)
{
    QJsonObject json{{u"sid"_s, sid},
                     {u"account_sid"_s, place.accountSid},
                     {u"date_created"_s, isoDate(place.at)},
                     {u"date_updated"_s, isoDate(place.at)},
                     {u"url"_s, "https://serverless.twilio.com/v1/"_L1 + place.path}};
    if (!place.serviceSid.isEmpty())
        json.insert(u"service_sid"_s, place.serviceSid);
    return json;
}

QJsonObject newServerlessService(const QString &sid, const ServerlessPlace &place, const QString &uniqueName,
                                 const QString &friendlyName)
{
    QJsonObject json = serverlessJson(sid, place);
    json.insert(u"unique_name"_s, uniqueName);
    json.insert(u"friendly_name"_s, friendlyName);
    json.insert(u"include_credentials"_s, true);
    json.insert(u"ui_editable"_s, false);
    json.insert(u"domain_base"_s, uniqueName);
    json.insert(u"links"_s, linksOf(json, {u"Environments"_s, u"Functions"_s, u"Assets"_s, u"Builds"_s}));
    return json;
}

QJsonObject newEnvironment(const QString &sid, const ServerlessPlace &place, const QString &uniqueName,
                           const QString &suffix, const QString &domain)
{
    QJsonObject json = serverlessJson(sid, place);
    json.insert(u"unique_name"_s, uniqueName);
    json.insert(u"domain_suffix"_s, textOrNull(suffix));
    json.insert(u"domain_name"_s, domain);
    json.insert(u"build_sid"_s, QJsonValue());
    json.insert(u"links"_s, linksOf(json, {u"Variables"_s, u"Deployments"_s, u"Logs"_s}));
    return json;
}

QJsonObject newAsset(const QString &sid, const ServerlessPlace &place, const QString &friendlyName)
{
    QJsonObject json = serverlessJson(sid, place);
    json.insert(u"friendly_name"_s, friendlyName);
    json.insert(u"links"_s, QJsonObject{{u"asset_versions"_s, json["url"_L1].toString() + "/Versions"_L1}});
    return json;
}

} // namespace recado::simulator
