// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/testfile.h"
#include "media/webdavhost.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakehttpserver.h"
#include "support/nginx.h"

#include <QNetworkAccessManager>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Against nginx, as an office's web space has it; what nginx cannot play comes from the test's own server.
class TestWebDavHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void putsReadsAndRemoves();
    void madeFoldersMayBeMissing();
    void aWrongPassword();
    void aSpaceThatTakesNoUploads();
    void tooLargeForTheSpace();
    void aFullSpace();
    void removedTwice();
    void removesNothingButItsOwnFiles();
    void outsiders_data();
    void outsiders();
    void aTokenInsteadOfAPassword();
    void folderRefusedButUploadTaken();
    void lostAnswers();

private:
    [[nodiscard]] std::unique_ptr<WebDavHost> host(const QString &put = u"/dav"_s,
                                                   const QString &read = u"/files"_s,
                                                   const QByteArray &password = "segredo-de-teste"_ba)
    {
        return host({.putBase = m_nginx->url(put), .publicBase = m_nginx->url(read), .user = u"recado"_s},
                    password);
    }
    [[nodiscard]] std::unique_ptr<WebDavHost> host(const WebDavSettings &settings, const QByteArray &password)
    {
        return std::make_unique<WebDavHost>(settings, Secret(password), m_clock, m_network,
                                            MediaCheck::Reach::ThisComputer);
    }
    [[nodiscard]] PublishedFile pdf(qsizetype more = 0) const { return testPdf(m_clock.now(), more); }

    FakeClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<Nginx> m_nginx;
};

void TestWebDavHost::initTestCase()
{
    if (Nginx::program().isEmpty())
        QSKIP("nginx is not installed: packaging/install-dependencies test");
}

void TestWebDavHost::init()
{
    m_nginx = std::make_unique<Nginx>();
    QVERIFY(m_nginx->waitUntilUp());
}

void TestWebDavHost::cleanup()
{
    m_nginx.reset();
}

void TestWebDavHost::putsReadsAndRemoves()
{
    const auto space = host();
    auto file = await(space->publish(pdf()));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(m_nginx->files(), QStringList{key + u"/Cobranca.pdf"_s});
    QCOMPARE(file->url, m_nginx->url(u"/files/%1/Cobranca.pdf"_s.arg(key)));
    QCOMPARE(file->id, key + u"/Cobranca.pdf"_s);
    file->name = u"Cobrança.pdf"_s;
    const auto seen = await(space->check(*file));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QVERIFY(await(space->withdraw(file->id)));
    QVERIFY(m_nginx->files().isEmpty());
    const auto gone = await(space->check(*file));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void TestWebDavHost::madeFoldersMayBeMissing()
{
    const auto space = host(u"/dav/boletos/2026"_s, u"/files/boletos/2026"_s);
    const auto file = await(space->publish(pdf()));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    const auto seen = await(space->check(*file));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QVERIFY(await(space->withdraw(file->id)));
}

void TestWebDavHost::aWrongPassword()
{
    const auto file = await(host(u"/dav"_s, u"/files"_s, "errada"_ba)->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, u"media-key-wrong"_s);
    QCOMPARE(file.error().kind, ErrorKind::Unauthorized);
    QVERIFY(m_nginx->files().isEmpty());
    const auto removed = await(host(u"/dav"_s, u"/files"_s, "errada"_ba)->withdraw(key + u"/a.pdf"_s));
    QVERIFY(!removed);
    QCOMPARE(removed.error().reason, u"media-key-wrong"_s);
}

void TestWebDavHost::aSpaceThatTakesNoUploads()
{
    const auto file = await(host(u"/plain"_s)->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, u"media-no-put"_s);
}

void TestWebDavHost::tooLargeForTheSpace()
{
    const auto file = await(host()->publish(pdf(2'000'000)));
    QVERIFY(!file);
    QVERIFY2(file.error().reason == "media-too-big-for-host"_L1, qPrintable(file.error().detail));
}

void TestWebDavHost::aFullSpace()
{
    const auto file = await(host(u"/full"_s)->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, u"media-full"_s);
    QCOMPARE(file.error().kind, ErrorKind::Unavailable);
}

void TestWebDavHost::removedTwice()
{
    const auto space = host();
    const auto file = await(space->publish(pdf()));
    QVERIFY(file);
    QVERIFY(await(space->withdraw(file->id)));
    const auto again = await(space->withdraw(file->id));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
}

/// A row of the database that was meddled with must not empty the office's web space.
void TestWebDavHost::removesNothingButItsOwnFiles()
{
    FakeHttpServer server;
    server.answerWith([](const FakeRequest &) { return FakeAnswer{.status = 204, .body = ""}; });
    const WebDavSettings settings{.putBase = server.url(), .publicBase = server.url()};
    const auto space = host(settings, {});
    for (const QString &id : {QString(), u"/"_s, u"/boleto.pdf"_s, u"../boleto.pdf"_s, u"index.html"_s,
                              key + u"/../../index.html"_s, key, u"fotos/index.html"_s}) {
        const auto removed = await(space->withdraw(id));
        QVERIFY2(!removed && removed.error().kind == ErrorKind::Rejected, qPrintable(id));
    }
    QVERIFY(server.requests().empty());
    QVERIFY(await(space->withdraw(key + u"/boleto.pdf"_s)));
    QCOMPARE(server.requests().size(), std::size_t{2});
}

void TestWebDavHost::outsiders_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("reason");
    QTest::newRow("asks for a password") << u"/locked"_s << u"media-needs-login"_s;
    QTest::newRow("leads to a login page") << u"/login"_s << u"media-needs-login"_s;
    QTest::newRow("says it is a web page") << u"/html"_s << u"media-wrong-type"_s;
    QTest::newRow("another folder") << u"/elsewhere"_s << u"media-unreachable"_s;
}

