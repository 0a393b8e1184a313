// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apifixture.h"
#include "twilio/numbersapi.h"

#include <QTest>

#include <algorithm>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

class TestNumbersApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ApiFixture>(); }

    void readsWhatANumberCanDo();
    void readsEveryPage();
    void survivesAClientThatGoesAwayBetweenPages();
    void doesNotRunInCircles();
    void anUnreadableListIsNoList();
    void checksCredentials();

private:
    std::unique_ptr<test::ApiFixture> m_fixture;
};

void TestNumbersApi::readsWhatANumberCanDo()
{
    m_fixture->server.answerNext({.body = test::fixture("numbers-page.json")});
    ApiClient client = m_fixture->client();

    const auto numbers = test::await(NumbersApi(client).list());

    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 2U);
    const RemoteNumber &first = numbers->at(0);
    QCOMPARE(first.phoneNumber, u"+15005550006"_s);
    QCOMPARE(first.friendlyName, u"Cobrança"_s);
    QVERIFY(first.canSms && first.canCall && !first.canMms);
    QCOMPARE(first.webhookHost, u"example.com"_s);
    QVERIFY(!numbers->at(1).canSms);
    QVERIFY(numbers->at(1).webhookHost.isEmpty());
}

void TestNumbersApi::readsEveryPage()
{
    m_fixture->server.answerNext(
        {.body
         = R"({"incoming_phone_numbers":[{"sid":"PN1","phone_number":"+15005550001"}],"next_page_uri":"/2010-04-01/n.json?Page=1"})"});
    m_fixture->server.answerNext(
        {.body
         = R"({"incoming_phone_numbers":[{"sid":"PN2","phone_number":"+15005550002"}],"next_page_uri":null})"});
    ApiClient client = m_fixture->client();

    const auto numbers = test::await(NumbersApi(client).list());

    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 2U);
    QCOMPARE(m_fixture->server.requests().at(1).path, "/api/2010-04-01/n.json?Page=1"_ba);
}

void TestNumbersApi::survivesAClientThatGoesAwayBetweenPages()
{
    m_fixture->server.answerNext(
        {.body = R"({"incoming_phone_numbers":[],"next_page_uri":"/2010-04-01/n.json"})"});
    m_fixture->server.answerNext({.body = R"({"incoming_phone_numbers":[],"next_page_uri":null})"});
    auto client = std::make_unique<ApiClient>(m_fixture->client());
    auto task = NumbersApi(*client).list();
    client.reset();
    QVERIFY(test::await(std::move(task)));
    QCOMPARE(m_fixture->server.requests().size(), 2U);
}

void TestNumbersApi::doesNotRunInCircles()
{
    m_fixture->answerAlways(
        {.body = R"({"incoming_phone_numbers":[],"next_page_uri":"/2010-04-01/n.json"})"});
    ApiClient client = m_fixture->client();
    const auto endless = test::await(NumbersApi(client).list());
    QVERIFY(!endless);
    QCOMPARE(int(endless.error().kind), int(ErrorKind::BadReply));
    QVERIFY(m_fixture->server.requests().size() < 200U);
}

void TestNumbersApi::anUnreadableListIsNoList()
{
    ApiClient client = m_fixture->client();
    for (const auto body : {R"({})", R"({"incoming_phone_numbers":[{"sid":"PN1"}],"next_page_uri":null})"}) {
        m_fixture->server.answerNext({.body = body});
        QVERIFY(!test::await(NumbersApi(client).list()));
    }
}

void TestNumbersApi::checksCredentials()
{
    m_fixture->server.answerNext({.body = test::fixture("numbers-page.json")});
    m_fixture->server.answerNext({.status = 401, .body = R"({"code":20003,"message":"Authenticate"})"});
    ApiClient client = m_fixture->client();
    NumbersApi api(client);

    QVERIFY(test::await(api.checkCredentials()));
    const auto refused = test::await(api.checkCredentials());

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Unauthorized));
    QVERIFY(m_fixture->server.requests().at(0).path.endsWith("/IncomingPhoneNumbers.json?PageSize=1"));
}

QTEST_GUILESS_MAIN(TestNumbersApi)
#include "tst_numbersapi.moc"
