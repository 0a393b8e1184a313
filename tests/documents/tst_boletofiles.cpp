// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fixture PDFs through the real recado-reader, against tests/fixtures/boleto/pdfs/manifest.json.

#include "documents/documentreader.h"
#include "support/awaitlong.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/");

/// Names are printed in capitals by some generators.
QString folded(const QString &name)
{
    QString result;
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if (!c.isMark())
            result += c;
    }
    return result;
}

} // namespace

class TestBoletoFiles : public QObject
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

    void readsWhatTheManifestSays_data();
    void readsWhatTheManifestSays();
    void saysThatAPasswordIsWrong();
    void refusesWhatIsTooBig();
    void refusesWhatIsNotThere();
    void refusesRandomBytesWithAPdfHeader();
    void decidesTheEraByTheDayItIsGiven();
    void placesItsBoxesOnThePage();
    void drawsAPage();
    void refusesAPageThatIsNotThere();

private:
    static void compare(const ReadSlip &slip, const QJsonValue &expected);
    static void compare(const ReadPix &pix, const QJsonValue &expected);

    std::unique_ptr<DocumentReader> m_reader;
};

void TestBoletoFiles::readsWhatTheManifestSays_data()
{
    QTest::addColumn<QJsonObject>("expected");
    QFile manifest(folder + u"manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const auto files = QJsonDocument::fromJson(manifest.readAll()).object().value("files"_L1).toArray();
    QVERIFY(files.size() > 35);
    for (const auto &file : files)
        QTest::newRow(qPrintable(file["file"_L1].toString())) << file.toObject();
}

void TestBoletoFiles::readsWhatTheManifestSays()
{
    QFETCH(QJsonObject, expected);
    const ReadRequest request{.file = folder + expected["file"_L1].toString(),
                              .password = expected["password"_L1].toString(),
                              .today = QDate(2026, 11, 21)};
    const auto reading = test::awaitLong(m_reader->read(request));

    if (const auto error = expected["error"_L1].toString(); !error.isEmpty()) {
        QVERIFY(!reading);
        QCOMPARE(reading.error().reason, error);
    } else {
        QVERIFY2(reading, "not read");
        const auto slips = expected["slips"_L1].toArray();
        QCOMPARE(reading->slips.size(), size_t(slips.size()));
        for (qsizetype i = 0; i < slips.size(); ++i)
            compare(reading->slips[size_t(i)], slips[i]);
    }
    if (expected.contains("error"_L1) && !expected.contains("pix"_L1))
        return;
    const auto any = test::awaitLong(m_reader->readAny(request));
    QVERIFY(any);
    const auto codes = expected["pix"_L1].toArray();
    QCOMPARE(any->pix.size(), size_t(codes.size()));
    for (qsizetype i = 0; i < codes.size(); ++i)
        compare(any->pix[size_t(i)], codes[i]);
}

void TestBoletoFiles::compare(const ReadPix &pix, const QJsonValue &expected)
{
    QCOMPARE(pix.payload, expected["payload"_L1].toString());
    QCOMPARE(pix.valid, expected["valid"_L1].toBool());
    QCOMPARE(pix.name, expected["name"_L1].toString());
    QCOMPARE(pix.amountCents.has_value(), !expected["amountCents"_L1].isNull());
    QCOMPARE(pix.amountCents.value_or(0), expected["amountCents"_L1].toInteger());
    QCOMPARE(pix.slip.has_value(), !expected["slip"_L1].isNull());
    QCOMPARE(pix.slip.value_or(0), expected["slip"_L1].toInt());
    QCOMPARE(pix.signalCodes, expected["signals"_L1].toVariant().toStringList());
}

void TestBoletoFiles::compare(const ReadSlip &slip, const QJsonValue &expected)
{
    const auto text = [&expected](QLatin1StringView name) { return expected[name].toString(); };
    QCOMPARE(slipKindName(slip.kind), text("kind"_L1));
    QCOMPARE(slip.line, text("line"_L1));
    QCOMPARE(slip.barcode, text("barcode"_L1));
    QCOMPARE(slip.amountCents, std::optional(expected["amountCents"_L1].toInteger()));
    QCOMPARE(slip.due ? slip.due->toString(Qt::ISODate) : QString(), text("due"_L1));
    QCOMPARE(slip.bank, text("bank"_L1));
    QCOMPARE(folded(slip.payee), folded(text("payee"_L1)));
    QCOMPARE(slip.payeeDocument, text("payeeDocument"_L1));
    QCOMPARE(folded(slip.payer), folded(text("payer"_L1)));
    QCOMPARE(slip.payerDocument, text("payerDocument"_L1));
    QCOMPARE(slip.page, expected["page"_L1].toInt());
    QCOMPARE(verdictName(slip.verdict), text("verdict"_L1));
    QCOMPARE(slip.signalCodes, expected["signals"_L1].toVariant().toStringList());
}

void TestBoletoFiles::saysThatAPasswordIsWrong()
{
    const auto file = folder + u"k01-sicoob-senha-12345.pdf"_s;
    QCOMPARE(test::awaitLong(m_reader->read({.file = file})).error().reason, u"file-password"_s);
    QCOMPARE(test::awaitLong(m_reader->read({.file = file, .password = u"54321"_s})).error().reason,
             u"file-wrong-password"_s);
}

void TestBoletoFiles::refusesWhatIsTooBig()
{
    const QTemporaryDir temporary;
    const auto path = temporary.filePath(u"big.pdf"_s);
    QFile big(path);
    QVERIFY(big.open(QIODevice::WriteOnly));
    big.write("%PDF-1.4\n");
    QVERIFY(big.resize(16 * 1024 * 1024 + 1));
    big.close();
    QCOMPARE(test::awaitLong(m_reader->read({.file = path})).error().reason, u"file-too-big"_s);
}

void TestBoletoFiles::refusesWhatIsNotThere()
{
    const auto answer = test::awaitLong(m_reader->read({.file = folder + u"none.pdf"_s}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QCOMPARE(answer.error().reason, u"file-missing"_s);
    QCOMPARE(test::awaitLong(m_reader->read({.file = folder})).error().reason, u"file-missing"_s);
}

void TestBoletoFiles::refusesRandomBytesWithAPdfHeader()
{
    const QTemporaryDir temporary;
    const auto path = temporary.filePath(u"noise.pdf"_s);
    QFile noise(path);
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write("%PDF-1.7\n");
    quint32 state = 20261121;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        noise.putChar(char(state >> 24U));
    }
    noise.close();
    QCOMPARE(test::awaitLong(m_reader->read({.file = path})).error().reason, u"file-damaged"_s);
}

void TestBoletoFiles::decidesTheEraByTheDayItIsGiven()
{
    // Factor 1656 is 2002-04-20 in the first era: a slip printed for 2026 then looks like one of the other
    // era.
    const auto reading
        = test::awaitLong(m_reader->read({.file = folder + u"a01-bb-pix.pdf"_s, .today = QDate(2002, 4, 1)}));
    QVERIFY(reading);
    QCOMPARE(reading->slips.front().verdict, Verdict::Look);
    QCOMPARE(reading->slips.front().signalCodes, QStringList{u"due-other-era"_s});
    QCOMPARE(reading->slips.front().due, std::optional(QDate(2026, 12, 10)));
}

void TestBoletoFiles::placesItsBoxesOnThePage()
{
    const auto reading = test::awaitLong(
        m_reader->read({.file = folder + u"c10-carne.pdf"_s, .today = QDate(2026, 11, 21)}));
    QVERIFY(reading);
    QCOMPARE(reading->pageCount, 3);
    QCOMPARE(reading->pages.size(), 3U);
    QCOMPARE(qRound(reading->pages.front().width), 612);
    double above = -1;
    for (size_t i = 0; i < 3; ++i) {
        const auto &boxes = reading->slips[i].boxes;
        for (const auto &name : {u"line"_s, u"amount"_s, u"due"_s, u"bank"_s, u"payee"_s, u"payer"_s}) {
            QVERIFY2(boxes.contains(name), qPrintable(name));
            const auto &box = boxes.at(name);
            QVERIFY(box.x > 0 && box.y > 0 && box.x + box.width < 1 && box.y + box.height < 1);
            QVERIFY(box.width > 0 && box.height > 0);
        }
        // One slip below the other: a slip's fields stand under its own line and over the next one's.
        QVERIFY(boxes.at(u"line"_s).y > above);
        QVERIFY(boxes.at(u"amount"_s).y > boxes.at(u"line"_s).y);
        if (i < 2) { // the bars of the third are cut by the page break
            QVERIFY(boxes.at(u"bars"_s).y > boxes.at(u"payer"_s).y);
            QVERIFY(boxes.at(u"bars"_s).y + boxes.at(u"bars"_s).height < 1);
            QVERIFY(boxes.at(u"bars"_s).width > 0.3 && boxes.at(u"bars"_s).width < 0.8);
        }
        above = boxes.at(u"payer"_s).y;
    }
}

void TestBoletoFiles::drawsAPage()
{
    const auto image = test::awaitLong(m_reader->renderPage(folder + u"c10-carne.pdf"_s, 2, 72));
    QVERIFY(image);
    QCOMPARE(image->width(), 612);
    QCOMPARE(image->height(), 792);
    int dark = 0;
    for (int y = 0; y < image->height(); ++y) {
        for (int x = 0; x < image->width(); ++x)
            dark += qGray(image->pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 1000, "the page is blank");
}

void TestBoletoFiles::refusesAPageThatIsNotThere()
{
    for (const int page : {0, 4, -1}) {
        const auto image = test::awaitLong(m_reader->renderPage(folder + u"c10-carne.pdf"_s, page, 72));
        QVERIFY(!image);
        QCOMPARE(image.error().reason, u"no-such-page"_s);
    }
}

QTEST_MAIN(TestBoletoFiles)
#include "tst_boletofiles.moc"
