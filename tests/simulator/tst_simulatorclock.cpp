// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/virtualclock.h"

#include <QJsonObject>
#include <QSignalSpy>
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

QTEST_GUILESS_MAIN(TestVirtualClock)
#include "tst_simulatorclock.moc"
