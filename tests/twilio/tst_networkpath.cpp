// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "support/fakehttpserver.h"
#include "twilio/qnamtransport.h"

#include <QFile>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

class TestNetworkPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestGoesThroughTheProxy();
    void tlsIsAskedOfTheProxyAsATunnel();
    void thisComputerIsReachedWithoutIt();
    void theSystemsProxyIsTheDefault();
    void theCompanysCertificateIsTrusted();
    void whatTheCompanySignedIsTrusted();

private:
    static HttpRequest get(const QUrl &url) { return {.method = "GET"_ba, .url = url}; }
    static QString proxyAt(const test::FakeHttpServer &server)
    {
        return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    }
    static QSslConfiguration identity(const QString &name)
    {
        QFile certificate(fixture(name + u".crt"_s));
        QFile key(fixture(name + u".key"_s));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no such identity");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return tls;
    }
    static QString fixture(const QString &name) { return QStringLiteral(RECADO_FIXTURES "/twilio/") + name; }
};

void TestNetworkPath::aRequestGoesThroughTheProxy()
{
    test::FakeHttpServer proxy;
    proxy.answerNext({.body = "through"});
    QnamTransport transport;
    transport.usePath({.proxy = proxyAt(proxy)});
    const auto answer = test::await(transport.send(get(QUrl(u"http://api.example.test/things"_s))));
    QVERIFY(answer);
    QCOMPARE(answer->body, "through"_ba);
    QCOMPARE(proxy.requests().front().path, "http://api.example.test/things"_ba);
}

void TestNetworkPath::tlsIsAskedOfTheProxyAsATunnel()
{
    test::FakeHttpServer proxy;
    proxy.answerNext({.status = 502});
    QnamTransport transport;
    transport.usePath({.proxy = proxyAt(proxy)});
    const auto refused = test::await(transport.send(get(QUrl(u"https://api.example.test/things"_s))));
    QVERIFY(!refused);
    QCOMPARE(proxy.requests().front().method, "CONNECT"_ba);
    QCOMPARE(proxy.requests().front().path, "api.example.test:443"_ba);
}

void TestNetworkPath::thisComputerIsReachedWithoutIt()
{
    test::FakeHttpServer proxy;
    test::FakeHttpServer simulator;
    QnamTransport transport;
    transport.usePath({.proxy = proxyAt(proxy)});
    QVERIFY(test::await(transport.send(get(simulator.url()))));
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(simulator.connections(), 1);
}

void TestNetworkPath::theSystemsProxyIsTheDefault()
{
    test::FakeHttpServer proxy;
    proxy.answerNext({.body = "by the system"});
    qputenv("http_proxy", proxyAt(proxy).toLatin1());
    qunsetenv("no_proxy");
    qunsetenv("NO_PROXY");
    QnamTransport transport;
    transport.usePath({});
    const auto answer = test::await(transport.send(get(QUrl(u"http://api.example.test/things"_s))));
    qunsetenv("http_proxy");
    QVERIFY(answer);
    QCOMPARE(answer->body, "by the system"_ba);

    test::FakeHttpServer unused;
    qputenv("http_proxy", proxyAt(unused).toLatin1());
    transport.usePath({.proxy = u"none"_s});
    QVERIFY(!test::await(transport.send(get(QUrl(u"http://name.invalid/things"_s)))));
    qunsetenv("http_proxy");
    QCOMPARE(unused.connections(), 0);
}

void TestNetworkPath::theCompanysCertificateIsTrusted()
{
    test::FakeHttpServer server;
    server.useTls(identity(u"selfsigned-test"_s));
    QnamTransport transport;
    transport.usePath({});
    const auto refused = test::await(transport.send(get(server.url())));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"tls-failed"_s);

    transport.usePath({.caFile = fixture(u"selfsigned-test.crt"_s)});
    server.answerNext({});
    const auto trusted = test::await(transport.send(get(server.url())));
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().detail));
    QCOMPARE(trusted->status, 200);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
    transport.usePath({.caFile = fixture(u"account.json"_s)}); // no certificate in it
    QVERIFY(!test::await(transport.send(get(server.url()))));
}

/// As in a company that looks into TLS: the server shows a certificate that its authority has signed.
void TestNetworkPath::whatTheCompanySignedIsTrusted()
{
    test::FakeHttpServer server;
    server.useTls(identity(u"company-server-test"_s));
    server.answerWith([](const test::FakeRequest &) { return test::FakeAnswer{}; });
    PathNetwork network;
    const auto fetch = [&] {
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(server.url())));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            qFatal("no answer");
        return reply->error();
    };
    network.usePath({});
    QCOMPARE(fetch(), QNetworkReply::SslHandshakeFailedError);
    network.usePath({.caFile = fixture(u"company-ca-test.crt"_s)});
    QCOMPARE(fetch(), QNetworkReply::NoError);
    network.usePath({}); // and not for good
    QCOMPARE(fetch(), QNetworkReply::SslHandshakeFailedError);
}

QTEST_GUILESS_MAIN(TestNetworkPath)
#include "tst_networkpath.moc"
