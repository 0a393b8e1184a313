// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/wayout.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// No answer, or one that says nothing of us: the same question may be answered in a minute.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::BadReply;
}

WayOut ofCredentials(const Error &error)
{
    if (error.reason == "test-credentials"_L1)
        return WayOut::Credentials;
    return error.reason == "account-suspended"_L1 ? WayOut::Billing : WayOut::Secret;
}

WayOut ofNumber(const TestFinding &finding)
{
    // the number is there and cannot do what it is used for: other channels are chosen here
    return finding.error && finding.error->reason == "number-no-sms"_L1 ? WayOut::Service : WayOut::Number;
}

WayOut ofService(const TestFinding &finding)
{
    const bool gone = finding.error && finding.error->reason == "messaging-service-not-there"_L1;
    return gone ? WayOut::Service : WayOut::MessagingService;
}

} // namespace

WayOut wayOutOf(const TestFinding &finding)
{
    const bool failed = finding.verdict == TestVerdict::Failed && finding.error;
    const bool warned
        = finding.verdict == TestVerdict::Warning && finding.reason != "whatsapp-quality-low"_L1;
    if (!failed && !warned)
        return WayOut::None;
    if (failed && mayPass(*finding.error))
        return WayOut::Again;
    switch (finding.step) {
    case TestStep::Credentials:
        return failed ? ofCredentials(*finding.error) : WayOut::None;
    case TestStep::Account:
    case TestStep::Balance:
        return WayOut::Billing;
    case TestStep::Numbers:
        return ofNumber(finding);
    case TestStep::WhatsApp:
        return WayOut::WhatsAppSender;
    case TestStep::Service:
        return ofService(finding);
    case TestStep::Templates:
        return WayOut::Templates;
    case TestStep::Clock:
        return WayOut::Again;
    }
    Q_UNREACHABLE();
}

QString wayOutText(WayOut way)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("recado::WayOut", text); };
    switch (way) {
    case WayOut::None:
        return {};
    case WayOut::Secret:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Type the secret again…"));
    case WayOut::Service:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Change the number…"));
    case WayOut::Billing:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Open billing at Twilio"));
    case WayOut::Number:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Open the numbers at Twilio"));
    case WayOut::WhatsAppSender:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Open WhatsApp senders at Twilio"));
    case WayOut::MessagingService:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Open the services at Twilio"));
    case WayOut::Templates:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Open templates at Twilio"));
    case WayOut::Credentials:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Open the console at Twilio"));
    case WayOut::Again:
        return words(QT_TRANSLATE_NOOP("recado::WayOut", "Test again"));
    }
    Q_UNREACHABLE();
}

QUrl consolePage(WayOut way)
{
    const auto page
        = [](QLatin1StringView path) { return QUrl(u"https://console.twilio.com/us1/"_s + path); };
    switch (way) {
    case WayOut::Billing:
        return page("billing/manage-billing/billing-overview"_L1);
    case WayOut::Number:
        return page("develop/phone-numbers/manage/incoming"_L1);
    case WayOut::WhatsAppSender:
        return page("develop/sms/senders/whatsapp-senders"_L1);
    case WayOut::MessagingService:
        return page("develop/sms/services"_L1);
    case WayOut::Templates:
        return page("develop/sms/content-template-builder"_L1);
    case WayOut::Credentials:
        return QUrl(u"https://console.twilio.com/"_s);
    case WayOut::None:
    case WayOut::Secret:
    case WayOut::Service:
    case WayOut::Again:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace recado
