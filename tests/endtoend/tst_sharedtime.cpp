// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

using namespace recado::test;

/// The real program in the simulator's time, and its two commands for computers that send for others.
class TestSharedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensUntilTheClockIsMoved();
    void aBatchIsQueuedLineByLine();

private:
    static const QString &maria()
    {
        static const QString number = u"+5567999550101"_s;
        return number;
    }
    static QString firstState(const CommandLine &cli)
    {
        return cli.run({u"messages"_s, u"list"_s}).json["items"_L1][0]["state"_L1].toString();
    }
    /// How many messages Twilio has and we know it.
    static int withSid(const CommandLine &cli)
    {
        const QJsonArray items = cli.run({u"messages"_s, u"list"_s}).json["items"_L1].toArray();
        return static_cast<int>(std::count_if(items.begin(), items.end(), [](const QJsonValue &item) {
            return item["parts"_L1][0]["sid"_L1].isString();
        }));
    }
    static void queue(const CommandLine &cli, const QString &text)
    {
        const QJsonObject line{{u"to"_s, maria()}, {u"message"_s, text}};
        const auto queued = cli.run({u"send"_s, u"batch"_s, u"--tenant"_s, u"Escritório"_s},
                                    QJsonDocument(line).toJson(QJsonDocument::Compact));
        QCOMPARE(queued.exitCode, 0);
    }
    static void advance(const CommandLine &cli, int ms)
    {
        QVERIFY(cli.simulator(u"clock"_s, {{u"advanceMs"_s, ms}}).contains("clock"_L1));
    }
    /// The outbox of a computer that stays on.
    struct Running
    {
        explicit Running(const CommandLine &cli)
            : process(cli.start({u"outbox"_s, u"run"_s}))
        { }
        ~Running()
        {
            process->kill(); // nothing when it has ended
            process->waitForFinished();
        }
        Q_DISABLE_COPY_MOVE(Running)

        std::unique_ptr<QProcess> process;
    };
};

void TestSharedTime::nothingHappensUntilTheClockIsMoved()
{
    const CommandLine cli;
    cli.startSimulator(u"manual"_s);
    cli.makeOffice();
    queue(cli, u"Bom dia"_s);
    const Running running(cli);
    QTRY_COMPARE_WITH_TIMEOUT(withSid(cli), 1, 20'000); // its first turn waits for nothing
    queue(cli, u"Boa tarde"_s);
    // whoever queued it cannot wake the one who sends, and that one's next turn does not come by itself
    QVERIFY(!QTest::qWaitFor([&cli] { return cli.created() > 1; }, 1500));
    QCOMPARE(withSid(cli), 1);

    advance(cli, 1500);
    QTRY_COMPARE_WITH_TIMEOUT(cli.created(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(withSid(cli), 2, 20'000);
    // a day in a moment: every look that is due by then is taken
    for (int minute = 0; firstState(cli) != "read"_L1 && minute < 60; ++minute)
        advance(cli, 60'000);
    QCOMPARE(firstState(cli), u"read"_s);

    running.process->terminate();
    QVERIFY(running.process->waitForFinished(20'000)); // though the clock stands still
    QCOMPARE(running.process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(running.process->exitCode(), 0);
}

void TestSharedTime::aBatchIsQueuedLineByLine()
{
    const CommandLine cli;
    cli.makeOffice();
    const QByteArray lines = R"({"to":"+5567999550101","message":"Um"}
no JSON
{"to":"+5567999550101","message":"Dois","channle":"sms"}

{"to":"12","message":"Três"}
{"to":"+5567999550101","message":"Quatro","file":")"
        + QByteArray(RECADO_FIXTURES "/boleto/pdfs/d01-bb-reportlab.pdf") + "\"}\n";
    const auto done = cli.run({u"send"_s, u"batch"_s, u"--tenant"_s, u"Escritório"_s}, lines);
    QCOMPARE(done.exitCode, 1); // some were refused
    const QList<QByteArray> answers = done.out.trimmed().split('\n');
    QCOMPARE(answers.size(), 5);
    QStringList kinds;
    for (const QByteArray &answer : answers)
        kinds.append(QJsonDocument::fromJson(answer).object().contains("id"_L1) ? u"kept"_s : u"refused"_s);
    QCOMPARE(kinds, QStringList({u"kept"_s, u"refused"_s, u"refused"_s, u"refused"_s, u"kept"_s}));
    const QJsonArray items = cli.run({u"messages"_s, u"list"_s}).json["items"_L1].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["kind"_L1].toString(), u"pdf"_s);
    QCOMPARE(items[0]["parts"_L1][0]["text"_L1].toString(), u"Quatro"_s);
    QCOMPARE(items[1]["state"_L1].toString(), u"queued"_s);
    QCOMPARE(cli.created(), 0);
}

QTEST_GUILESS_MAIN(TestSharedTime)
#include "tst_sharedtime.moc"
