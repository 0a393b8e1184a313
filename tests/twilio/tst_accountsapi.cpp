// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/accountsapi.h"
#include "twilio/apifixture.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

class TestAccountsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ApiFixture>(); }

    void readsTheAccount();
    void anotherKindOfAccountIsUnknown();
    void anAccountNeedsASid();
    void readsTheBalance();
    void aBalanceNeedsAnAmount();

private:
    std::unique_ptr<test::ApiFixture> m_fixture;
};

void TestAccountsApi::readsTheAccount()
{
    m_fixture->server.answerNext({.body = test::fixture("account.json")});
    ApiClient client = m_fixture->client();

    const auto account = test::await(AccountsApi(client).fetch());

    QVERIFY(account);
    QCOMPARE(account->friendlyName, u"Escritório de exemplo"_s);
    QCOMPARE(int(account->type), int(AccountType::Trial));
    QCOMPARE(int(account->status), int(AccountStatus::Active));
    QCOMPARE(m_fixture->server.requests().at(0).path,
             "/api/2010-04-01/Accounts/AC00000000000000000000000000000000.json"_ba);
}

void TestAccountsApi::anotherKindOfAccountIsUnknown()
{
    m_fixture->server.answerNext({.body = R"({"sid":"AC1","type":"Full","status":"suspended"})"});
    m_fixture->server.answerNext({.body = R"({"sid":"AC1","type":"Golden","status":"asleep"})"});
    ApiClient client = m_fixture->client();
    AccountsApi api(client);

    const auto known = test::await(api.fetch());
    const auto unknown = test::await(api.fetch());

    QVERIFY(known && unknown);
    QCOMPARE(int(known->type), int(AccountType::Full));
    QCOMPARE(int(known->status), int(AccountStatus::Suspended));
    QCOMPARE(int(unknown->type), int(AccountType::Unknown));
    QCOMPARE(int(unknown->status), int(AccountStatus::Unknown));
}

void TestAccountsApi::anAccountNeedsASid()
{
    m_fixture->server.answerNext({.body = "{}"});
    ApiClient client = m_fixture->client();
    const auto account = test::await(AccountsApi(client).fetch());
    QVERIFY(!account);
    QCOMPARE(int(account.error().kind), int(ErrorKind::BadReply));
}

void TestAccountsApi::readsTheBalance()
{
    m_fixture->server.answerNext({.body = R"({"account_sid":"AC1","balance":"12.345","currency":"USD"})"});
    ApiClient client = m_fixture->client();

    const auto balance = test::await(AccountsApi(client).balance());

    QVERIFY(balance);
    QCOMPARE(balance->amount, u"12.345"_s);
    QCOMPARE(balance->currency, u"USD"_s);
    QCOMPARE(m_fixture->server.requests().at(0).path,
             "/api/2010-04-01/Accounts/AC00000000000000000000000000000000/Balance.json"_ba);
}

void TestAccountsApi::aBalanceNeedsAnAmount()
{
    m_fixture->server.answerNext({.body = R"({"balance":null})"});
    ApiClient client = m_fixture->client();
    QVERIFY(!test::await(AccountsApi(client).balance()));
}

QTEST_GUILESS_MAIN(TestAccountsApi)
#include "tst_accountsapi.moc"
