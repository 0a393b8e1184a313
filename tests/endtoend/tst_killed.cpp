// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>

using namespace recado::test;

static const QString witness = u"+5567999550299"_s;

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
    const auto sending = cli.start(
        {u"send"_s, u"boleto"_s, u"--tenant"_s, u"Escritório"_s, u"--to"_s, to, u"--message"_s, text,
         u"--file"_s, QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/a01-bb-pix.pdf"), u"--wait"_s, u"read"_s});
    sending->waitForFinished(afterMs);
    sending->kill();
    sending->waitForFinished();
}

void TestKilled::settle(const CommandLine &cli)
{
    QElapsedTimer waited;
    waited.start();
    // what goes to somebody else shows that Twilio's list is fresh: without it absence is never proved
    cli.wroteToUs(witness);
    for (int i = 0; !areOver(items(cli)) && waited.elapsed() < 150'000; ++i) {
        // the first one may still be made in the second in which the new program finds what was lost
        for (const auto *const words : {"Testemunha %1", "Outra testemunha %1"})
            cli.run({u"send"_s, u"text"_s, u"--tenant"_s, u"Escritório"_s, u"--to"_s, witness, u"--message"_s,
                     QString::fromLatin1(words).arg(i), u"--timeout"_s, u"5"_s});
        cli.run({u"sync"_s});
    }
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
    const QJsonArray queued = items(cli);
    const auto boletos = std::count_if(queued.begin(), queued.end(), [](const QJsonValue &item) {
        return item["kind"_L1].toString() == "boleto"_L1;
    });
    QCOMPARE(texts.size(), queued.size());
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        QVERIFY2(*it == 1, qPrintable(it.key()));
    QVERIFY(boletos > 0); // some were in the outbox when the program was killed
    QCOMPARE(pdfs, boletos);
    QCOMPARE(cli.created(), queued.size() + boletos);
}

void TestKilled::atAnyMoment_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("Twilio answers well") << QJsonObject();
    QTest::newRow("every third answer is lost") << QJsonObject{{u"on"_s, u"create"_s},
                                                               {u"every"_s, 3},
                                                               {u"times"_s, 4},
                                                               {u"action"_s, u"drop-after"_s},
                                                               {u"delayMs"_s, 300}};
    QTest::newRow("every third request is lost") << QJsonObject{{u"on"_s, u"create"_s},
                                                                {u"every"_s, 3},
                                                                {u"times"_s, 4},
                                                                {u"action"_s, u"drop-before"_s},
                                                                {u"delayMs"_s, 300}};
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
