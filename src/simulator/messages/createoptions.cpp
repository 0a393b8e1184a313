// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/createoptions.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

using Refusal = std::optional<int>;

struct Choice
{
    QString name;
    QStringList values;
};

Refusal refuseChoices(const Form &form)
{
    static const QStringList yesOrNo = {u"true"_s, u"false"_s};
    static const std::vector<Choice> choices = {
        {u"ProvideFeedback"_s, yesOrNo},
        {u"ForceDelivery"_s, yesOrNo},
        {u"SmartEncoded"_s, yesOrNo},
        {u"ShortenUrls"_s, yesOrNo},
        {u"SendAsMms"_s, yesOrNo},
        {u"ContentRetention"_s, {u"retain"_s, u"discard"_s}},
        {u"AddressRetention"_s, {u"retain"_s, u"obfuscate"_s}},
        {u"TrafficType"_s, {u"free"_s}},
        {u"RiskCheck"_s, {u"enable"_s, u"disable"_s}},
    };
    for (const Choice &choice : choices) {
        const std::optional<QString> value = form.value(choice.name);
        if (value && !choice.values.contains(*value))
            return 20001;
    }
    return {};
}

Refusal refuseMedia(const Form &form)
{
    const QStringList urls = form.values(u"MediaUrl"_s);
    if (urls.size() > 10)
        return 21623;
    for (const QString &text : urls) {
        const QUrl url(text, QUrl::StrictMode);
        const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!url.isValid() || !web || url.host().isEmpty())
            return 21620;
    }
    return {};
}

Refusal refuseSchedule(const Form &form, Instant now, int placesLeft)
{
    if (!form.has(u"ScheduleType"_s) && !form.has(u"SendAt"_s))
        return {};
    if (form.text(u"MessagingServiceSid"_s).isEmpty())
        return 35118;
    if (!form.has(u"SendAt"_s))
        return 35111;
    if (form.text(u"ScheduleType"_s) != "fixed"_L1)
        return 35126;
    const std::optional<Instant> sendAt = requestedSendTime(form);
    if (!sendAt)
        return 35114;
    // more than 5 minutes and at most 35 days: Twilio's page of 2026-04-27
    const auto ahead = *sendAt - now;
    if (ahead <= 0min)
        return 35117;
    if (ahead <= 5min)
        return 35114;
    if (ahead > 24h * 35)
        return 35115;
    return placesLeft > 0 ? Refusal() : Refusal(35125);
}

Refusal refuseRest(const Form &form)
{
    if (const std::optional<QString> period = form.value(u"ValidityPeriod"_s)) {
        bool isNumber = false;
        const int seconds = period->toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 36'000)
            return 21624;
    }
    if (const std::optional<QString> callback = form.value(u"StatusCallback"_s)) {
        const QUrl url(*callback, QUrl::StrictMode);
        const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!url.isValid() || !web || url.host().isEmpty() || url.host().contains(u'_'))
            return 21609;
    }
    return {};
}

} // namespace

QStringList createMessageParameters()
{
    return {u"To"_s,
            u"StatusCallback"_s,
            u"ApplicationSid"_s,
            u"MaxPrice"_s,
            u"ProvideFeedback"_s,
            u"Attempt"_s,
            u"ValidityPeriod"_s,
            u"ForceDelivery"_s,
            u"ContentRetention"_s,
            u"AddressRetention"_s,
            u"SmartEncoded"_s,
            u"PersistentAction"_s,
            u"TrafficType"_s,
            u"ShortenUrls"_s,
            u"ScheduleType"_s,
            u"SendAt"_s,
            u"SendAsMms"_s,
            u"ContentVariables"_s,
            u"RiskCheck"_s,
            u"From"_s,
            u"FallbackFrom"_s,
            u"MessagingServiceSid"_s,
            u"Body"_s,
            u"MediaUrl"_s,
            u"ContentSid"_s};
}

std::optional<int> refuseOptions(const Form &form, Instant now, int placesLeft)
{
    for (const Refusal &refusal :
         {refuseChoices(form), refuseMedia(form), refuseSchedule(form, now, placesLeft), refuseRest(form)}) {
        if (refusal)
            return refusal;
    }
    return {};
}

std::optional<Instant> requestedSendTime(const Form &form)
{
    const std::optional<QString> text = form.value(u"SendAt"_s);
    if (!text || form.text(u"ScheduleType"_s) != "fixed"_L1)
        return {};
    QDateTime at = QDateTime::fromString(*text, Qt::ISODate);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return fromDateTime(at);
}

} // namespace recado::simulator
