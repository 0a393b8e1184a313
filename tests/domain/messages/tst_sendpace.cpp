// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/sendpace.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSendPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageTakesItsTime();
    void aSecondsWorthMayLeaveAtOnce();
    void aSlowNumberSendsOneAfterTheOther();
    void whatCostMoreIsWaitedForAfterwards();
    void theAverageIsKept();
    void aClockThatIsSetBackStopsNothing();

private:
    static Sender number(int perMinute = 0)
    {
        return {.id = SenderId::create(),
                .tenantId = TenantId::create(),
                .accountId = AccountId::create(),
                .number = u"+556730000000"_s,
                .sms = true,
                .perMinute = perMinute};
    }
    static constexpr Instant start = Instant{std::chrono::milliseconds{1'800'000'000'000}};
};

void TestSendPace::eachMessageTakesItsTime()
{
    const QString twoSegments = QString(u'a').repeated(161);
    QCOMPARE(paceOf(number(), Channel::WhatsApp, twoSegments), 12'500us);
    QCOMPARE(paceOf(number(), Channel::Sms, u"Oi"_s), 1s);
    QCOMPARE(paceOf(number(), Channel::Sms, twoSegments), 2s);
    QCOMPARE(paceOf(number(), Channel::Sms, QString()), 1s);
    QCOMPARE(paceOf(number(30), Channel::WhatsApp, u"Oi"_s), 2s);
    QCOMPARE(paceOf(number(30), Channel::Sms, twoSegments), 4s);
    Sender sandbox = number();
    sandbox.number = sharedSandboxNumber.toString();
    QCOMPARE(paceOf(sandbox, Channel::WhatsApp, u"Oi"_s), 3s);
    sandbox.perMinute = 600;
    QCOMPARE(paceOf(sandbox, Channel::WhatsApp, u"Oi"_s), 100ms);
}

void TestSendPace::aSecondsWorthMayLeaveAtOnce()
{
    SendPace pace;
    QCOMPARE(pace.room(number(), start, 1000), 80);
    QCOMPARE(pace.room(number(), start, 20), 20);
    pace.spend(start, 80 * 12'500us);
    QCOMPARE(pace.room(number(), start, 1000), 0);
    QCOMPARE(pace.room(number(), start + 500ms, 1000), 40);
    QCOMPARE(pace.room(number(), start + 10s, 1000), 80); // nothing is saved up
}

void TestSendPace::aSlowNumberSendsOneAfterTheOther()
{
    SendPace pace;
    const Sender slow = number(10);
    QCOMPARE(pace.room(slow, start, 20), 1);
    pace.spend(start, paceOf(slow, Channel::WhatsApp, {}));
    QCOMPARE(pace.room(slow, start + 5'999ms, 20), 0);
    QCOMPARE(pace.room(slow, start + 6s, 20), 1);
}

void TestSendPace::whatCostMoreIsWaitedForAfterwards()
{
    SendPace pace;
    pace.spend(start, 20 * paceOf(number(), Channel::Sms, u"Oi"_s)); // claimed as if it were WhatsApp
    QCOMPARE(pace.room(number(), start + 19s, 20), 0);
    QCOMPARE(pace.room(number(), start + 20s, 20), 20);
    // 80 SMS of ten segments: more than ten minutes, and still all of it
    const QString tenSegments = QString(u'a').repeated(1530);
    for (int i = 0; i < 80; ++i)
        pace.spend(start + 1h, paceOf(number(), Channel::Sms, tenSegments));
    QCOMPARE(pace.room(number(), start + 1h + 799s, 20), 0);
    QCOMPARE(pace.room(number(), start + 1h + 800s, 20), 20);
}

void TestSendPace::theAverageIsKept()
{
    SendPace pace;
    int sent = 0;
    for (auto now = start; now < start + 10s; now += 100ms) {
        const int room = pace.room(number(), now, 20);
        sent += room;
        pace.spend(now, room * paceOf(number(), Channel::WhatsApp, {}));
    }
    QVERIFY2(sent >= 790 && sent <= 880, qPrintable(QString::number(sent))); // and one second's worth
}

void TestSendPace::aClockThatIsSetBackStopsNothing()
{
    SendPace pace;
    pace.spend(start, 1s);
    QCOMPARE(pace.room(number(), start - 1h, 20), 20);
    pace.spend(start - 1h, 1s);
    QCOMPARE(pace.room(number(), start - 1h, 20), 0);
    QCOMPARE(pace.room(number(), start - 1h + 1s, 20), 20);
}

QTEST_APPLESS_MAIN(TestSendPace)
#include "tst_sendpace.moc"
