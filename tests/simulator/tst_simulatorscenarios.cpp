// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/approvals.h"
#include "simulator/scenario/scenario.h"
#include "simulator/simulatorclient.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

/// What a scenario file may say, and what each shipped one does.
class TestSimulatorScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesLinesApart();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aMistakeLeavesNothingBehind();
    void playsLater();
    void goesOnAfterARestart();
    void refusesAnUnknownScenario();
    void playsAGoodDay();
    void playsBlackFriday();
    void playsABadNetwork();
    void playsTheSandbox();
    void playsANewSender();
    void playsAPausedTemplate();
    void shipsWhatIsPlayed();
    void playsWhatAControlNames();

private:
    void start(const QString &scenario)
    {
        m_server = std::make_unique<Server>(ServerOptions{.scenario = scenario});
        const recado::Outcome started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_client = std::make_unique<SimulatorClient>(m_server->url());
    }
    [[nodiscard]] QString sidOf(const Reply &reply) const { return reply.json()["sid"_L1].toString(); }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorScenarios::init()
{
    m_client.reset();
    m_server.reset();
}

void TestSimulatorScenarios::takesLinesApart()
{
    const auto lines = parseScenario(
        u"# nothing\n\n  at 2h inbound from=+5567999550001 body=\"Bom dia # 1\" # said\nfaults none\n"_s,
        u"x"_s);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2U);
    QCOMPARE(lines->at(0).number, 3);
    QCOMPARE(lines->at(0).after, std::chrono::milliseconds{2h});
    QCOMPARE(lines->at(0).directive.verb, u"inbound"_s);
    QCOMPARE(lines->at(0).directive.options.value(u"body"_s), u"Bom dia # 1"_s);
    QCOMPARE(lines->at(1).directive.words, QStringList{u"none"_s});

    const auto again = parseDirective(directiveText(lines->at(0).directive));
    QVERIFY(again);
    QCOMPARE(again->options, lines->at(0).directive.options);
}

void TestSimulatorScenarios::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("verb") << u"\nfly away"_s << u"x.txt:2: nobody knows \"fly\""_s;
    QTest::newRow("quote") << u"inbound body=\"a"_s << u"x.txt:1: a quotation mark is not closed"_s;
    QTest::newRow("time") << u"at soon faults none"_s
                          << u"x.txt:1: after \"at\" comes a time such as 10min, and then what happens"_s;
    QTest::newRow("verb later") << u"faults none\nat 10min fly away"_s << u"x.txt:2: nobody knows \"fly\""_s;
    QTest::newRow("template later") << u"at 10min template HX00000000000000000000000000000001 status=asleep"_s
                                    << u"x.txt:1: template takes status=%1"_s.arg(
                                           Approvals::statuses().join(u'|'));
    QTest::newRow("template") << u"at 10min template HX1 status=paused"_s
                              << u"x.txt:1: \"HX1\" is no SID of a template (HX…)"_s;
    QTest::newRow("sender later") << u"at 10min channel-sender whatsapp:+556730000000 status=TIRED"_s
                                  << u"x.txt:1: \"TIRED\" is no status of a sender"_s;
    QTest::newRow("option later") << u"at 10min channel-sender whatsapp:+556730000000 mood=good"_s
                                  << u"x.txt:1: \"channel-sender\" has no \"mood\" (it knows: status, "
                                     "quality, reason)"_s;
    QTest::newRow("not there") << u"template HX99999999999999999999999999999999 status=paused"_s
                               << u"x.txt:1: there is no template HX99999999999999999999999999999999"_s;
    QTest::newRow("later") << u"at 5min clock sideways"_s << u"x.txt:1: clock takes real, fast or manual"_s;
    QTest::newRow("option") << u"clock fast slow=1"_s
                            << u"x.txt:1: \"clock\" has no \"slow\" (it knows: nothing)"_s;
    QTest::newRow("number") << u"sender whatsapp:+556730000000 per-second=many"_s
                            << u"x.txt:1: \"per-second\" must be a number from 1 to 10000"_s;
    QTest::newRow("twice") << u"fault on=create on=list"_s << u"x.txt:1: \"on\" is said twice"_s;
    QTest::newRow("action") << u"fault on=create action=explode"_s
                            << u"x.txt:1: unknown action \"explode\""_s;
    QTest::newRow("duration") << u"fault on=create delay=5"_s
                              << u"x.txt:1: \"delay\" must be a time such as 250ms, 10s, 5min, 2h or 3d"_s;
    QTest::newRow("address") << u"sender 123"_s
                             << u"x.txt:1: \"123\" is no address such as whatsapp:+556730000000"_s;
    QTest::newRow("account") << u"account AC1 per-day=3"_s << u"x.txt:1: \"AC1\" is no SID of an account"_s;
    QTest::newRow("inbound") << u"inbound from=+5567999550001"_s
                             << u"x.txt:1: inbound needs from= and to= with addresses such as "
                                "whatsapp:+5567999550001"_s;
}

