// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sigv4.h"

#include <QCryptographicHash>
#include <QTest>

using namespace recado;
using namespace recado::media;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(recado::media::SignableRequest)

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Instant at(const QString &moment)
{
    return fromDateTime(QDateTime::fromString(moment, Qt::ISODate));
}

QByteArray signatureOf(const QByteArray &authorization)
{
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

} // namespace

/// Amazon publishes what the signatures of its examples are: "Signature Calculations for the Authorization
/// Header", "Authenticating Requests: Using Query Parameters" (bucket examplebucket, 24 May 2013) and the
/// "Signature Version 4 test suite" (30 August 2015). The keys are Amazon's examples and open nothing.
class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfS3_data();
    void examplesOfS3();
    void testSuite_data();
    void testSuite();
    void presignedExample();
    void wholeAuthorization();
    void portsAreSignedWhereTheyAreSaid();
    void presignedKeepsTheQuery();
};

void TestSigV4::examplesOfS3_data()
{
    QTest::addColumn<SignableRequest>("request");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray nothing = sha256({});
    const QByteArray stamp = "20130524T000000Z";
    QTest::newRow("GET object, range") << SignableRequest{
        .method = "GET",
        .url = QUrl(u"https://examplebucket.s3.amazonaws.com/test.txt"_s),
        .headers = {{"Range", "bytes=0-9"}, {"x-amz-content-sha256", nothing}, {"x-amz-date", stamp}},
        .payloadSha256 = nothing} << "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_ba;
    const QByteArray welcome = sha256("Welcome to Amazon S3.");
    QTest::newRow("PUT object") << SignableRequest{
        .method = "PUT",
        .url = QUrl(u"https://examplebucket.s3.amazonaws.com/test%24file.text"_s),
        .headers = {{"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                    {"x-amz-date", stamp},
                    {"x-amz-storage-class", "REDUCED_REDUNDANCY"},
                    {"x-amz-content-sha256", welcome}},
        .payloadSha256
        = welcome} << "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"_ba;
    QTest::newRow("GET bucket lifecycle")
        << SignableRequest{.method = "GET",
                           .url = QUrl(u"https://examplebucket.s3.amazonaws.com/?lifecycle"_s),
                           .headers = {{"x-amz-date", stamp}, {"x-amz-content-sha256", nothing}},
                           .payloadSha256 = nothing}
        << "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"_ba;
    QTest::newRow("list objects") << SignableRequest{
        .method = "GET",
        .url = QUrl(u"https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J"_s),
        .headers = {{"x-amz-date", stamp}, {"x-amz-content-sha256", nothing}},
        .payloadSha256 = nothing} << "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"_ba;
}

void TestSigV4::examplesOfS3()
{
    QFETCH(SignableRequest, request);
    QFETCH(QByteArray, signature);
    const SigV4 amazon(u"AKIAIOSFODNN7EXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                       u"us-east-1"_s);
    QCOMPARE(signatureOf(amazon.authorization(request, at(u"2013-05-24T00:00:00Z"_s))), signature);
}

void TestSigV4::testSuite_data()
{
    QTest::addColumn<SignableRequest>("request");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const QByteArray &method, const QString &pathAndQuery,
                        const HeaderList &more, const QByteArray &body, const QByteArray &signature) {
        HeaderList headers = more;
        headers.emplace_back("X-Amz-Date", "20150830T123600Z");
        QTest::newRow(name) << SignableRequest{.method = method,
                                               .url = QUrl(u"https://example.amazonaws.com"_s + pathAndQuery),
                                               .headers = headers,
                                               .payloadSha256 = sha256(body)}
                            << signature;
    };
    row("get-vanilla", "GET", u"/"_s, {}, {},
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("get-vanilla-query-order-key-case", "GET", u"/?Param2=value2&Param1=value1"_s, {}, {},
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    row("get-vanilla-empty-query-key", "GET", u"/?Param1=value1"_s, {}, {},
        "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
    row("post-vanilla", "POST", u"/"_s, {}, {},
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    row("post-x-www-form-urlencoded", "POST", u"/"_s, {{"Content-Type", "application/x-www-form-urlencoded"}},
        "Param1=value1", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
    row("get-header-value-trim", "GET", u"/"_s,
        {{"My-Header1", " value1"}, {"My-Header2", R"( "a   b   c")"}}, {},
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");
    row("get-utf8", "GET", QString::fromUtf8("/\xe1\x88\xb4"), {}, {},
        "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
}

void TestSigV4::testSuite()
{
    QFETCH(SignableRequest, request);
    QFETCH(QByteArray, signature);
    const SigV4 suite(u"AKIDEXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), u"us-east-1"_s,
                      u"service"_s);
    QCOMPARE(signatureOf(suite.authorization(request, at(u"2015-08-30T12:36:00Z"_s))), signature);
}

void TestSigV4::presignedExample()
{
    const SigV4 amazon(u"AKIAIOSFODNN7EXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                       u"us-east-1"_s);
    const QUrl url = amazon.presigned(
        {.method = "GET", .url = QUrl(u"https://examplebucket.s3.amazonaws.com/test.txt"_s)}, 86400s,
        at(u"2013-05-24T00:00:00Z"_s));
    QCOMPARE(url.toString(QUrl::FullyEncoded),
             u"https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256"
             "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
             "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
             "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"_s);
}

void TestSigV4::wholeAuthorization()
{
    const SigV4 suite(u"AKIDEXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), u"us-east-1"_s,
                      u"service"_s);
    const SignableRequest request{.method = "GET",
                                  .url = QUrl(u"https://example.amazonaws.com/"_s),
                                  .headers = {{"X-Amz-Date", "20150830T123600Z"}},
                                  .payloadSha256 = sha256({})};
    QCOMPARE(suite.authorization(request, at(u"2015-08-30T12:36:00Z"_s)),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
             "SignedHeaders=host;x-amz-date,"
             "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba);
}

void TestSigV4::portsAreSignedWhereTheyAreSaid()
{
    QCOMPARE(SigV4::hostOf(QUrl(u"https://files.example:443/x"_s)), "files.example"_ba);
    QCOMPARE(SigV4::hostOf(QUrl(u"http://files.example/x"_s)), "files.example"_ba);
    QCOMPARE(SigV4::hostOf(QUrl(u"http://127.0.0.1:9000/x"_s)), "127.0.0.1:9000"_ba);
    QCOMPARE(SigV4::hostOf(QUrl(u"https://files.example:80/x"_s)), "files.example:80"_ba);
}

void TestSigV4::presignedKeepsTheQuery()
{
    const SigV4 signer(u"AKIDEXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), u"auto"_s);
    QUrl url(u"https://files.example/bucket/a.pdf"_s);
    const QByteArray name = SigV4::encoded("inline; filename=\"a b.pdf\"");
    url.setQuery(u"response-content-disposition="_s + QString::fromLatin1(name), QUrl::StrictMode);
    const QString query = signer.presigned({.method = "GET", .url = url}, 60s, at(u"2026-11-22T10:00:00Z"_s))
                              .query(QUrl::FullyEncoded);
    QVERIFY2(query.contains("response-content-disposition=inline%3B%20filename%3D%22a%20b.pdf%22&"_L1)
                 || query.contains("&response-content-disposition=inline%3B%20filename%3D%22a%20b.pdf%22"_L1),
             qPrintable(query));
    QVERIFY(query.contains("X-Amz-Expires=60"_L1));
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
