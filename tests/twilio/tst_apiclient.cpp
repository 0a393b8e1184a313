// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apifixture.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = test::FakeAnswer::Manner;

namespace {

QStringList logged;

void keepLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    logged.push_back(text);
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ApiFixture>(); }

    void asksWithCredentialsAndAnEncodedQuery();
    void postsAFormWithRepeatedNamesAndPlusSigns();
    void tellsTheTimeOfTheServer();
    void followsAPageOnOurOwnServer_data();
    void followsAPageOnOurOwnServer();
    void readsBothKindsOfErrorBodies_data();
    void readsBothKindsOfErrorBodies();
    void triesAReadAgain_data();
    void triesAReadAgain();
    void waitsLongerEachTime();
    void sendsAChangeOnce_data();
    void sendsAChangeOnce();
    void sendsAChangeAgainOnlyWhenItWasNeverProcessed();
    void aLostAnswerAfterARetryMayHaveHappened();
    void waitsAsLongAsTheServerAsks();
    void doesNotWaitForHours();
    void survivesAClientThatGoesAwayFirst();
    void logsNeitherSecretsNorPeople();
    void dropsTheAuthTokenOfAnAnswer();

private:
    [[nodiscard]] Result<ApiAnswer> get(const Form &query = {})
    {
        const ApiClient client = m_fixture->client();
        return test::await(
            ApiClient(client).get(operations::listMessage, client.accountPath(u"/Messages.json"_s), query));
    }
    [[nodiscard]] Result<ApiAnswer> post(const Form &form = {{u"To"_s, u"+15005550010"_s}})
    {
        ApiClient client = m_fixture->client();
        return test::await(
            client.post(operations::createMessage, client.accountPath(u"/Messages.json"_s), form));
    }
    [[nodiscard]] const std::vector<test::FakeRequest> &requests() const
    {
        return m_fixture->server.requests();
    }

    std::unique_ptr<test::ApiFixture> m_fixture;
};

void TestApiClient::asksWithCredentialsAndAnEncodedQuery()
{
    m_fixture->server.answerNext({.body = R"({"messages":[]})"});

    const auto answer
        = get({{u"To"_s, u"whatsapp:+15005550010"_s}, {u"DateSent>"_s, u"2026-08-01T00:00:00Z"_s}});

    QVERIFY(answer);
    QVERIFY(answer->json["messages"_L1].isArray());
    QCOMPARE(requests().at(0).method, "GET"_ba);
    QCOMPARE(requests().at(0).path,
             "/api/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"
             "?To=whatsapp%3A%2B15005550010&DateSent%3E=2026-08-01T00%3A00%3A00Z"_ba);
    QCOMPARE(requests().at(0).authorization,
             "Basic " + "AC00000000000000000000000000000000:not-a-real-token"_ba.toBase64());
}

void TestApiClient::postsAFormWithRepeatedNamesAndPlusSigns()
{
    m_fixture->server.answerNext({.status = 201});

    QVERIFY(post({{u"To"_s, u"+15005550010"_s},
                  {u"Body"_s, u"Olá & até já + 1 😀"_s},
                  {u"MediaUrl"_s, u"https://example.com/a?b=c"_s},
                  {u"MediaUrl"_s, u"https://example.com/d"_s}}));

    QCOMPARE(requests().at(0).body,
             "To=%2B15005550010&Body=Ol%C3%A1%20%26%20at%C3%A9%20j%C3%A1%20%2B%201%20%F0%9F%98%80"
             "&MediaUrl=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc&MediaUrl=https%3A%2F%2Fexample.com%2Fd"_ba);
    QVERIFY(requests().at(0).head.toLower().contains("content-type: application/x-www-form-urlencoded"));
}

