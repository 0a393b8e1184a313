// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

/// Calls and their life by the clock.
class TestSimCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void livesByTheClock();
    void dialsOneCallASecond();
    void endsAsTheNumberSays_data();
    void endsAsTheNumberSays();
    void refusesAtOnce_data();
    void refusesAtOnce();
    void canBeEnded();
    void canBeSteeredWhileItIsOn();
    void lists();
    void keepsWhatItCannotPlay();
    void receivesCalls();
    void goesOnAfterARestart();

private:
    [[nodiscard]] Reply call(const Fields &more = {}, const QString &to = person) const
    {
        return m_client->post(u"/Calls.json"_s,
                              Fields{{u"To"_s, to},
                                     {u"From"_s, smsNumber},
                                     {u"Twiml"_s, u"<Response><Say>Bom dia</Say></Response>"_s}}
                                  + more);
    }
    [[nodiscard]] QString dial(const Fields &more = {}, const QString &to = person) const
    {
        return call(more, to).json()["sid"_L1].toString();
    }
    [[nodiscard]] QJsonObject fetch(const QString &sid) const
    {
        return m_client->get("/Calls/"_L1 + sid + ".json"_L1).json();
    }
    [[nodiscard]] QString statusOf(const QString &sid) const { return fetch(sid)["status"_L1].toString(); }
    [[nodiscard]] Reply change(const QString &sid, const Fields &fields) const
    {
        return m_client->post("/Calls/"_L1 + sid + ".json"_L1, fields);
    }
    [[nodiscard]] qsizetype count(const Fields &query) const
    {
        return m_client->get(u"/Calls.json"_s, query).json()["calls"_L1].toArray().size();
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimCalls::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimCalls::livesByTheClock()
{
    const Reply made = call({{u"MachineDetection"_s, u"Enable"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["status"_L1].toString(), u"queued"_s);
    QVERIFY(made.json()["start_time"_L1].isNull());
    const QString sid = made.json()["sid"_L1].toString();
    m_client->advance(1s);
    QCOMPARE(statusOf(sid), u"ringing"_s);
    QVERIFY(!fetch(sid)["start_time"_L1].isNull());
    m_client->advance(5s);
    QCOMPARE(statusOf(sid), u"in-progress"_s);
    QCOMPARE(fetch(sid)["answered_by"_L1].toString(), u"human"_s);
    QVERIFY(fetch(sid)["price"_L1].isNull());
    m_client->advance(20s);
    const QJsonObject over = fetch(sid);
    QCOMPARE(over["status"_L1].toString(), u"completed"_s);
    QCOMPARE(over["duration"_L1].toString(), u"20"_s);
    QCOMPARE(over["price"_L1].toString(), u"-0.01800"_s);
    const QJsonObject usage
        = m_client->get(u"/Usage/Records/Today.json"_s, {{u"Category"_s, u"calls-outbound"_s}}).json();
    QCOMPARE(usage["usage_records"_L1][0]["count"_L1].toString(), u"1"_s);
}

void TestSimCalls::dialsOneCallASecond()
{
    const QStringList sids{dial(), dial(), dial()};
    m_client->advance(1s);
    QCOMPARE(statusOf(sids[0]), u"ringing"_s);
    QCOMPARE(statusOf(sids[1]), u"queued"_s);
    m_client->advance(2s);
    QCOMPARE(statusOf(sids[2]), u"ringing"_s);
}

void TestSimCalls::endsAsTheNumberSays_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("answeredBy");
    QTest::newRow("busy") << u"+5567999550486"_s << u"busy"_s << QString();
    QTest::newRow("nobody") << u"+5567999550408"_s << u"no-answer"_s << QString();
    QTest::newRow("fails") << u"+5567999550500"_s << u"failed"_s << QString();
    QTest::newRow("machine") << u"+5567999550200"_s << u"completed"_s << u"machine_start"_s;
}

void TestSimCalls::endsAsTheNumberSays()
{
    QFETCH(const QString, to);
    QFETCH(const QString, status);
    QFETCH(const QString, answeredBy);
    const QString sid = dial({{u"MachineDetection"_s, u"Enable"_s}, {u"Timeout"_s, u"30"_s}}, to);
    m_client->advance(40s);
    const QJsonObject over = fetch(sid);
    QCOMPARE(over["status"_L1].toString(), status);
    QCOMPARE(over["answered_by"_L1].toString(), answeredBy);
    QCOMPARE(over["duration"_L1].toString() == "0"_L1, status != "completed"_L1);
    QCOMPARE(over["price"_L1].isNull(), status != "completed"_L1);
}

void TestSimCalls::refusesAtOnce_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("code");
    const std::pair to{u"To"_s, person};
    const std::pair from{u"From"_s, smsNumber};
    const std::pair twiml{u"Twiml"_s, u"<Response/>"_s};
    QTest::newRow("nobody to call") << Fields{from, twiml} << 21201;
    QTest::newRow("no caller") << Fields{to, twiml} << 21213;
    QTest::newRow("no number") << Fields{{u"To"_s, u"abc"_s}, from, twiml} << 21211;
    QTest::newRow("not our number") << Fields{to, {u"From"_s, u"+556730000009"_s}, twiml} << 21210;
    QTest::newRow("no instructions") << Fields{to, from} << 21205;
    QTest::newRow("too much TwiML") << Fields{to, from, {u"Twiml"_s, QString(4001, u'a')}} << 20001;
    QTest::newRow("bad address") << Fields{to, from, {u"Url"_s, u"nowhere"_s}} << 21609;
    QTest::newRow("agreed number") << Fields{{u"To"_s, u"+15005550003"_s}, from, twiml} << 21215;
    QTest::newRow("unknown parameter") << Fields{to, from, twiml, {u"Loud"_s, u"true"_s}} << 20001;
}

void TestSimCalls::refusesAtOnce()
{
    QFETCH(const Fields, fields);
    QFETCH(const int, code);
    QCOMPARE(m_client->post(u"/Calls.json"_s, fields).code(), code);
    QCOMPARE(count({}), 0);
}

void TestSimCalls::canBeEnded()
{
    const QString queued = dial();
    QCOMPARE(change(queued, {{u"Status"_s, u"canceled"_s}}).json()["status"_L1].toString(), u"canceled"_s);
    QCOMPARE(change(queued, {{u"Status"_s, u"completed"_s}}).code(), 21220);
    const QString talking = dial();
    m_client->advance(10s);
    QCOMPARE(change(talking, {{u"Status"_s, u"canceled"_s}}).code(), 21220); // it was answered
    QCOMPARE(change(talking, {{u"Status"_s, u"asleep"_s}}).code(), 20001);
    QCOMPARE(change(talking, {{u"Status"_s, u"completed"_s}}).json()["duration"_L1].toString(), u"4"_s);
    const QString target = "/api/2010-04-01/Accounts/"_L1 + fullAccount + "/Calls/"_L1 + talking + ".json"_L1;
    QCOMPARE(m_client->request("DELETE", target).status, 204);
    QCOMPARE(m_client->request("GET", target).code(), 20404);
}

void TestSimCalls::canBeSteeredWhileItIsOn()
{
    const QString sid = dial();
    const Fields words{{u"Twiml"_s, u"<Response><Hangup/></Response>"_s}};
    QCOMPARE(change(sid, words).code(), 21220);
    const QString target = "/api/2010-04-01/Accounts/"_L1 + fullAccount + "/Calls/"_L1 + sid + ".json"_L1;
    QCOMPARE(m_client->request("DELETE", target).code(), 20009);
    m_client->advance(10s);
    QCOMPARE(change(sid, words).status, 200);
    const QJsonObject kept = m_client->control("GET", u"calls"_s).json()["calls"_L1][0]["kept"_L1].toObject();
    QCOMPARE(kept["twiml"_L1].toString(), u"<Response><Hangup/></Response>"_s);
}

void TestSimCalls::lists()
{
    const QString first = dial();
    m_client->advance(1min);
    const QString second = dial({}, u"+5567999550002"_s);
    QCOMPARE(count({}), 2);
    const QJsonObject all = m_client->get(u"/Calls.json"_s).json();
    QCOMPARE(all["calls"_L1][0]["sid"_L1].toString(), second); // newest first
    QCOMPARE(all["calls"_L1][1]["sid"_L1].toString(), first);
    QCOMPARE(count({{u"To"_s, person}}), 1);
    QCOMPARE(count({{u"Status"_s, u"queued"_s}}), 1);
    QCOMPARE(count({{u"StartTime>"_s, u"2020-01-01"_s}}), 1); // one has not begun
    QCOMPARE(count({{u"StartTime<"_s, u"2020-01-01"_s}}), 0);
    QCOMPARE(count({{u"From"_s, smsNumber}, {u"PageSize"_s, u"1"_s}}), 1);
    m_client->account = otherAccount;
    QCOMPARE(count({}), 0);
}

void TestSimCalls::keepsWhatItCannotPlay()
{
    QCOMPARE(call({{u"Url"_s, u"https://example.com/twiml"_s}, {u"SendDigits"_s, u"12w3"_s}}).status, 201);
    const QJsonObject kept = m_client->control("GET", u"calls"_s).json()["calls"_L1][0]["kept"_L1].toObject();
    QCOMPARE(kept["url"_L1].toString(), u"https://example.com/twiml"_s);
    QCOMPARE(kept["sendDigits"_L1].toString(), u"12w3"_s);
    QVERIFY(!kept.contains("twiml"_L1)); // with an address it is ignored
}

void TestSimCalls::receivesCalls()
{
    const QJsonObject order{{u"from"_s, person}, {u"to"_s, smsNumber}};
    const Reply came = m_client->control("POST", u"inbound-call"_s, order);
    QCOMPARE(came.status, 201);
    const QString sid = came.json()["sid"_L1].toString();
    QCOMPARE(fetch(sid)["direction"_L1].toString(), u"inbound"_s);
    QCOMPARE(statusOf(sid), u"in-progress"_s);
    m_client->advance(20s);
    QCOMPARE(statusOf(sid), u"completed"_s);
    QCOMPARE(m_client->control("POST", u"inbound-call"_s, {{u"from"_s, u"nobody"_s}}).status, 400);
}

void TestSimCalls::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    QString sid;
    {
        Server server(options);
        QVERIFY(server.start());
        m_client = std::make_unique<SimulatorClient>(server.url());
        sid = dial();
        QVERIFY(server.stop());
    }
    Server server(options);
    QVERIFY(server.start());
    m_client = std::make_unique<SimulatorClient>(server.url());
    QCOMPARE(statusOf(sid), u"queued"_s);
    m_client->advance(1min);
    QCOMPARE(statusOf(sid), u"completed"_s);
    QCOMPARE(fetch(sid)["duration"_L1].toString(), u"20"_s);
}

QTEST_GUILESS_MAIN(TestSimCalls)
#include "tst_simcalls.moc"
