// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/newmessage.h"

#include "twilio/address.h"
#include "twilio/datetimes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

using namespace std::chrono_literals;

Error invalid(const QString &detail)
{
    return Error{.kind = ErrorKind::Invalid, .detail = detail};
}

bool isE164(const QString &number)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return number.size() >= 8 && number.size() <= 16 && number[0] == u'+' && number[1] != u'0'
        && std::all_of(number.begin() + 1, number.end(), isDigit);
}

bool canBeFetched(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

Outcome check(const NewMessage &message)
{
    if (!isE164(message.to))
        return invalid(u"the recipient is not a number in E.164"_s);
    if (message.from.isEmpty() && message.messagingServiceSid.isEmpty())
        return invalid(u"neither a sender nor a Messaging Service"_s);
    if (message.body.isEmpty() && message.mediaUrls.empty() && message.contentSid.isEmpty())
        return invalid(u"no text, no media, no template"_s);
    const std::size_t mostMedia = message.channel == Channel::WhatsApp ? 1 : 10;
    if (message.mediaUrls.size() > mostMedia)
        return invalid(u"too many media"_s);
    if (!std::all_of(message.mediaUrls.begin(), message.mediaUrls.end(), canBeFetched))
        return invalid(u"a media address that cannot be fetched"_s);
    if (message.validityPeriod && (*message.validityPeriod < 1s || *message.validityPeriod > 36'000s))
        return invalid(u"a validity period outside 1 to 36000 s"_s);
    if (message.sendAt && message.messagingServiceSid.isEmpty())
        return invalid(u"a scheduled message without a Messaging Service"_s);
    return Done{};
}

} // namespace

Result<Form> toForm(const NewMessage &message)
{
    if (const Outcome checked = check(message); !checked)
        return checked.error();

    Form form;
    const auto addUnlessEmpty = [&form](const QString &name, const QString &value) {
        if (!value.isEmpty())
            form.add(name, value);
    };
    form.add(u"To"_s, toWire({.channel = message.channel, .number = message.to}));
    if (!message.from.isEmpty())
        form.add(u"From"_s, toWire({.channel = message.channel, .number = message.from}));
    addUnlessEmpty(u"MessagingServiceSid"_s, message.messagingServiceSid);
    addUnlessEmpty(u"Body"_s, message.body);
    for (const QUrl &url : message.mediaUrls)
        form.add(u"MediaUrl"_s, url.toString(QUrl::FullyEncoded));
    addUnlessEmpty(u"ContentSid"_s, message.contentSid);
    if (!message.contentVariables.isEmpty())
        form.add(u"ContentVariables"_s,
                 QString::fromUtf8(QJsonDocument(message.contentVariables).toJson(QJsonDocument::Compact)));
    if (message.statusCallback)
        form.add(u"StatusCallback"_s, message.statusCallback->toString(QUrl::FullyEncoded));
    if (message.validityPeriod)
        form.add(u"ValidityPeriod"_s, QString::number(message.validityPeriod->count()));
    if (message.sendAt) {
        form.add(u"ScheduleType"_s, u"fixed"_s);
        form.add(u"SendAt"_s, toIso8601(*message.sendAt));
    }
    return form;
}

} // namespace recado::twilio
