// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"
#include "support/await.h"
#include "support/companytls.h"
#include "support/fakehttpserver.h"
#include "twilio/twowaytransport.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::RawServer;

Q_DECLARE_METATYPE(HttpRequest)

// What only the transport of our own connections promises; what every one does is in tst_transport.cpp.
class TestPoolTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsConnection();
    void givesEachOfManyItsOwnConnection();
    void closesAfterAnAnswerThatSaysSo();
    void aConnectionThatEndedAtRestIsReplacedInSilence();
    void aSecondAnswerIsNobodys();
    void anAnswerAtRestIsNobodys();
    void anAnswerBeforeTheRequestWasWholeEndsTheConnection();
    void leavesBeforeTheServerDoes();
    void aConnectionThatRestedIsLeft();
    void everyLostAnswerIsUnsureAndNothingIsDoubled();
    void theSameBytesAreNeverSeenTwice_data();
    void theSameBytesAreNeverSeenTwice();
    void whatCannotBeSentSafelyIsRefused_data();
    void whatCannotBeSentSafelyIsRefused();
    void aProxyIsAskedForATunnel();
    void aSocksProxyIsAsked();
    void aNewPathIsTakenAtOnce();
    void theCompanysCertificateIsTrusted();
    void changesAndQuestionsTakeTheirWays();

private:
    static constexpr auto created = "HTTP/1.1 201 CREATED\r\nContent-Length: 2\r\n\r\n{}";

    static HttpRequest post(const QUrl &base, int number)
    {
        return {.method = "POST",
                .url = QUrl(base.toString() + u"/messages"_s),
                .headers = {{.name = "Content-Type", .value = "application/x-www-form-urlencoded"}},
                .body = "Body=" + token(number),
                .effect = Effect::ChangesThings,
                .timeout = 2s,
                .deadline = 4s};
    }
    static QByteArray token(int number) { return "message-" + QByteArray::number(number) + '.'; }
    /// Answers each whole request with these bytes.
    static RawServer::Answers each(const QByteArray &answer)
    {
        return [answer](QTcpSocket &socket, const QByteArray &bytes) {
            if (RawServer::isWhole(bytes))
                socket.write(answer);
        };
    }
    static bool isUnsure(const Result<HttpAnswer> &answer)
    {
        return !answer && answer.error().mayHaveHappened;
    }
};

void TestPoolTransport::keepsItsConnection()
{
    RawServer server(each(created));
    PoolTransport transport;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(test::await(transport.send(post(server.url(), i)))->status, 201);
    QCOMPARE(server.connections(), 1U);
    QCOMPARE(server.timesSeen("message-"), 20);
    QVERIFY(server.received(0).startsWith("POST /messages HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(transport.isIdle());
}

void TestPoolTransport::givesEachOfManyItsOwnConnection()
{
    constexpr int many = 12;
    std::vector<QTcpSocket *> asked;
    RawServer server([&asked](QTcpSocket &socket, const QByteArray &bytes) {
        if (!RawServer::isWhole(bytes))
            return;
        asked.push_back(&socket);
        if (asked.size() == many) { // nobody is answered before all have asked
            for (QTcpSocket *one : asked)
                one->write(created);
        }
    });
    PoolTransport transport;
    int answered = 0;
    for (int i = 0; i < many; ++i)
        transport.send(post(server.url(), i)).then([&answered](const Result<HttpAnswer> &answer) {
            answered += answer ? 1 : 0;
        });
    QVERIFY(!transport.isIdle());
    QTRY_COMPARE(answered, many);
    QCOMPARE(server.connections(), std::size_t(many));
    for (std::size_t i = 0; i < many; ++i)
        QCOMPARE(server.received(i).count("message-"), 1);
}

void TestPoolTransport::closesAfterAnAnswerThatSaysSo()
{
    RawServer server(each("HTTP/1.1 201 CREATED\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"));
    PoolTransport transport;
    for (int i = 0; i < 3; ++i)
        QVERIFY(test::await(transport.send(post(server.url(), i))));
    QCOMPARE(server.connections(), 3U);
    QTRY_COMPARE(server.open(), 0);
}

void TestPoolTransport::aConnectionThatEndedAtRestIsReplacedInSilence()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &bytes) {
        if (!RawServer::isWhole(bytes))
            return;
        socket.write(created);
        socket.disconnectFromHost();
    });
    PoolTransport transport;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(test::await(transport.send(post(server.url(), i))));
        QTRY_COMPARE(server.open(), 0);
    }
    QCOMPARE(server.connections(), 20U);
    QCOMPARE(server.timesSeen("message-"), 20);
}

