// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/keepawake.h"
#include "app/power/sleepwatch.h"
#include "support/simulatedoffice.h"

#include <QProcess>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// Sleep of the computer: noticed afterwards, and held off while messages leave.
class TestPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSleepIsToldWithItsTimes();
    void aJumpOfTheClockIsASleepWhereNobodyTellsIt();
    void thisSystemTellsHowLongItSlept();
    void itStaysAwakeOnlyWhileMessagesLeave();
};

void TestPower::aSleepIsToldWithItsTimes()
{
    const SystemClock clock;
    std::chrono::milliseconds asleep{5'000};
    SleepWatch watch(
        clock, [&asleep] { return asleep; }, [] { return 0ms; });
    QSignalSpy slept(&watch, &SleepWatch::slept);
    watch.look();
    asleep += 10s; // a nap
    watch.look();
    QCOMPARE(slept.size(), 0);
    asleep += 45min;
    watch.look();
    watch.look();
    QCOMPARE(slept.size(), 1);
    const auto from = slept.front().at(0).value<Instant>();
    const auto until = slept.front().at(1).value<Instant>();
    QVERIFY(until - from >= 45min && until - from < 46min);
    QVERIFY(clock.now() - until < 1min);
}

void TestPower::aJumpOfTheClockIsASleepWhereNobodyTellsIt()
{
    const SystemClock clock;
    std::chrono::milliseconds ahead{-7'000};
    SleepWatch watch(
        clock, [] { return 0ms; }, [&ahead] { return ahead; });
    QSignalSpy slept(&watch, &SleepWatch::slept);
    ahead += 20s; // the time server corrects a little
    watch.look();
    ahead -= 3h; // somebody sets it back
    watch.look();
    QCOMPARE(slept.size(), 0);
    ahead += 2h;
    watch.look();
    watch.look();
    QCOMPARE(slept.size(), 1);
    const auto from = slept.front().at(0).value<Instant>();
    QVERIFY(slept.front().at(1).value<Instant>() - from >= 2h);
    const auto before = wallAhead();
    QVERIFY(wallAhead() - before < 1s);
}

void TestPower::thisSystemTellsHowLongItSlept()
{
    const auto before = timeAsleep();
    QVERIFY(before >= 0ms);
    QVERIFY(timeAsleep() - before < 1s); // it does not sleep now
}

void TestPower::itStaysAwakeOnlyWhileMessagesLeave()
{
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}) != 0)
        QSKIP("NOT TESTED: python3-dbusmock is not installed");
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:dir=" + folder.path().toUtf8()
                 + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
    QVERIFY(bus.waitForReadyRead());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.readLine().trimmed());
    QProcess logind;
    logind.start(u"/usr/bin/python3"_s,
                 {u"-u"_s, u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, u"logind"_s});
    QVERIFY(logind.waitForStarted());

    SimulatedOffice office;
    OutboxRunner &outbox = office.app->outbox();
    auto awake = std::make_unique<KeepAwake>(outbox);
    Q_EMIT outbox.itemsChanged({});
    QVERIFY(!awake->isHeld()); // nothing is to be sent
    const auto item = got(office.app->send().queue(office.text()));
    const auto held = [&] {
        awake = std::make_unique<KeepAwake>(outbox); // the played logind may not be there yet
        Q_EMIT outbox.itemsChanged({item.id});
        return QTest::qWaitFor([&awake] { return awake->isHeld(); }, 500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(held(), 15'000);
    QVERIFY(got(office.app->send().undo(item.id)));
    Q_EMIT outbox.itemsChanged({item.id});
    QTRY_VERIFY(!awake->isHeld());
    awake.reset();
    logind.kill();
    logind.waitForFinished();
    bus.kill();
    bus.waitForFinished();
}

QTEST_GUILESS_MAIN(TestPower)
#include "tst_power.moc"