void TestApiClient::tellsTheTimeOfTheServer()
{
    m_fixture->server.answerNext({.extraHeaders = "Date: Thu, 24 Aug 2023 05:01:45 GMT\r\n"});
    m_fixture->server.answerNext({.extraHeaders = "Date: yesterday\r\n"});

    const auto known = get();
    QVERIFY(known);
    QCOMPARE(known->serverTime, std::optional{Instant{1'692'853'305s}});
    const auto unreadable = get();
    QVERIFY(unreadable);
    QVERIFY(!unreadable->serverTime);
}

void TestApiClient::followsAPageOnOurOwnServer_data()
{
    const QString tail = u"/2010-04-01/Accounts/AC1/Messages.json?To=%2B15005550010&Page=1&PageToken=PASM1"_s;
    QTest::addColumn<QString>("uri");
    QTest::newRow("relative") << tail;
    QTest::newRow("relative with our prefix") << u"/api"_s + tail;
    QTest::newRow("absolute, elsewhere") << u"https://api.example.com"_s + tail;
    QTest::newRow("absolute, another port and prefix") << u"http://127.0.0.1:1/api"_s + tail;
}

void TestApiClient::followsAPageOnOurOwnServer()
{
    QFETCH(QString, uri);
    m_fixture->server.answerNext({});
    ApiClient client = m_fixture->client();

    QVERIFY(test::await(client.getPage(operations::listMessage, uri)));

    QCOMPARE(requests().at(0).path,
             "/api/2010-04-01/Accounts/AC1/Messages.json?To=%2B15005550010&Page=1&PageToken=PASM1"_ba);
}

void TestApiClient::readsBothKindsOfErrorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("classic")
        << 400 << R"({"code":21211,"message":"Invalid 'To' Phone Number: +1 (500) 555-0010","status":400})"_ba
        << int(ErrorKind::Rejected) << 21211 << u"HTTP 400: Invalid 'To' Phone Number: [number]"_s << false;
    QTest::newRow("RFC 9457")
        << 422 << R"({"type":"about:blank","title":"Bad","status":422,"code":"60200","detail":"wrong"})"_ba
        << int(ErrorKind::Rejected) << 60200 << u"HTTP 422: wrong"_s << false;
    QTest::newRow("credentials") << 401 << R"({"code":20003,"message":"Authenticate"})"_ba
                                 << int(ErrorKind::Unauthorized) << 20003 << u"HTTP 401: Authenticate"_s
                                 << false;
    QTest::newRow("names an account")
        << 404 << R"({"code":20404,"message":"/Accounts/AC00000000000000000000000000000000 not found"})"_ba
        << int(ErrorKind::NotFound) << 20404 << u"HTTP 404: /Accounts/[sid] not found"_s << false;
    QTest::newRow("html") << 502 << "<html>Bad gateway</html>"_ba << int(ErrorKind::Server) << 0
                          << u"HTTP 502: no explanation"_s << true;
    QTest::newRow("empty") << 500 << ""_ba << int(ErrorKind::Server) << 0 << u"HTTP 500: no explanation"_s
                           << true;
    QTest::newRow("request timeout") << 408 << ""_ba << int(ErrorKind::Timeout) << 0
                                     << u"HTTP 408: no explanation"_s << true;
    QTest::newRow("redirect") << 302 << ""_ba << int(ErrorKind::BadReply) << 0
                              << u"HTTP 302: no explanation"_s << true;
    QTest::newRow("success in html") << 200 << "<html>Welcome to the hotel</html>"_ba
                                     << int(ErrorKind::BadReply) << 0
                                     << u"HTTP 200: the body is not a JSON object"_s << true;
    QTest::newRow("success cut by a wrong length")
        << 201 << R"({"sid":"SM1","sta)"_ba << int(ErrorKind::BadReply) << 0
        << u"HTTP 201: the body is not a JSON object"_s << true;
}

void TestApiClient::readsBothKindsOfErrorBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(QString, detail);
    QFETCH(bool, mayHaveHappened);
    m_fixture->answerAlways({.status = status, .body = body});

    const auto refused = post();

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), kind);
    QCOMPARE(refused.error().providerCode, code > 0 ? std::optional{code} : std::nullopt);
    QCOMPARE(refused.error().detail, detail);
    QCOMPARE(refused.error().mayHaveHappened, mayHaveHappened);
    QCOMPARE(requests().size(), 1U);
    const auto unread = get();
    QVERIFY(!unread);
    QVERIFY(!unread.error().mayHaveHappened);
}

void TestApiClient::triesAReadAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::size_t>("tries");
    const std::size_t once = 1;
    const std::size_t patient = 5;
    QTest::newRow("server trouble") << 503 << ""_ba << patient;
    QTest::newRow("too many at once") << 429 << R"({"code":20429})"_ba << patient;
    QTest::newRow("another limit") << 429 << R"({"code":59004})"_ba << patient;
    QTest::newRow("Verify: checks") << 429 << R"({"code":60202})"_ba << once;
    QTest::newRow("Verify: sends") << 429 << R"({"code":60203})"_ba << once;
    QTest::newRow("Verify: at once") << 429 << R"({"code":60212})"_ba << once;
    QTest::newRow("refused") << 400 << ""_ba << once;
    QTest::newRow("wrong key") << 401 << ""_ba << once;
    QTest::newRow("unreadable") << 200 << "x"_ba << once;
}

void TestApiClient::triesAReadAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(std::size_t, tries);
    m_fixture->answerAlways({.status = status, .body = body});

    QVERIFY(!get());

    QCOMPARE(requests().size(), tries);
    QCOMPARE(m_fixture->clock.sleeps().size(), tries - 1);
}

void TestApiClient::waitsLongerEachTime()
{
    m_fixture->answerAlways({.status = 503});

    QVERIFY(!get());

    std::chrono::milliseconds expected = 100ms;
    QCOMPARE(m_fixture->clock.sleeps().size(), 4U);
    for (const auto waited : m_fixture->clock.sleeps()) {
        QVERIFY(waited >= expected * 9 / 10);
        QVERIFY(waited <= expected * 11 / 10);
        expected *= 2;
    }
}

