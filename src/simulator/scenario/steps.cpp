// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/steps.h"

#include "base/logging.h"
#include "simulator/control/inbound.h"
#include "simulator/messages/addresses.h"
#include "simulator/scenario/directiveoptions.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr int aMillion = 1'000'000;

struct Context
{
    World &world;
    FaultPlan &faults;
};

using Maker = Result<Step> (*)(const Directive &, Context);

Result<Step> finished(const DirectiveOptions &options, Step step)
{
    const Outcome outcome = options.outcome();
    return outcome ? Result<Step>(std::move(step)) : Result<Step>(outcome.error());
}

Result<Step> makeClock(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {});
    const auto mode = VirtualClock::modeFromName(options.word(0, u"clock takes real, fast or manual"_s));
    if (!mode)
        options.fail(u"clock takes real, fast or manual"_s);
    return finished(options, [context, mode] { context.world.clock.setMode(*mode); });
}

Result<Step> makeSender(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {u"per-second"_s, u"people-per-day"_s});
    const QString said = options.word(0, u"sender needs an address such as whatsapp:+556730000000"_s);
    const std::optional<Address> address = readAddress(said);
    if (!address)
        options.fail(u"\"%1\" is no address such as whatsapp:+556730000000"_s.arg(said));
    const std::optional<int> perSecond = options.number(u"per-second"_s, 1, 10'000);
    const std::optional<int> people = options.number(u"people-per-day"_s, 0, aMillion);
    return finished(options, [context, said, perSecond, people] {
        SenderRule rule = context.world.rules.of(said);
        if (perSecond)
            rule.perSecond = *perSecond;
        if (people)
            rule.peoplePerDay = people;
        context.world.rules.senders.insert(said, rule);
    });
}

Result<Step> makeAccount(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {u"per-day"_s});
    const QString sid = options.word(0, u"account needs its SID (AC…)"_s);
    if (!isSid(sid, u"AC"))
        options.fail(u"\"%1\" is no SID of an account"_s.arg(sid));
    const std::optional<int> perDay = options.number(u"per-day"_s, 0, aMillion);
    if (!perDay)
        options.fail(u"account needs per-day=N"_s);
    return finished(options, [context, sid, perDay] { context.world.rules.perDay.insert(sid, *perDay); });
}

Result<Step> makeAccounts(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {});
    const QString which = options.word(0, u"accounts takes any or known-only"_s);
    if (which != "any"_L1 && which != "known-only"_L1)
        options.fail(u"accounts takes any or known-only"_s);
    const bool knownOnly = which == "known-only"_L1;
    return finished(options, [context, knownOnly] { context.world.knownAccountsOnly = knownOnly; });
}

Result<Step> makeTrial(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {});
    const QString which = options.word(0, u"trial takes reaches-all or verified-only"_s);
    if (which != "reaches-all"_L1 && which != "verified-only"_L1)
        options.fail(u"trial takes reaches-all or verified-only"_s);
    const bool all = which == "reaches-all"_L1;
    return finished(options, [context, all] { context.world.rules.trialReachesAll = all; });
}

Result<Step> makeVerified(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {});
    const QString phone = options.word(0, u"verified needs a phone such as +5567999550001"_s);
    if (!readAddress(phone))
        options.fail(u"\"%1\" is no phone such as +5567999550001"_s.arg(phone));
    return finished(options, [context, phone] { context.world.rules.verified.insert(phone); });
}

Result<Step> makeWindow(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {});
    const QString which = options.word(0, u"window takes always-open or 24h"_s);
    if (which != "always-open"_L1 && which != "24h"_L1)
        options.fail(u"window takes always-open or 24h"_s);
    const bool open = which == "always-open"_L1;
    return finished(options, [context, open] { context.world.windowAlwaysOpen = open; });
}

Result<Step> makeLimits(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {u"requests-at-once"_s, u"scheduled"_s, u"whatsapp-per-second"_s});
    const std::optional<int> requests = options.number(u"requests-at-once"_s, 1, aMillion);
    const std::optional<int> scheduled = options.number(u"scheduled"_s, 0, aMillion);
    const std::optional<int> perSecond = options.number(u"whatsapp-per-second"_s, 1, aMillion);
    return finished(options, [context, requests, scheduled, perSecond] {
        SendingRules &rules = context.world.rules;
        rules.concurrentRequests = requests.value_or(rules.concurrentRequests);
        rules.scheduled = scheduled.value_or(rules.scheduled);
        rules.whatsAppPerSecond = perSecond.value_or(rules.whatsAppPerSecond);
    });
}

