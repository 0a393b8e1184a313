// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningmark.h"
#include "base/clock.h"
#include "services/files/datafolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Who is alive on a data folder.
class TestRunningMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLivingProgramIsNotDead();
    void aProgramThatEndsWellLeavesNothing();
    void aKilledProgramIsFoundOnce();

private:
    static DataFolder open(const QTemporaryDir &folder)
    {
        auto opened = DataFolder::open(folder.path(), DataFolder::Kind::Simulated);
        if (!opened)
            qFatal("no folder");
        return *std::move(opened);
    }
};

void TestRunningMark::aLivingProgramIsNotDead()
{
    const QTemporaryDir place;
    const DataFolder folder = open(place);
    const auto first = RunningMark::set(folder, u"first"_s);
    const auto second = RunningMark::set(folder, u"second"_s);
    QVERIFY(first && second);
    QVERIFY(RunningMark::takeDead(folder).isEmpty());
    QVERIFY(RunningMark::takeDead(folder).isEmpty());
}

void TestRunningMark::aProgramThatEndsWellLeavesNothing()
{
    const QTemporaryDir place;
    const DataFolder folder = open(place);
    {
        const auto mark = RunningMark::set(folder, u"first"_s);
        QVERIFY(mark);
    }
    QVERIFY(QDir(folder.absolute(u"running"_s)).isEmpty());
    QVERIFY(RunningMark::takeDead(folder).isEmpty());
}

void TestRunningMark::aKilledProgramIsFoundOnce()
{
    const QTemporaryDir place;
    const DataFolder folder = open(place);
    const Instant before = SystemClock().now() - 2s; // file systems keep coarser times
    const pid_t child = ::fork();
    if (child == 0) {
        const auto mark = RunningMark::set(folder, u"first"_s);
        ::_exit(mark ? 7 : 1); // as a crash: nothing is tidied up
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 7);
    const auto living = RunningMark::set(folder, u"second"_s);
    QVERIFY(living);
    const auto dead = RunningMark::takeDead(folder);
    QCOMPARE(dead.size(), 1);
    QCOMPARE(dead.front().holder, u"first"_s);
    QVERIFY(dead.front().began >= before && dead.front().began <= SystemClock().now() + 2s);
    QVERIFY(RunningMark::takeDead(folder).isEmpty());
}

QTEST_GUILESS_MAIN(TestRunningMark)
#include "tst_runningmark.moc"
