// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorprogram/options.h"

#include "simulator/accounts/accounts.h"
#include "simulator/content/fixedcontents.h"
#include "simulator/messages/magicnumbers.h"
#include "simulator/scenario/scenario.h"
#include "simulator/scenario/steps.h"
#include "simulator/verify/verify.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulatorprogram {
namespace {

QString fixedNumbersHelp()
{
    QString text = u"Numbers (PN...) and the WhatsApp senders (XE...) of them:\n"_s;
    for (const simulator::FixedNumber &number : simulator::fixedNumbers()) {
        text += u"  %1  %2  of %3\n    %4  %5\n"_s.arg(
            QString::fromUtf16(number.phone), number.whatsApp ? u"WhatsApp, SMS"_s : u"SMS          "_s,
            QString::fromUtf16(number.accountSid), QString::fromUtf16(number.sid),
            QString::fromUtf16(number.senderSid));
    }
    return text;
}

QString fixedContentsHelp()
{
    QString text = u"Templates:\n"_s;
    for (const simulator::FixedContent &content : simulator::fixedContents()) {
        text += u"  %1  %2, %3, variables: %4  of %5\n"_s.arg(
            QString::fromUtf16(content.sid), QString::fromUtf16(content.name),
            QString::fromUtf16(content.status), QString::number(content.variables),
            QString::fromUtf16(content.accountSid));
    }
    return text
        + u"  One that is submitted is received, pending after 10 s, approved or rejected after 5 min more.\n"_s;
}

QString fixedIdsHelp()
{
    QString text
        = u"Accounts that are always there (any other well-formed AC... is accepted with any token;\n"
          "here a token that starts with \"wrong\" is refused, and SK... with any secret is an API key):\n"_s;
    for (const simulator::FixedAccount &account : simulator::fixedAccounts()) {
        text += u"  %1  token %2  %3\n"_s.arg(QString::fromUtf16(account.sid),
                                              QString::fromUtf16(account.authToken),
                                              account.trial ? u"Trial"_s : u"Full"_s);
    }
    text += fixedNumbersHelp();
    text += u"Messaging services:\n"_s;
    for (const simulator::FixedService &service : simulator::fixedServices())
        text += u"  %1  of %2\n"_s.arg(QString::fromUtf16(service.sid),
                                       QString::fromUtf16(service.accountSid));
    text += u"Verify services (every code is \"1234567890\" cut to the service's length, so \"123456\"):\n"
            "  %1  of the first account\n  %2  of the second\n"_s.arg(
                QString::fromUtf16(simulator::Verify::fullService),
                QString::fromUtf16(simulator::Verify::trialService));
    text += fixedContentsHelp();
    text
        += u"WhatsApp sandbox, for every account: whatsapp:%1; a person joins with \"%2\" for three days.\n"_s
               .arg(simulator::sandboxPhone, simulator::sandboxJoin);
    text
        += u"Status callbacks and inbound messages are signed with the account's token (X-Twilio-Signature).\n"_s;
    return text;
}

QString callsHelp()
{
    return u"Calls are queued, ring after 1 s (one a second), are answered after 5 s and over after 20 s; by "
           u"the "
           "last digits\n"
           "of the recipient: 0486 busy, 0408 nobody answers, 0500 fails, 0200 a machine answers. TwiML is "
           "kept, "
           "not played.\n"
           "Files of Serverless are served at /twil.io/HOST/PATH.\n"_s;
}

QString controlHelp()
{
    return uR"(Control, as JSON, under /__simulator/:
  GET status, GET messages[?to=&sid=], POST clock {"advanceMs":N | "mode":"real|fast|manual"},
  POST inbound {"from":"+55...","to":"+55...","body":"...","channel":"sms|whatsapp"} (STOP, PARE; START undoes),
    "media":[{"contentType":"...","fileName":"...","base64":"..."}] comes with files,
  POST inbound-call {"from":"+55...","to":"+55..."}, GET calls (with their TwiML),
  POST scenario {"text":"..." | "name":"black-friday", "fresh":true} plays lines of a scenario, or a shipped one;
    fresh undoes first what an earlier one has set; GET scenarios lists the shipped ones,
  POST faults {"on":"create|list|fetch|any|callback","every":N,"times":N,"to":"...","delayMs":N,"hideMs":N,
    "action":"drop-before|drop-after|cut|status|status-after|duplicate|reorder","status":500,"code":20500,"name":"..."}, or a list of such
    (one with a name takes the place of the one that has it),
  GET faults, DELETE faults[?name=...], POST settings {"windowAlwaysOpen":true}, POST reset, POST stop (ends the program)
)"_s;
}

[[noreturn]] void refuse(const QString &text)
{
    std::fprintf(stderr, "recado-simulator: %s\n", qUtf8Printable(text));
    std::exit(1);
}

template<typename T>
T readNumber(const QString &text, const char *option)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    if (!isNumber || number > std::numeric_limits<T>::max())
        refuse(u"%1 takes a number"_s.arg(QLatin1StringView(option)));
    return static_cast<T>(number);
}

/// Whoever finds the simulator may want to live in its time.
QString clockFileBeside(const QString &announceFile)
{
    return announceFile.isEmpty() ? QString() : announceFile + u".clock"_s;
}

} // namespace

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Twilio on this computer, for trying Recado and for its tests. Nothing "
                                     u"leaves this computer, but media\n"
                                     "addresses of messages are fetched.\n\n"_s
                                     + fixedIdsHelp() + u'\n' + simulator::magicNumbersHelp() + callsHelp()
                                     + u'\n' + simulator::scenarioHelp() + u'\n' + controlHelp());
    const QCommandLineOption port(u"port"_s, u"Port on 127.0.0.1; 0 takes a free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption clock(u"clock"_s, u"real, fast (20 times) or manual."_s, u"mode"_s, u"real"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed gives the same SIDs."_s, u"N"_s, u"1"_s);
    const QCommandLineOption state(u"state"_s, u"Keep everything in this file."_s, u"FILE"_s);
    const QCommandLineOption scenario(u"scenario"_s,
                                      u"Play a scenario: a file, or one of %1. Not played again when --state "
                                      u"goes on."_s.arg(simulator::shippedScenarios().join(u", "_s)),
                                      u"NAME"_s);
    const QCommandLineOption announce(
        u"announce"_s,
        u"Write {\"url\",\"pid\"} to this file when ready; "
        u"the clock is kept beside it, in FILE.clock, for programs that follow it."_s,
        u"FILE"_s);
    parser.addOptions({port, clock, seed, state, scenario, announce});
    parser.addHelpOption();
    parser.process(app);

    const auto mode = simulator::VirtualClock::modeFromName(parser.value(clock));
    if (!mode)
        refuse(u"--clock takes real, fast or manual"_s);
    if (!parser.positionalArguments().isEmpty())
        refuse(u"takes options only"_s);
    return {.server = {.port = readNumber<quint16>(parser.value(port), "--port"),
                       .clock = *mode,
                       .seed = readNumber<quint32>(parser.value(seed), "--seed"),
                       .stateFile = parser.value(state),
                       .clockFile = clockFileBeside(parser.value(announce)),
                       .scenario = parser.value(scenario)},
            .announceFile = parser.value(announce)};
}

} // namespace recado::simulatorprogram
