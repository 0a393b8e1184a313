// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/publicname.h"
#include "media/s3host.h"
#include "media/testfile.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakehttpserver.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

QByteArray xml(const QByteArray &code)
{
    return R"(<?xml version="1.0"?><Error><Code>)" + code + "</Code><Message>x</Message></Error>";
}

} // namespace

/// What is said to the store and what is made of its answers; tests/clients/s3-server has a store that
/// somebody else wrote.
class TestS3Host : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<FakeHttpServer>(); }
    void putsAFileAndSignsItsAddress();
    void anOpenBucketHasPlainAddresses();
    void virtualHostStyle();
    void aLargeFileIsHashedAndStreamed();
    void removes();
    void refusals_data();
    void refusals();
    void aLostAnswerMayHaveHappened();
    void nobodyListens();
    void signedAddressesLastSevenDays();
    void refusesWhatIsNoFile();
    void looksByGetAlone();
    void namesForAddresses_data();
    void namesForAddresses();

private:
    [[nodiscard]] S3Settings settings() const
    {
        return {.endpoint = m_server->url(),
                .region = u"us-east-1"_s,
                .bucket = u"boletos"_s,
                .prefix = u"recado"_s,
                .pathStyle = true,
                .keyId = u"AKIAIOSFODNN7EXAMPLE"_s};
    }
    [[nodiscard]] std::unique_ptr<S3Host> host(const S3Settings &settings)
    {
        return std::make_unique<S3Host>(settings, Secret(secret), m_clock, m_network,
                                        MediaCheck::Reach::ThisComputer);
    }
    [[nodiscard]] PublishedFile pdf() const { return testPdf(m_clock.now()); }

    FakeClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<FakeHttpServer> m_server;
};

void TestS3Host::putsAFileAndSignsItsAddress()
{
    m_server->answerNext({.status = 200, .body = ""});
    const auto file = await(host(settings())->publish(pdf()));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    const FakeRequest &put = m_server->requests().at(0);
    QCOMPARE(put.method, "PUT"_ba);
    QCOMPARE(put.path, "/boletos/recado/"_ba + key.toLatin1() + ".pdf");
    QCOMPARE(put.body, "%PDF-1.4 test"_ba);
    const QByteArray head = put.head.toLower();
    QVERIFY(head.contains("\r\ncontent-type: application/pdf"));
    QVERIFY(head.contains("content-disposition: inline; filename=\"cobranca.pdf\""));
    QVERIFY(head.contains("x-amz-content-sha256: "));
    QVERIFY(head.contains("cache-control: private, no-store"));
    QVERIFY(put.authorization.startsWith("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/"));
    QVERIFY(put.authorization.contains("content-disposition;content-type;host;x-amz-content-sha256"));

    QCOMPARE(file->id, u"recado/"_s + key + u".pdf"_s);
    QCOMPARE(file->size, 13);
    QVERIFY(!file->answersHead);
    const QString query = file->url.query(QUrl::FullyEncoded);
    QVERIFY(query.contains("X-Amz-Expires=172800"_L1));
    QVERIFY(query.contains("response-content-type=application%2Fpdf"_L1));
    QVERIFY(query.contains("response-content-disposition=inline%3B%20filename%3D%22Cobranca.pdf%22"_L1));
    QVERIFY(!query.contains(QString::fromLatin1(secret)));
}

void TestS3Host::anOpenBucketHasPlainAddresses()
{
    m_server->answerNext({.status = 200, .body = ""});
    S3Settings open = settings();
    open.publicBase = QUrl(u"https://files.example/pub/"_s);
    PublishedFile file = pdf();
    file.expiresAt = m_clock.now() + 30 * 24h; // no signature that could run out
    const auto published = await(host(open)->publish(file));
    QVERIFY(published);
    QCOMPARE(published->url, QUrl(u"https://files.example/pub/recado/%1.pdf"_s.arg(key)));
    QVERIFY(published->answersHead);
}

void TestS3Host::virtualHostStyle()
{
    m_server->answerNext({.status = 200, .body = ""});
    S3Settings amazon = settings();
    amazon.pathStyle = false;
    amazon.endpoint = QUrl(u"http://s3.example"_s);
    amazon.prefix.clear();
    m_network.setProxy({QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, m_server->serverPort()});
    const auto file = await(host(amazon)->publish(pdf()));
    m_network.setProxy(QNetworkProxy());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->url.host(), u"boletos.s3.example"_s);
    QCOMPARE(m_server->requests().at(0).path, "http://boletos.s3.example/" + key.toLatin1() + ".pdf");
}

void TestS3Host::aLargeFileIsHashedAndStreamed()
{
    m_server->answerNext({.status = 200, .body = ""});
    QTemporaryFile large;
    QVERIFY(large.open());
    const QByteArray bytes = "%PDF-1.4" + QByteArray(3'000'000, 'x');
    QCOMPARE(large.write(bytes), bytes.size());
    large.close();
    PublishedFile file = pdf();
    file.content = large.fileName();
    const auto published = await(host(settings())->publish(file));
    QVERIFY(published);
    QCOMPARE(published->size, bytes.size());
    QCOMPARE(m_server->requests().at(0).body.size(), bytes.size());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY(m_server->requests().at(0).head.contains(hash));
}

void TestS3Host::removes()
{
    m_server->answerNext({.status = 204, .body = ""});
    const auto removed = await(host(settings())->withdraw(u"recado/"_s + key + u".pdf"_s));
    QVERIFY(removed);
    QCOMPARE(m_server->requests().at(0).method, "DELETE"_ba);
    QCOMPARE(m_server->requests().at(0).path, "/boletos/recado/"_ba + key.toLatin1() + ".pdf");
}

