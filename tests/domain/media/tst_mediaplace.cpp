// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/media/filerecord.h"
#include "domain/media/mediaplace.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

MediaPlace s3()
{
    return {.kind = HostKind::S3,
            .fields = {{u"region"_s, u"sa-east-1"_s},
                       {u"bucket"_s, u"boletos-exemplo"_s},
                       {u"key-id"_s, u"AKIAIOSFODNN7EXAMPLE"_s}}};
}

MediaPlace webDav()
{
    return {.kind = HostKind::WebDav,
            .fields = {{u"address"_s, u"https://dav.example/arquivos"_s},
                       {u"public-address"_s, u"https://www.example/arquivos"_s},
                       {u"user"_s, u"recado"_s}}};
}

} // namespace

class TestMediaPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoThereAndBack();
    void completePlacesHaveNoFindings();
    void findings_data();
    void findings();
    void signedAddressesLastSevenDays();
    void theSamePlaceAgain();
    void aSecretGoesNowhereElse();
    void removalsWaitLongerAndLonger();
};

void TestMediaPlace::wordsGoThereAndBack()
{
    for (const HostKind kind : allHostKinds)
        QCOMPARE(hostKindFrom(toWord(kind)), std::optional(kind));
    QVERIFY(!hostKindFrom(u"ftp"_s));
}

void TestMediaPlace::completePlacesHaveNoFindings()
{
    QVERIFY(findingsOf(s3(), true).empty());
    QVERIFY(findingsOf(webDav(), true).empty());
    MediaPlace open = webDav();
    open.fields.remove(u"user"_s);
    QVERIFY(findingsOf(open, false).empty()); // web space without a password
    QVERIFY(findingsOf({.kind = HostKind::Assets, .fields = {{u"account"_s, u"x"_s}}}, false).empty());
}

void TestMediaPlace::findings_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &field, const QString &value, const QString &reason) {
        QTest::newRow(name) << field << value << reason;
    };
    row("no bucket", u"bucket"_s, u""_s, u"media-field-missing"_s);
    row("capitals", u"bucket"_s, u"Boletos"_s, u"media-bucket-name"_s);
    row("a slash", u"bucket"_s, u"a/b"_s, u"media-bucket-name"_s);
    row("no region", u"region"_s, u""_s, u"media-field-missing"_s);
    row("a region with a line end", u"region"_s, u"us\neast"_s, u"media-path-wrong"_s);
    row("accents", u"folder"_s, u"cobrança"_s, u"media-path-wrong"_s);
    row("up and away", u"folder"_s, u"a/../b"_s, u"media-path-wrong"_s);
    row("no address", u"address"_s, u"minio"_s, u"media-address-wrong"_s);
    row("ftp", u"address"_s, u"ftp://files.example"_s, u"media-address-wrong"_s);
    row("password in the address", u"address"_s, u"https://a:b@files.example"_s, u"media-address-wrong"_s);
    row("not encrypted", u"address"_s, u"http://files.example"_s, u"media-address-open"_s);
    row("key in two words", u"key-id"_s, u"AKIA X"_s, u"media-path-wrong"_s);
}

void TestMediaPlace::findings()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    MediaPlace place = s3();
    place.fields.insert(field, value);
    QCOMPARE(findingsOf(place, true), (std::vector<PlaceFinding>{{.field = field, .reason = reason}}));
    place.fields = s3().fields;
    place.fields.insert(u"address"_s, u"http://127.0.0.1:9000"_s); // on this computer nobody is on the way
    QVERIFY(findingsOf(place, true).empty());
    QCOMPARE(findingsOf(place, false),
             (std::vector<PlaceFinding>{{.field = u"secret"_s, .reason = u"media-field-missing"_s}}));
}

void TestMediaPlace::signedAddressesLastSevenDays()
{
    MediaPlace place = s3();
    place.days = 8;
    QCOMPARE(findingsOf(place, true).size(), std::size_t{1});
    place.fields.insert(u"public-address"_s, u"https://files.example"_s);
    QVERIFY(findingsOf(place, true).empty());
    place.days = 31;
    QCOMPARE(findingsOf(place, true).front().reason, u"media-days-wrong"_s);
    place.days = 0;
    QCOMPARE(findingsOf(place, true).front().field, u"days"_s);
}

void TestMediaPlace::theSamePlaceAgain()
{
    MediaPlace other = s3();
    other.fields.insert(u"key-id"_s, u"AKIDEXAMPLE"_s); // another key opens the same bucket
    other.fields.insert(u"folder"_s, u"novo"_s);
    QVERIFY(isSamePlace(s3(), other));
    other.fields.insert(u"bucket"_s, u"outro"_s);
    QVERIFY(!isSamePlace(s3(), other));
    QVERIFY(!isSamePlace(s3(), webDav()));
    other = webDav();
    other.tenantId = TenantId::create();
    QVERIFY(!isSamePlace(webDav(), other));
}

void TestMediaPlace::aSecretGoesNowhereElse()
{
    MediaPlace otherFolder = webDav();
    otherFolder.fields[u"address"_s] = u"https://dav.example/boletos"_s;
    QVERIFY(keepsSecret(webDav(), otherFolder));
    for (const QString &address : {u"https://dav.example.org/arquivos"_s, u"http://dav.example/arquivos"_s,
                                   u"https://dav.example:8443/arquivos"_s}) {
        MediaPlace elsewhere = webDav();
        elsewhere.fields[u"address"_s] = address;
        QVERIFY2(!keepsSecret(webDav(), elsewhere), qPrintable(address));
    }
    MediaPlace otherRegion = s3();
    otherRegion.fields[u"region"_s] = u"us-east-1"_s;
    QVERIFY(keepsSecret(s3(), otherRegion)); // only signatures made with it go there
    QVERIFY(!keepsSecret(s3(), webDav()));
}

void TestMediaPlace::removalsWaitLongerAndLonger()
{
    QCOMPARE(removalPause(1), 1min);
    QCOMPARE(removalPause(2), 5min);
    QCOMPARE(removalPause(3), 60min);
    QCOMPARE(removalPause(4), 360min);
    QCOMPARE(removalPause(100), 360min);
}

QTEST_GUILESS_MAIN(TestMediaPlace)
#include "tst_mediaplace.moc"
