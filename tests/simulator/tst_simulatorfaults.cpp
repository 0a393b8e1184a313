// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

class TestSimulatorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dropsAfterTheWork();
    void dropsBeforeTheWork();
    void cutsTheAnswer();
    void answersErrorsInstead();
    void answersAnErrorAfterTheWork();
    void hitsEverySoManyth();
    void aimsAtOneRecipient();
    void answersLate();
    void servesWhoGivesUp();
    void hidesNewMessagesFromLists();
    void refusesRulesItCannotRead();
    void replacesAndRemovesByName();
    void sparesTheControl();

private:
    void addFault(const QJsonObject &rule)
    {
        QCOMPARE(m_client->control("POST", u"faults"_s, rule).status, 200);
    }
    [[nodiscard]] qint64 accepted() const { return m_server->simulator().world().creates.accepted; }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorFaults::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimulatorFaults::dropsAfterTheWork()
{
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}});
    QCOMPARE(m_client->sms().status, 0);
    QCOMPARE(accepted(), 1);
    QCOMPARE(m_client->get(u"/Messages.json"_s).json()["messages"_L1].toArray().size(), 1);
    QCOMPARE(m_client->sms().status, 201); // used up
    QCOMPARE(accepted(), 2);
}

void TestSimulatorFaults::dropsBeforeTheWork()
{
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-before"_s}});
    QCOMPARE(m_client->sms().status, 0);
    QCOMPARE(accepted(), 0);
    QCOMPARE(m_client->control("DELETE", u"faults"_s).status, 200);
    QCOMPARE(m_client->sms().status, 201);
}

void TestSimulatorFaults::cutsTheAnswer()
{
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"cut"_s}});
    const Reply reply = m_client->sms();
    QCOMPARE(reply.status, 201);
    QVERIFY(!reply.complete);
    QVERIFY(!reply.body.isEmpty());
    QCOMPARE(accepted(), 1);
}

void TestSimulatorFaults::answersErrorsInstead()
{
    addFault({{u"on"_s, u"any"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"times"_s, 2}});
    QCOMPARE(m_client->sms().status, 429);
    const Reply reply = m_client->get(u"/Balance.json"_s);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.code(), 20429);
    QCOMPARE(accepted(), 0);
    addFault(
        {{u"on"_s, u"balance.fetch"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 503}, {u"code"_s, 20503}});
    QCOMPARE(m_client->get(u"/Balance.json"_s).code(), 20503);
    QCOMPARE(m_client->sms().status, 201);
}

void TestSimulatorFaults::answersAnErrorAfterTheWork()
{
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"status-after"_s}, {u"status"_s, 500}});
    const Reply reply = m_client->sms();
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.code(), 20500);
    QCOMPARE(accepted(), 1);
}

void TestSimulatorFaults::hitsEverySoManyth()
{
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-after"_s}, {u"every"_s, 3}});
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses << m_client->sms().status;
    QCOMPARE(statuses, QList<int>({201, 201, 0, 201, 201, 0}));
    QCOMPARE(accepted(), 6);
}

void TestSimulatorFaults::aimsAtOneRecipient()
{
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-before"_s}, {u"to"_s, u"+5567999550002"_s}});
    QCOMPARE(m_client->sms().status, 201);
    QCOMPARE(m_client->sms(u"+5567999550002"_s).status, 0);
}

void TestSimulatorFaults::answersLate()
{
    addFault({{u"on"_s, u"create"_s}, {u"delayMs"_s, 120}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->sms().status, 201);
    QVERIFY(timer.elapsed() >= 120);
}

void TestSimulatorFaults::servesWhoGivesUp()
{
    addFault({{u"on"_s, u"create"_s}, {u"delayMs"_s, 60'000}, {u"times"_s, 1}});
    {
        QTcpSocket socket;
        const QByteArray body = encoded({{u"To"_s, person}, {u"From"_s, smsNumber}, {u"Body"_s, u"x"_s}});
        socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
        socket.write("POST /2010-04-01/Accounts/" + fullAccount.toUtf8() + "/Messages.json HTTP/1.1\r\n"
                     + "Authorization: Basic " + (fullAccount.toUtf8() + ":x").toBase64()
                     + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(accepted(), 1);
    }
    // and whoever gave up is no longer counted as under way
    QTRY_COMPARE(m_client->get(u"/Balance.json"_s).header("Twilio-Concurrent-Requests"), "1"_ba);
}

void TestSimulatorFaults::hidesNewMessagesFromLists()
{
    addFault({{u"on"_s, u"list"_s}, {u"hideMs"_s, 60'000}});
    const QString sid = m_client->sms().json()["sid"_L1].toString();
    const auto listed
        = [&] { return m_client->get(u"/Messages.json"_s).json()["messages"_L1].toArray().size(); };
    QCOMPARE(listed(), 0);
    QCOMPARE(m_client->message(sid)["sid"_L1].toString(), sid); // fetching it works
    m_client->advance(59s);
    QCOMPARE(listed(), 0);
    m_client->advance(2s);
    QCOMPARE(listed(), 1);
}

void TestSimulatorFaults::refusesRulesItCannotRead()
{
    const QList<QJsonObject> wrong
        = {{{u"on"_s, u"create"_s}},
           {{u"action"_s, u"cut"_s}},
           {{u"on"_s, u"create"_s}, {u"action"_s, u"explode"_s}},
           {{u"on"_s, u"create"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 200}},
           {{u"on"_s, u"create"_s}, {u"delayMs"_s, -1}},
           {{u"on"_s, u"create"_s}, {u"action"_s, u"cut"_s}, {u"evry"_s, 2}}};
    for (const QJsonObject &rule : wrong)
        QCOMPARE(m_client->control("POST", u"faults"_s, rule).status, 400);
    QCOMPARE(m_client->control("GET", u"faults"_s).json()["faults"_L1].toArray().size(), 0);
}

void TestSimulatorFaults::replacesAndRemovesByName()
{
    const auto rules = [this] { return m_client->control("GET", u"faults"_s).json()["faults"_L1].toArray(); };
    addFault({{u"on"_s, u"fetch"_s}, {u"action"_s, u"cut"_s}});
    addFault({{u"on"_s, u"create"_s}, {u"action"_s, u"status"_s}, {u"name"_s, u"down"_s}});
    addFault(
        {{u"on"_s, u"create"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 503}, {u"name"_s, u"down"_s}});
    QCOMPARE(rules().size(), 2);
    QCOMPARE(m_client->sms().status, 503);
    QCOMPARE(m_client->control("DELETE", u"faults?name=down"_s).status, 200);
    QCOMPARE(m_client->sms().status, 201);
    QCOMPARE(rules().size(), 1); // the other one, which has no name, stays
    QCOMPARE(m_client->control("DELETE", u"faults"_s).status, 200);
    QCOMPARE(rules().size(), 0);
}

void TestSimulatorFaults::sparesTheControl()
{
    addFault({{u"on"_s, u"any"_s}, {u"action"_s, u"drop-before"_s}});
    QCOMPARE(m_client->get(u"/Balance.json"_s).status, 0);
    QCOMPARE(m_client->sms().status, 0);
    const QJsonArray faults = m_client->control("GET", u"status"_s).json()["faults"_L1].toArray();
    QCOMPARE(faults[0]["applied"_L1].toInt(), 2);
    QCOMPARE(m_client->control("POST", u"reset"_s).status, 200);
    QCOMPARE(m_client->sms().status, 201);
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
