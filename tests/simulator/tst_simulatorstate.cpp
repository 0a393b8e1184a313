// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

class TestSimulatorState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterARestart();
    void writesByItself();
    void refusesAFileThatIsNone();
    void resetsToTheFirstMoment();
    void runsAsAProgram();
    void explainsItself();
};

void TestSimulatorState::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    QString scheduled;
    QString sent;
    QJsonObject record;
    {
        Server server(options);
        QVERIFY(server.start());
        const SimulatorClient client(server.url());
        sent = client.sms(u"+5567955530003"_s).json()["sid"_L1].toString();
        client.advance(1h);
        const Reply wrote = client.control(
            "POST", u"inbound"_s, {{u"from"_s, person}, {u"to"_s, smsNumber}, {u"body"_s, u"STOP"_s}});
        QCOMPARE(wrote.status, 201);
        scheduled = client.sms(u"+5567999550002"_s).json()["sid"_L1].toString();
        const Reply fault = client.control(
            "POST", u"faults"_s, {{u"on"_s, u"list"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
        QCOMPARE(fault.status, 200);
        record = client.record(sent);
        QVERIFY(server.stop());
    }
    Server server(options);
    QVERIFY(server.start());
    const SimulatorClient client(server.url());
    QCOMPARE(client.record(sent), record);
    QCOMPARE(client.get(u"/Messages.json"_s).status, 0); // the fault is still there
    QCOMPARE(client.sms().code(), 21610); // and so is STOP
    QCOMPARE(client.message(scheduled)["status"_L1].toString(), u"queued"_s);
    client.advance(1min);
    QCOMPARE(client.message(scheduled)["status"_L1].toString(), u"delivered"_s);
    const QString next = client.sms(u"+5567999550002"_s).json()["sid"_L1].toString();
    QVERIFY(next != scheduled && next != sent);
    QCOMPARE(client.control("GET", u"status"_s).json()["creates"_L1]["accepted"_L1].toInt(), 3);
}

void TestSimulatorState::writesByItself()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.json"_s);
    Server server({.stateFile = path});
    QVERIFY(server.start());
    const SimulatorClient client(server.url());
    QCOMPARE(client.sms().status, 201);
    const auto accepted = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll())["creates"_L1]["accepted"_L1].toInt()
            : -1;
    };
    QTRY_COMPARE(accepted(), 1);
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestSimulatorState::refusesAFileThatIsNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("my thesis");
    file.close();
    Server server({.stateFile = path});
    QVERIFY(!server.start());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "my thesis"_ba);
}

void TestSimulatorState::resetsToTheFirstMoment()
{
    Server server;
    QVERIFY(server.start());
    const SimulatorClient client(server.url());
    const QString first = client.sms().json()["sid"_L1].toString();
    QCOMPARE(client.control("POST", u"reset"_s).status, 200);
    QCOMPARE(client.control("GET", u"status"_s).json()["creates"_L1]["accepted"_L1].toInt(), 0);
    QCOMPARE(client.get(u"/Messages.json"_s).json()["messages"_L1].toArray().size(), 0);
    client.advance(1h); // what waited for its time is gone
    QCOMPARE(client.sms().json()["sid"_L1].toString(), first);
}

void TestSimulatorState::runsAsAProgram()
{
    const QTemporaryDir folder;
    const QString announced = folder.filePath(u"announce.json"_s);
    const QString state = folder.filePath(u"state.json"_s);
    QProcess process;
    process.start(QStringLiteral(RECADO_BINARIES "/recado-simulator"),
                  {u"--clock"_s, u"manual"_s, u"--announce"_s, announced, u"--state"_s, state});
    QVERIFY2(process.waitForStarted(), "build the target recado-simulator first");
    constexpr int patience = 60'000; // a sanitizer build starts slowly beside others
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(announced), patience);
    QFile file(announced);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json["pid"_L1].toInteger(), process.processId());
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const QString url = json["url"_L1].toString();
    QByteArray said;
    const QByteArray expected = "recado-simulator listening on " + url.toUtf8() + '\n';
    QTRY_COMPARE_WITH_TIMEOUT(said += process.readAllStandardOutput(), expected, patience);

    const SimulatorClient client{QUrl(url)};
    QCOMPARE(client.sms().status, 201);
#ifdef Q_OS_UNIX
    process.terminate(); // SIGTERM
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QFile kept(state);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(kept.readAll())["creates"_L1]["accepted"_L1].toInt(), 1);
#else
    process.kill();
    QVERIFY(process.waitForFinished());
#endif
}

void TestSimulatorState::explainsItself()
{
    QProcess process;
    process.start(QStringLiteral(RECADO_BINARIES "/recado-simulator"), {u"--help"_s});
    QVERIFY2(process.waitForFinished(), "build the target recado-simulator first");
    QCOMPARE(process.exitCode(), 0);
    const QString help = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &text :
         {fullAccount, trialAccount, u"simulatortoken000000000000000001"_s, smsNumber, u"+150055CCCCC"_s,
          u"drop-after"_s, u"--announce"_s, u"join recado-demo"_s, u"VA00000000000000000000000000000001"_s,
          u"123456"_s, u"MG00000000000000000000000000000001"_s, u"black-friday"_s, u"  at 10min"_s,
          u"35118 35125"_s, u"63015 63016"_s})
        QVERIFY2(help.contains(text), qPrintable(text));
    process.start(QStringLiteral(RECADO_BINARIES "/recado-simulator"), {u"--clock"_s, u"sundial"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(TestSimulatorState)
#include "tst_simulatorstate.moc"
