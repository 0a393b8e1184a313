// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/wayout.h"
#include "gui/senders/whatsappwords.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// What helps against each thing that "test connection" can find.
class TestWayOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasAWayOut_data();
    void everyFailureHasAWayOut();
    void whatWorksNeedsNone();
    void aPageIsOneOfTwilios();
    void aStatusIsSaidInWords();
    void theReasonIsSaidInOurWordsWhereWeKnowIt();
};

void TestWayOut::everyFailureHasAWayOut_data()
{
    QTest::addColumn<TestStep>("step");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<WayOut>("way");
    const auto row = [](const char *name, TestStep step, ErrorKind kind, const QString &reason, WayOut way) {
        QTest::newRow(name) << step << kind << reason << way;
    };
    using enum ErrorKind;
    row("wrong key", TestStep::Credentials, Unauthorized, {}, WayOut::Secret);
    row("test credentials", TestStep::Credentials, Rejected, u"test-credentials"_s, WayOut::Credentials);
    row("no network", TestStep::Credentials, Network, {}, WayOut::Again);
    row("too fast", TestStep::Templates, RateLimited, {}, WayOut::Again);
    row("a login page in the way", TestStep::Numbers, BadReply, {}, WayOut::Again);
    row("suspended", TestStep::Account, Rejected, u"account-suspended"_s, WayOut::Billing);
    row("no money", TestStep::Balance, Rejected, u"balance-empty"_s, WayOut::Billing);
    row("not ours", TestStep::Numbers, NotFound, u"number-not-there"_s, WayOut::Number);
    row("no sms", TestStep::Numbers, Rejected, u"number-no-sms"_s, WayOut::Service);
    row("no sender", TestStep::WhatsApp, NotFound, u"whatsapp-sender-not-there"_s, WayOut::WhatsAppSender);
    row("offline", TestStep::WhatsApp, Rejected, u"whatsapp-offline"_s, WayOut::WhatsAppSender);
    row("pending", TestStep::WhatsApp, Rejected, u"whatsapp-not-ready"_s, WayOut::WhatsAppSender);
    row("service gone", TestStep::Service, NotFound, u"messaging-service-not-there"_s, WayOut::Service);
    row("not in it", TestStep::Service, Rejected, u"number-not-in-service"_s, WayOut::MessagingService);
    row("templates refused", TestStep::Templates, Unauthorized, {}, WayOut::Templates);
    row("clock", TestStep::Clock, Invalid, u"clock-wrong"_s, WayOut::Again);
}

void TestWayOut::everyFailureHasAWayOut()
{
    QFETCH(TestStep, step);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, reason);
    QFETCH(WayOut, way);
    TestFinding finding{.step = step, .verdict = TestVerdict::Failed};
    finding.error = Error{.kind = kind, .detail = {}, .reason = reason};
    QCOMPARE(wayOutOf(finding), way);
    QVERIFY(!wayOutText(way).isEmpty());
}

void TestWayOut::whatWorksNeedsNone()
{
    for (const TestStep step : allTestSteps) {
        for (const TestVerdict verdict :
             {TestVerdict::Passed, TestVerdict::NotNeeded, TestVerdict::Unknown, TestVerdict::Skipped})
            QCOMPARE(wayOutOf({.step = step, .verdict = verdict}), WayOut::None);
    }
    // people's opinion of a number is mended nowhere with a button
    QCOMPARE(wayOutOf({.step = TestStep::WhatsApp,
                       .verdict = TestVerdict::Warning,
                       .reason = u"whatsapp-quality-low"_s}),
             WayOut::None);
    QCOMPARE(
        wayOutOf(
            {.step = TestStep::Numbers, .verdict = TestVerdict::Warning, .reason = u"webhook-elsewhere"_s}),
        WayOut::Number);
}

void TestWayOut::aPageIsOneOfTwilios()
{
    for (const WayOut way : {WayOut::Billing, WayOut::Number, WayOut::WhatsAppSender,
                             WayOut::MessagingService, WayOut::Templates, WayOut::Credentials}) {
        QCOMPARE(consolePage(way).scheme(), u"https"_s);
        QCOMPARE(consolePage(way).host(), u"console.twilio.com"_s);
    }
    for (const WayOut way : {WayOut::None, WayOut::Secret, WayOut::Service, WayOut::Again})
        QVERIFY(consolePage(way).isEmpty());
}

void TestWayOut::aStatusIsSaidInWords()
{
    for (const QString &status : {u"CREATING"_s, u"ONLINE"_s, u"OFFLINE"_s, u"PENDING_VERIFICATION"_s,
                                  u"VERIFYING"_s, u"ONLINE:UPDATING"_s, u"TWILIO_REVIEW"_s, u"DRAFT"_s}) {
        const QString words = whatsAppStatusText(status);
        QVERIFY2(words != status && !words.isEmpty(), qPrintable(status));
    }
    QCOMPARE(whatsAppStatusText(u"NEW_AT_TWILIO"_s), u"NEW_AT_TWILIO"_s);
}

void TestWayOut::theReasonIsSaidInOurWordsWhereWeKnowIt()
{
    const QString known = reasonsText({{.code = 63051, .text = u"WABA restricted"_s}});
    QVERIFY2(!known.isEmpty() && !known.contains(u"WABA"_s), qPrintable(known));
    const QString unknown = reasonsText({{.code = 99999, .text = u"Something new"_s}});
    QVERIFY2(unknown.contains(u"“Something new”"_s), qPrintable(unknown));
    QVERIFY(reasonsText({{.code = 99999}}).contains(u"99999"_s)); // to be looked up
    QVERIFY(reasonsText({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestWayOut)
#include "tst_wayout.moc"
