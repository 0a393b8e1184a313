// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "services/words/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"sender list --tenant T | sender add --tenant T --account-sid AC... --number N "
      "[--channels whatsapp,sms] | sender (pause | resume) --tenant T --number N";

QJsonObject toJson(const Sender &sender)
{
    QJsonArray channels;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (serves(sender, channel))
            channels.append(toWord(channel));
    }
    const auto report = reportFromJson(sender.testResult);
    return {{u"id"_s, sender.id.toString()},
            {u"number"_s, sender.number},
            {u"channels"_s, channels},
            {u"paused"_s, sender.paused},
            {u"testedAt"_s, sender.testedAt ? QJsonValue(isoTime(*sender.testedAt)) : QJsonValue()},
            {u"quality"_s, report ? report->facts.quality : QString()},
            {u"dailyReach"_s, report ? report->facts.dailyReach : QString()},
            {u"passed"_s, report ? QJsonValue(report->passed()) : QJsonValue()}};
}

/// "+556730000000 whatsapp sms  paused  tested 2026-05-03T10:12:00Z: 1 failed"
QString lineOf(const Sender &sender)
{
    QString line = sender.number;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (serves(sender, channel))
            line += u' ' + toWord(channel);
    }
    if (sender.paused)
        line += u"  paused"_s;
    const auto report = reportFromJson(sender.testResult);
    if (!report)
        return line + u"  never tested"_s;
    line += u"  tested "_s + isoTime(report->at) + u": "_s;
    if (!report->passed())
        return line + u"%1 failed"_s.arg(report->count(TestVerdict::Failed));
    const int warnings = report->count(TestVerdict::Warning);
    return line + (warnings == 0 ? u"all well"_s : u"works, %1 to look at"_s.arg(warnings));
}

QCoro::Task<int> list(CommandCall call, Tenant tenant)
{
    const auto senders = co_await call.app.directory().senders(tenant.id);
    if (!senders)
        co_return fail(call.io, senders.error());
    QJsonArray json;
    for (const Sender &sender : *senders) {
        json.append(toJson(sender));
        if (!call.io.json)
            call.io.out << lineOf(sender) << '\n';
    }
    if (call.io.json)
        print(call.io, QJsonObject{{u"senders"_s, json}});
    co_return ExitDone;
}

QCoro::Task<int> add(CommandCall call, Tenant tenant, Arguments arguments)
{
    const auto accounts = co_await call.app.directory().accounts(tenant.id);
    if (!accounts)
        co_return fail(call.io, accounts.error());
    const QString sid = arguments.value(u"account-sid"_s);
    const auto account = std::ranges::find(*accounts, sid, &Account::sid);
    if (account == accounts->end())
        co_return fail(call.io,
                       {.kind = ErrorKind::NotFound, .detail = sid, .reason = u"account-not-there"_s});
    const QStringList channels
        = arguments.value(u"channels"_s, u"whatsapp,sms"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &channel : channels) {
        if (channel != "whatsapp"_L1 && channel != "sms"_L1)
            co_return wrongUse(call.io, u"unknown channel %1"_s.arg(channel));
    }
    const SenderDraft draft{.tenantId = tenant.id,
                            .accountId = account->id,
                            .number = arguments.value(u"number"_s),
                            .whatsApp = channels.contains(u"whatsapp"_s),
                            .sms = channels.contains(u"sms"_s)};
    if (const auto findings = draft.findings(); !findings.empty())
        co_return wrongUse(call.io, textOf(findings.front().problem));
    const auto added = co_await call.app.directory().addSender(draft);
    if (!added)
        co_return fail(call.io, added.error());
    if (call.io.json)
        print(call.io, toJson(*added));
    else
        call.io.out << "Added " << added->number << ".\n";
    co_return ExitDone;
}

/// Nothing leaves from a paused number, whoever asks.
QCoro::Task<int> setPaused(CommandCall call, Tenant tenant, QString typed, bool paused)
{
    const auto senders = co_await call.app.directory().senders(tenant.id);
    if (!senders)
        co_return fail(call.io, senders.error());
    const SenderDraft draft{.tenantId = tenant.id, .accountId = {}, .number = typed};
    const auto sender = std::ranges::find(*senders, draft.e164(), &Sender::number);
    if (sender == senders->end())
        co_return fail(call.io, {.kind = ErrorKind::NotFound, .detail = {}, .reason = u"sender-not-there"_s});
    const auto saved = co_await call.app.directory().setPaused(sender->id, paused);
    if (!saved)
        co_return fail(call.io, saved.error());
    Sender now = *sender;
    now.paused = paused;
    if (call.io.json)
        print(call.io, toJson(now));
    else
        call.io.out << lineOf(now) << '\n';
    co_return ExitDone;
}

} // namespace

QCoro::Task<int> runSender(CommandCall call)
{
    const auto arguments = Arguments::parse(
        call.words, {.withValue = {u"tenant"_s, u"account-sid"_s, u"number"_s, u"channels"_s}});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList words = arguments->positional();
    static const QStringList verbs{u"list"_s, u"add"_s, u"pause"_s, u"resume"_s};
    if (words.size() != 1 || !arguments->has(u"tenant"_s) || !verbs.contains(words[0]))
        co_return wrongUse(call.io, usage.toString());
    const auto tenant = co_await tenantNamed(&call.app, arguments->value(u"tenant"_s));
    if (!tenant)
        co_return fail(call.io, tenant.error());
    if (words[0] == "list"_L1)
        co_return co_await list(call, *tenant);
    if (words[0] == "add"_L1)
        co_return co_await add(call, *tenant, *arguments);
    co_return co_await setPaused(call, *tenant, arguments->value(u"number"_s), words[0] == "pause"_L1);
}

} // namespace recado::cli
