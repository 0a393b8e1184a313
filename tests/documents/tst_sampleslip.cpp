// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"
#include "documents/itfbars.h"
#include "documents/sampleslip.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

SampleSlip school()
{
    return {.bankCode = u"756"_s,
            .payee = u"Escola Ipê Amarelo Ltda"_s,
            .payeeDocument = u"11222333000181"_s,
            .payer = u"Dandara Conceição de Souza"_s,
            .payerDocument = u"123.456.789-09"_s,
            .payerAddress = u"Rua das Amoreiras, 12 - 79000-000 - Campo Grande - MS"_s,
            .amountCents = 1'234'507,
            .due = QDate(2026, 12, 10),
            .documentNumber = u"MENS-11/2026"_s,
            .ourNumber = u"123456789"_s,
            .description = u"Mensalidade de novembro"_s};
}

/// Reads the bars back: the inverse of the drawing, from its own table of place values (1, 2, 4, 7, parity).
QString digitsOf(const std::vector<int> &bars)
{
    const auto digit = [&bars](size_t start) {
        static constexpr int places[] = {1, 2, 4, 7, 0};
        int value = 0;
        for (size_t element = 0; element < 5; ++element)
            value += bars[start + 2 * element] > 1 ? places[element] : 0;
        return QString::number(value == 11 ? 0 : value);
    };
    QString digits;
    for (size_t pair = 4; pair + 3 < bars.size(); pair += 10)
        digits += digit(pair) + digit(pair + 1);
    return digits;
}

} // namespace

class TestSampleSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsCanBeReadBack();
    void codesWhatItIsTold();
    void namesEveryRefusal_data();
    void namesEveryRefusal();
    void isReadBackAsItWasDrawn_data();
    void isReadBackAsItWasDrawn();
    void saysThatItCannotWrite();
};

void TestSampleSlip::barsCanBeReadBack()
{
    const auto code = u"00191165600000742100000001234567000000010117"_s;
    const auto bars = itfBars(code);
    QCOMPARE(std::accumulate(bars.begin(), bars.end(), 0), 405);
    QCOMPARE(digitsOf(bars), code);
    QCOMPARE(digitsOf(itfBars(u"9876543210")), u"9876543210"_s);
}

void TestSampleSlip::codesWhatItIsTold()
{
    const auto line = lineOf(school());
    QVERIFY(line);
    const auto &barcode = line->barcode();
    QCOMPARE(barcode.bankCode(), std::optional(u"756"_s));
    QCOMPARE(barcode.amountCents(), std::optional(qint64(1'234'507)));
    QCOMPARE(barcode.dueFactor()->resolve({2026, 11, 21}).date, std::optional(QDate(2026, 12, 10)));
    QVERIFY(barcode.freeField().endsWith(u"123456789"_s));
}

void TestSampleSlip::namesEveryRefusal_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("which");
    QTest::newRow("bank") << u"sample-bank"_s << 0;
    QTest::newRow("date") << u"sample-due"_s << 1;
    QTest::newRow("amount") << u"sample-amount"_s << 2;
    QTest::newRow("number") << u"sample-number"_s << 3;
}

void TestSampleSlip::namesEveryRefusal()
{
    QFETCH(QString, reason);
    QFETCH(int, which);
    auto slip = school();
    if (which == 0)
        slip.bankCode = u"8A"_s;
    if (which == 1)
        slip.due = QDate(1999, 1, 1);
    if (which == 2)
        slip.amountCents = 10'000'000'000;
    if (which == 3)
        slip.ourNumber = u"12-3"_s;
    const auto line = lineOf(slip);
    QVERIFY(!line);
    QCOMPARE(line.error().reason, reason);
}

void TestSampleSlip::isReadBackAsItWasDrawn_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("bank");
    QTest::newRow("thousands") << qint64(1'234'507) << QDate(2026, 12, 10) << u"756"_s;
    QTest::newRow("cents") << qint64(9) << QDate(2027, 2, 28) << u"001"_s;
    QTest::newRow("millions") << qint64(987'654'321) << QDate(2026, 11, 21) << u"341"_s;
    QTest::newRow("X of the bank") << qint64(5'000) << QDate(2026, 11, 22) << u"748"_s;
}

void TestSampleSlip::isReadBackAsItWasDrawn()
{
    QFETCH(qint64, cents);
    QFETCH(QDate, due);
    QFETCH(QString, bank);
    auto slip = school();
    slip.amountCents = cents;
    slip.due = due;
    slip.bankCode = bank;
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"boleto.pdf"_s);
    QVERIFY(writeSampleSlip(slip, file).has_value());

    DocumentReader reader({.program = QStringLiteral(RECADO_BINARIES "/recado-reader")});
    const auto reading = test::await(reader.read({.file = file, .today = QDate(2026, 11, 21)}));
    QVERIFY2(reading, "not read");
    QCOMPARE(reading->pageCount, 1);
    QCOMPARE(reading->slips.size(), 1U);
    const auto &read = reading->slips.front();
    QCOMPARE(read.line, lineOf(slip)->digits());
    QCOMPARE(read.amountCents, std::optional(cents));
    QCOMPARE(read.printedAmountCents, std::optional(cents));
    QCOMPARE(read.due, std::optional(due));
    QCOMPARE(read.printedDue, std::optional(due));
    QCOMPARE(read.bank, bank);
    QCOMPARE(read.payee, slip.payee);
    QCOMPARE(read.payeeDocument, u"11222333000181"_s);
    QCOMPARE(read.payer, slip.payer);
    QCOMPARE(read.payerDocument, u"12345678909"_s);
    QCOMPARE(read.signalCodes, QStringList());
    QCOMPARE(read.verdict, Verdict::Checked);
    QCOMPARE(read.printedBarcode, read.barcode);
    QCOMPARE(read.documentNumber, slip.documentNumber);
    QCOMPARE(read.documentDate, std::optional(due.addDays(-10)));
    QCOMPARE(read.processed, std::optional(due.addDays(-10)));
    QCOMPARE(read.boxes.size(), 13U);
}

void TestSampleSlip::saysThatItCannotWrite()
{
    const auto written = writeSampleSlip(school(), u"/nowhere/boleto.pdf"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().reason, u"sample-not-written"_s);
}

QTEST_MAIN(TestSampleSlip)
#include "tst_sampleslip.moc"
