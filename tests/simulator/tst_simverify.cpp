// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

namespace {

const auto service = "/verify/v2/Services/VA00000000000000000000000000000001"_L1;
const auto goodCode = "123456"_L1;

/// Asks a simulator for codes, as a program does.
struct VerifyClient : SimulatorClient
{
    using SimulatorClient::SimulatorClient;

    [[nodiscard]] Reply send(const QString &target, const Fields &fields) const
    {
        return request("POST", target, encoded(fields));
    }
    [[nodiscard]] Reply start(const QString &to = person, const QString &channel = u"sms"_s) const
    {
        return send(service + "/Verifications"_L1, {{u"To"_s, to}, {u"Channel"_s, channel}});
    }
    [[nodiscard]] Reply check(const QString &code, const QString &to = person) const
    {
        return send(service + "/VerificationCheck"_L1, {{u"To"_s, to}, {u"Code"_s, code}});
    }
};

} // namespace

class TestSimVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void approvesTheRightCode();
    void sendsTheSameVerificationAgain();
    void stopsAfterFiveSends();
    void stopsAfterFiveChecks();
    void forgetsAfterTenMinutes();
    void refusesStarts_data();
    void refusesStarts();
    void cancels();
    void listsAttempts();
    void keepsServices();
    void goesOnAfterARestart();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<VerifyClient> m_client;
};

void TestSimVerify::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<VerifyClient>(m_server->url());
}

void TestSimVerify::approvesTheRightCode()
{
    const Reply started = m_client->start();
    QCOMPARE(started.status, 201);
    QCOMPARE(started.json()["status"_L1].toString(), u"pending"_s);
    QCOMPARE(started.json()["send_code_attempts"_L1][0]["channel"_L1].toString(), u"SMS"_s);

    const Reply wrong = m_client->check(u"000000"_s); // no error: that is how Twilio answers
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.json()["status"_L1].toString(), u"pending"_s);
    QVERIFY(!wrong.json()["valid"_L1].toBool(true));

    const Reply right = m_client->check(goodCode);
    QCOMPARE(right.json()["status"_L1].toString(), u"approved"_s);
    QVERIFY(right.json()["valid"_L1].toBool());
    QCOMPARE(m_client->check(goodCode).code(), 20404);
}

void TestSimVerify::sendsTheSameVerificationAgain()
{
    const QString sid = m_client->start().json()["sid"_L1].toString();
    QVERIFY(sid.startsWith(u"VE"));
    m_client->advance(9min);
    const QJsonObject again = m_client->start(person, u"call"_s).json();
    QCOMPARE(again["sid"_L1].toString(), sid);
    QCOMPARE(again["send_code_attempts"_L1].toArray().size(), 2);
    QVERIFY(m_client->start(u"+5567999550002"_s).json()["sid"_L1].toString() != sid);
}

void TestSimVerify::stopsAfterFiveSends()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->start().status, 201);
    const Reply sixth = m_client->start();
    QCOMPARE(sixth.status, 429);
    QCOMPARE(sixth.code(), 60203);
    m_client->advance(10min);
    QCOMPARE(m_client->start().status, 201);
}

void TestSimVerify::stopsAfterFiveChecks()
{
    QCOMPARE(m_client->start().status, 201);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->check(u"000000"_s).status, 200);
    const Reply sixth = m_client->check(goodCode); // even the right one comes too late
    QCOMPARE(sixth.status, 429);
    QCOMPARE(sixth.code(), 60202);
}

void TestSimVerify::forgetsAfterTenMinutes()
{
    const QString sid = m_client->start().json()["sid"_L1].toString();
    const QString one = service + "/Verifications/"_L1 + sid;
    m_client->advance(10min - 1s);
    QCOMPARE(m_client->request("GET", one).status, 200);
    m_client->advance(1s);
    QCOMPARE(m_client->request("GET", one).code(), 20404);
    QCOMPARE(m_client->check(goodCode).code(), 20404);
    QVERIFY(m_client->start().json()["sid"_L1].toString() != sid);
}

