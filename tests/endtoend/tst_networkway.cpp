// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediacheck.h"
#include "support/await.h"
#include "support/companytls.h"
#include "support/fakehttpserver.h"
#include "twilio/networkpath.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// In a company that looks into TLS or has a proxy, looking at a file from outside takes the company's way
/// too.
class TestNetworkWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMediaCheckTrustsTheCompany();
    void theMediaCheckTakesTheProxy();

private:
    static QString reason(const Outcome &outcome) { return outcome ? u"fine"_s : outcome.error().reason; }
};

void TestNetworkWay::theMediaCheckTrustsTheCompany()
{
    test::FakeHttpServer server;
    server.useTls(test::companyTls());
    server.answerWith([](const test::FakeRequest &) { return test::FakeAnswer{}; });
    const PublicFile file{.url = server.url(), .id = u"1"_s, .contentType = u"application/pdf"_s, .size = 9};
    twilio::PathNetwork network;
    MediaCheck check(network);
    network.usePath({});
    QCOMPARE(reason(test::await(check.run(file, MediaCheck::Reach::ThisComputer))), u"media-unreachable"_s);
    QVERIFY(server.requests().empty()); // nothing was said to a stranger
    network.usePath({.caFile = test::companyAuthority()});
    QCOMPARE(reason(test::await(check.run(file, MediaCheck::Reach::ThisComputer))), u"media-wrong-type"_s);
    QCOMPARE(server.requests().front().method, "HEAD"_ba);
}

void TestNetworkWay::theMediaCheckTakesTheProxy()
{
    test::FakeHttpServer proxy;
    proxy.answerWith([](const test::FakeRequest &) { return test::FakeAnswer{.status = 502}; });
    twilio::PathNetwork network;
    network.usePath({.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort())});
    MediaCheck check(network);
    const PublicFile file{.url = QUrl(u"https://files.example.test/a.pdf"_s),
                          .id = u"1"_s,
                          .contentType = u"application/pdf"_s,
                          .size = 9};
    QCOMPARE(reason(test::await(check.run(file))), u"media-unreachable"_s);
    QCOMPARE(proxy.requests().front().method, "CONNECT"_ba);
    QCOMPARE(proxy.requests().front().path, "files.example.test:443"_ba);
}

QTEST_GUILESS_MAIN(TestNetworkWay)
#include "tst_networkway.moc"
