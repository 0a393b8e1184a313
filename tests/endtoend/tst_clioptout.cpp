// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QTest>

using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

/// Who wants no more messages, from the command line. The judge is the simulator's own count.
class TestCliOptOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessageIsRefused();
    void aBatchLeavesThemOutWithTheReason();

private:
    static inline const QString maria = u"+5567999550101"_s;
    static inline const QString joao = u"+5567999550102"_s;
};

void TestCliOptOut::oneMessageIsRefused()
{
    const CommandLine cli;
    cli.makeOffice();
    cli.wroteToUs(maria, u"Sair"_s);
    QStringList send{u"send"_s, u"text"_s, u"--tenant"_s,  u"Escritório"_s,
                     u"--to"_s, maria,     u"--message"_s, u"Bom dia"_s};
    const auto refused = cli.run(send);
    QVERIFY(refused.exitCode != 0);
    QCOMPARE(refused.json["error"_L1]["reason"_L1].toString(), u"opted-out"_s);
    const auto dry = cli.run(send + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.json["error"_L1]["reason"_L1].toString(), u"opted-out"_s);
    const auto bySms = cli.run(send + QStringList{u"--channel"_s, u"sms"_s});
    QCOMPARE(bySms.json["error"_L1]["reason"_L1].toString(), u"opted-out"_s);
    QVERIFY(cli.run({u"messages"_s, u"list"_s}).json["items"_L1].toArray().isEmpty());
    QCOMPARE(cli.created(), 0);
}

void TestCliOptOut::aBatchLeavesThemOutWithTheReason()
{
    const CommandLine cli;
    cli.makeOffice();
    cli.wroteToUs(joao);
    cli.wroteToUs(maria, u"Não quero"_s); // no such word
    cli.wroteToUs(maria, u"PARAR"_s);
    const QByteArray lines = R"({"to":"+5567999550101","message":"Aviso 1"})"
                             "\n"
                             R"({"to":"+5567999550102","message":"Aviso 2"})"
                             "\n";
    const auto answer = cli.run({u"send"_s, u"batch"_s, u"--tenant"_s, u"Escritório"_s}, lines);
    QCOMPARE(answer.exitCode, 1);
    const QList<QByteArray> said = answer.out.trimmed().split('\n');
    QCOMPARE(said.size(), 2);
    QVERIFY2(said[0].contains(R"("reason":"opted-out")"), said[0].constData());
    QVERIFY2(said[1].contains("+5567999550102"), said[1].constData());
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.created(), 1);
}

QTEST_GUILESS_MAIN(TestCliOptOut)
#include "tst_clioptout.moc"
