// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/teststeps.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::teststeps {
namespace {

TestFinding failed(TestStep step, const Error &error)
{
    return {.step = step, .verdict = TestVerdict::Failed, .error = error};
}

TestFinding refused(TestStep step, ErrorKind kind, const QString &detail, const QString &reason)
{
    return failed(step, {.kind = kind, .detail = detail, .reason = reason});
}

TestFinding notNeeded(TestStep step, const QString &reason)
{
    return {.step = step, .verdict = TestVerdict::NotNeeded, .reason = reason};
}

TestFinding passed(TestStep step, const QString &value, const QString &warning = {})
{
    return {.step = step,
            .verdict = warning.isEmpty() ? TestVerdict::Passed : TestVerdict::Warning,
            .value = value,
            .reason = warning};
}

/// Only the host is kept: the rest of such an address may hold a key.
QString webhookOf(const twilio::RemoteNumber &number)
{
    if (!number.webhooks.smsApplicationSid.isEmpty())
        return u"Twilio"_s;
    return number.webhookHost;
}

bool isMember(const std::vector<twilio::PoolMember> &pool, const QString &number)
{
    return std::ranges::any_of(pool, [&number](const twilio::PoolMember &member) {
        return member.address && member.address->number == number;
    });
}

TestFinding judgeWhatsApp(const twilio::RemoteChannelSender &remote, const QString &host)
{
    constexpr auto step = TestStep::WhatsApp;
    if (remote.status == twilio::SenderStatus::Offline) {
        QStringList why;
        for (const auto &reason : remote.offlineReasons)
            why.append(reason.message);
        return refused(step, ErrorKind::Rejected, why.join(u' '), u"whatsapp-offline"_s);
    }
    if (!canSend(remote.status))
        return refused(step, ErrorKind::Rejected, remote.statusName, u"whatsapp-not-ready"_s);
    QStringList value{remote.statusName};
    for (const QString &more : {remote.qualityRating, remote.messagingLimit}) {
        if (!more.isEmpty())
            value.append(more);
    }
    QString warning;
    if (remote.qualityRating == "LOW"_L1)
        warning = u"whatsapp-quality-low"_s;
    else if (!host.isEmpty())
        warning = u"webhook-elsewhere"_s;
    return passed(step, value.join(u" · "_s), warning);
}

} // namespace

QCoro::Task<TestFinding> askNumber(Session session, Sender sender, TestFacts *facts)
{
    constexpr auto step = TestStep::Numbers;
    if (isSandbox(sender))
        co_return notNeeded(step, u"sandbox-number"_s);
    const auto remote = co_await session->numbers().list();
    if (!remote)
        co_return failed(step, remote.error());
    const auto there = std::ranges::find(*remote, sender.number, &twilio::RemoteNumber::phoneNumber);
    if (there == remote->end() && !sender.sms)
        co_return notNeeded(step, u"number-only-whatsapp"_s); // a number may be at Meta and not at Twilio
    if (there == remote->end())
        co_return refused(step, ErrorKind::NotFound, sender.number, u"number-not-there"_s);
    if (sender.sms && !there->canSms)
        co_return refused(step, ErrorKind::Rejected, sender.number, u"number-no-sms"_s);
    const QString host = webhookOf(*there);
    if (!host.isEmpty())
        facts->webhookHost = host;
    co_return passed(step, sender.number, host.isEmpty() ? QString() : u"webhook-elsewhere"_s);
}

QCoro::Task<TestFinding> askWhatsApp(Session session, Sender sender, TestFacts *facts)
{
    constexpr auto step = TestStep::WhatsApp;
    if (!sender.whatsApp)
        co_return notNeeded(step, u"not-for-whatsapp"_s);
    if (isSandbox(sender))
        co_return notNeeded(step, u"sandbox-number"_s);
    const auto listed = co_await session->channelSenders().listWhatsApp();
    if (!listed)
        co_return failed(step, listed.error());
    const auto there = std::ranges::find_if(
        *listed, [&sender](const auto &one) { return one.address && one.address->number == sender.number; });
    if (there == listed->end())
        co_return refused(step, ErrorKind::NotFound, sender.number, u"whatsapp-sender-not-there"_s);
    const auto remote = co_await session->channelSenders().fetch(there->sid); // quality and limit are here
    if (!remote)
        co_return failed(step, remote.error());
    facts->whatsAppStatus = remote->statusName;
    facts->whatsAppName = remote->name;
    facts->quality = remote->qualityRating;
    facts->dailyReach = remote->messagingLimit;
    for (const auto &reason : remote->offlineReasons)
        facts->offlineReasons.push_back({.code = reason.code, .text = reason.message});
    const QString host = QUrl(remote->webhookUrl).host();
    if (!host.isEmpty())
        facts->webhookHost = host;
    co_return judgeWhatsApp(*remote, host);
}

QCoro::Task<TestFinding> askService(Session session, Sender sender, TestFacts *facts)
{
    constexpr auto step = TestStep::Service;
    if (sender.messagingServiceSid.isEmpty())
        co_return notNeeded(step, u"no-messaging-service"_s);
    const auto service = co_await session->messagingServices().fetch(sender.messagingServiceSid);
    if (!service) {
        if (service.error().kind == ErrorKind::NotFound)
            co_return refused(step, ErrorKind::NotFound, service.error().detail,
                              u"messaging-service-not-there"_s);
        co_return failed(step, service.error());
    }
    facts->serviceName = service->friendlyName;
    auto pool = co_await session->messagingServices().phoneNumbers(sender.messagingServiceSid);
    if (!pool)
        co_return failed(step, pool.error());
    bool member = isMember(*pool, sender.number);
    if (!member) {
        const auto others = co_await session->messagingServices().channelSenders(sender.messagingServiceSid);
        if (!others)
            co_return failed(step, others.error());
        member = isMember(*others, sender.number);
    }
    if (!member)
        co_return refused(step, ErrorKind::Rejected, service->friendlyName, u"number-not-in-service"_s);
    const QString host = service->usesWebhookOfNumber ? QString() : QUrl(service->inboundUrl).host();
    if (!host.isEmpty())
        facts->webhookHost = host;
    co_return passed(step, service->friendlyName, host.isEmpty() ? QString() : u"webhook-elsewhere"_s);
}

QCoro::Task<TestFinding> askTemplates(Session session, Sender sender, TestFacts *facts)
{
    constexpr auto step = TestStep::Templates;
    if (!sender.whatsApp)
        co_return notNeeded(step, u"not-for-whatsapp"_s);
    if (isSandbox(sender))
        co_return notNeeded(step, u"sandbox-number"_s);
    const auto contents = co_await session->content().listWithApprovals();
    if (!contents)
        co_return failed(step, contents.error());
    const auto approved = std::ranges::count_if(*contents, [](const twilio::RemoteContent &content) {
        return content.whatsApp && content.whatsApp->status == twilio::ApprovalStatus::Approved;
    });
    facts->templates = static_cast<int>(contents->size());
    facts->approvedTemplates = static_cast<int>(approved);
    co_return passed(step, u"%1/%2"_s.arg(approved).arg(contents->size()),
                     approved == 0 ? u"no-approved-template"_s : QString());
}

} // namespace recado::teststeps
