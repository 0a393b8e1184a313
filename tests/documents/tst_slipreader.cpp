// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages made of words, without any PDF: what no generator prints, and what must never be mixed up.

#include "textpages.h"

#include <QRegularExpression>
#include <QTest>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

class TestSlipReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlainSlip();
    void neverTakesTheFieldsOfTheNextSlip();
    void aReceiptOfTheNextSlipIsNotThisOnes();
    void aMissingAmountIsNotGuessed();
    void everyDifferenceMeansLook_data();
    void everyDifferenceMeansLook();
    void theSafetyRangeAsks();
    void anAccessKeyOfAFiscalNoteIsNoSlip();
    void aLineInOneWordOrBehindAColonIsFound_data();
    void aLineInOneWordOrBehindAColonIsFound();
    void aLineInAnyGroupingIsFound_data();
    void aLineInAnyGroupingIsFound();
    void twoSlipsAreNotOneForAHumanEither();
    void barsOfAnotherPaymentAreTold();
    void barsOfTheNeighbourConfirmNothing();
    void intactBarsTellWhatABrokenLineMeans();
    void withoutBarsNothingIsChecked();
};

void TestSlipReader::readsAPlainSlip()
{
    const auto code = line(74'210, {2026, 12, 10});
    const auto rows = slip(code, u"10/12/2026"_s, u"R$ 742,10"_s, u"Ana Inventada - CPF 123.456.789-09"_s);
    const auto read = readSlips({withBars(page(rows), code, 8)}, today).slips.front();
    QCOMPARE(read.printedBarcode, read.barcode);
    QCOMPARE(read.line, code.digits());
    QCOMPARE(read.barcode, code.barcode().digits());
    QCOMPARE(read.payee, u"Escola Ipê Amarelo"_s);
    QCOMPARE(read.payeeDocument, u"11222333000181"_s);
    QCOMPARE(read.payer, u"Ana Inventada"_s);
    QCOMPARE(read.payerDocument, u"12345678909"_s);
    QCOMPARE(read.signalCodes, QStringList());
    QCOMPARE(read.verdict, Verdict::Checked);
}

void TestSlipReader::neverTakesTheFieldsOfTheNextSlip()
{
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(20'000, {2027, 1, 10}, u"2"_s);
    auto rows = slip(first, u"10/12/2026"_s, u"100,00"_s, u"Ana Inventada"_s);
    rows += slip(second, u"10/01/2027"_s, u"200,00"_s, u"Beto Inventado"_s);
    const auto reading = readSlips({withBars(withBars(page(rows), second, 16), first, 8)}, today);
    QCOMPARE(reading.slips.size(), 2U);
    QCOMPARE(reading.verdict, Verdict::Checked);
    QCOMPARE(reading.slips[0].payer, u"Ana Inventada"_s);
    QCOMPARE(reading.slips[0].printedAmountCents, std::optional(qint64(10'000)));
    QCOMPARE(reading.slips[1].payer, u"Beto Inventado"_s);
    QCOMPARE(reading.slips[1].printedDue, std::optional(QDate(2027, 1, 10)));
}

void TestSlipReader::aReceiptOfTheNextSlipIsNotThisOnes()
{
    // The first slip prints no payer; the receipt between the two belongs to the second.
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(10'000, {2026, 12, 10}, u"2"_s);
    auto rows = slip(first, u"10/12/2026"_s, u"100,00"_s, QString());
    rows << u"Recibo do Pagador"_s << u"Pagador"_s << u"Beto Inventado"_s;
    rows += slip(second, u"10/12/2026"_s, u"100,00"_s, u"Beto Inventado"_s);
    const auto reading = readSlips({page(rows)}, today);
    QCOMPARE(reading.slips.size(), 2U);
    QCOMPARE(reading.slips[0].payer, QString());
    QCOMPARE(reading.slips[1].payer, u"Beto Inventado"_s);
}

void TestSlipReader::aMissingAmountIsNotGuessed()
{
    auto rows = slip(line(74'210, {2026, 12, 10}), u"10/12/2026"_s, QString(), u"Ana Inventada"_s);
    rows.insert(5, u"                                                (=) Valor cobrado"_s);
    rows.insert(6, u"                                                900,00"_s);
    const auto read = only(rows);
    QVERIFY(!read.printedAmountCents);
    QCOMPARE(read.amountCents, std::optional(qint64(74'210)));
    QCOMPARE(read.signalCodes, (QStringList{u"printed-amount-missing"_s, u"barcode-missing"_s}));
    QCOMPARE(read.verdict, Verdict::Look);
}

void TestSlipReader::everyDifferenceMeansLook_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("bank");
    QTest::addColumn<QString>("signal");
    QTest::newRow("date") << u"11/12/2026"_s << u"742,10"_s << u"001-9"_s << u"printed-due-differs"_s;
    QTest::newRow("other era") << u"20/04/2002"_s << u"742,10"_s << u"001-9"_s << u"due-other-era"_s;
    QTest::newRow("no date") << QString() << u"742,10"_s << u"001-9"_s << u"printed-due-missing"_s;
    QTest::newRow("amount") << u"10/12/2026"_s << u"742,11"_s << u"001-9"_s << u"printed-amount-differs"_s;
    QTest::newRow("bank") << u"10/12/2026"_s << u"742,10"_s << u"237-2"_s << u"bank-differs"_s;
}

void TestSlipReader::everyDifferenceMeansLook()
{
    QFETCH(QString, due);
    QFETCH(QString, amount);
    QFETCH(QString, bank);
    QFETCH(QString, signal);
    auto rows = slip(line(74'210, {2026, 12, 10}), due, amount, u"Ana Inventada"_s);
    rows.front().replace(u"001-9"_s, bank);
    const auto read = only(rows);
    QVERIFY2(read.signalCodes.contains(signal), qPrintable(read.signalCodes.join(u' ')));
    QCOMPARE(read.verdict, Verdict::Look);
}

void TestSlipReader::theSafetyRangeAsks()
{
    // Factor 7138 on 2026-11-21: no bank takes 2017-04-24 any more, nor 2041-12-13 yet.
    const auto due = boleto::DueDateFactor::fromValue(7138)->resolve(today).firstCycle;
    const auto rows = slip(line(74'210, due), due.toString(u"dd/MM/yyyy"_s), u"742,10"_s, u"Ana Inventada"_s);
    const auto read = only(rows);
    QVERIFY(read.signalCodes.contains(u"due-safety-range"_s));
    QCOMPARE(read.due, std::optional(due));
    QCOMPARE(read.verdict, Verdict::Look);
}

void TestSlipReader::anAccessKeyOfAFiscalNoteIsNoSlip()
{
    const auto bare = line(74'210, {2026, 12, 10}).barcode().digits();
    QVERIFY(readSlips({page({u"Chave de acesso"_s, bare})}, today).slips.empty());
    QCOMPARE(readSlips({page({u"Chave de acesso"_s, bare})}, today).verdict, Verdict::Unreadable);
}

void TestSlipReader::aLineInOneWordOrBehindAColonIsFound_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("masked");
    QTest::newRow("47 digits") << QString() << false;
    QTest::newRow("colon") << u"Linha:"_s << true;
    QTest::newRow("after a label") << u"Linha digitável: "_s << true;
    QTest::newRow("between rules") << u"|001-9| "_s << true;
}

void TestSlipReader::aLineInOneWordOrBehindAColonIsFound()
{
    QFETCH(QString, before);
    QFETCH(bool, masked);
    const auto code = line(74'210, {2026, 12, 10});
    const auto read = only({before + (masked ? code.printed() : code.digits())});
    QCOMPARE(read.line, code.digits());
}

void TestSlipReader::aLineInAnyGroupingIsFound_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("digits");
    const auto bank = line(74'210, {2026, 12, 10});
    const auto water
        = boleto::checkLineOrBarcode(u"82690000001194000095000964778490003007131025").value->printed();
    const auto plain = QString(water).remove(u' ').remove(u'-');
    const auto fields = bank.printed().split(u' ');
    auto letters = bank.printed();
    letters.remove(u' ').replace(QRegularExpression(u"(.)"_s), u"\\1 "_s);
    QTest::newRow("one field a row") << fields << bank.digits();
    QTest::newRow("two rows") << QStringList{fields.mid(0, 2).join(u' '), fields.mid(2).join(u' ')}
                              << bank.digits();
    QTest::newRow("letter by letter") << QStringList{letters} << bank.digits();
    QTest::newRow("hard blanks") << QStringList{fields.join(QChar::Nbsp)} << bank.digits();
    QTest::newRow("in a frame") << QStringList{u'|' + fields.join(u'|') + u'|'} << bank.digits();
    QTest::newRow("dots only") << QStringList{bank.printed().replace(u' ', u'.')} << bank.digits();
    QTest::newRow("bill") << QStringList{water} << plain;
    QTest::newRow("bill with dashes") << QStringList{QString(water).replace(u'-', QChar(0x2013))} << plain;
    QTest::newRow("bill with blanks") << QStringList{QString(water).replace(u'-', u' ')} << plain;
    QTest::newRow("bill in two rows")
        << QStringList{water.section(u' ', 0, 1), water.section(u' ', 2)} << plain;
}

void TestSlipReader::aLineInAnyGroupingIsFound()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, digits);
    QCOMPARE(only(rows).line, digits);
}

void TestSlipReader::twoSlipsAreNotOneForAHumanEither()
{
    // The receipt's line was altered, the slip's is intact: both are shown, and the file needs a look.
    const auto code = line(74'210, {2026, 12, 10});
    auto altered = code.printed();
    altered[14] = altered[14] == u'7' ? u'8' : u'7';
    QStringList rows{altered};
    rows += slip(code, u"10/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s);
    const auto reading = readSlips({withBars(page(rows), code, 9)}, today);
    QCOMPARE(reading.slips.size(), 2U);
    QCOMPARE(reading.verdict, Verdict::Look);
    QVERIFY(reading.slips[0].barcode.isEmpty());
    QVERIFY(reading.slips[0].signalCodes.contains(u"line-check-digit"_s));
    QCOMPARE(reading.slips[1].verdict, Verdict::Checked);
}

void TestSlipReader::barsOfAnotherPaymentAreTold()
{
    const auto code = line(74'210, {2026, 12, 10});
    const auto other = line(99'900, {2026, 12, 10}, u"7"_s);
    const auto rows = slip(code, u"10/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s);
    const auto reading = readSlips({withBars(page(rows), other, 8)}, today);
    QCOMPARE(reading.slips.size(), 1U);
    const auto &read = reading.slips.front();
    QCOMPARE(read.signalCodes, QStringList{u"line-barcode-differ"_s});
    QCOMPARE(read.barcode, code.barcode().digits());
    QCOMPARE(read.printedBarcode, other.barcode().digits());
    QCOMPARE(read.amountCents, std::optional(qint64(74'210)));
    QCOMPARE(read.verdict, Verdict::Look);
}

void TestSlipReader::barsOfTheNeighbourConfirmNothing()
{
    const auto first = line(10'000, {2026, 12, 10}, u"1"_s);
    const auto second = line(20'000, {2027, 1, 10}, u"2"_s);
    auto rows = slip(first, u"10/12/2026"_s, u"100,00"_s, u"Ana Inventada"_s);
    rows += slip(second, u"10/01/2027"_s, u"200,00"_s, u"Beto Inventado"_s);
    const auto reading = readSlips({withBars(page(rows), second, 16)}, today);
    QCOMPARE(reading.slips.size(), 2U);
    QCOMPARE(reading.slips[0].signalCodes, QStringList{u"barcode-missing"_s});
    QCOMPARE(reading.slips[0].verdict, Verdict::Look);
    QCOMPARE(reading.slips[1].verdict, Verdict::Checked);
}

void TestSlipReader::intactBarsTellWhatABrokenLineMeans()
{
    const auto code = line(74'210, {2026, 12, 10});
    auto rows = slip(code, u"10/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s);
    auto altered = code.printed();
    altered[14] = altered[14] == u'7' ? u'8' : u'7';
    rows.front().replace(code.printed(), altered);
    const auto reading = readSlips({withBars(page(rows), code, 8)}, today);
    QCOMPARE(reading.slips.size(), 1U);
    const auto &read = reading.slips.front();
    QCOMPARE(read.barcode, code.barcode().digits());
    QCOMPARE(read.due, std::optional(QDate(2026, 12, 10)));
    QCOMPARE(read.signalCodes, QStringList{u"line-check-digit"_s});
    QVERIFY(!read.lineProblems.isEmpty());
    QVERIFY(read.line != code.digits());
    QCOMPARE(read.verdict, Verdict::Look);
}

void TestSlipReader::withoutBarsNothingIsChecked()
{
    const auto read
        = only(slip(line(74'210, {2026, 12, 10}), u"10/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s));
    QCOMPARE(read.signalCodes, QStringList{u"barcode-missing"_s});
    QCOMPARE(read.verdict, Verdict::Look);
}

QTEST_GUILESS_MAIN(TestSlipReader)
#include "tst_slipreader.moc"
