// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagecallback.h"

#include "simulator/messages/messagemedium.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

CallbackFields commonFields(const Message &message)
{
    CallbackFields fields = {
        {u"MessageSid"_s, message.sid},     {u"SmsSid"_s, message.sid}, {u"AccountSid"_s, message.accountSid},
        {u"ApiVersion"_s, u"2010-04-01"_s}, {u"From"_s, message.from},  {u"To"_s, message.to}};
    if (!message.messagingServiceSid.isEmpty())
        fields.emplace_back(u"MessagingServiceSid"_s, message.messagingServiceSid);
    return fields;
}

} // namespace

Callback statusCallback(const Message &message, const QString &url)
{
    const QString status = statusName(message.status);
    Callback callback{.accountSid = message.accountSid,
                      .url = url,
                      .fields = commonFields(message),
                      .resourceSid = message.sid,
                      .about = message.to};
    callback.fields.emplace_back(u"MessageStatus"_s, status);
    callback.fields.emplace_back(u"SmsStatus"_s, status);
    if (message.errorCode)
        callback.fields.emplace_back(u"ErrorCode"_s, QString::number(*message.errorCode));
    if (message.channel == Channel::WhatsApp) {
        callback.fields.emplace_back(u"ChannelPrefix"_s, u"whatsapp"_s);
        callback.fields.emplace_back(u"ChannelToAddress"_s, message.to);
    }
    return callback;
}

Callback inboundCallback(const Message &message, const QString &url, const QString &baseUrl)
{
    Callback callback{.accountSid = message.accountSid,
                      .url = url,
                      .fields = commonFields(message),
                      .resourceSid = message.sid,
                      .about = message.from};
    callback.fields.emplace_back(u"Body"_s, message.body);
    callback.fields.emplace_back(u"NumSegments"_s, QString::number(message.segments));
    callback.fields.emplace_back(u"NumMedia"_s, QString::number(message.media.size()));
    for (std::size_t i = 0; i < message.media.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        const QString path = u"/2010-04-01/Accounts/%1/Messages/%2/Media/%3"_s.arg(
            message.accountSid, message.sid, mediaSid(message, index));
        callback.fields.emplace_back(u"MediaUrl%1"_s.arg(i), baseUrl + path);
        callback.fields.emplace_back(u"MediaContentType%1"_s.arg(i), message.media[i].contentType);
    }
    if (message.channel == Channel::WhatsApp)
        callback.fields.emplace_back(u"WaId"_s, message.from.section(u'+', 1));
    return callback;
}

} // namespace recado::simulator