void TestS3Host::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](int status, const QByteArray &code, const QString &reason) {
        QTest::newRow(code.isEmpty() ? QByteArray::number(status).constData() : code.constData())
            << status << (code.isEmpty() ? "<html>"_ba : xml(code)) << reason;
    };
    row(403, "SignatureDoesNotMatch", u"media-key-wrong"_s);
    row(403, "InvalidAccessKeyId", u"media-key-wrong"_s);
    row(403, "AccessDenied", u"media-not-allowed"_s);
    row(404, "NoSuchBucket", u"media-bucket-missing"_s);
    row(301, "PermanentRedirect", u"media-region-wrong"_s);
    row(400, "AuthorizationHeaderMalformed", u"media-region-wrong"_s);
    row(403, "RequestTimeTooSkewed", u"clock-wrong"_s);
    row(400, "EntityTooLarge", u"media-too-big-for-host"_s);
    row(507, "XMinioStorageFull", u"media-full"_s);
    row(503, "SlowDown", u"media-host-down"_s);
    row(500, "InternalError", u"media-host-down"_s);
    row(413, "", u"media-too-big-for-host"_s);
    row(401, "", u"media-key-wrong"_s);
    row(302, "", u"media-moved"_s);
}

void TestS3Host::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    m_server->answerWith([&](const FakeRequest &) { return FakeAnswer{.status = status, .body = body}; });
    const auto file = await(host(settings())->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, reason);
    QVERIFY(!file.error().detail.contains(key)); // no address in a log
    const auto removed = await(host(settings())->withdraw(u"recado/x.pdf"_s));
    QVERIFY(!removed);
    QCOMPARE(removed.error().reason, reason);
}

void TestS3Host::aLostAnswerMayHaveHappened()
{
    m_server->answerWith(
        [](const FakeRequest &) { return FakeAnswer{.manner = FakeAnswer::Manner::Closed}; });
    const auto file = await(host(settings())->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, u"media-host-down"_s);
    QVERIFY(file.error().mayHaveHappened);
}

void TestS3Host::nobodyListens()
{
    S3Settings away = settings();
    m_server->close();
    const auto file = await(host(away)->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Network);
    QVERIFY(!file.error().mayHaveHappened);
}

void TestS3Host::signedAddressesLastSevenDays()
{
    PublishedFile file = pdf();
    file.expiresAt = m_clock.now() + 7 * 24h + 1s;
    const auto published = await(host(settings())->publish(file));
    QVERIFY(!published);
    QCOMPARE(published.error().reason, u"media-too-far"_s);
    QVERIFY(m_server->requests().empty());
}

void TestS3Host::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    PublishedFile file = pdf();
    file.content = folder.path();
    QCOMPARE(await(host(settings())->publish(file)).error().reason, u"media-unreadable"_s);
    file.content = QByteArray();
    QCOMPARE(await(host(settings())->publish(file)).error().reason, u"media-unreadable"_s);
    file.content = folder.filePath(u"missing.pdf"_s);
    QCOMPARE(await(host(settings())->publish(file)).error().reason, u"media-unreadable"_s);
    file = pdf();
    file.expiresAt = m_clock.now();
    QCOMPARE(await(host(settings())->publish(file)).error().reason, u"media-expired"_s);
    file = pdf();
    file.contentType = u"application/pdf\r\nX: y"_s;
    QCOMPARE(await(host(settings())->publish(file)).error().reason, u"media-wrong-type"_s);
    QVERIFY(m_server->requests().empty());
}

void TestS3Host::looksByGetAlone()
{
    m_server->answerWith([](const FakeRequest &request) {
        if (request.method == "PUT")
            return FakeAnswer{.body = ""};
        // a signed address is signed for one method
        if (request.method != "GET")
            return FakeAnswer{.status = 403, .body = xml("SignatureDoesNotMatch")};
        return FakeAnswer{.body = "%PDF-1.4 test",
                          .extraHeaders
                          = "Content-Disposition: inline; "
                            "filename=\"Cobranca.pdf\"; filename*=UTF-8''Cobran%C3%A7a.pdf\r\n"};
    });
    const auto store = host(settings());
    auto file = await(store->publish(pdf()));
    QVERIFY(file);
    file->contentType = u"application/json"_s; // what the test's server says of everything
    file->name = u"Cobrança.pdf"_s;
    const auto fine = await(store->check(*file));
    QVERIFY2(fine, fine ? "" : qPrintable(fine.error().detail));
    file->name = u"Outro.pdf"_s;
    const auto named = await(store->check(*file));
    QVERIFY(!named);
    QCOMPARE(named.error().reason, u"media-wrong-name"_s);
}

void TestS3Host::namesForAddresses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::newRow("accents") << u"Cobrança de São João.pdf"_s << u"Cobranca-de-Sao-Joao.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"etc-passwd.pdf"_s;
    QTest::newRow("nothing left") << u"…"_s << u"file.pdf"_s;
    QTest::newRow("other suffix") << u"boleto.exe"_s << u"boleto.pdf"_s;
    QTest::newRow("two dots") << u"boleto.nov.pdf"_s << u"boleto-nov.pdf"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(80, u'a') + u".pdf"_s;
}

void TestS3Host::namesForAddresses()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QCOMPARE(media::pathName(name, u"application/pdf"_s), path);
}

QTEST_GUILESS_MAIN(TestS3Host)
#include "tst_s3host.moc"
