// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/messagejson.h"

#include "simulator/errorcatalogue.h"
#include "simulator/messages/messagemedium.h"
#include "simulator/resources/apianswer.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// "-0.05000": always five decimals.
QString priceText(qint64 price)
{
    const qint64 size = price < 0 ? -price : price;
    return u"%1%2.%3"_s.arg(price < 0 ? u"-"_s : QString())
        .arg(size / 100'000)
        .arg(size % 100'000, 5, 10, QChar(u'0'));
}

} // namespace

QJsonObject messageJson(const Message &message)
{
    const QString uri = u"/2010-04-01/Accounts/%1/Messages/%2"_s.arg(message.accountSid, message.sid);
    return {
        {u"sid"_s, message.sid},
        {u"account_sid"_s, message.accountSid},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"body"_s, message.body},
        {u"from"_s, textOrNull(message.from)},
        {u"to"_s, message.to},
        {u"direction"_s, message.inbound ? u"inbound"_s : u"outbound-api"_s},
        {u"status"_s, statusName(message.status)},
        {u"error_code"_s, message.errorCode ? QJsonValue(*message.errorCode) : QJsonValue()},
        {u"error_message"_s, message.errorCode ? textOrNull(errorText(*message.errorCode)) : QJsonValue()},
        {u"num_segments"_s, QString::number(message.segments)},
        {u"num_media"_s, QString::number(mediaCount(message))},
        {u"date_created"_s, rfc2822(message.created)},
        {u"date_updated"_s, rfc2822(message.updated)},
        {u"date_sent"_s, rfc2822(message.sent)},
        {u"price"_s, message.price ? QJsonValue(priceText(*message.price)) : QJsonValue()},
        {u"price_unit"_s, u"USD"_s},
        {u"messaging_service_sid"_s, textOrNull(message.messagingServiceSid)},
        {u"uri"_s, uri + ".json"_L1},
        {u"subresource_uris"_s, QJsonObject{{u"media"_s, uri + "/Media.json"_L1}}}};
}

} // namespace recado::simulator
