// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/endpoints.h"

#include <QTest>

using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheRealHosts();
    void namesTheHostsOfARegion();
    void knowsOnlyTheRegionsThatWork();
    void prefixesOneServer_data();
    void prefixesOneServer();
    void neverLeavesOurHost();
};

void TestEndpoints::namesTheRealHosts()
{
    const Endpoints real = Endpoints::twilio();
    QCOMPARE(real.base(Product::Api), QUrl(u"https://api.twilio.com"_s));
    QCOMPARE(real.base(Product::ServerlessUpload), QUrl(u"https://serverless-upload.twilio.com"_s));
    QCOMPARE(real.url(Product::Api, u"/2010-04-01/x.json"_s, "To=%2B1"),
             QUrl(u"https://api.twilio.com/2010-04-01/x.json?To=%2B1"_s));
}

void TestEndpoints::namesTheHostsOfARegion()
{
    const Endpoints real = Endpoints::twilio();
    QCOMPARE(real.inRegion(Region::Us1).base(Product::Api), QUrl(u"https://api.twilio.com"_s));
    QCOMPARE(real.inRegion(Region::Ie1).base(Product::Api), QUrl(u"https://api.dublin.ie1.twilio.com"_s));
    QCOMPARE(real.inRegion(Region::Au1).base(Product::Verify),
             QUrl(u"https://verify.sydney.au1.twilio.com"_s));
    QCOMPARE(real.inRegion(Region::Jp1).base(Product::Api), QUrl(u"https://api.tokyo.jp1.twilio.com"_s));
    const Endpoints simulated = Endpoints::prefixed(QUrl(u"http://127.0.0.1:9"_s));
    QCOMPARE(simulated.inRegion(Region::Ie1).base(Product::Api), simulated.base(Product::Api));
}

void TestEndpoints::knowsOnlyTheRegionsThatWork()
{
    QVERIFY(regionFromId({}) == Region::Us1);
    for (const RegionEntry &entry : regions)
        QVERIFY(regionFromId(entry.id) == entry.region);
    QVERIFY(!regionFromId(u"br1"_s));
}

void TestEndpoints::prefixesOneServer_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("messaging");
    QTest::newRow("bare") << u"http://127.0.0.1:9"_s << u"http://127.0.0.1:9/messaging"_s;
    QTest::newRow("slash") << u"http://127.0.0.1:9/"_s << u"http://127.0.0.1:9/messaging"_s;
    QTest::newRow("below") << u"http://127.0.0.1:9/office/"_s << u"http://127.0.0.1:9/office/messaging"_s;
}

void TestEndpoints::prefixesOneServer()
{
    QFETCH(QString, base);
    QFETCH(QString, messaging);
    QCOMPARE(Endpoints::prefixed(QUrl(base)).base(Product::Messaging).toString(), messaging);
}

void TestEndpoints::neverLeavesOurHost()
{
    const Endpoints real = Endpoints::twilio();
    for (const QString &page : {u"https://evil.example/2010-04-01/x?PageToken=PA%2B1"_s,
                                u"//evil.example/2010-04-01/x?PageToken=PA%2B1"_s,
                                u"https://user:pw@evil.example:8/2010-04-01/x?PageToken=PA%2B1#f"_s,
                                u"/2010-04-01/x?PageToken=PA%2B1"_s})
        QCOMPARE(real.rebased(Product::Api, page).toString(QUrl::FullyEncoded),
                 u"https://api.twilio.com/2010-04-01/x?PageToken=PA%2B1"_s);
    QCOMPARE(real.rebased(Product::Api, u"@evil.example/x"_s).host(), u"api.twilio.com"_s);
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
