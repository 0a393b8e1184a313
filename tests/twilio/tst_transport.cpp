// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/fakehttpserver.h"
#include "twilio/pooltransport.h"
#include "twilio/qnamtransport.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::FakeAnswer;
using Manner = test::FakeAnswer::Manner;

namespace {

constexpr qint64 sizeLimit = 1LL << 20;

struct Implementation
{
    const char *name;
    std::function<std::unique_ptr<Transport>()> make;
};

// Every transport passes every test of this file: a new one is added here.
const std::vector<Implementation> implementations{
    {"qnam", [] { return std::make_unique<QnamTransport>(sizeLimit); }},
    {"pool", [] { return std::make_unique<PoolTransport>(PoolSettings{.limits = {.body = sizeLimit}}); }},
};

} // namespace

Q_DECLARE_METATYPE(Manner)

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<test::FakeHttpServer>(); }

    void carriesARequestAndItsAnswer_data() { eachImplementation(); }
    void carriesARequestAndItsAnswer();
    void namesWhatAHostileServerDoes_data();
    void namesWhatAHostileServerDoes();
    void handsOverEveryWholeAnswer_data();
    void handsOverEveryWholeAnswer();
    void aRefusedConnectionSentNothing_data() { eachImplementation(); }
    void aRefusedConnectionSentNothing();
    void anUnknownHostSentNothing_data() { eachImplementation(); }
    void anUnknownHostSentNothing();
    void anUnknownCertificateSendsNothing_data() { eachImplementation(); }
    void anUnknownCertificateSendsNothing();
    void aHandshakeWithoutEndSendsNothing_data() { eachImplementation(); }
    void aHandshakeWithoutEndSendsNothing();
    void aKeptConnectionThatDiesIsNotTriedAgain_data() { eachImplementation(); }
    void aKeptConnectionThatDiesIsNotTriedAgain();
    void refusedAfterALostConnectionMayHaveHappened_data() { eachImplementation(); }
    void refusedAfterALostConnectionMayHaveHappened();
    void closingWithoutNoticeNeverDoublesAPost_data() { eachImplementation(); }
    void closingWithoutNoticeNeverDoublesAPost();
    void doesNotFollowARedirect_data() { eachImplementation(); }
    void doesNotFollowARedirect();
    void aChangeWithoutABodyIsSentOnce_data() { eachImplementation(); }
    void aChangeWithoutABodyIsSentOnce();
    void aLostRemovalMayHaveHappened_data() { eachImplementation(); }
    void aLostRemovalMayHaveHappened();

private:
    static void eachImplementation()
    {
        QTest::addColumn<std::size_t>("implementation");
        for (std::size_t i = 0; i < implementations.size(); ++i)
            QTest::newRow(implementations[i].name) << i;
    }
    static std::unique_ptr<Transport> made()
    {
        QFETCH(std::size_t, implementation);
        return implementations.at(implementation).make();
    }
    [[nodiscard]] static HttpRequest postTo(const QUrl &base)
    {
        return {.method = "POST",
                .url = QUrl(base.toString() + u"/messages"_s),
                .headers = {{.name = "Content-Type", .value = "application/x-www-form-urlencoded"}},
                .body = "To=%2B15005550006",
                .effect = Effect::ChangesThings,
                .timeout = 300ms,
                .deadline = 600ms};
    }
    [[nodiscard]] static HttpRequest getFrom(const QUrl &base)
    {
        return {.method = "GET",
                .url = QUrl(base.toString() + u"/messages"_s),
                .timeout = 300ms,
                .deadline = 600ms};
    }

    std::unique_ptr<test::FakeHttpServer> m_server;
};

void TestTransport::carriesARequestAndItsAnswer()
{
    const auto transport = made();
    m_server->answerNext({.status = 201, .body = R"({"sid":"SM1"})", .extraHeaders = "X-One: 1\r\n"});

    const auto answer = test::await(transport->send(postTo(m_server->url())));

    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->body, R"({"sid":"SM1"})"_ba);
    QCOMPARE(answer->header("x-oNE"), "1"_ba);
    QCOMPARE(answer->header("X-Two"), QByteArray());
    const auto &request = m_server->requests().at(0);
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/messages"_ba);
    QCOMPARE(request.body, "To=%2B15005550006"_ba);
}

