// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A slip of text on a page that is turned (/Rotate), or that lies on its side: read as any other, and its
// boxes stand where a person sees the fields.

#include "documents/documentreader.h"
#include "documents/sampleslippainter.h"
#include "documents/slip/turning.h"
#include "support/awaitlong.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

const SampleSlip sample{.payee = u"Escola Ipê Amarelo"_s,
                        .payeeDocument = u"11222333000181"_s,
                        .payer = u"Ana Inventada"_s,
                        .payerDocument = u"12345678909"_s,
                        .amountCents = 74'210,
                        .due = {2026, 12, 10},
                        .ourNumber = u"42"_s};

/// One page; its content lies on its side by so many clockwise quarter turns.
QByteArray drawn(int turns)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    const QSizeF a4(210, 297);
    writer.setPageSize(QPageSize(turns % 2 == 0 ? a4 : a4.transposed(), QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    const QPointF corners[]
        = {{0, 0}, {297, 0}, {210, 297}, {0, 210}}; // where the content's top left corner lies
    painter.translate(corners[turns] * 300 / 25.4);
    painter.rotate(turns * 90.0);
    SampleSlipPainter(painter, sample, *lineOf(sample)).paint();
    painter.end();
    return bytes;
}

/// Its only page turned by /Rotate: the page's object is written once more at the end, as programs do that
/// turn pages.
QByteArray rotated(QByteArray pdf, int degrees)
{
    static const QRegularExpression page(
        u"(\\d+) 0 obj\\s*<<\\s*/Type /Page\\s*\\n(?:[^\\n]*\\n)*?>>\\s*endobj"_s);
    static const QRegularExpression index(u"startxref\\s+(\\d+)"_s);
    static const QRegularExpression trailer(u"trailer\\s*<<(.*?)>>\\s*startxref"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto text = QString::fromLatin1(pdf);
    const auto object = page.match(text);
    if (!object.hasMatch())
        return {};
    auto again = object.captured(0).toLatin1();
    again.insert(again.lastIndexOf(">>"), "/Rotate " + QByteArray::number(degrees) + '\n');
    pdf += '\n';
    const auto at = pdf.size();
    pdf += again + '\n';
    const auto end = pdf.size();
    pdf += "xref\n" + object.captured(1).toLatin1() + " 1\n" + QByteArray::number(at).rightJustified(10, '0')
        + " 00000 n \ntrailer\n<<" + trailer.match(text).captured(1).toLatin1() + "/Prev "
        + index.match(text).captured(1).toLatin1() + "\n>>\nstartxref\n" + QByteArray::number(end)
        + "\n%%EOF\n";
    return pdf;
}

/// A box of the upright page as it is shown after so many clockwise quarter turns.
Box turnedBox(Box box, int turns)
{
    for (; turns > 0; --turns)
        box = {.page = box.page,
               .x = 1 - box.y - box.height,
               .y = box.x,
               .width = box.height,
               .height = box.width};
    return box;
}

bool isNear(const Box &a, const Box &b)
{
    const auto near = [](double one, double other) { return std::abs(one - other) < 0.006; };
    return a.page == b.page && near(a.x, b.x) && near(a.y, b.y) && near(a.width, b.width)
        && near(a.height, b.height);
}

/// How much of a box is black, 0 to 1.
double blackness(const QImage &image, const Box &box)
{
    const QRectF place(box.x * image.width(), box.y * image.height(), box.width * image.width(),
                       box.height * image.height());
    const auto area = place.toRect() & image.rect();
    int black = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            black += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return area.isEmpty() ? 0 : static_cast<double>(black) / (area.width() * area.height());
}

} // namespace

class TestTurnedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_reader.reset(); }

    void readsItAsAnyOther_data();
    void readsItAsAnyOther();
    void aWordOnItsSideTurnsNoPage();

private:
    [[nodiscard]] Result<Reading> readBytes(const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentReader> m_reader;
    Reading m_plain; ///< the same slip on a page as everybody draws it
};