void TestSimulatorScenarios::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    Server server;
    const recado::Outcome played = server.simulator().play(text, u"x.txt"_s);
    QVERIFY(!played);
    QCOMPARE(played.error().detail, problem);
}

void TestSimulatorScenarios::aMistakeLeavesNothingBehind()
{
    Server server;
    QVERIFY(!server.simulator().play(u"accounts known-only\nat 10min faults none\nat 3h fly away"_s, u"x"_s));
    QVERIFY(!server.simulator().world().knownAccountsOnly);
    QVERIFY(server.simulator().save()["scenario"_L1].toArray().isEmpty());
}

void TestSimulatorScenarios::playsLater()
{
    start({});
    QVERIFY(m_server->simulator().play(u"at 10min fault on=create action=status status=503"_s, u"x"_s));
    m_client->advance(9min);
    QCOMPARE(m_client->sms().status, 201);
    m_client->advance(1min);
    QCOMPARE(m_client->sms().status, 503);
}

void TestSimulatorScenarios::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s), .scenario = u"good-day"_s};
    {
        Server first(options);
        QVERIFY(first.start());
        QCOMPARE(first.simulator().world().messages.all().size(), 1U);
        QVERIFY(first.stop());
    }
    Server second(options);
    QVERIFY(second.start());
    QCOMPARE(second.simulator().world().messages.all().size(), 1U); // not played twice
    const SimulatorClient client(second.url());
    client.advance(6min);
    QCOMPARE(second.simulator().world().messages.all().size(), 2U); // but gone on with
}

void TestSimulatorScenarios::refusesAnUnknownScenario()
{
    Server server({.scenario = u"carnival"_s});
    const recado::Outcome started = server.start();
    QVERIFY(!started);
    QVERIFY2(started.error().detail.contains(u"black-friday"_s), qPrintable(started.error().detail));
}

void TestSimulatorScenarios::playsAGoodDay()
{
    start(u"good-day"_s);
    const QString sid = sidOf(m_client->whatsApp()); // she wrote: the window is open
    m_client->advance(10s);
    QCOMPARE(m_client->message(sid)["status"_L1].toString(), u"read"_s);
    m_client->advance(5min);
    const QJsonArray heard
        = m_client->get(u"/Messages.json"_s, {{u"To"_s, whatsAppNumber}}).json()["messages"_L1].toArray();
    QCOMPARE(heard.size(), 2);
    QCOMPARE(heard[0]["body"_L1].toString(), u"Recebi, obrigada!"_s);
}

void TestSimulatorScenarios::playsBlackFriday()
{
    start(u"black-friday"_s);
    int refused = 0;
    for (int i = 0; i < 7; ++i)
        refused += m_client->sms().code() == 20429 ? 1 : 0;
    QCOMPARE(refused, 1);
    QCOMPARE(m_server->simulator().world().rules.concurrentRequests, 4);
    m_client->advance(20min);
    QCOMPARE(m_server->simulator().world().rules.concurrentRequests, 100);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(m_client->sms().status, 201);
}

void TestSimulatorScenarios::playsABadNetwork()
{
    start(u"bad-network"_s);
    int lost = 0;
    for (int i = 0; i < 10; ++i)
        lost += m_client->sms().status == 0 ? 1 : 0;
    QCOMPARE(lost, 3); // the 5th and 10th after the work, the 9th before it
    QCOMPARE(m_server->simulator().world().messages.all().size(), 9U);
    QCOMPARE(m_client->get(u"/Messages.json"_s).json()["messages"_L1].toArray().size(), 0);
    m_client->advance(31s);
    QCOMPARE(m_client->get(u"/Messages.json"_s).json()["messages"_L1].toArray().size(), 9);
}

