// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/sendahead.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

/// What is claimed and not sent is looked for after a crash: it must be little where little leaves.
class TestSendAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTwiceWhatMayBeOnItsWay();
    void aSlowLineStaysThere();
    void aFastLineHasAQuarterOfASecondReady();
    void theFastestHasItsLimit();
    void silenceEndsIt();

private:
    using Time = SendAhead::Time;
    static constexpr int atOnce = 20;

    /// So many, one after the other; gives the time of the last.
    static Time leave(SendAhead &ahead, Time since, int count, std::chrono::microseconds apart)
    {
        for (int i = 0; i < count; ++i) {
            since += apart;
            ahead.left(since);
        }
        return since;
    }

    const Time m_start = Time() + 24h;
};

void TestSendAhead::beginsWithTwiceWhatMayBeOnItsWay()
{
    QCOMPARE(SendAhead().most(atOnce, m_start), 40);
}

void TestSendAhead::aSlowLineStaysThere()
{
    SendAhead ahead;
    const Time now = leave(ahead, m_start, 50, 100ms); // ten a second: two or three leave in that time
    QCOMPARE(ahead.most(atOnce, now), 40);
}

void TestSendAhead::aFastLineHasAQuarterOfASecondReady()
{
    SendAhead ahead;
    const Time now = leave(ahead, m_start, 1000, 1ms);
    const int most = ahead.most(atOnce, now);
    QVERIFY2(most >= 260 && most <= 280, qPrintable(QString::number(most)));
}

void TestSendAhead::theFastestHasItsLimit()
{
    SendAhead ahead;
    const Time now = leave(ahead, m_start, 20'000, 50us);
    QCOMPARE(ahead.most(atOnce, now), 420);
}

void TestSendAhead::silenceEndsIt()
{
    SendAhead ahead;
    const Time now = leave(ahead, m_start, 20'000, 50us);
    QCOMPARE(ahead.most(atOnce, now + 2s), 40);
    ahead.left(now + 10s);
    QCOMPARE(ahead.most(atOnce, now + 10s), 40);
}

QTEST_GUILESS_MAIN(TestSendAhead)
#include "tst_sendahead.moc"
