// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sharedclock.h"
#include "simulator/virtualclock.h"
#include "support/patience.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::simulator;
using namespace std::chrono_literals;

class TestVirtualClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillByHand();
    void runsFaster();
    void goesOnWhereItStopped();
    void neverGoesBack();
    void othersLiveInItsTime();
    void othersGoOnWithoutIt();
};

void TestVirtualClock::standsStillByHand()
{
    VirtualClock clock(VirtualClock::Mode::Manual);
    const QSignalSpy changed(&clock, &VirtualClock::changed);
    const Instant start = clock.now();
    QVERIFY(!clock.waitUntil(start + 1ms));
    QCOMPARE(*clock.waitUntil(start), 0ms);
    clock.advance(90s);
    QCOMPARE(toMsecs(clock.now()), toMsecs(start + 90s));
    QCOMPARE(changed.count(), 1);
}

void TestVirtualClock::runsFaster()
{
    VirtualClock clock(VirtualClock::Mode::Fast);
    const auto wait = clock.waitUntil(clock.now() + 20s);
    QVERIFY(wait && *wait > 0ms && *wait <= 1001ms);
    const Instant start = clock.now();
    QTRY_VERIFY(clock.now() - start > 1s);
}

void TestVirtualClock::goesOnWhereItStopped()
{
    VirtualClock first(VirtualClock::Mode::Manual);
    first.advance(24h);
    VirtualClock byHand(VirtualClock::Mode::Manual);
    byHand.restore(first.save());
    QCOMPARE(toMsecs(byHand.now()), toMsecs(first.now()));
    VirtualClock real(VirtualClock::Mode::Real);
    real.restore(first.save());
    QVERIFY(real.now() >= first.now());
}

void TestVirtualClock::neverGoesBack()
{
    VirtualClock clock(VirtualClock::Mode::Manual);
    const Instant start = clock.now();
    clock.advance(-1h);
    QCOMPARE(toMsecs(clock.now()), toMsecs(start));
    clock.advance(1h);
    clock.setMode(VirtualClock::Mode::Real);
    QVERIFY(clock.now() >= start + 1h);
    clock.setMode(VirtualClock::Mode::Manual);
    QVERIFY(clock.now() >= start + 1h);
}

void TestVirtualClock::othersLiveInItsTime()
{
    const QTemporaryDir folder;
    VirtualClock clock(VirtualClock::Mode::Manual);
    QVERIFY(clock.sharedIn().isEmpty());
    QVERIFY(!clock.shareIn(folder.filePath(QStringLiteral("no/such/folder"))));
    QVERIFY(clock.shareIn(folder.filePath(QStringLiteral("clock"))));
    SharedClock other;
    QVERIFY(other.follow(clock.sharedIn()));
    QCOMPARE(toMsecs(other.now()), toMsecs(clock.now()));
    clock.advance(36h);
    QCOMPARE(toMsecs(other.now()), toMsecs(clock.now()));
    clock.setMode(VirtualClock::Mode::Fast);
    const Instant start = other.now();
    QTRY_VERIFY(other.now() - start > 10s);
    const Instant here = clock.now();
    QVERIFY(other.now() >= here && other.now() - here < 10s);
}

void TestVirtualClock::othersGoOnWithoutIt()
{
    const QTemporaryDir folder;
    SharedClock other;
    Instant last;
    {
        VirtualClock clock(VirtualClock::Mode::Manual);
        QVERIFY(clock.shareIn(folder.filePath(QStringLiteral("clock"))));
        QVERIFY(other.follow(clock.sharedIn()));
        clock.advance(5h);
        last = clock.now();
    }
    QVERIFY(other.now() >= last);
    QTRY_VERIFY(other.now() > last); // whoever waits for something must not wait for ever
}

QTEST_GUILESS_MAIN(TestVirtualClock)
#include "tst_simulatorclock.moc"
