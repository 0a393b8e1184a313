// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calls/calljson.h"

#include "simulator/accounts/accounts.h"
#include "simulator/resources/apianswer.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

QJsonObject newCallJson(const QString &sid, const QString &accountSid, const CallSides &sides, Instant at)
{
    const FixedNumber *number = findNumber(sides.direction == "inbound"_L1 ? sides.to : sides.from);
    const QString path = u"/2010-04-01/Accounts/%1/Calls/%2"_s.arg(accountSid, sid);
    QJsonObject json{
        {u"sid"_s, sid},
        {u"account_sid"_s, accountSid},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"from"_s, sides.from},
        {u"from_formatted"_s, sides.from},
        {u"to"_s, sides.to},
        {u"to_formatted"_s, sides.to},
        {u"phone_number_sid"_s, number ? QJsonValue(QString::fromUtf16(number->sid)) : QJsonValue()},
        {u"direction"_s, sides.direction},
        {u"status"_s, u"queued"_s},
        {u"price_unit"_s, u"USD"_s},
        {u"queue_time"_s, u"0"_s},
        {u"date_created"_s, rfc2822(at)},
        {u"date_updated"_s, rfc2822(at)},
        {u"uri"_s, path + ".json"_L1}};
    for (const QString &key :
         {u"parent_call_sid"_s, u"start_time"_s, u"end_time"_s, u"duration"_s, u"price"_s, u"answered_by"_s,
          u"forwarded_from"_s, u"group_sid"_s, u"caller_name"_s, u"trunk_sid"_s})
        json.insert(key, QJsonValue());
    json.insert(u"subresource_uris"_s,
                QJsonObject{{u"events"_s, path + "/Events.json"_L1},
                            {u"notifications"_s, path + "/Notifications.json"_L1},
                            {u"recordings"_s, path + "/Recordings.json"_L1}});
    return json;
}

QString callPrice(qint64 hundredThousandths)
{
    return u"-%1.%2"_s.arg(hundredThousandths / 100'000)
        .arg(hundredThousandths % 100'000, 5, 10, QChar(u'0'));
}

Callback callCallback(const Record &call, const QString &url, Instant at)
{
    const auto text = [&call](QLatin1StringView key) { return call.shown[key].toString(); };
    const QString status = text("status"_L1) == "queued"_L1 ? u"initiated"_s : text("status"_L1);
    Callback callback{.accountSid = call.accountSid,
                      .url = url,
                      .fields = {{u"CallSid"_s, call.sid},
                                 {u"AccountSid"_s, call.accountSid},
                                 {u"ApiVersion"_s, u"2010-04-01"_s},
                                 {u"From"_s, text("from"_L1)},
                                 {u"To"_s, text("to"_L1)},
                                 {u"Direction"_s, text("direction"_L1)},
                                 {u"CallStatus"_s, status},
                                 {u"CallbackSource"_s, u"call-progress-events"_s},
                                 {u"Timestamp"_s, rfc2822(at)}},
                      .resourceSid = call.sid,
                      .about = text("to"_L1)};
    if (!call.shown["duration"_L1].isNull())
        callback.fields.emplace_back(u"CallDuration"_s, text("duration"_L1));
    return callback;
}

} // namespace recado::simulator
