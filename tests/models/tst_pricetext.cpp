// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricetext.h"

#include <QLocale>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPriceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void amountsAreWrittenAsTheLocaleDoes();
    void anItemAddsUpWhatIsKnown();
};

void TestPriceText::amountsAreWrittenAsTheLocaleDoes()
{
    QCOMPARE(priceText(-5000, u"USD"_s), u"US$ 0,0050"_s);
    QCOMPARE(priceText(-12'345'678, u"BRL"_s), u"R$ 12,345678"_s);
    QCOMPARE(priceText(-1'000'000, u"EUR"_s), u"EUR 1,0000"_s);
    QCOMPARE(priceText(0, u"USD"_s), u"US$ 0,0000"_s);
}

void TestPriceText::anItemAddsUpWhatIsKnown()
{
    OutgoingItem item{.id = ItemId::create(), .tenantId = {}, .senderId = {}, .to = {}};
    item.parts.resize(2);
    QVERIFY(costText(item).isEmpty()); // nothing was sent: nothing is charged
    item.parts[0].sid = u"SM1"_s;
    item.parts[0].state = PartState::Sent;
    const QString unknown = costText(item);
    QVERIFY(!unknown.isEmpty() && !unknown.contains(u'0')); // never invented
    item.parts[0].priceMicros = -5000;
    item.parts[0].priceUnit = u"USD"_s;
    QVERIFY(costText(item).contains(u"US$ 0,0050"_s));
    item.parts[1].sid = u"SM2"_s;
    item.parts[1].state = PartState::Sent;
    const QString half = costText(item);
    item.parts[1].priceMicros = -2500;
    item.parts[1].priceUnit = u"USD"_s;
    QVERIFY(costText(item).contains(u"US$ 0,0075"_s));
    QVERIFY(half.size() > costText(item).size()); // it said that something is missing
    item.parts[1].state = PartState::Scheduled;
    item.parts[1].priceMicros.reset();
    QVERIFY(costText(item).contains(u"US$ 0,0050"_s));
}

QTEST_GUILESS_MAIN(TestPriceText)
#include "tst_pricetext.moc"
