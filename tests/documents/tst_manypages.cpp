// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of more pages than are read: a reading that left some out must say so.

#include "documents/documentreader.h"
#include "documents/sampleslippainter.h"
#include "support/awaitlong.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

class TestManyPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAHundredPagesAndSaysWhenThereAreMore_data();
    void readsAHundredPagesAndSaysWhenThereAreMore();
};

void TestManyPages::readsAHundredPagesAndSaysWhenThereAreMore_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("codes");
    QTest::newRow("all") << 100 << QString();
    QTest::newRow("one too many") << 101 << u"pages-left-out"_s;
}

void TestManyPages::readsAHundredPagesAndSaysWhenThereAreMore()
{
    QFETCH(int, pages);
    QFETCH(QString, codes);
    const SampleSlip sample{.payee = u"Escola Ipê Amarelo"_s,
                            .payeeDocument = u"11222333000181"_s,
                            .payer = u"Ana Inventada"_s,
                            .payerDocument = u"12345678909"_s,
                            .amountCents = 74'210,
                            .due = {2026, 12, 10},
                            .ourNumber = u"42"_s};
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"book.pdf"_s);
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter;
    QVERIFY(painter.begin(&writer));
    SampleSlipPainter(painter, sample, *lineOf(sample)).paint();
    for (int page = 2; page <= pages; ++page) {
        QVERIFY(writer.newPage());
        painter.drawText(200, 200, u"uma palavra "_s.repeated(20)); // a page of text is not searched for bars
    }
    QVERIFY(painter.end());

    DocumentReader reader(
        {.program = QStringLiteral(RECADO_BINARIES "/recado-reader"), .timeout = std::chrono::seconds(50)});
    const auto reading = test::awaitLong(reader.read({.file = file, .today = QDate(2026, 11, 21)}));
    QVERIFY(reading);
    QCOMPARE(reading->pageCount, pages);
    QCOMPARE(reading->pages.size(), 100U);
    QCOMPARE(reading->slips.size(), 1U);
    QCOMPARE(reading->slips.front().signalCodes.join(u' '), codes);
    QCOMPARE(reading->verdict, codes.isEmpty() ? Verdict::Checked : Verdict::Look);
}

QTEST_MAIN(TestManyPages)
#include "tst_manypages.moc"
