// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

using namespace recado::test;

/// A program that stands still for longer than its lease, with a message in its hand: another one has the
/// number when it goes on, and it must not send.
class TestFence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStalledProgramSendsNothingAnyMore();

private:
    static void advance(const CommandLine &cli, int ms)
    {
        QVERIFY(cli.simulator(u"clock"_s, {{u"advanceMs"_s, ms}}).contains("clock"_L1));
    }
    static QJsonObject item(const CommandLine &cli)
    {
        return cli.run({u"messages"_s, u"list"_s}).json["items"_L1][0].toObject();
    }
    /// The short codes of everything that has happened to it.
    static QStringList history(const CommandLine &cli)
    {
        QStringList details;
        const QJsonArray events = cli.run({u"messages"_s, u"show"_s, item(cli)["id"_L1].toString()})
                                      .json["timeline"_L1]
                                      .toArray();
        for (const QJsonValueConstRef event : events)
            details.append(event["detail"_L1].toString());
        return details;
    }
    static int refusedByTwilio(const CommandLine &cli)
    {
        return cli.simulator(u"faults"_s)["faults"_L1][0]["applied"_L1].toInt();
    }
    static void signal(const QProcess &process, int number)
    {
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
    }
};

void TestFence::aStalledProgramSendsNothingAnyMore()
{
    const CommandLine cli;
    cli.startSimulator(u"manual"_s);
    cli.makeOffice();
    QVERIFY(cli.simulator(
                   u"faults"_s,
                   {{u"on"_s, u"create"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"times"_s, 1}})
                .contains("faults"_L1));
    const QJsonObject line{{u"to"_s, u"+5567999550101"_s}, {u"message"_s, u"Bom dia"_s}};
    QCOMPARE(cli.run({u"send"_s, u"batch"_s, u"--tenant"_s, u"Escritório"_s},
                     QJsonDocument(line).toJson(QJsonDocument::Compact))
                 .exitCode,
             0);
    const auto stalled = cli.start({u"outbox"_s, u"run"_s});
    // "too many at once": it waits a moment before it tries again, and the clock stands still
    QTRY_COMPARE_WITH_TIMEOUT(refusedByTwilio(cli), 1, 20'000);
    signal(*stalled, SIGSTOP);
    advance(cli, 30'000); // its lease has run out
    const auto other = cli.start({u"outbox"_s, u"run"_s});
    QTRY_VERIFY_WITH_TIMEOUT(history(cli).contains(u"program-ended"_s), 20'000);
    QCOMPARE(cli.created(), 0);

    signal(*stalled, SIGCONT); // its moment is over, so it would try again now
    QTRY_VERIFY_WITH_TIMEOUT(history(cli).contains(u"lease-lost"_s), 20'000);
    for (int second = 0; item(cli)["state"_L1].toString() != "read"_L1 && second < 120; ++second)
        advance(cli, 1000);
    QCOMPARE(item(cli)["state"_L1].toString(), u"read"_s);
    QCOMPARE(cli.created(), 1);

    for (QProcess *process : {stalled.get(), other.get()}) {
        process->terminate();
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(TestFence)
#include "tst_fence.moc"
