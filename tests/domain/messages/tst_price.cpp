// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/price.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreReadWithoutFloatingPoint_data();
    void decimalsAreReadWithoutFloatingPoint();
    void whatIsNoPriceStaysUnknown();
};

void TestPrice::decimalsAreReadWithoutFloatingPoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("as Twilio writes it") << u"-0.00750"_s << qint64{-7500};
    QTest::newRow("without fraction") << u"-1"_s << qint64{-1'000'000};
    QTest::newRow("nothing") << u"0.0000"_s << qint64{0};
    QTest::newRow("paid back") << u"0.05"_s << qint64{50'000};
    QTest::newRow("a millionth") << u"-0.000001"_s << qint64{-1};
    QTest::newRow("zeros behind") << u"-12.3456780000"_s << qint64{-12'345'678};
}

void TestPrice::decimalsAreReadWithoutFloatingPoint()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, micros);
    const auto price = priceFromTwilio(text, u"usd"_s);
    QVERIFY(price);
    QCOMPARE(price->micros, micros);
    QCOMPARE(price->unit, u"USD"_s);
}

void TestPrice::whatIsNoPriceStaysUnknown()
{
    for (const QString &text :
         {u""_s, u"null"_s, u"-"_s, u"1,50"_s, u"1."_s, u"-0.0000001"_s, u"1e3"_s, u"1234567.0"_s, u" 1.0"_s})
        QVERIFY2(!priceFromTwilio(text, u"USD"_s), qPrintable(text));
    QVERIFY(!priceFromTwilio(u"-0.0075"_s, {}));
}

QTEST_GUILESS_MAIN(TestPrice)
#include "tst_price.moc"
