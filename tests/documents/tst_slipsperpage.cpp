// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several slips on one page, drawn and read by the real recado-reader: the payer, amount or date of one must
// never turn up in another.

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

namespace {

constexpr double slipWidth = 210; ///< millimetres, margins included
constexpr double slipHeight = 262;

/// Where a slip stands in a grid.
struct Spot
{
    int column = 0;
    int row = 0;
};
using Spots = std::vector<Spot>;

/// The n-th invented slip: no value of it is any other's.
SampleSlip sample(int n)
{
    static const QStringList payers{u"Ana Inventada"_s, u"Beto Imaginado"_s, u"Carla Suposta"_s,
                                    u"Davi Fictício"_s};
    static const QStringList documents{u"12345678909"_s, u"52998224725"_s, u"11144477735"_s,
                                       u"98765432100"_s, u"01234567890"_s, u"11444777000161"_s};
    return {.payee = u"Escola Ipê Amarelo"_s,
            .payeeDocument = u"11222333000181"_s,
            .payer = payers[n],
            .payerDocument = documents[n],
            .amountCents = 10'000 + n * 1'111,
            .due = QDate(2026, 12, 10).addMonths(n),
            .documentNumber = u"2026/%1"_s.arg(100 + n),
            .ourNumber = QString::number(7001 + n)};
}

bool draw(const std::vector<SampleSlip> &slips, const Spots &spots, const QString &file)
{
    double columns = 1;
    double rows = 1;
    for (const auto &spot : spots) {
        columns = std::max(columns, spot.column + 1.0);
        rows = std::max(rows, spot.row + 1.0);
    }
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QSizeF(columns * slipWidth, rows * slipHeight), QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double dots = 300 / 25.4;
    for (std::size_t i = 0; i < slips.size(); ++i) {
        const auto line = lineOf(slips[i]);
        if (!line)
            return false;
        painter.save();
        painter.translate(spots[i].column * slipWidth * dots, spots[i].row * slipHeight * dots);
        SampleSlipPainter(painter, slips[i], *line).paint();
        painter.restore();
    }
    return painter.end();
}

const ReadSlip *slipOf(const Reading &reading, const SampleSlip &sample)
{
    const auto line = lineOf(sample)->digits();
    const auto found = std::ranges::find(reading.slips, line, &ReadSlip::line);
    return found == reading.slips.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(Spots)

class TestSlipsPerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reader = std::make_unique<DocumentReader>(
            ReaderOptions{.program = QStringLiteral(RECADO_BINARIES "/recado-reader"),
                          .timeout = std::chrono::seconds(50)});
    }
    void cleanupTestCase() { m_reader.reset(); }

    void keepsEachSlipToItself_data();
    void keepsEachSlipToItself();
    void doesNotBorrowThePayerOfTheNeighbour_data() { keepsEachSlipToItself_data(); }
    void doesNotBorrowThePayerOfTheNeighbour();

private:
    [[nodiscard]] Result<Reading> readDrawn(const std::vector<SampleSlip> &slips, const Spots &spots);

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentReader> m_reader;
};

Result<Reading> TestSlipsPerPage::readDrawn(const std::vector<SampleSlip> &slips, const Spots &spots)
{
    const auto file = m_folder.filePath(u"page.pdf"_s);
    if (!draw(slips, spots, file))
        return Error{.kind = ErrorKind::Storage, .detail = u"not drawn"_s, .reason = u"not-drawn"_s};
    return test::awaitLong(m_reader->read({.file = file, .today = QDate(2026, 11, 21)}));
}

void TestSlipsPerPage::keepsEachSlipToItself_data()
{
    QTest::addColumn<Spots>("spots");
    QTest::newRow("left and right") << Spots{{0, 0}, {1, 0}};
    QTest::newRow("one below the other") << Spots{{0, 0}, {0, 1}};
    QTest::newRow("carnê of three") << Spots{{0, 0}, {0, 1}, {0, 2}};
    QTest::newRow("three in a row") << Spots{{0, 0}, {1, 0}, {2, 0}};
    QTest::newRow("two by two") << Spots{{0, 0}, {1, 0}, {0, 1}, {1, 1}};
}

void TestSlipsPerPage::keepsEachSlipToItself()
{
    QFETCH(Spots, spots);
    std::vector<SampleSlip> slips;
    for (std::size_t i = 0; i < spots.size(); ++i)
        slips.push_back(sample(static_cast<int>(i)));
    const auto reading = readDrawn(slips, spots);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().reason));
    QCOMPARE(reading->slips.size(), slips.size());
    for (const auto &wanted : slips) {
        const auto *const slip = slipOf(*reading, wanted);
        QVERIFY2(slip != nullptr, qPrintable(wanted.payer));
        QCOMPARE(slip->signalCodes.join(u' '), QString());
        QCOMPARE(slip->verdict, Verdict::Checked);
        QCOMPARE(slip->payer, wanted.payer);
        QCOMPARE(slip->payerDocument, wanted.payerDocument);
        QCOMPARE(slip->printedAmountCents, std::optional(wanted.amountCents));
        QCOMPARE(slip->printedDue, std::optional(wanted.due));
        QCOMPARE(slip->documentNumber, wanted.documentNumber);
        QCOMPARE(slip->ourNumber, wanted.ourNumber);
        QCOMPARE(slip->documentDate, std::optional(wanted.due.addDays(-10)));
        QCOMPARE(slip->processed, std::optional(wanted.due.addDays(-10)));
    }
}

void TestSlipsPerPage::doesNotBorrowThePayerOfTheNeighbour()
{
    QFETCH(Spots, spots);
    for (std::size_t without = 0; without < spots.size(); ++without) {
        std::vector<SampleSlip> slips;
        for (std::size_t i = 0; i < spots.size(); ++i)
            slips.push_back(sample(static_cast<int>(i)));
        slips[without].payer.clear();
        slips[without].payerDocument.clear();
        slips[without].documentNumber.clear();
        const auto reading = readDrawn(slips, spots);
        QVERIFY(reading);
        for (const auto &wanted : slips) {
            const auto *const slip = slipOf(*reading, wanted);
            QVERIFY(slip != nullptr);
            QCOMPARE(slip->payer, wanted.payer);
            QCOMPARE(slip->payerDocument, wanted.payerDocument);
            QCOMPARE(slip->documentNumber, wanted.documentNumber);
        }
    }
}

QTEST_MAIN(TestSlipsPerPage)
#include "tst_slipsperpage.moc"