void TestSimVerify::refusesStarts_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("no plus") << u"5567999550001"_s << u"sms"_s << 400 << 60200;
    QTest::newRow("voice is called call") << person << u"voice"_s << 400 << 60200;
    QTest::newRow("WhatsApp without a sender") << person << u"whatsapp"_s << 403 << 60223;
    QTest::newRow("e-mail") << u"ana@example.org"_s << u"email"_s << 400 << 60217;
    QTest::newRow("agreed number") << u"+15005560212"_s << u"sms"_s << 429 << 60212;
}

void TestSimVerify::refusesStarts()
{
    QFETCH(const QString, to);
    QFETCH(const QString, channel);
    QFETCH(const int, status);
    QFETCH(const int, code);
    const Reply reply = m_client->start(to, channel);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
}

void TestSimVerify::cancels()
{
    const QString one = service + "/Verifications/"_L1 + m_client->start().json()["sid"_L1].toString();
    QCOMPARE(m_client->send(one, {{u"Status"_s, u"pending"_s}}).code(), 60200);
    const Reply canceled = m_client->send(one, {{u"Status"_s, u"canceled"_s}});
    QCOMPARE(canceled.json()["status"_L1].toString(), u"canceled"_s);
    QCOMPARE(m_client->check(goodCode).code(), 20404);
}

void TestSimVerify::listsAttempts()
{
    QCOMPARE(m_client->start().status, 201);
    QCOMPARE(m_client->start(u"+5567999550002"_s).status, 201);
    QCOMPARE(m_client->check(goodCode).status, 200);
    const QString path = u"/verify/v2/Attempts"_s;
    const QJsonObject converted = m_client->request("GET", path + "?Status=converted"_L1).json();
    QCOMPARE(converted["attempts"_L1].toArray().size(), 1);
    QCOMPARE(converted["attempts"_L1][0]["channel_data"_L1]["to"_L1].toString(), person);
    const QJsonObject summary = m_client->request("GET", path + "/Summary"_L1).json();
    QCOMPARE(summary["total_attempts"_L1].toInt(), 2);
    QCOMPARE(summary["conversion_rate_percentage"_L1].toString(), u"50.00"_s);

    const QJsonObject first = m_client->request("GET", path + "?PageSize=1"_L1).json();
    const QUrl next(first["meta"_L1]["next_page_url"_L1].toString());
    QVERIFY(!next.isRelative());
    const QJsonObject second
        = m_client->request("GET", next.path() + u'?' + next.query(QUrl::FullyEncoded)).json();
    QVERIFY(second["attempts"_L1][0]["sid"_L1] != first["attempts"_L1][0]["sid"_L1]);
    QVERIFY(second["meta"_L1]["next_page_url"_L1].isNull());
}

void TestSimVerify::keepsServices()
{
    const QString path = u"/verify/v2/Services"_s;
    QCOMPARE(m_client->send(path, {{u"FriendlyName"_s, u"Lojas 12345"_s}}).code(), 60200);
    const Reply made = m_client->send(path, {{u"FriendlyName"_s, u"Lojas"_s}, {u"CodeLength"_s, u"4"_s}});
    QCOMPARE(made.status, 201);
    const QString one = path + u'/' + made.json()["sid"_L1].toString();
    const Reply changed = m_client->send(one, {{u"CustomCodeEnabled"_s, u"true"_s}});
    QVERIFY(changed.json()["custom_code_enabled"_L1].toBool());
    const Fields custom{{u"To"_s, person}, {u"Channel"_s, u"sms"_s}, {u"CustomCode"_s, u"9876"_s}};
    QCOMPARE(m_client->send(one + "/Verifications"_L1, custom).status, 201);
    QCOMPARE(m_client->send(service + "/Verifications"_L1, custom).code(), 60204);
    QCOMPARE(m_client->request("DELETE", one).status, 204);
    QCOMPARE(m_client->request("GET", one).code(), 20404);
    m_client->account = trialAccount; // nobody sees the services of another account
    QCOMPARE(m_client->request("GET", service).code(), 20404);
}

void TestSimVerify::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    {
        Server server(options);
        QVERIFY(server.start());
        QCOMPARE(VerifyClient(server.url()).start().status, 201);
        QVERIFY(server.stop());
    }
    Server server(options);
    QVERIFY(server.start());
    QVERIFY(VerifyClient(server.url()).check(goodCode).json()["valid"_L1].toBool());
}

QTEST_GUILESS_MAIN(TestSimVerify)
#include "tst_simverify.moc"