void TestSimulatorScenarios::playsTheSandbox()
{
    start(u"sandbox"_s);
    m_client->account = trialAccount;
    const auto send = [&](const QString &to, const QString &from) {
        return m_client->create({{u"To"_s, to}, {u"From"_s, from}, {u"Body"_s, u"Oi"_s}});
    };
    QCOMPARE(send(u"+5567999550002"_s, u"+556730000002"_s).code(), 21608);
    QCOMPARE(send(person, u"+556730000002"_s).status, 201);
    const QString joined = sidOf(send(whatsAppPerson, u"whatsapp:+14155238886"_s));
    m_client->advance(20s);
    QCOMPARE(m_client->message(joined)["status"_L1].toString(), u"read"_s);
    m_client->advance(73h);
    const QString late = sidOf(send(whatsAppPerson, u"whatsapp:+14155238886"_s));
    m_client->advance(20s);
    QCOMPARE(m_client->message(late)["error_code"_L1].toInt(), 63015);
}

void TestSimulatorScenarios::playsANewSender()
{
    start(u"new-sender"_s);
    QStringList sids;
    for (int i = 0; i < 251; ++i) {
        sids << sidOf(m_client->create({{u"To"_s, u"whatsapp:+55679997%1"_s.arg(50000 + i)},
                                        {u"From"_s, whatsAppNumber},
                                        {u"ContentSid"_s, u"HX00000000000000000000000000000001"_s},
                                        {u"ContentVariables"_s, uR"({"1":"a"})"_s}}));
    }
    m_client->advance(1min);
    QCOMPARE(m_client->record(sids[249])["status"_L1].toString(), u"read"_s);
    QCOMPARE(m_client->record(sids[250])["errorCode"_L1].toInt(), 63018);
}

void TestSimulatorScenarios::playsAPausedTemplate()
{
    start(u"paused-template"_s);
    const auto outcome = [this] {
        const QString sid
            = sidOf(m_client->create({{u"To"_s, whatsAppPerson},
                                      {u"From"_s, whatsAppNumber},
                                      {u"ContentSid"_s, u"HX00000000000000000000000000000001"_s},
                                      {u"ContentVariables"_s, uR"({"1":"Ana"})"_s}}));
        m_client->advance(30s);
        const QJsonObject message = m_client->message(sid);
        return message["status"_L1].toString() + u' ' + QString::number(message["error_code"_L1].toInt());
    };
    QCOMPARE(outcome(), u"read 0"_s);
    m_client->advance(10min);
    QCOMPARE(outcome(), u"failed 63041"_s);
    m_client->advance(3h);
    QCOMPARE(outcome(), u"read 0"_s);
}

void TestSimulatorScenarios::shipsWhatIsPlayed()
{
    for (const QString &name : shippedScenarios()) {
        const auto text = readScenario(name);
        QVERIFY(text);
        QVERIFY2(parseScenario(*text, name), qPrintable(name));
    }
    QCOMPARE(shippedScenarios(),
             (QStringList{u"bad-network"_s, u"black-friday"_s, u"good-day"_s, u"new-sender"_s,
                          u"paused-template"_s, u"sandbox"_s}));
}

void TestSimulatorScenarios::playsWhatAControlNames()
{
    start({});
    const QJsonArray offered = m_client->control("GET", u"scenarios"_s).json()["scenarios"_L1].toArray();
    QCOMPARE(offered.size(), shippedScenarios().size());
    for (const auto &one : offered)
        QVERIFY2(!one["about"_L1].toString().contains("SPDX"_L1) && one["about"_L1].toString().size() > 20,
                 qPrintable(one["name"_L1].toString()));

    const auto play
        = [this](const QJsonObject &order) { return m_client->control("POST", u"scenario"_s, order); };
    QCOMPARE(play({{u"name"_s, u"black-friday"_s}}).status, 200);
    QCOMPARE(m_server->simulator().world().rules.concurrentRequests, 4);
    QCOMPARE(play({{u"name"_s, u"new-sender"_s}}).status, 200); // besides
    QCOMPARE(m_server->simulator().world().rules.concurrentRequests, 4);
    QCOMPARE(play({{u"name"_s, u"new-sender"_s}, {u"fresh"_s, true}}).status, 200); // instead
    QCOMPARE(m_server->simulator().world().rules.concurrentRequests, 100);
    QCOMPARE(m_client->control("GET", u"faults"_s).json()["faults"_L1].toArray().size(), 0);
    QCOMPARE(play({{u"name"_s, u"/etc/hostname"_s}}).status, 400); // no way to the files of this computer
    const Reply wrong = play({{u"text"_s, u"faults none\nclock sideways"_s}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.json()["error"_L1].toString(), u"scenario:2: clock takes real, fast or manual"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorScenarios)
#include "tst_simulatorscenarios.moc"