void TestTransport::namesWhatAHostileServerDoes_data()
{
    struct Case
    {
        const char *name;
        Manner manner;
        ErrorKind kind;
        std::optional<ErrorKind> otherKind = {}; ///< where a transport cannot tell these two apart
    };
    const std::vector<Case> cases{
        {"silent", Manner::Silent, ErrorKind::Timeout},
        {"slow without end", Manner::Slow, ErrorKind::Timeout},
        {"closed without a word", Manner::Closed, ErrorKind::Network},
        {"cut in the head", Manner::CutInHead, ErrorKind::Network},
        {"cut in the body", Manner::CutShort, ErrorKind::Network},
        {"cut between chunks", Manner::ChunkCut, ErrorKind::Network},
        {"length too long", Manner::LengthTooLong, ErrorKind::Timeout},
        {"garbage", Manner::Garbage, ErrorKind::BadReply, ErrorKind::Network},
        {"headers without end", Manner::HugeHeader, ErrorKind::BadReply, ErrorKind::Timeout},
        // which limit comes first, bytes or time, depends on how busy the computer is
        {"body without end", Manner::HugeBody, ErrorKind::BadReply, ErrorKind::Timeout},
    };
    QTest::addColumn<std::size_t>("implementation");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("otherKind");
    for (std::size_t i = 0; i < implementations.size(); ++i) {
        for (const Case &one : cases)
            QTest::addRow("%s: %s", implementations[i].name, one.name)
                << i << one.manner << int(one.kind) << int(one.otherKind.value_or(one.kind));
    }
}

void TestTransport::namesWhatAHostileServerDoes()
{
    QFETCH(Manner, manner);
    QFETCH(int, kind);
    QFETCH(int, otherKind);
    const auto transport = made();
    const FakeAnswer hostile{.status = 201, .body = R"({"sid":"SM1","status":"queued"})", .manner = manner};
    m_server->answerWith([hostile](const test::FakeRequest &) { return hostile; });

    const auto changed = test::await(transport->send(postTo(m_server->url())));

    QVERIFY(!changed);
    QVERIFY(int(changed.error().kind) == kind || int(changed.error().kind) == otherKind);
    QVERIFY(changed.error().mayHaveHappened);
    QVERIFY2(!changed.error().detail.contains(u"127.0.0.1"_s), "the detail names the address");
    QCOMPARE(m_server->requests().size(), 1U);

    const auto asked = test::await(transport->send(getFrom(m_server->url())));

    QVERIFY(!asked);
    QVERIFY(int(asked.error().kind) == kind || int(asked.error().kind) == otherKind);
    QVERIFY(!asked.error().mayHaveHappened);
}

void TestTransport::handsOverEveryWholeAnswer_data()
{
    QTest::addColumn<std::size_t>("implementation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (std::size_t i = 0; i < implementations.size(); ++i) {
        const auto row = [i](int status, const char *what) -> QTestData & {
            return QTest::addRow("%s: %d %s", implementations[i].name, status, what) << i << status;
        };
        row(200, "empty") << QByteArray();
        row(400, "json") << R"({"code":21211,"message":"no"})"_ba;
        row(401, "json") << R"({"code":20003})"_ba;
        row(404, "json") << R"({"code":20404})"_ba;
        row(429, "json") << R"({"code":20429})"_ba;
        row(500, "html") << "<html><body>Bad day</body></html>"_ba;
        row(503, "empty") << QByteArray();
        row(200, "large") << QByteArray(sizeLimit - 10, 'x');
    }
}

void TestTransport::handsOverEveryWholeAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto transport = made();
    const FakeAnswer whole{.status = status, .body = body};
    m_server->answerWith([whole](const test::FakeRequest &) { return whole; });

    for (const HttpRequest &request : {postTo(m_server->url()), getFrom(m_server->url())}) {
        const auto answer = test::await(transport->send(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
    }
    QCOMPARE(m_server->requests().size(), 2U);
}

void TestTransport::aRefusedConnectionSentNothing()
{
    const auto transport = made();
    const QUrl gone = m_server->url();
    m_server.reset();

    const auto refused = test::await(transport->send(postTo(gone)));

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Network));
    QCOMPARE(refused.error().reason, u"connection-refused"_s);
    QVERIFY(!refused.error().mayHaveHappened);
}

void TestTransport::anUnknownHostSentNothing()
{
    const auto transport = made();
    HttpRequest request = postTo(QUrl(u"https://nobody.invalid"_s));
    request.timeout = 2s; // a resolver takes its time
    request.deadline = 2s;

    const auto unknown = test::await(transport->send(request));

    QVERIFY(!unknown);
    QVERIFY(!unknown.error().mayHaveHappened);
}

void TestTransport::anUnknownCertificateSendsNothing()
{
    const auto transport = made();
    QFile certificate(QStringLiteral(RECADO_FIXTURES "/twilio/selfsigned-test.crt"));
    QFile key(QStringLiteral(RECADO_FIXTURES "/twilio/selfsigned-test.key"));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(&certificate));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QVERIFY(!tls.privateKey().isNull());
    m_server->useTls(tls);

    const auto refused = test::await(transport->send(postTo(m_server->url())));

    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"tls-failed"_s);
    QVERIFY(!refused.error().mayHaveHappened);
    QVERIFY(m_server->connections() > 0);
    QCOMPARE(m_server->requests().size(), 0U);
}