void TestTurnedPages::initTestCase()
{
    m_reader = std::make_unique<DocumentReader>(ReaderOptions{
        .program = QStringLiteral(RECADO_BINARIES "/recado-reader"), .timeout = std::chrono::seconds(50)});
    const auto plain = readBytes(drawn(0));
    QVERIFY(plain);
    m_plain = *plain;
    QCOMPARE(m_plain.verdict, Verdict::Checked);
}

Result<Reading> TestTurnedPages::readBytes(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"page.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{.kind = ErrorKind::Storage, .detail = u"not written"_s, .reason = u"not-written"_s};
    file.close();
    return test::awaitLong(m_reader->read({.file = file.fileName(), .today = QDate(2026, 11, 21)}));
}

void TestTurnedPages::readsItAsAnyOther_data()
{
    QTest::addColumn<int>("content"); // clockwise quarter turns of what is drawn
    QTest::addColumn<int>("page"); // and of the page
    for (const int turns : {1, 2, 3}) {
        QTest::addRow("page turned by %d", turns * 90) << 0 << turns;
        QTest::addRow("content turned by %d", turns * 90) << turns << 0;
        QTest::addRow("content turned by %d and back", turns * 90) << turns << 4 - turns;
    }
}

void TestTurnedPages::readsItAsAnyOther()
{
    QFETCH(int, content);
    QFETCH(int, page);
    const auto pdf = page == 0 ? drawn(content) : rotated(drawn(content), page * 90);
    QVERIFY(!pdf.isEmpty());
    const auto reading = readBytes(pdf);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().reason));
    QCOMPARE(reading->slips.size(), 1U);
    const auto &slip = reading->slips.front();
    const auto &plain = m_plain.slips.front();
    QCOMPARE(slip.line, plain.line);
    QCOMPARE(slip.payer, plain.payer);
    QCOMPARE(slip.payerDocument, plain.payerDocument);
    QCOMPARE(slip.payee, plain.payee);
    QCOMPARE(slip.printedAmountCents, plain.printedAmountCents);
    QCOMPARE(slip.printedDue, plain.printedDue);
    QCOMPARE(slip.documentDate, plain.documentDate);
    QCOMPARE(slip.signalCodes.join(u' '), QString());
    QCOMPARE(slip.verdict, Verdict::Checked);

    const int shown = (content + page) % 4;
    QCOMPARE(reading->pages.front().width < reading->pages.front().height, shown % 2 == 0);
    QVERIFY(slip.boxes.size() == plain.boxes.size());
    for (const auto &[name, box] : plain.boxes)
        QVERIFY2(isNear(slip.boxes.at(name), turnedBox(box, shown)), qPrintable(name));
    const auto image = test::awaitLong(m_reader->renderPage(m_folder.filePath(u"page.pdf"_s), 1, 100));
    QVERIFY(image);
    QVERIFY(blackness(*image, slip.boxes.at(u"bars"_s)) > 0.3);
    QVERIFY(blackness(*image, slip.boxes.at(u"line"_s)) > 0.05);
}

void TestTurnedPages::aWordOnItsSideTurnsNoPage()
{
    PageText page{.number = 1, .width = 600, .height = 800};
    page.words.push_back({.text = u"Beneficiário"_s, .box = {10, 20, 60, 8}});
    page.words.push_back({.text = u"margem"_s, .box = {580, 100, 8, 40}, .turns = 1});
    QCOMPARE(upright(page).turns, 0);
    page.words.push_back({.text = u"Autenticação mecânica"_s, .box = {580, 200, 8, 100}, .turns = 1});
    const auto turned = upright(page);
    QCOMPARE(turned.turns, 1);
    QCOMPARE(turned.width, 800.0);
    QCOMPARE(turned.height, 600.0);
    QCOMPARE(turned.words[1].box, QRectF(100, 12, 40, 8));
    QCOMPARE(turned.words[1].turns, 0);
    QCOMPARE(turned.words[0].turns, 3);
    const auto back = asShown(turned.words[1].box, turned);
    QCOMPARE(QRectF(back.x * 600, back.y * 800, back.width * 600, back.height * 800),
             QRectF(580, 100, 8, 40));
}

QTEST_MAIN(TestTurnedPages)
#include "tst_turnedpages.moc"
