// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/limits/sendingrules.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr int trialMessagesPerDay = 50;

QJsonObject ruleJson(const SenderRule &rule)
{
    return {{u"perSecond"_s, rule.perSecond},
            {u"peoplePerDay"_s, rule.peoplePerDay ? QJsonValue(*rule.peoplePerDay) : QJsonValue()}};
}

SenderRule ruleFrom(const QJsonObject &json)
{
    SenderRule rule{.perSecond = json["perSecond"_L1].toDouble(1)};
    if (json["peoplePerDay"_L1].isDouble())
        rule.peoplePerDay = json["peoplePerDay"_L1].toInt();
    return rule;
}

} // namespace

SenderRule SendingRules::of(const QString &address) const
{
    const auto found = senders.constFind(address);
    if (found != senders.constEnd())
        return *found;
    if (address.startsWith("whatsapp:"_L1) && address.endsWith(sandboxPhone))
        return {.perSecond = 1.0 / 3};
    return {.perSecond = address.startsWith("whatsapp:"_L1) ? 80.0 : 1.0};
}

std::optional<int> SendingRules::messagesPerDay(const QString &accountSid) const
{
    const auto found = perDay.constFind(accountSid);
    if (found != perDay.constEnd())
        return *found;
    const FixedAccount *account = findAccount(accountSid);
    return account && account->trial ? std::optional(trialMessagesPerDay) : std::nullopt;
}

bool SendingRules::mayReach(const QString &accountSid, const QString &phone) const
{
    const FixedAccount *account = findAccount(accountSid);
    return !account || !account->trial || trialReachesAll || verified.contains(phone);
}

QJsonObject SendingRules::toJson() const
{
    QJsonObject senderRules;
    for (auto it = senders.cbegin(); it != senders.cend(); ++it)
        senderRules.insert(it.key(), ruleJson(*it));
    QJsonObject days;
    for (auto it = perDay.cbegin(); it != perDay.cend(); ++it)
        days.insert(it.key(), *it);
    return {{u"senders"_s, senderRules},
            {u"perDay"_s, days},
            {u"verified"_s, QJsonArray::fromStringList(verified.values())},
            {u"trialReachesAll"_s, trialReachesAll},
            {u"concurrentRequests"_s, concurrentRequests},
            {u"scheduled"_s, scheduled},
            {u"whatsAppPerSecond"_s, whatsAppPerSecond}};
}

SendingRules SendingRules::fromJson(const QJsonObject &saved)
{
    const SendingRules usual;
    SendingRules rules{.trialReachesAll = saved["trialReachesAll"_L1].toBool(usual.trialReachesAll),
                       .concurrentRequests = saved["concurrentRequests"_L1].toInt(usual.concurrentRequests),
                       .scheduled = saved["scheduled"_L1].toInt(usual.scheduled),
                       .whatsAppPerSecond = saved["whatsAppPerSecond"_L1].toInt(usual.whatsAppPerSecond)};
    const QJsonObject senderRules = saved["senders"_L1].toObject();
    for (auto it = senderRules.constBegin(); it != senderRules.constEnd(); ++it)
        rules.senders.insert(it.key(), ruleFrom(it->toObject()));
    const QJsonObject days = saved["perDay"_L1].toObject();
    for (auto it = days.constBegin(); it != days.constEnd(); ++it)
        rules.perDay.insert(it.key(), it->toInt());
    const QJsonArray phones = saved["verified"_L1].toArray();
    for (const auto &phone : phones)
        rules.verified.insert(phone.toString());
    return rules;
}

std::chrono::hours queueLimit(Channel channel)
{
    return std::chrono::hours{channel == Channel::WhatsApp ? 4 : 10};
}

} // namespace recado::simulator
