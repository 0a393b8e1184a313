// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several slips on one page of words: what belongs to one is never used for another.

#include "textpages.h"

#include <QTest>

using namespace recado;
using namespace recado::documents;

namespace {

PageText wide(PageText text)
{
    text.width = 900;
    return text;
}

/// Two slips in one row of the page: the second begins at this column of the text.
QStringList sideBySide(const QStringList &left, const QStringList &right, qsizetype column)
{
    QStringList rows;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        rows.append(left.value(i).leftJustified(column) + right.value(i));
    return rows;
}

} // namespace

class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slipsSideBySideKeepTheirOwn();
    void whatCannotBeToldApartIsNotUsed();
    void aReceiptWithoutAFootBeforeItIsTheNextSlips();
    void barsOfASecondSlipKeepThePageApart();
};

void TestRegions::slipsSideBySideKeepTheirOwn()
{
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(20'000, {2027, 1, 10}, u"2"_s);
    const auto rows = sideBySide(slip(first, u"10/12/2026"_s, u"100,00"_s, QString()),
                                 slip(second, u"10/01/2027"_s, u"200,00"_s, u"Beto Inventado"_s), 90);
    const auto reading = readSlips({wide(page(rows))}, today);
    QCOMPARE(reading.slips.size(), 2U);
    QCOMPARE(reading.slips[0].line, first.digits());
    QCOMPARE(reading.slips[0].payer, QString());
    QCOMPARE(reading.slips[0].printedAmountCents, std::optional(qint64(10'000)));
    QCOMPARE(reading.slips[1].payer, u"Beto Inventado"_s);
    QCOMPARE(reading.slips[1].printedAmountCents, std::optional(qint64(20'000)));
    QCOMPARE(reading.slips[1].printedDue, std::optional(QDate(2027, 1, 10)));
}

void TestRegions::whatCannotBeToldApartIsNotUsed()
{
    // A headline runs through the gap between the two: nothing tells where the left one ends.
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(20'000, {2027, 1, 10}, u"2"_s);
    auto rows = sideBySide(slip(first, u"10/12/2026"_s, u"100,00"_s, u"Ana Inventada"_s),
                           slip(second, u"10/01/2027"_s, u"200,00"_s, u"Beto Inventado"_s), 90);
    rows.insert(3, u"-"_s.repeated(160));
    const auto reading = readSlips({wide(page(rows))}, today);
    QCOMPARE(reading.slips.size(), 2U);
    for (const auto &read : reading.slips) {
        QCOMPARE(read.payer, QString());
        QVERIFY(!read.printedAmountCents);
        QCOMPARE(read.verdict, Verdict::Look);
    }
    QCOMPARE(reading.slips[0].amountCents, std::optional(qint64(10'000)));
    QCOMPARE(reading.slips[1].amountCents, std::optional(qint64(20'000)));
}

void TestRegions::aReceiptWithoutAFootBeforeItIsTheNextSlips()
{
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(20'000, {2026, 12, 10}, u"2"_s);
    auto rows = slip(first, u"10/12/2026"_s, u"100,00"_s, QString());
    rows.removeLast();
    rows << u"Recibo do Pagador"_s << u"Pagador"_s << u"Beto Inventado"_s;
    rows += slip(second, u"10/12/2026"_s, u"200,00"_s, u"Beto Inventado"_s);
    const auto byTitle = readSlips({page(rows)}, today);
    QCOMPARE(byTitle.slips.size(), 2U);
    QCOMPARE(byTitle.slips[0].payer, QString());
    // Without its title, the bars of the first slip tell where it ends.
    rows.removeAll(u"Recibo do Pagador"_s);
    rows.insert(7, QString());
    rows.insert(7, QString());
    rows.insert(7, QString());
    const auto byBars = readSlips({withBars(page(rows), first, 7)}, today);
    QCOMPARE(byBars.slips.size(), 2U);
    QCOMPARE(byBars.slips[0].payer, QString());
    QCOMPARE(byBars.slips[1].payer, u"Beto Inventado"_s);
}

void TestRegions::barsOfASecondSlipKeepThePageApart()
{
    // The other slip's line is a picture; its receipt is not, and stands above.
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(20'000, {2026, 12, 10}, u"2"_s);
    QStringList rows{u"Pagador"_s, u"Beto Inventado"_s, QString(), QString(), QString(), QString()};
    rows += slip(first, u"10/12/2026"_s, u"100,00"_s, QString());
    const auto reading = readSlips({withBars(withBars(page(rows), first, 14), second, 3)}, today);
    QCOMPARE(reading.slips.size(), 2U);
    QCOMPARE(reading.slips[0].line, first.digits());
    QCOMPARE(reading.slips[0].payer, QString());
    QCOMPARE(reading.slips[1].signalCodes, QStringList{u"only-barcode"_s});
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
