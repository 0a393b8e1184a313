// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningmark.h"
#include "services/files/datafolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace recado;
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
    QCOMPARE(RunningMark::takeDead(folder), QStringList());
    QCOMPARE(RunningMark::takeDead(folder), QStringList());
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
    QCOMPARE(RunningMark::takeDead(folder), QStringList());
}

void TestRunningMark::aKilledProgramIsFoundOnce()
{
    const QTemporaryDir place;
    const DataFolder folder = open(place);
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
    QCOMPARE(RunningMark::takeDead(folder), QStringList{u"first"_s});
    QCOMPARE(RunningMark::takeDead(folder), QStringList());
}

QTEST_GUILESS_MAIN(TestRunningMark)
#include "tst_runningmark.moc"