void TestWebDavHost::outsiders()
{
    QFETCH(QString, read);
    QFETCH(QString, reason);
    const auto space = host(u"/dav"_s, read);
    const auto file = await(space->publish(pdf()));
    QVERIFY(file);
    const auto seen = await(space->check(*file));
    QVERIFY(!seen);
    QVERIFY2(seen.error().reason == reason, qPrintable(seen.error().reason + seen.error().detail));
}

void TestWebDavHost::aTokenInsteadOfAPassword()
{
    FakeHttpServer server;
    server.answerWith([](const FakeRequest &) { return FakeAnswer{.status = 201, .body = ""}; });
    const WebDavSettings settings{.putBase = server.url(), .publicBase = server.url()};
    QVERIFY(await(host(settings, "token0000")->publish(pdf())));
    QCOMPARE(server.requests().size(), std::size_t{2});
    QCOMPARE(server.requests().at(0).method, "MKCOL"_ba);
    QCOMPARE(server.requests().at(1).authorization, "Bearer token0000"_ba);
}

void TestWebDavHost::folderRefusedButUploadTaken()
{
    FakeHttpServer server;
    server.answerWith([](const FakeRequest &request) {
        return FakeAnswer{.status = request.method == "PUT" ? 201 : 405, .body = ""};
    });
    const WebDavSettings settings{.putBase = server.url(), .publicBase = server.url()};
    const auto file = await(host(settings, {})->publish(pdf()));
    QVERIFY(file);
    QVERIFY(server.requests().at(1).authorization.isEmpty());
}

void TestWebDavHost::lostAnswers()
{
    FakeHttpServer server;
    server.answerWith([](const FakeRequest &request) {
        if (request.method == "PUT")
            return FakeAnswer{.manner = FakeAnswer::Manner::Closed};
        return FakeAnswer{.status = 201, .body = ""};
    });
    const WebDavSettings settings{.putBase = server.url(), .publicBase = server.url()};
    const auto file = await(host(settings, {})->publish(pdf()));
    QVERIFY(!file);
    QVERIFY(file.error().mayHaveHappened);
    QCOMPARE(file.error().kind, ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestWebDavHost)
#include "tst_webdavhost.moc"
