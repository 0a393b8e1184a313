// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people send instead of a boleto, through the real recado-reader: each gets a reason of its own, never
// a guess.

#include "documents/documentreader.h"
#include "documents/sampleslip.h"
#include "support/awaitlong.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
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

QByteArray goodPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && writeSampleSlip(sample, buffer) ? bytes : QByteArray();
}

QByteArray pdfOfText(const QStringList &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    int y = 1000;
    for (const auto &row : rows)
        painter.drawText(500, y += 400, row);
    painter.end();
    return bytes;
}

} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_reader.reset(); }

    void saysWhatItIs_data();
    void saysWhatItIs();
    void readsWhatIsOnlyCluttered_data();
    void readsWhatIsOnlyCluttered();

private:
    [[nodiscard]] Result<Reading> readBytes(const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentReader> m_reader;
};

void TestBadFiles::initTestCase()
{
    m_reader = std::make_unique<DocumentReader>(ReaderOptions{
        .program = QStringLiteral(RECADO_BINARIES "/recado-reader"), .timeout = std::chrono::seconds(50)});
}

Result<Reading> TestBadFiles::readBytes(const QByteArray &bytes)
{
    const auto path = m_folder.filePath(u"file.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{.kind = ErrorKind::Storage, .detail = u"not written"_s, .reason = u"not-written"_s};
    file.close();
    return test::awaitLong(m_reader->read({.file = path, .today = QDate(2026, 11, 21)}));
}

void TestBadFiles::saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto rest = QByteArray(200, 'x');
    QTest::newRow("nothing") << QByteArray() << u"file-empty"_s;
    QTest::newRow("JPG") << "\xFF\xD8\xFF\xE0" + rest << u"file-image"_s;
    QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n" + rest << u"file-image"_s;
    QTest::newRow("GIF") << "GIF89a" + rest << u"file-image"_s;
    QTest::newRow("TIFF of a scanner") << QByteArray("II*\0", 4) + rest << u"file-image"_s;
    QTest::newRow("TIFF of another") << QByteArray("MM\0*", 4) + rest << u"file-image"_s;
    QTest::newRow("bitmap") << QByteArray("BM\1\2\0\0\0\0\0\0", 10) + rest << u"file-image"_s;
    QTest::newRow("WEBP") << "RIFF1234WEBPVP8 " + rest << u"file-image"_s;
    QTest::newRow("picture of a phone") << QByteArray("\0\0\0\x18", 4) + "ftypheic" + rest << u"file-image"_s;
    QTest::newRow("login page") << "\xEF\xBB\xBF\r\n <!DOCTYPE HTML>" + rest << u"file-html"_s;
    QTest::newRow("error page") << "<?xml version='1.0'?>\n<html xmlns='x'>" + rest << u"file-html"_s;
    QTest::newRow("letter about BMG") << "BMG Empréstimos" + rest << u"file-not-pdf"_s;
    QTest::newRow("text of a MM. Juiz") << "MM. Juiz" + rest << u"file-not-pdf"_s;
    QTest::newRow("document of a text program") << "PK\x03\x04" + rest << u"file-not-pdf"_s;
    QTest::newRow("only a header") << QByteArray("%PDF-1.4\n") << u"file-damaged"_s;
    QTest::newRow("half a download") << goodPdf().first(goodPdf().size() / 2) << u"file-damaged"_s;
    QTest::newRow("blank page") << pdfOfText({}) << u"no-boleto"_s;
    QTest::newRow("letter") << pdfOfText({u"Prezada Ana,"_s, u"segue o boleto de R$ 742,10."_s})
                            << u"no-boleto"_s;
    // An access key of 44 digits, and one whose digits happen to obey the rules of a barcode.
    const auto key = u"3526 1111 2223 3300 0181 5500 1000 0000 4210 0000 0425"_s;
    QTest::newRow("fiscal note") << pdfOfText({u"DANFE"_s, u"CHAVE DE ACESSO"_s, key}) << u"no-boleto"_s;
    QTest::newRow("key that obeys the rules")
        << pdfOfText({u"CHAVE DE ACESSO"_s, lineOf(sample)->barcode().digits()}) << u"no-boleto"_s;
    QTest::newRow("line with wrong check digits in a sentence")
        << pdfOfText({u"protocolo 00190000090123456700400000101170116560000074211"_s}) << u"no-boleto"_s;
}

void TestBadFiles::saysWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto reading = readBytes(bytes);
    QVERIFY(!reading);
    QCOMPARE(reading.error().reason, reason);
}

void TestBadFiles::readsWhatIsOnlyCluttered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto good = goodPdf();
    QVERIFY(!good.isEmpty());
    QTest::newRow("as it is") << good;
    QTest::newRow("answer of a web server before it")
        << "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + good;
    QTest::newRow("blanks behind it") << good + QByteArray(500, '\n');
    auto moved = good;
    QTest::newRow("wrong index") << moved.replace("startxref\n", "startxref\n9");
}

void TestBadFiles::readsWhatIsOnlyCluttered()
{
    QFETCH(QByteArray, bytes);
    const auto reading = readBytes(bytes);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().reason));
    QCOMPARE(reading->slips.size(), 1U);
    QCOMPARE(reading->slips.front().line, lineOf(sample)->digits());
    QCOMPARE(reading->verdict, Verdict::Checked);
}

QTEST_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