void TestPoolTransport::aSecondAnswerIsNobodys()
{
    RawServer server(each(created + "HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}"_ba));
    PoolTransport transport;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(test::await(transport.send(post(server.url(), i)))->status, 201);
    QCOMPARE(server.connections(), 5U);
}

void TestPoolTransport::anAnswerAtRestIsNobodys()
{
    QTcpSocket *last = nullptr;
    RawServer server([&last](QTcpSocket &socket, const QByteArray &bytes) {
        last = &socket;
        if (RawServer::isWhole(bytes))
            socket.write(created);
    });
    PoolTransport transport;
    QVERIFY(test::await(transport.send(post(server.url(), 1))));
    last->write("HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}");
    last->flush(); // it is in our line now, whether Qt has seen it or not
    QCOMPARE(test::await(transport.send(post(server.url(), 2)))->status, 201);
    QCOMPARE(server.connections(), 2U);
    QCOMPARE(server.timesSeen(token(2)), 1);
}

void TestPoolTransport::anAnswerBeforeTheRequestWasWholeEndsTheConnection()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &bytes) {
        if (bytes.contains("Body=big") && socket.bytesToWrite() == 0)
            socket.write("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}");
        else if (RawServer::isWhole(bytes))
            socket.write(created);
    });
    PoolTransport transport;
    HttpRequest big = post(server.url(), 1);
    big.body = "Body=big" + QByteArray(8 << 20, 'x');
    QCOMPARE(test::await(transport.send(big))->status, 413);
    QCOMPARE(test::await(transport.send(post(server.url(), 2)))->status, 201);
    QCOMPARE(server.connections(), 2U);
    QCOMPARE(server.timesSeen("Body=big"), 1);
}

void TestPoolTransport::leavesBeforeTheServerDoes()
{
    RawServer server(each("HTTP/1.1 201 CREATED\r\nKeep-Alive: timeout=1\r\nContent-Length: 2\r\n\r\n{}"));
    PoolTransport transport;
    for (int i = 0; i < 2; ++i)
        QVERIFY(test::await(transport.send(post(server.url(), i))));
    QCOMPARE(server.connections(), 1U);
    QTRY_COMPARE(server.open(), 0);
}

void TestPoolTransport::aConnectionThatRestedIsLeft()
{
    RawServer server(each(created));
    PoolTransport transport({.idleTime = 50ms});
    QVERIFY(test::await(transport.send(post(server.url(), 1))));
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(test::await(transport.send(post(server.url(), 2))));
    QCOMPARE(server.connections(), 2U);
}

void TestPoolTransport::everyLostAnswerIsUnsureAndNothingIsDoubled()
{
    constexpr int many = 100;
    test::FakeHttpServer server;
    server.dropEvery(10);
    server.answerWith([](const test::FakeRequest &) { return test::FakeAnswer{.status = 201}; });
    PoolTransport transport;
    int good = 0;
    int unsure = 0;
    for (int i = 0; i < many; ++i) {
        const auto answer = test::await(transport.send(post(server.url(), i)));
        good += answer ? 1 : 0;
        unsure += isUnsure(answer) ? 1 : 0;
    }
    QCOMPARE(good, many - many / 10);
    QCOMPARE(unsure, many / 10);
    QCOMPARE(server.requests().size(), std::size_t(many));
}

void TestPoolTransport::theSameBytesAreNeverSeenTwice_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("closed without a word") << QByteArray() << true;
    QTest::newRow("silent") << QByteArray() << false;
    QTest::newRow("cut in the head") << "HTTP/1.1 201 CREA"_ba << true;
    QTest::newRow("cut in the body") << "HTTP/1.1 201 CREATED\r\nContent-Length: 9\r\n\r\n{"_ba << true;
    QTest::newRow("too long a length") << "HTTP/1.1 201 CREATED\r\nContent-Length: 9\r\n\r\n{}"_ba << false;
    QTest::newRow("garbage") << "never was HTTP\r\n\r\n"_ba << false;
    QTest::newRow("chunk garbage") << "HTTP/1.1 201 C\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"_ba
                                   << false;
    QTest::newRow("cut between chunks")
        << "HTTP/1.1 201 C\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"_ba << true;
    QTest::newRow("an interim answer, then the end") << "HTTP/1.1 100 Continue\r\n\r\n"_ba << true;
}

void TestPoolTransport::theSameBytesAreNeverSeenTwice()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    RawServer server([answer, closes](QTcpSocket &socket, const QByteArray &bytes) {
        if (!RawServer::isWhole(bytes))
            return;
        socket.write(answer);
        if (closes)
            socket.disconnectFromHost();
    });
    PoolTransport transport;
    for (int i = 0; i < 3; ++i) {
        HttpRequest request = post(server.url(), i);
        request.timeout = 200ms;
        QVERIFY(isUnsure(test::await(transport.send(request))));
    }
    QCOMPARE(server.connections(), 3U);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(server.timesSeen(token(i)), 1);
}

