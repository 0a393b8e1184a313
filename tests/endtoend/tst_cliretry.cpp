// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QTest>

using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

/// Sending again from the command line.
class TestCliRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedForAReasonGoesAgain();
    void whatCannotGoIsToldAndLeft();

private:
    /// Twilio refuses the message with the code. Its id.
    static QString failing(const CommandLine &cli, const QString &text, int code)
    {
        cli.forgetFaults();
        const QJsonObject played = cli.simulator(u"faults"_s,
                                                 {{u"on"_s, u"create"_s},
                                                  {u"action"_s, u"status"_s},
                                                  {u"status"_s, 400},
                                                  {u"code"_s, code},
                                                  {u"times"_s, 1}});
        if (played.isEmpty())
            qFatal("the simulator takes no fault");
        const auto sent = cli.run({u"send"_s, u"text"_s, u"--tenant"_s, u"Escritório"_s, u"--to"_s,
                                   u"+5567999550101"_s, u"--message"_s, text, u"--wait"_s, u"sent"_s});
        const QJsonObject item = sent.json["items"_L1][0].toObject();
        if (item["state"_L1].toString() != "failed"_L1)
            qFatal("it did not fail: %s %s", sent.out.constData(), sent.err.constData());
        return item["id"_L1].toString();
    }
};

void TestCliRetry::whatFailedForAReasonGoesAgain()
{
    const CommandLine cli;
    cli.makeOffice();
    const QString first = failing(cli, u"Aviso 1"_s, 63012);
    const QString second = failing(cli, u"Aviso 2"_s, 63012);
    const QString other = failing(cli, u"Outro"_s, 30003);
    const QStringList order{u"messages"_s,   u"retry"_s,    u"--tenant"_s,
                            u"Escritório"_s, u"--reason"_s, u"63012"_s};
    const auto dry = cli.run(order + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.json["queued"_L1].toInt(), 0);
    QCOMPARE(dry.json["groups"_L1][0]["verdict"_L1].toString(), u"send-again"_s);
    QCOMPARE(dry.json["groups"_L1][0]["items"_L1].toArray().size(), 2);

    const auto done = cli.run(order);
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json["queued"_L1].toInt(), 2);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.created(), 2);
    const auto nothing = cli.run(order);
    QCOMPARE(nothing.exitCode, 1);
    QCOMPARE(nothing.json["queued"_L1].toInt(), 0);
    const auto left = cli.run({u"messages"_s, u"show"_s, other});
    QCOMPARE(left.json["items"_L1][0]["state"_L1].toString(), u"failed"_s);

    const auto tomorrow = cli.run({u"messages"_s, u"retry"_s, other, u"--how"_s, u"tomorrow"_s});
    QCOMPARE(tomorrow.exitCode, 0);
    QCOMPARE(cli.created(), 2);
}

void TestCliRetry::whatCannotGoIsToldAndLeft()
{
    const CommandLine cli;
    cli.makeOffice();
    const QString unwanted = failing(cli, u"Promoção"_s, 63049);
    const auto refused = cli.run({u"messages"_s, u"retry"_s, unwanted});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json["groups"_L1][0]["verdict"_L1].toString(), u"never"_s);
    QCOMPARE(refused.json["queued"_L1].toInt(), 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.created(), 0);
}

QTEST_GUILESS_MAIN(TestCliRetry)
#include "tst_cliretry.moc"
