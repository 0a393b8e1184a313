// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/s3host.h"
#include "support/await.h"

#include <QNetworkAccessManager>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Against an S3 server that somebody else wrote: tests/clients/s3-server/run starts one (s3rver, whose key
/// is "S3RVER" and opens nothing elsewhere) and sets RECADO_S3_URL.
class TestS3Server : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void putsSignsReadsAndRemoves();
    void anAddressThatRanOut();
    void aChangedAddress();
    void aWrongKey();
    void noSuchBucket();
    void namesWithAccents();

private:
    [[nodiscard]] S3Settings settings() const
    {
        return {.endpoint = QUrl(qEnvironmentVariable("RECADO_S3_URL")),
                .region = u"us-east-1"_s,
                .bucket = u"boletos"_s,
                .prefix = u"recado/2026"_s,
                .pathStyle = true,
                .keyId = u"S3RVER"_s};
    }
    [[nodiscard]] std::unique_ptr<S3Host> host(const S3Settings &settings,
                                               const QByteArray &secret = "S3RVER")
    {
        return std::make_unique<S3Host>(settings, Secret(secret), m_clock, m_network,
                                        MediaCheck::Reach::ThisComputer);
    }
    [[nodiscard]] PublishedFile pdf(const QString &name = u"boleto.pdf"_s) const
    {
        return {.content = "%PDF-1.4 test " + QByteArray(200'000, 'x'),
                .contentType = u"application/pdf"_s,
                .displayName = name,
                .expiresAt = m_clock.now() + 48h};
    }

    SystemClock m_clock;
    QNetworkAccessManager m_network;
};

void TestS3Server::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RECADO_S3_URL"))
        QSKIP("needs an S3 server: tests/clients/s3-server/run starts one and sets RECADO_S3_URL");
}

void TestS3Server::putsSignsReadsAndRemoves()
{
    const auto store = host(settings());
    auto file = await(store->publish(pdf()));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    file->name = u"boleto.pdf"_s;
    const auto seen = await(store->check(*file));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().reason + u": "_s + seen.error().detail));
    QVERIFY(await(store->withdraw(file->id)));
    const auto gone = await(store->check(*file));
    QVERIFY(!gone);
    QCOMPARE(gone.error().reason, u"media-unreachable"_s);
}

void TestS3Server::anAddressThatRanOut()
{
    const auto store = host(settings());
    PublishedFile file = pdf();
    file.expiresAt = m_clock.now() + 1500ms;
    const auto published = await(store->publish(file));
    QVERIFY(published);
    QTRY_VERIFY_WITH_TIMEOUT(m_clock.now() > file.expiresAt + 1s, 5000);
    const auto seen = await(store->check(*published));
    QVERIFY(!seen);
    QCOMPARE(seen.error().reason, u"media-needs-login"_s);
    QVERIFY(await(store->withdraw(published->id)));
}

void TestS3Server::aChangedAddress()
{
    const auto store = host(settings());
    auto file = await(store->publish(pdf()));
    QVERIFY(file);
    QString query = file->url.query(QUrl::FullyEncoded);
    file->url.setQuery(query.replace("application%2Fpdf"_L1, "text%2Fhtml"_L1), QUrl::StrictMode);
    const auto seen = await(store->check(*file));
    QVERIFY(!seen);
    QCOMPARE(seen.error().reason, u"media-needs-login"_s); // the signature covers every word of it
    QVERIFY(await(store->withdraw(file->id)));
}

void TestS3Server::aWrongKey()
{
    const auto file = await(host(settings(), "of-nobody")->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, u"media-key-wrong"_s);
    S3Settings other = settings();
    other.keyId = u"AKIAIOSFODNN7EXAMPLE"_s;
    const auto again = await(host(other)->publish(pdf()));
    QVERIFY(!again);
    QCOMPARE(again.error().reason, u"media-key-wrong"_s);
}

void TestS3Server::noSuchBucket()
{
    S3Settings other = settings();
    other.bucket = u"nobodys-bucket"_s;
    const auto file = await(host(other)->publish(pdf()));
    QVERIFY(!file);
    QCOMPARE(file.error().reason, u"media-bucket-missing"_s);
}

void TestS3Server::namesWithAccents()
{
    const auto store = host(settings());
    auto file = await(store->publish(pdf(u"Cobrança \"nº 7\" – João.pdf"_s)));
    QVERIFY(file);
    file->name = u"Cobrança \"nº 7\" – João.pdf"_s;
    const auto seen = await(store->check(*file));
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().reason + u": "_s + seen.error().detail));
    QVERIFY(await(store->withdraw(file->id)));
}

QTEST_GUILESS_MAIN(TestS3Server)
#include "tst_s3server.moc"