void TestPoolTransport::whatCannotBeSentSafelyIsRefused_data()
{
    QTest::addColumn<HttpRequest>("request");
    const HttpRequest good = post(QUrl(u"https://127.0.0.1:1"_s), 1);
    const auto with = [&good](auto change) {
        HttpRequest changed = good;
        change(changed);
        return changed;
    };
    QTest::newRow("in clear") << with([](HttpRequest &r) { r.url = QUrl(u"http://api.example.test/"_s); });
    QTest::newRow("no web address") << with([](HttpRequest &r) { r.url = QUrl(u"ftp://127.0.0.1/x"_s); });
    QTest::newRow("no address") << with([](HttpRequest &r) { r.url = QUrl(u"https:///x"_s); });
    QTest::newRow("two lines in a header")
        << with([](HttpRequest &r) { r.headers.push_back({.name = "X", .value = "a\r\nY: b"}); });
    QTest::newRow("two lines in a name")
        << with([](HttpRequest &r) { r.headers.push_back({.name = "X\r\nY", .value = "a"}); });
    QTest::newRow("two words in the method") << with([](HttpRequest &r) { r.method = "POST /x"; });
}

void TestPoolTransport::whatCannotBeSentSafelyIsRefused()
{
    QFETCH(HttpRequest, request);
    PoolTransport transport;
    const auto refused = test::await(transport.send(request));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Invalid));
    QVERIFY(!refused.error().mayHaveHappened);
}

void TestPoolTransport::aProxyIsAskedForATunnel()
{
    test::FakeHttpServer proxy;
    proxy.answerNext({.status = 502});
    PoolTransport transport;
    transport.usePath({.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort())});
    const auto refused = test::await(transport.send(post(QUrl(u"https://api.example.test"_s), 1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"proxy-failed"_s);
    QVERIFY(!refused.error().mayHaveHappened);
    QCOMPARE(proxy.requests().front().method, "CONNECT"_ba);
    QCOMPARE(proxy.requests().front().path, "api.example.test:443"_ba);
}

void TestPoolTransport::aSocksProxyIsAsked()
{
    RawServer proxy([](QTcpSocket &socket, const QByteArray &) { socket.disconnectFromHost(); });
    PoolTransport transport;
    transport.usePath({.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.serverPort())});
    const auto refused = test::await(transport.send(post(QUrl(u"https://api.example.test"_s), 1)));
    QVERIFY(!refused);
    QVERIFY(!refused.error().mayHaveHappened);
    QVERIFY(proxy.received(0).startsWith('\x05'));
}

void TestPoolTransport::aNewPathIsTakenAtOnce()
{
    RawServer server(each(created));
    PoolTransport transport;
    QVERIFY(test::await(transport.send(post(server.url(), 1))));
    transport.usePath({.proxy = u"none"_s});
    QTRY_COMPARE(server.open(), 0);
    QVERIFY(test::await(transport.send(post(server.url(), 2))));
    QCOMPARE(server.connections(), 2U);
}

void TestPoolTransport::theCompanysCertificateIsTrusted()
{
    test::FakeHttpServer server;
    server.useTls(test::companyTls());
    server.answerWith([](const test::FakeRequest &) { return test::FakeAnswer{.status = 201}; });
    PoolTransport transport;
    const auto refused = test::await(transport.send(post(server.url(), 1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"tls-failed"_s);
    QVERIFY(!refused.error().mayHaveHappened);

    transport.usePath({.caFile = test::companyAuthority()});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(test::await(transport.send(post(server.url(), i)))->status, 201);
    QCOMPARE(server.connections(), 2);

    transport.usePath({}); // and not for good
    QVERIFY(!test::await(transport.send(post(server.url(), 9))));
    QCOMPARE(server.requests().size(), 3U);
}

void TestPoolTransport::changesAndQuestionsTakeTheirWays()
{
    test::FakeHttpServer server;
    server.answerWith([](const test::FakeRequest &) { return test::FakeAnswer{}; });
    TwoWayTransport transport;
    QVERIFY(test::await(transport.send(post(server.url(), 1))));
    QVERIFY(test::await(transport.send({.method = "GET", .url = server.url()})));
    QVERIFY(server.requests().at(0).head.contains("Accept-Encoding: identity"));
    QVERIFY(server.requests().at(1).head.contains("gzip"));
    QVERIFY(transport.isIdle());
}

QTEST_GUILESS_MAIN(TestPoolTransport)
#include "tst_pooltransport.moc"
