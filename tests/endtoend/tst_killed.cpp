// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>

using namespace recado::test;

/// Kills the command line with SIGKILL whenever chance says so, and lets the simulator count: of each boleto
/// that was in the outbox there is one text and one PDF in the end, of the others nothing.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment_data();
    void atAnyMoment();

private:
    static QJsonArray items(const CommandLine &cli)
    {
        return cli.run({u"messages"_s, u"list"_s}).json["items"_L1].toArray();
    }
    /// It has left; or Twilio came for the PDF after its server was killed, which nobody can prevent and
    /// everybody sees.
    static bool isOver(const QJsonValue &part)
    {
        const QString state = part["state"_L1].toString();
        const bool cameTooLate = state == "failed"_L1 && part["errorCode"_L1].toInt() == 63019;
        return cameTooLate || state == "sent"_L1 || state == "delivered"_L1 || state == "read"_L1;
    }
    static bool areOver(const QJsonArray &items)
    {
        return std::all_of(items.begin(), items.end(), [](const QJsonValue &item) {
            const QJsonArray parts = item["parts"_L1].toArray();
            return std::all_of(parts.begin(), parts.end(), isOver);
        });
    }
    static void sendAndKill(const CommandLine &cli, int round, int afterMs);
    static void settle(const CommandLine &cli);
    static void judge(const CommandLine &cli);
};

void TestKilled::sendAndKill(const CommandLine &cli, int round, int afterMs)
{
    // each to another person: two lost PDFs to the same one are for a person to decide
    const QString to = u"+556799955020%1"_s.arg(round);
    const QString text = u"Rodada %1"_s.arg(round);
    cli.wroteToUs(to);
    const auto sending
        = cli.start({u"send"_s, u"boleto"_s, u"--tenant"_s, u"Escritório"_s, u"--to"_s, to, u"--message"_s,
                     text, u"--file"_s, QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/d01-bb-reportlab.pdf"),
                     u"--wait"_s, u"read"_s});
    sending->waitForFinished(afterMs);
    sending->kill();
    sending->waitForFinished();
}

void TestKilled::settle(const CommandLine &cli)
{
    QElapsedTimer waited;
    waited.start();
    while (!areOver(items(cli)) && waited.elapsed() < 90'000)
        cli.run({u"sync"_s});
    const QByteArray left = QJsonDocument(items(cli)).toJson(QJsonDocument::Compact);
    QVERIFY2(areOver(items(cli)), left.constData());
}

void TestKilled::judge(const CommandLine &cli)
{
    QHash<QString, int> texts;
    int pdfs = 0;
    const QJsonArray messages = cli.simulator(u"messages"_s)["messages"_L1].toArray();
    for (const auto &message : messages) {
        if (message["direction"_L1].toString() == "inbound"_L1 || message["inbound"_L1].toBool())
            continue;
        if (const QString body = message["body"_L1].toString(); !body.isEmpty())
            ++texts[body];
        else
            ++pdfs;
    }
    const auto queued = items(cli).size();
    QCOMPARE(texts.size(), queued);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        QVERIFY2(*it == 1, qPrintable(it.key()));
    QCOMPARE(pdfs, queued);
    QCOMPARE(cli.created(), 2 * queued);
}

void TestKilled::atAnyMoment_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("Twilio answers well") << QJsonObject();
    QTest::newRow("every third answer is lost") << QJsonObject{
        {u"on"_s, u"create"_s}, {u"every"_s, 3}, {u"action"_s, u"drop-after"_s}, {u"delayMs"_s, 300}};
    QTest::newRow("every third request is lost") << QJsonObject{
        {u"on"_s, u"create"_s}, {u"every"_s, 3}, {u"action"_s, u"drop-before"_s}, {u"delayMs"_s, 300}};
}

void TestKilled::atAnyMoment()
{
    constexpr int rounds = 4;
    constexpr quint32 seed = 20261121; // the same moments in every run, as far as a computer can
    QFETCH(const QJsonObject, fault);
    const CommandLine cli;
    cli.makeOffice();
    if (!fault.isEmpty())
        QVERIFY(!cli.simulator(u"faults"_s, fault).isEmpty());
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round)
        sendAndKill(cli, round, 250 + random.bounded(3500));
    settle(cli);
    judge(cli);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
