// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QTest>

using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

/// Messages for later from the command line.
class TestCliLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToLeaveLaterIsShownMovedAndCancelled();
    void manyAreCancelledTogether();
    void timesThatMakeNoSenseAreRefused();
    void aLineThatIsNotUnderstoodIsNotSent();

private:
    static QString inHours(int hours)
    {
        return QDateTime::currentDateTimeUtc().addSecs(qint64{3600} * hours).toString(Qt::ISODate);
    }
    static QStringList send(const QString &text, const QString &at)
    {
        return {u"send"_s,           u"text"_s,      u"--tenant"_s, u"Escritório"_s, u"--to"_s,
                u"+5567999550101"_s, u"--message"_s, text,          u"--at"_s,       at};
    }
};

void TestCliLater::whatIsToLeaveLaterIsShownMovedAndCancelled()
{
    const CommandLine cli;
    cli.makeOffice();
    const auto queued = cli.run(send(u"Bom dia"_s, inHours(2)));
    QCOMPARE(queued.exitCode, 0);
    const QJsonObject item = queued.json["items"_L1][0].toObject();
    QCOMPARE(item["state"_L1].toString(), u"scheduled"_s);
    QCOMPARE(item["scheduledAt"_L1].toString(), u"here"_s);
    const QString id = item["id"_L1].toString();
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0); // does not wait for it
    QCOMPARE(cli.created(), 0);

    const QString later = inHours(3);
    const auto moved = cli.run({u"messages"_s, u"move"_s, id, u"--at"_s, later});
    QCOMPARE(moved.exitCode, 0);
    const auto shown = cli.run({u"messages"_s, u"show"_s, id});
    const QDateTime time
        = QDateTime::fromString(shown.json["items"_L1][0]["scheduledFor"_L1].toString(), Qt::ISODateWithMs);
    QCOMPARE(time, QDateTime::fromString(later, Qt::ISODate));

    const auto cancelled = cli.run({u"messages"_s, u"cancel"_s, id});
    QCOMPARE(cancelled.exitCode, 0);
    QCOMPARE(cancelled.json["cancelled"_L1].toInt(), 1);
    const auto after = cli.run({u"messages"_s, u"list"_s, u"--state"_s, u"cancelled"_s});
    QCOMPARE(after.json["items"_L1].toArray().size(), 1);
    QCOMPARE(cli.created(), 0);
}

void TestCliLater::manyAreCancelledTogether()
{
    const CommandLine cli;
    cli.makeOffice();
    QStringList order{u"messages"_s, u"cancel"_s};
    for (const QString &text : {u"Um"_s, u"Dois"_s, u"Três"_s})
        order << cli.run(send(text, inHours(2))).json["items"_L1][0]["id"_L1].toString();
    const auto cancelled = cli.run(order);
    QCOMPARE(cancelled.exitCode, 0);
    QCOMPARE(cancelled.json["cancelled"_L1].toInt(), 3);
    QVERIFY(cancelled.json["refused"_L1].toArray().isEmpty());
    const auto again = cli.run(order);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json["refused"_L1].toArray().size(), 3);
    QCOMPARE(again.json["refused"_L1][0]["reason"_L1].toString(), u"cancel-too-late"_s);
    QCOMPARE(cli.created(), 0);
}

void TestCliLater::timesThatMakeNoSenseAreRefused()
{
    const CommandLine cli;
    cli.makeOffice();
    QCOMPARE(cli.run(send(u"Oi"_s, u"2026-11-23"_s)).exitCode, 2); // midnight? nobody means that
    QCOMPARE(cli.run(send(u"Oi"_s, u"tomorrow"_s)).exitCode, 2);
    const auto past = cli.run(send(u"Oi"_s, inHours(-2)));
    QCOMPARE(past.exitCode, 1);
    QCOMPARE(past.json["error"_L1]["reason"_L1].toString(), u"time-past"_s);
    QStringList atTwilio = send(u"Oi"_s, inHours(2));
    atTwilio.append(u"--at-twilio"_s);
    const auto without = cli.run(atTwilio);
    QCOMPARE(without.exitCode, 1);
    QCOMPARE(without.json["error"_L1]["reason"_L1].toString(), u"no-messaging-service"_s);
    QCOMPARE(cli.run({u"messages"_s, u"list"_s}).json["items"_L1].toArray().size(), 0);
}

/// Otherwise what was meant for later would leave now, and a trial would be real.
void TestCliLater::aLineThatIsNotUnderstoodIsNotSent()
{
    const CommandLine cli;
    cli.makeOffice();
    const QByteArray person = R"({"to":"+5567999550101","message":"Oi",)";
    const QByteArray lines = person
        + R"("at":"amanhã"})"
          "\n"
        + person
        + R"("undo":"30"})"
          "\n"
        + person
        + R"("wait":"sent"})"
          "\n"
        + person
        + R"("dry-run":true})"
          "\n"
        + R"({"to":5567999550101,"message":"Oi"})" + "\n";
    const auto answer = cli.run({u"send"_s, u"batch"_s, u"--tenant"_s, u"Escritório"_s}, lines);
    QCOMPARE(answer.exitCode, 1);
    const QList<QByteArray> said = answer.out.trimmed().split('\n');
    QCOMPARE(said.size(), 5);
    for (const QByteArray &line : said)
        QVERIFY2(line.contains(R"("reason":"wrong-use")"), line.constData());
    QCOMPARE(cli.run({u"messages"_s, u"list"_s}).json["items"_L1].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliLater)
#include "tst_clilater.moc"