void TestApiClient::sendsAChangeOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Manner>("manner");
    QTest::newRow("server trouble") << 500 << ""_ba << Manner::Normal;
    QTest::newRow("unavailable") << 503 << ""_ba << Manner::Normal;
    QTest::newRow("closed") << 201 << ""_ba << Manner::Closed;
    QTest::newRow("cut") << 201 << "{}"_ba << Manner::CutInHead;
    QTest::newRow("another limit") << 429 << R"({"code":63018})"_ba << Manner::Normal;
    QTest::newRow("Verify") << 429 << R"({"code":60203})"_ba << Manner::Normal;
}

void TestApiClient::sendsAChangeOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Manner, manner);
    m_fixture->answerAlways({.status = status, .body = body, .manner = manner});

    QVERIFY(!post());

    QCOMPARE(requests().size(), 1U);
    QCOMPARE(m_fixture->clock.sleeps().size(), 0U);
}

void TestApiClient::sendsAChangeAgainOnlyWhenItWasNeverProcessed()
{
    m_fixture->server.answerNext({.status = 429, .body = R"({"code":20429})"});
    m_fixture->server.answerNext({.status = 429, .body = ""});
    m_fixture->server.answerNext({.status = 201, .body = R"({"sid":"SM1"})"});

    const auto sent = post();

    QVERIFY(sent);
    QCOMPARE(sent->json["sid"_L1].toString(), u"SM1"_s);
    QCOMPARE(requests().size(), 3U);
}

void TestApiClient::aLostAnswerAfterARetryMayHaveHappened()
{
    m_fixture->server.answerNext({.status = 429, .body = R"({"code":20429})"});
    m_fixture->server.answerNext({.manner = Manner::Closed});

    const auto lost = post();

    QVERIFY(!lost);
    QVERIFY(lost.error().mayHaveHappened);
    QCOMPARE(requests().size(), 2U);
}

void TestApiClient::waitsAsLongAsTheServerAsks()
{
    m_fixture->server.answerNext({.status = 429, .extraHeaders = "Retry-After: 7\r\n"});
    m_fixture->server.answerNext({.status = 503,
                                  .extraHeaders = "Date: Thu, 24 Aug 2023 05:01:45 GMT\r\n"
                                                  "Retry-After: Thu, 24 Aug 2023 05:01:48 GMT\r\n"});
    m_fixture->server.answerNext({.status = 200});
    const Instant before = m_fixture->clock.now();

    QVERIFY(get());

    QCOMPARE((m_fixture->clock.now() - before).count(), (10s / 1ms));
    QCOMPARE(requests().size(), 3U);
}

void TestApiClient::doesNotWaitForHours()
{
    m_fixture->answerAlways({.status = 429, .extraHeaders = "Retry-After: 3600\r\n"});

    const auto refused = get();

    QVERIFY(!refused);
    QCOMPARE(refused.error().retryAfter, std::optional<std::chrono::milliseconds>{1h});
    QCOMPARE(requests().size(), 1U);
}

void TestApiClient::survivesAClientThatGoesAwayFirst()
{
    m_fixture->server.answerNext({.status = 503});
    m_fixture->server.answerNext({.body = R"({"ok":true})"});
    auto client = std::make_unique<ApiClient>(m_fixture->client());
    auto task = client->get(operations::listMessage, u"/2010-04-01/x.json"_s);
    client.reset();

    const auto answer = test::await(std::move(task));

    QVERIFY(answer);
    QVERIFY(answer->json["ok"_L1].toBool());
}

void TestApiClient::logsNeitherSecretsNorPeople()
{
    m_fixture->server.answerNext({.status = 201,
                                  .body = test::fixture("account.json"),
                                  .extraHeaders = "Twilio-Request-Id: RQ0001\r\n"});
    m_fixture->server.answerNext(
        {.status = 400, .body = R"({"code":21211,"message":"+15005550010 is invalid"})"});
    m_fixture->server.answerNext({.manner = Manner::Closed});
    logged.clear();
    const auto previous = qInstallMessageHandler(keepLog);
    const auto listed = get({{u"To"_s, u"+15005550010"_s}});
    const auto refused = post({{u"To"_s, u"+15005550010"_s}, {u"Body"_s, u"Bom dia, Bruna"_s}});
    const auto lost = post();
    if (!refused && !lost)
        qInfo() << refused.error() << lost.error(); // an error may be logged by anybody
    qInstallMessageHandler(previous);

    QVERIFY(listed && !refused && !lost);
    const QString all = logged.join(u'\n');
    QVERIFY2(all.contains(u"RQ0001"_s), qPrintable(all));
    QVERIFY(all.contains(u"21211"_s));
    QVERIFY(all.contains(u"/api/2010-04-01/Accounts/{account}/Messages.json"_s));
    for (const auto hidden :
         {"AC0000"_L1, "not-a-real-token"_L1, "5005550010"_L1, "Bruna"_L1, "Basic"_L1, "00000000"_L1})
        QVERIFY2(!all.contains(hidden), qPrintable(all));
}

void TestApiClient::dropsTheAuthTokenOfAnAnswer()
{
    m_fixture->server.answerNext({.body = test::fixture("account.json")});

    const auto answer = get();

    QVERIFY(answer);
    QVERIFY(answer->json.contains("sid"_L1));
    QVERIFY(!answer->json.contains("auth_token"_L1));
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
