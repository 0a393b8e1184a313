// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;

namespace {

const auto secondary = "/accounts/v1/AuthTokens/Secondary"_L1;
const auto promotion = "/accounts/v1/AuthTokens/Promote"_L1;
const auto keys = "/Keys.json"_L1;

} // namespace

/// How the secrets of an account are changed.
class TestSimKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesKeysWhoseSecretIsShownOnce();
    void keysOpenAllButAccountsAndKeys();
    void aDeletedKeyOpensNothing();
    void theSecondTokenWorksBeforeThePromotion();
    void thePromotedTokenIsTheOnlyOne();
    void aSecondTokenCanBeTakenBack();
    void goesOnAfterARestart();

private:
    [[nodiscard]] Reply post(const QString &target) const { return m_client->request("POST", target); }
    /// What somebody with this user and secret gets when he lists messages, which every credential may.
    [[nodiscard]] int statusFor(const QString &user, const QByteArray &secret, const QString &path) const
    {
        SimulatorClient other(m_server->url());
        other.account = user;
        other.token = secret;
        return other.request("GET", "/api/2010-04-01/Accounts/"_L1 + fullAccount + path).status;
    }
    [[nodiscard]] int listing(const QString &user, const QByteArray &secret) const
    {
        return statusFor(user, secret, u"/Messages.json"_s);
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimKeys::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimKeys::makesKeysWhoseSecretIsShownOnce()
{
    const Reply made = m_client->post(keys, {{u"FriendlyName"_s, u"Recado"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["secret"_L1].toString().size(), 32);
    const QString one = "/Keys/"_L1 + made.json()["sid"_L1].toString() + ".json"_L1;
    QCOMPARE(m_client->get(one).json()["friendly_name"_L1].toString(), u"Recado"_s);
    QVERIFY(!m_client->get(one).json().contains("secret"_L1));
    QCOMPARE(m_client->get(keys).json()["keys"_L1].toArray().size(), 1);
    QCOMPARE(m_client->post(one, {{u"FriendlyName"_s, u"Caixa"_s}}).json()["friendly_name"_L1].toString(),
             u"Caixa"_s);
    QCOMPARE(m_client->post(keys, {{u"FriendlyName"_s, QString(65, u'a')}}).code(), 20001);
}

void TestSimKeys::keysOpenAllButAccountsAndKeys()
{
    const QJsonObject key = m_client->post(keys, {{u"FriendlyName"_s, u"Recado"_s}}).json();
    const QString sid = key["sid"_L1].toString();
    const QByteArray secret = key["secret"_L1].toString().toLatin1();
    QCOMPARE(listing(sid, secret), 200);
    QCOMPARE(listing(sid, "another secret"), 401);
    QCOMPARE(statusFor(sid, secret, u".json"_s), 401);
    QCOMPARE(statusFor(sid, secret, keys), 401);
    SimulatorClient byKey(m_server->url());
    byKey.account = sid;
    byKey.token = secret;
    QCOMPARE(byKey.request("POST", secondary).code(), 20003);
    QCOMPARE(byKey.request("GET", u"/verify/v2/Services"_s).status, 200);
    const QString other = "/api/2010-04-01/Accounts/"_L1 + trialAccount + "/Messages.json"_L1;
    QCOMPARE(byKey.request("GET", other).status, 401); // a key belongs to one account
}

void TestSimKeys::aDeletedKeyOpensNothing()
{
    const QJsonObject key = m_client->post(keys, {{u"FriendlyName"_s, u"Recado"_s}}).json();
    const QString sid = key["sid"_L1].toString();
    const QString one = "/api/2010-04-01/Accounts/"_L1 + fullAccount + "/Keys/"_L1 + sid + ".json"_L1;
    QCOMPARE(m_client->request("DELETE", one).status, 204);
    QCOMPARE(m_client->request("DELETE", one).code(), 20404);
    QCOMPARE(m_client->get(keys).json()["keys"_L1].toArray().size(), 0);
    QCOMPARE(listing(sid, key["secret"_L1].toString().toLatin1()), 401);
}

void TestSimKeys::theSecondTokenWorksBeforeThePromotion()
{
    QCOMPARE(post(promotion).code(), 20404); // there is none yet
    const Reply made = post(secondary);
    QCOMPARE(made.status, 201);
    const QByteArray token = made.json()["secondary_auth_token"_L1].toString().toLatin1();
    QCOMPARE(token.size(), 32);
    QCOMPARE(post(secondary).status, 409);
    QCOMPARE(listing(fullAccount, token), 200);
    QCOMPARE(listing(fullAccount, m_client->token), 200);
}

void TestSimKeys::thePromotedTokenIsTheOnlyOne()
{
    const QByteArray token = post(secondary).json()["secondary_auth_token"_L1].toString().toLatin1();
    const Reply promoted = post(promotion);
    QCOMPARE(promoted.status, 200);
    QCOMPARE(promoted.json()["auth_token"_L1].toString().toLatin1(), token);
    QCOMPARE(listing(fullAccount, m_client->token), 401); // at once
    QCOMPARE(post(promotion).code(), 20003);
    m_client->token = token;
    QCOMPARE(m_client->request("GET", "/api/2010-04-01/Accounts/"_L1 + fullAccount + ".json"_L1)
                 .json()["auth_token"_L1]
                 .toString()
                 .toLatin1(),
             token);
    m_client->account = trialAccount; // nothing happened to the other account
    m_client->token = "simulatortoken000000000000000002";
    QCOMPARE(m_client->get(u"/Messages.json"_s).status, 200);
}

void TestSimKeys::aSecondTokenCanBeTakenBack()
{
    QCOMPARE(m_client->request("DELETE", secondary).code(), 20404);
    const QByteArray token = post(secondary).json()["secondary_auth_token"_L1].toString().toLatin1();
    QCOMPARE(m_client->request("DELETE", secondary).status, 204);
    QCOMPARE(listing(fullAccount, token), 401);
    QCOMPARE(listing(fullAccount, m_client->token), 200);
    QVERIFY(post(secondary).json()["secondary_auth_token"_L1].toString().toLatin1() != token);
}

void TestSimKeys::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    QByteArray token;
    {
        Server server(options);
        QVERIFY(server.start());
        m_client = std::make_unique<SimulatorClient>(server.url());
        token = post(secondary).json()["secondary_auth_token"_L1].toString().toLatin1();
        QCOMPARE(post(promotion).status, 200);
        QVERIFY(server.stop());
    }
    m_server = std::make_unique<Server>(options);
    QVERIFY(m_server->start());
    QCOMPARE(listing(fullAccount, "simulatortoken"), 401);
    QCOMPARE(listing(fullAccount, token), 200);
}

QTEST_GUILESS_MAIN(TestSimKeys)
#include "tst_simkeys.moc"
