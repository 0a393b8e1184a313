// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "base/sharedclock.h"
#include "support/patience.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The owner's side of the file and the follower's, as if they were two programs.
class TestSharedClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheComputersBeforeItFollows();
    void showsWhatTheOtherShows();
    void waitsUntilTheOtherSaysSo();
    void hurriesWithTheOther();
    void anAppointmentThatIsGoneIsNotKept();
    void theSameFileGoesOnUnderANewOwner();
    void anOwnerThatWasKilledHoldsNobodyUp();
    void refusesAnotherFile();
    void isForItsUserOnly();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"clock"_s); }
    std::unique_ptr<ClockFile> owner()
    {
        auto made = ClockFile::make(path());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *std::move(made);
    }
    static void standAt(ClockFile &file, Instant moment)
    {
        file.write({.shown = moment, .wall = SystemClock().now(), .pace = 0});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr Instant noon{1'700'000'000s};

} // namespace

void TestSharedClock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSharedClock::isTheComputersBeforeItFollows()
{
    SharedClock clock;
    const Instant before = SystemClock().now();
    const Instant shown = clock.now();
    QVERIFY(shown >= before && shown <= SystemClock().now());
    QVERIFY(!clock.follow(path())); // nobody has made it
    bool over = false;
    clock.sleepFor(2ms).then([&over] { over = true; });
    QTRY_VERIFY(over);
}

void TestSharedClock::showsWhatTheOtherShows()
{
    const auto file = owner();
    standAt(*file, noon);
    SharedClock clock;
    QVERIFY(clock.follow(path()));
    QCOMPARE(toMsecs(clock.now()), toMsecs(noon));
    standAt(*file, noon + 90s);
    QCOMPARE(toMsecs(clock.now()), toMsecs(noon + 90s));
    const ClockFace fast{.shown = noon, .wall = noon, .pace = 20};
    QCOMPARE(toMsecs(fast.at(noon + 3s)), toMsecs(noon + 60s));
}

void TestSharedClock::waitsUntilTheOtherSaysSo()
{
    const auto file = owner();
    standAt(*file, noon);
    SharedClock clock;
    QVERIFY(clock.follow(path()));
    bool slept = false;
    bool called = false;
    int alarms = 0;
    Alarm alarm;
    clock.sleepFor(60s).then([&slept] { slept = true; });
    const auto appointment = clock.callAfter(50s, [&called] { called = true; });
    alarm.sleepFor(clock, 1h).then([&alarms] { ++alarms; });

    standAt(*file, noon + 55s);
    QTRY_VERIFY(called);
    QVERIFY(!slept);
    standAt(*file, noon + 61s);
    QTRY_VERIFY(slept);
    QCOMPARE(alarms, 0);
    alarm.ring();
    QTRY_COMPARE(alarms, 1);
}

void TestSharedClock::hurriesWithTheOther()
{
    const auto file = owner();
    file->write({.shown = noon, .wall = SystemClock().now(), .pace = 1000});
    SharedClock clock;
    QVERIFY(clock.follow(path()));
    bool over = false;
    clock.sleepFor(60s).then([&over] { over = true; });
    QTRY_VERIFY(over); // within the five seconds that the macro waits
    QVERIFY(clock.now() >= noon + 60s);
    QVERIFY(clock.nextLookFor(clock.now() + 1h) <= 5ms); // it may be moved
    QCOMPARE(clock.nextLookFor(noon), 0ms);
}

void TestSharedClock::anAppointmentThatIsGoneIsNotKept()
{
    const auto file = owner();
    standAt(*file, noon);
    SharedClock clock;
    QVERIFY(clock.follow(path()));
    bool gone = false;
    bool kept = false;
    auto first = clock.callAfter(1s, [&gone] { gone = true; });
    const auto second = clock.callAfter(2s, [&kept] { kept = true; });
    first.reset();
    standAt(*file, noon + 3s);
    QTRY_VERIFY(kept);
    QVERIFY(!gone);
}

void TestSharedClock::theSameFileGoesOnUnderANewOwner()
{
    auto file = owner();
    standAt(*file, noon);
    SharedClock clock;
    QVERIFY(clock.follow(path()));
    file.reset();
    QCOMPARE(toMsecs(clock.now()), toMsecs(noon));
    const auto next = owner();
    QCOMPARE(toMsecs(next->read().shown), toMsecs(noon));
    standAt(*next, noon + 1h);
    QCOMPARE(toMsecs(clock.now()), toMsecs(noon + 1h));
}

/// What the system does with the files of a killed program: it closes them, and nothing is written.
void TestSharedClock::anOwnerThatWasKilledHoldsNobodyUp()
{
    auto file = owner();
    standAt(*file, noon);
    SharedClock clock;
    QVERIFY(clock.follow(path()));
    QCOMPARE(toMsecs(clock.now()), toMsecs(noon));
    file.reset();
    QTRY_VERIFY(clock.now() > noon); // it is looked at once a second
    bool over = false;
    clock.sleepFor(20ms).then([&over] { over = true; });
    QTRY_VERIFY(over);
    QVERIFY(clock.now() < noon + 1min); // from where it stood, not the computer's own time

    file = owner(); // it was started again
    standAt(*file, noon + 1h);
    QTRY_COMPARE(toMsecs(clock.now()), toMsecs(noon + 1h));
}

void TestSharedClock::refusesAnotherFile()
{
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(64, 'x'));
    other.close();
    SharedClock clock;
    QCOMPARE(clock.follow(path()).error().kind, ErrorKind::BadReply);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("short");
    other.close();
    QCOMPARE(clock.follow(path()).error().kind, ErrorKind::BadReply);
    QCOMPARE(clock.follow(m_folder->filePath(u"nothing"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(!ClockFile::make(m_folder->filePath(u"no/folder"_s)));
}

void TestSharedClock::isForItsUserOnly()
{
    const auto file = owner();
    QCOMPARE(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
}

QTEST_GUILESS_MAIN(TestSharedClock)
#include "tst_sharedclock.moc"
