// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagerecord.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QString timeText(Instant at)
{
    return toDateTime(at).toString(Qt::ISODateWithMs);
}

QJsonValue optionalTime(const std::optional<Instant> &at)
{
    return at ? QJsonValue(timeText(*at)) : QJsonValue();
}

QJsonValue optionalNumber(const auto &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

Instant timeOf(const QJsonValue &value)
{
    return fromDateTime(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
}

std::optional<Instant> optionalTimeOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(timeOf(value)) : std::nullopt;
}

std::optional<int> optionalIntOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonArray eventRecords(const Message &message)
{
    QJsonArray events;
    for (const MessageEvent &event : message.events)
        events.append(QJsonObject{{u"status"_s, statusName(event.status)}, {u"at"_s, timeText(event.at)}});
    return events;
}

QJsonArray mediaRecords(const Message &message)
{
    QJsonArray media;
    for (const FetchedMedia &one : message.media) {
        media.append(QJsonObject{{u"url"_s, one.url},
                                 {u"httpStatus"_s, one.httpStatus},
                                 {u"contentType"_s, one.contentType},
                                 {u"size"_s, one.size},
                                 {u"sha256"_s, one.sha256},
                                 {u"fileName"_s, one.fileName},
                                 {u"erased"_s, one.erased},
                                 {u"errorCode"_s, optionalNumber(one.errorCode)}});
    }
    return media;
}

void readLists(const QJsonObject &record, Message &message)
{
    const QJsonArray urls = record["mediaUrls"_L1].toArray();
    for (const auto &value : urls)
        message.mediaUrls << value.toString();
    const QJsonArray events = record["events"_L1].toArray();
    for (const auto &value : events) {
        message.events.push_back(
            {.status = statusFromName(value["status"_L1].toString()).value_or(message.status),
             .at = timeOf(value["at"_L1])});
    }
    const QJsonArray media = record["media"_L1].toArray();
    for (const auto &value : media) {
        message.media.push_back({.url = value["url"_L1].toString(),
                                 .httpStatus = value["httpStatus"_L1].toInt(),
                                 .contentType = value["contentType"_L1].toString(),
                                 .size = value["size"_L1].toInteger(),
                                 .sha256 = value["sha256"_L1].toString(),
                                 .fileName = value["fileName"_L1].toString(),
                                 .errorCode = optionalIntOf(value["errorCode"_L1]),
                                 .erased = value["erased"_L1].toBool()});
    }
}

} // namespace

QJsonObject messageRecord(const Message &message)
{
    return {{u"number"_s, message.number},
            {u"sid"_s, message.sid},
            {u"accountSid"_s, message.accountSid},
            {u"channel"_s, message.channel == Channel::WhatsApp ? u"whatsapp"_s : u"sms"_s},
            {u"inbound"_s, message.inbound},
            {u"from"_s, message.from},
            {u"to"_s, message.to},
            {u"body"_s, message.body},
            {u"bodySha256"_s, message.bodySha256},
            {u"mediaUrls"_s, QJsonArray::fromStringList(message.mediaUrls)},
            {u"messagingServiceSid"_s, message.messagingServiceSid},
            {u"contentSid"_s, message.contentSid},
            {u"contentVariables"_s, message.contentVariables},
            {u"statusCallback"_s, message.statusCallback},
            {u"validitySeconds"_s, message.validitySeconds},
            {u"segments"_s, message.segments},
            {u"status"_s, statusName(message.status)},
            {u"errorCode"_s, optionalNumber(message.errorCode)},
            {u"created"_s, timeText(message.created)},
            {u"updated"_s, timeText(message.updated)},
            {u"sent"_s, optionalTime(message.sent)},
            {u"sendAt"_s, optionalTime(message.sendAt)},
            {u"price"_s, optionalNumber(message.price)},
            {u"erased"_s, message.erased},
            {u"plannedError"_s, optionalNumber(message.plannedError)},
            {u"stopsAt"_s, message.stopsAt ? QJsonValue(statusName(*message.stopsAt)) : QJsonValue()},
            {u"nextStatusAt"_s, optionalTime(message.nextStatusAt)},
            {u"priceAt"_s, optionalTime(message.priceAt)},
            {u"fetching"_s, message.fetching},
            {u"events"_s, eventRecords(message)},
            {u"media"_s, mediaRecords(message)}};
}

Result<Message> messageFromRecord(const QJsonObject &record)
{
    const std::optional<MessageStatus> status = statusFromName(record["status"_L1].toString());
    if (!status || record["sid"_L1].toString().isEmpty())
        return Error{.kind = ErrorKind::BadReply,
                     .detail = u"a message of the state file has no SID or status"_s};
    Message message;
    message.number = record["number"_L1].toInteger();
    message.sid = record["sid"_L1].toString();
    message.accountSid = record["accountSid"_L1].toString();
    message.channel = record["channel"_L1].toString() == "whatsapp"_L1 ? Channel::WhatsApp : Channel::Sms;
    message.inbound = record["inbound"_L1].toBool();
    message.from = record["from"_L1].toString();
    message.to = record["to"_L1].toString();
    message.body = record["body"_L1].toString();
    message.bodySha256 = record["bodySha256"_L1].toString();
    message.messagingServiceSid = record["messagingServiceSid"_L1].toString();
    message.contentSid = record["contentSid"_L1].toString();
    message.contentVariables = record["contentVariables"_L1].toString();
    message.statusCallback = record["statusCallback"_L1].toString();
    message.validitySeconds = record["validitySeconds"_L1].toInt(message.validitySeconds);
    message.segments = record["segments"_L1].toInt();
    message.status = *status;
    message.errorCode = optionalIntOf(record["errorCode"_L1]);
    message.created = timeOf(record["created"_L1]);
    message.updated = timeOf(record["updated"_L1]);
    message.sent = optionalTimeOf(record["sent"_L1]);
    message.sendAt = optionalTimeOf(record["sendAt"_L1]);
    if (record["price"_L1].isDouble())
        message.price = record["price"_L1].toInteger();
    message.erased = record["erased"_L1].toBool();
    message.plannedError = optionalIntOf(record["plannedError"_L1]);
    message.stopsAt = statusFromName(record["stopsAt"_L1].toString());
    message.nextStatusAt = optionalTimeOf(record["nextStatusAt"_L1]);
    message.priceAt = optionalTimeOf(record["priceAt"_L1]);
    message.fetching = record["fetching"_L1].toBool();
    readLists(record, message);
    return message;
}

} // namespace recado::simulator