Result<Step> makeFault(const Directive &directive, Context context)
{
    DirectiveOptions options(directive,
                             {u"on"_s, u"action"_s, u"every"_s, u"times"_s, u"to"_s, u"status"_s, u"code"_s,
                              u"delay"_s, u"hide"_s});
    QJsonObject json;
    for (const QString &name : {u"on"_s, u"action"_s, u"to"_s}) {
        if (const std::optional<QString> text = options.text(name))
            json.insert(name, *text);
    }
    for (const QString &name : {u"every"_s, u"times"_s, u"status"_s, u"code"_s}) {
        if (const std::optional<int> number = options.number(name, 0, aMillion))
            json.insert(name, *number);
    }
    for (const QString &name : {u"delay"_s, u"hide"_s}) {
        if (const std::optional<qint64> msecs = options.msecs(name))
            json.insert(name + u"Ms"_s, *msecs);
    }
    const Result<FaultRule> rule = FaultRule::fromJson(json);
    if (!rule)
        options.fail(rule.error().detail);
    return finished(options, [context, rule] { context.faults.add(*rule); });
}

Result<Step> makeFaults(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {});
    if (options.word(0, u"faults takes none"_s) != "none"_L1)
        options.fail(u"faults takes none"_s);
    return finished(options, [context] { context.faults.clear(); });
}

Result<Step> makeInbound(const Directive &directive, Context context)
{
    DirectiveOptions options(directive, {u"from"_s, u"to"_s, u"body"_s, u"account"_s});
    const QString from = options.text(u"from"_s).value_or(QString());
    const QString to = options.text(u"to"_s).value_or(QString());
    if (!readAddress(from) || !readAddress(to))
        options.fail(u"inbound needs from= and to= with addresses such as whatsapp:+5567999550001"_s);
    QJsonObject json{{u"from"_s, from}, {u"to"_s, to}, {u"body"_s, options.text(u"body"_s).value_or(u""_s)}};
    if (const std::optional<QString> account = options.text(u"account"_s))
        json.insert(u"accountSid"_s, *account);
    else if (!findNumber(to.section(u':', -1)) && !to.endsWith(sandboxPhone))
        options.fail(u"inbound to a number of no fixed account needs account=AC…"_s);
    return finished(options, [context, json] {
        if (const auto message = receiveMessage(context.world, json); !message)
            qCWarning(lcSimulator) << "inbound of the scenario:" << message.error().detail;
    });
}

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all
        = {{u"clock"_s, makeClock},     {u"sender"_s, makeSender},     {u"account"_s, makeAccount},
           {u"trial"_s, makeTrial},     {u"verified"_s, makeVerified}, {u"window"_s, makeWindow},
           {u"limits"_s, makeLimits},   {u"fault"_s, makeFault},       {u"faults"_s, makeFaults},
           {u"inbound"_s, makeInbound}, {u"accounts"_s, makeAccounts}};
    return all;
}

} // namespace

Result<Step> makeStep(const Directive &directive, World &world, FaultPlan &faults)
{
    const Maker maker = makers().value(directive.verb);
    return maker ? maker(directive, {.world = world, .faults = faults}) : Result<Step>(Step());
}

QString scenarioHelp()
{
    return uR"(Scenarios (--scenario NAME, or a file of your own): one thing in a line, # begins a comment.
  at 10min …                    plays the rest of the line ten minutes later (ms, s, min, h, d)
  clock real|fast|manual        accounts any|known-only      window 24h|always-open
  sender whatsapp:+55… per-second=80 people-per-day=250      account AC… per-day=1000
  trial reaches-all|verified-only        verified +55…       limits requests-at-once=100 scheduled=500000
  fault on=create every=10 times=3 to=+55… action=status status=429 code=20429 delay=250ms hide=1min
  faults none                   inbound from=whatsapp:+55… to=whatsapp:+55… body="Bom dia"
  template HX… status=approved|paused|rejected|disabled reason="…"
  channel-sender whatsapp:+55… status=ONLINE|OFFLINE|… quality=HIGH|MEDIUM|LOW reason="…"
)"_s;
}

} // namespace recado::simulator
