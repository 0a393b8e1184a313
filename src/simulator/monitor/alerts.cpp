// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/monitor/alerts.h"

#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

bool passes(const Record &alert, const Call &call)
{
    const QString level = call.query.text(u"LogLevel"_s);
    const std::optional<Instant> from = readMoment(call.query.text(u"StartDate"_s));
    const std::optional<Instant> to = readMoment(call.query.text(u"EndDate"_s));
    const std::optional<Instant> made = readMoment(alert.shown["date_created"_L1].toString());
    return (level.isEmpty() || level == alert.shown["log_level"_L1].toString()) && (!from || made >= from)
        && (!to || made <= to);
}

/// A fetched alert also shows the exchange, of which nothing is kept here.
QJsonObject withExchange(QJsonObject alert)
{
    for (const QString &key :
         {u"request_variables"_s, u"request_headers"_s, u"response_body"_s, u"response_headers"_s})
        alert.insert(key, QJsonValue());
    return alert;
}

} // namespace

Alerts::Alerts(World &world)
    : TableResource(world)
{
    world.links.alert = [this](const AlertReport &report) { note(report); };
}

void Alerts::note(const AlertReport &report)
{
    Record alert{.sid = newSid(u"NO"_s), .accountSid = report.accountSid};
    const QString at = isoDate(now());
    alert.shown = {{u"sid"_s, alert.sid},
                   {u"account_sid"_s, alert.accountSid},
                   {u"api_version"_s, u"2010-04-01"_s},
                   {u"alert_text"_s, report.text},
                   {u"error_code"_s, QString::number(report.code)},
                   {u"log_level"_s, u"error"_s},
                   {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(report.code)},
                   {u"request_method"_s, u"POST"_s},
                   {u"request_url"_s, report.url.toString(QUrl::FullyEncoded)},
                   {u"resource_sid"_s, textOrNull(report.resourceSid)},
                   {u"service_sid"_s, QJsonValue()},
                   {u"date_created"_s, at},
                   {u"date_generated"_s, at},
                   {u"date_updated"_s, at},
                   {u"url"_s, "https://monitor.twilio.com/v1/Alerts/"_L1 + alert.sid}};
    table(u"alerts"_s).add(std::move(alert));
}

RecordRoutes Alerts::routes()
{
    return {.collection = u"/monitor/v1/Alerts"_s,
            .name = u"alerts"_s,
            .listKey = u"alerts"_s,
            .table = [this]() -> RecordTable & { return table(u"alerts"_s); },
            .belongs = passes,
            .filters = {u"LogLevel"_s, u"StartDate"_s, u"EndDate"_s},
            .newestFirst = true};
}

void Alerts::addRoutes(Router &router)
{
    RecordRoutes all = routes();
    addList(router, all);
    all.show = [](const Record &alert) { return withExchange(alert.shown); };
    addFetch(router, all);
}

} // namespace recado::simulator