void TestTransport::aHandshakeWithoutEndSendsNothing()
{
    const auto transport = made();
    QUrl plain = m_server->url(); // it reads the first words of TLS and waits for the rest of a request
    plain.setScheme(u"https"_s);

    const auto stuck = test::await(transport->send(postTo(plain)));

    QVERIFY(!stuck);
    QCOMPARE(int(stuck.error().kind), int(ErrorKind::Timeout));
    QVERIFY(!stuck.error().mayHaveHappened);
}

void TestTransport::aKeptConnectionThatDiesIsNotTriedAgain()
{
    const auto transport = made();
    m_server->answerNext({.status = 201});
    m_server->answerNext({.manner = Manner::Closed});
    m_server->answerWith([](const test::FakeRequest &) { return FakeAnswer{.status = 201}; });

    const auto first = test::await(transport->send(postTo(m_server->url())));
    const auto second = test::await(transport->send(postTo(m_server->url())));

    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(int(second.error().kind), int(ErrorKind::Network));
    QVERIFY(second.error().mayHaveHappened);
    QCOMPARE(m_server->requests().size(), 2U);
}

void TestTransport::refusedAfterALostConnectionMayHaveHappened()
{
    // The server takes the request, hangs up and stops listening: a client that knocks again meets a refusal,
    // which must not be taken for "nothing was sent".
    const auto transport = made();
    m_server->answerWith([this](const test::FakeRequest &) {
        m_server->close();
        return FakeAnswer{.manner = Manner::Closed};
    });

    const auto lost = test::await(transport->send(postTo(m_server->url())));

    QVERIFY(!lost);
    QVERIFY(lost.error().mayHaveHappened);
    QCOMPARE(m_server->requests().size(), 1U);
}

void TestTransport::closingWithoutNoticeNeverDoublesAPost()
{
    constexpr int sends = 50;
    const auto transport = made();
    m_server->answerWith(
        [](const test::FakeRequest &) { return FakeAnswer{.status = 201, .manner = Manner::ClosedAfter}; });
    std::size_t answered = 0;
    std::size_t unsure = 0;
    for (int i = 0; i < sends; ++i) {
        const auto answer = test::await(transport->send(postTo(m_server->url())));
        answered += answer ? 1U : 0U;
        unsure += !answer && answer.error().mayHaveHappened ? 1U : 0U;
    }
    QVERIFY(answered > 0);
    QVERIFY(m_server->requests().size() >= answered);
    QVERIFY(m_server->requests().size() <= answered + unsure);
}

void TestTransport::doesNotFollowARedirect()
{
    const auto transport = made();
    m_server->answerNext(
        {.status = 302, .extraHeaders = "Location: " + m_server->url().toEncoded() + "/x\r\n"});
    m_server->answerNext(
        {.status = 307, .extraHeaders = "Location: " + m_server->url().toEncoded() + "/x\r\n"});

    for (const int status : {302, 307}) {
        const auto answer = test::await(transport->send(postTo(m_server->url())));
        // 307 asks for the body again, which Qt cannot give: it says so instead of handing over the answer
        QVERIFY(answer ? answer->status == status : answer.error().mayHaveHappened);
    }
    QCOMPARE(m_server->requests().size(), 2U);
}

void TestTransport::aChangeWithoutABodyIsSentOnce()
{
    const auto transport = made();
    HttpRequest request = postTo(m_server->url());
    request.body.clear();
    m_server->answerNext({.status = 201});
    m_server->answerNext({.manner = Manner::Closed});
    m_server->answerWith([](const test::FakeRequest &) { return FakeAnswer{.status = 201}; });

    const auto first = test::await(transport->send(request));
    const auto second = test::await(transport->send(request));

    QVERIFY(first);
    QVERIFY(!second);
    QVERIFY(second.error().mayHaveHappened);
    QCOMPARE(m_server->requests().size(), 2U);
    QVERIFY(m_server->requests().at(0).body.isEmpty());
}

void TestTransport::aLostRemovalMayHaveHappened()
{
    const auto transport = made();
    HttpRequest request = getFrom(m_server->url());
    request.method = "DELETE";
    request.effect = Effect::Repeatable;
    m_server->answerNext({.status = 204, .body = {}});
    m_server->answerWith([](const test::FakeRequest &) { return FakeAnswer{.manner = Manner::Silent}; });

    const auto removed = test::await(transport->send(request));
    const auto lost = test::await(transport->send(request));

    QVERIFY(removed);
    QCOMPARE(removed->status, 204);
    QCOMPARE(m_server->requests().at(0).method, "DELETE"_ba);
    QVERIFY(!lost);
    QCOMPARE(int(lost.error().kind), int(ErrorKind::Timeout));
    QVERIFY(lost.error().mayHaveHappened);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
