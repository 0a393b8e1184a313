// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;

class TestSimulatorAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksWhoAsks_data();
    void checksWhoAsks();
    void showsAccounts();
    void showsBalances();
    void listsNumbers();
    void answersUnknownPathsWith404();
    void answersByTwiliosHostNames();
    void keepsTheConnection();
    void keepsWebPagesOut();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorAccounts::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimulatorAccounts::checksWhoAsks_data()
{
    QTest::addColumn<QByteArray>("credentials"); // user:secret, empty for none
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QByteArray account = fullAccount.toUtf8();
    const QByteArray key = "SK000000000000000000000000000000aa:secret";
    const QString fetch = u"/2010-04-01/Accounts/%1.json"_s.arg(fullAccount);
    const QString balance = u"/2010-04-01/Accounts/%1/Balance.json"_s.arg(fullAccount);
    QTest::newRow("nobody") << ""_ba << balance << 401;
    QTest::newRow("the token") << account + ":simulatortoken000000000000000001" << fetch << 200;
    QTest::newRow("any other token") << account + ":another" << fetch << 200;
    QTest::newRow("a wrong token") << account + ":wrongtoken" << fetch << 401;
    QTest::newRow("no token") << account + ":" << fetch << 401;
    QTest::newRow("another account") << trialAccount.toUtf8() + ":x" << balance << 401;
    QTest::newRow("a key") << key << balance << 200;
    QTest::newRow("a key for the account") << key << fetch << 401;
    QTest::newRow("a wrong key") << "SK000000000000000000000000000000aa:wrong"_ba << balance << 401;
    QTest::newRow("a name") << "someone:x"_ba << balance << 401;
    QTest::newRow("unknown account") << otherAccount.toUtf8() + ":wrong"
                                     << u"/2010-04-01/Accounts/%1.json"_s.arg(otherAccount) << 200;
    QTest::newRow("malformed account") << "AC1:x"_ba << u"/2010-04-01/Accounts/AC1.json"_s << 401;
}

void TestSimulatorAccounts::checksWhoAsks()
{
    QFETCH(const QByteArray, credentials);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    QByteArray bytes = "GET " + path.toUtf8() + " HTTP/1.1\r\n";
    if (!credentials.isEmpty())
        bytes += "Authorization: Basic " + credentials.toBase64() + "\r\n";
    const Reply reply = m_client->raw(bytes + "\r\n");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), status == 401 ? 20003 : 0);
}

void TestSimulatorAccounts::showsAccounts()
{
    const QJsonObject full = m_client->get(u".json"_s).json();
    QCOMPARE(full["sid"_L1].toString(), fullAccount);
    QCOMPARE(full["type"_L1].toString(), u"Full"_s);
    QCOMPARE(full["status"_L1].toString(), u"active"_s);
    QCOMPARE(full["auth_token"_L1].toString(), u"simulatortoken000000000000000001"_s);
    m_client->account = trialAccount;
    QCOMPARE(m_client->get(u".json"_s).json()["type"_L1].toString(), u"Trial"_s);
}

void TestSimulatorAccounts::showsBalances()
{
    const QJsonObject json = m_client->get(u"/Balance.json"_s).json();
    QCOMPARE(json["balance"_L1].toString(), u"1000.00"_s);
    QCOMPARE(json["currency"_L1].toString(), u"USD"_s);
}

void TestSimulatorAccounts::listsNumbers()
{
    const QJsonArray all
        = m_client->get(u"/IncomingPhoneNumbers.json"_s).json()["incoming_phone_numbers"_L1].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]["phone_number"_L1].toString(), u"+556730000000"_s);
    const Reply first = m_client->get(u"/IncomingPhoneNumbers.json"_s, {{u"PageSize"_s, u"1"_s}});
    QCOMPARE(first.json()["incoming_phone_numbers"_L1].toArray().size(), 1);
    const Reply second = m_client->request("GET", first.json()["next_page_uri"_L1].toString());
    QCOMPARE(second.json()["incoming_phone_numbers"_L1][0]["phone_number"_L1].toString(), smsNumber);
    QVERIFY(second.json()["next_page_uri"_L1].isNull());
    const Reply some = m_client->get(u"/IncomingPhoneNumbers.json"_s, {{u"PhoneNumber"_s, u"000*1"_s}});
    QCOMPARE(some.json()["incoming_phone_numbers"_L1].toArray().size(), 1);
}

void TestSimulatorAccounts::answersUnknownPathsWith404()
{
    QCOMPARE(m_client->get(u"/Nothing.json"_s).code(), 20404);
    QCOMPARE(m_client->request("GET", u"/"_s).status, 404);
    QCOMPARE(m_client->request("GET", u"/__simulator/nothing"_s).status, 404);
    QCOMPARE(m_client->raw("nonsense\r\n\r\n").status, 400);
}

/// For libraries that only let their proxy or resolver be changed.
void TestSimulatorAccounts::answersByTwiliosHostNames()
{
    const auto ask = [this](const QByteArray &host, const QByteArray &path) {
        const QByteArray key = (fullAccount.toUtf8() + ":simulatortoken").toBase64();
        return m_client->raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Basic " + key
                             + "\r\n\r\n");
    };
    const QByteArray balance = "/2010-04-01/Accounts/" + fullAccount.toUtf8() + "/Balance.json";
    QCOMPARE(ask("api.twilio.com", balance).status, 200);
    QCOMPARE(ask("api.dublin.ie1.twilio.com:443", balance).status, 200);
    QCOMPARE(ask("verify.twilio.com", "/v2/Services").status, 200);
    QCOMPARE(ask("verify.twilio.com", balance).status, 404);
}

void TestSimulatorAccounts::keepsTheConnection()
{
    QTcpSocket socket;
    socket.connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
    const QByteArray ask = "GET /__simulator/status HTTP/1.1\r\n\r\n";
    socket.write(ask + ask);
    QByteArray got;
    QTRY_VERIFY((got += socket.readAll()).count("HTTP/1.1 200") == 2);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /__simulator/status HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestSimulatorAccounts::keepsWebPagesOut()
{
    QCOMPARE(m_client->raw("POST /__simulator/reset HTTP/1.1\r\nOrigin: https://a.example\r\n\r\n").status,
             403);
}

QTEST_GUILESS_MAIN(TestSimulatorAccounts)
#include "tst_simulatoraccounts.moc"
