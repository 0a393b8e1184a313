// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slips whose narrow cells break their labels over two or three rows, drawn and read by the real
// recado-reader: every value is found, and none is taken from the cell beside it.

#include "documents/documentreader.h"
#include "documents/slip/brokenlabels.h"
#include "drawnslip.h"
#include "support/awaitlong.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::documents;

Q_DECLARE_METATYPE(LabelStyle)

namespace {

const SampleSlip sample{.payee = u"Escola Ipê Amarelo"_s,
                        .payeeDocument = u"11222333000181"_s,
                        .payer = u"Ana Inventada"_s,
                        .payerDocument = u"12345678909"_s,
                        .amountCents = 74'210,
                        .due = {2026, 12, 10},
                        .documentNumber = u"2026/101"_s,
                        .ourNumber = u"7001"_s};

bool draw(const QString &file, const LabelStyle &style, const QString &documentNumber)
{
    DrawnSlip page(file, style);
    const auto line = *lineOf(sample);
    page.text(10, 100, 40, u"Banco do Brasil"_s, 11);
    page.text(55, 100, 20, u"001-9"_s, 12);
    page.text(80, 101, 125, line.printed(), 9);
    page.row(110, 2,
             {{10, 120, u"Local de\npagamento"_s, u"Pagável em qualquer banco"_s},
              {150, 45, u"Data de\nVencimento"_s, u"10/12/2026"_s}});
    page.row(121, 2,
             {{10, 120, u"Nome do\nBeneficiário"_s, u"Escola Ipê Amarelo - CNPJ: 11.222.333/0001-81"_s},
              {150, 45, u"Agência / Código\nBeneficiário"_s, u"0001 / 000001-0"_s}});
    page.row(132, 2,
             {{10, 20, u"Data do\ndocumento"_s, u"30/11/2026"_s},
              {35, 20, u"Nº do\ndocumento"_s, documentNumber},
              {60, 18, u"Espécie\ndoc."_s, u"DM"_s},
              {82, 15, u"Aceite"_s, u"N"_s},
              {105, 25, u"Data do\nprocessamento"_s, u"01/12/2026"_s},
              {150, 45, u"Nosso\nNúmero"_s, u"7001"_s}});
    page.row(143, 3,
             {{10, 20, u"Uso do\nbanco"_s},
              {35, 15, u"Carteira"_s, u"17"_s},
              {60, 15, u"Moeda"_s, u"R$"_s},
              {82, 20, u"Quantidade"_s, u"1"_s},
              {105, 20, u"Valor"_s},
              {150, 45, u"(=) Valor\ndo\ndocumento"_s, u"742,10"_s}});
    page.row(156, 2,
             {{10, 120, u"Instruções"_s, u"Não receber após 30 dias"_s},
              {150, 45, u"(-) Desconto /\nAbatimentos"_s}});
    page.row(172, 2, {{10, 120, u"Dados do\nPagador"_s}});
    page.row(180, 1, {{10, 120, u"Pagador"_s, u"Ana Inventada - CPF: 123.456.789-09"_s}});
    page.row(190, 2, {{130, 70, u"Autenticação mecânica - Ficha de\nCompensação"_s}});
    page.bars(12, 200, line);
    return page.end();
}

Row rowOf(const std::vector<Segment> &segments)
{
    Row row{.segments = segments, .box = {}};
    for (const auto &segment : segments)
        row.box |= segment.box;
    return row;
}

Segment cell(const QString &text, double x, double y)
{
    return {.text = text, .box = {x, y, 5.0 * static_cast<double>(text.size()), 8}};
}

/// Rows as text, columns between bars.
QStringList textOf(const std::vector<Row> &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        QStringList texts; // clazy:exclude=container-inside-loop
        for (const auto &segment : row.segments)
            texts.append(segment.text);
        lines.append(texts.join(u'|'));
    }
    return lines;
}

} // namespace

class TestBrokenLabels : public QObject
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

    void findsEveryValue_data();
    void findsEveryValue();
    void anEmptyCellStaysEmpty_data() { findsEveryValue_data(); }
    void anEmptyCellStaysEmpty();
    void joinsOnlyWhatIsALabel();

private:
    [[nodiscard]] Result<Reading> readDrawn(const LabelStyle &style, const QString &documentNumber);

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentReader> m_reader;
};

Result<Reading> TestBrokenLabels::readDrawn(const LabelStyle &style, const QString &documentNumber)
{
    const auto file = m_folder.filePath(u"slip.pdf"_s);
    if (!draw(file, style, documentNumber))
        return Error{.kind = ErrorKind::Storage, .detail = u"not drawn"_s, .reason = u"not-drawn"_s};
    return test::awaitLong(m_reader->read({.file = file, .today = QDate(2026, 11, 21)}));
}

void TestBrokenLabels::findsEveryValue_data()
{
    QTest::addColumn<LabelStyle>("style");
    QTest::newRow("left") << LabelStyle{};
    QTest::newRow("small and tight") << LabelStyle{.points = 5, .step = 0.95};
    QTest::newRow("wide apart") << LabelStyle{.points = 6, .step = 1.35};
    QTest::newRow("centred") << LabelStyle{.alignment = Qt::AlignHCenter};
    QTest::newRow("right") << LabelStyle{.alignment = Qt::AlignRight};
    QTest::newRow("labels of one row stand low") << LabelStyle{.lowSingles = true};
}

void TestBrokenLabels::findsEveryValue()
{
    QFETCH(LabelStyle, style);
    const auto reading = readDrawn(style, sample.documentNumber);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().reason));
    QCOMPARE(reading->slips.size(), 1U);
    const auto &slip = reading->slips.front();
    QCOMPARE(slip.printedAmountCents, std::optional(sample.amountCents));
    QCOMPARE(slip.printedDue, std::optional(sample.due));
    QCOMPARE(slip.payee, sample.payee);
    QCOMPARE(slip.payeeDocument, sample.payeeDocument);
    QCOMPARE(slip.payer, sample.payer);
    QCOMPARE(slip.payerDocument, sample.payerDocument);
    QCOMPARE(slip.documentNumber, sample.documentNumber);
    QCOMPARE(slip.ourNumber, sample.ourNumber);
    QCOMPARE(slip.documentDate, std::optional(QDate(2026, 11, 30)));
    QCOMPARE(slip.processed, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(slip.signalCodes.join(u' '), QString());
    QCOMPARE(slip.verdict, Verdict::Checked);
}

void TestBrokenLabels::anEmptyCellStaysEmpty()
{
    QFETCH(LabelStyle, style);
    const auto reading = readDrawn(style, QString());
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().reason));
    QCOMPARE(reading->slips.size(), 1U);
    QCOMPARE(reading->slips.front().documentNumber, QString());
    QCOMPARE(reading->slips.front().ourNumber, sample.ourNumber);
}

void TestBrokenLabels::joinsOnlyWhatIsALabel()
{
    // Labels of cells one below the other, a label with its value, a name over the foot of the slip.
    std::vector<Row> rows{
        rowOf({cell(u"Data"_s, 10, 10), cell(u"Valor"_s, 100, 10), cell(u"Nosso"_s, 200, 10)}),
        rowOf({cell(u"Espécie"_s, 10, 20), cell(u"742,10"_s, 100, 20), cell(u"Número"_s, 200, 20)}),
        rowOf({cell(u"Ana Inventada"_s, 10, 30), cell(u"Valor"_s, 100, 30), cell(u"7001"_s, 200, 30)}),
        rowOf({cell(u"Ficha de Compensação"_s, 10, 40), cell(u"documento"_s, 100, 70)})};
    joinBrokenLabels(rows);
    QCOMPARE(textOf(rows),
             (QStringList{u"Data|Valor|Nosso Número"_s, u"Espécie|742,10"_s, u"Ana Inventada|Valor|7001"_s,
                          u"Ficha de Compensação|documento"_s}));
}

QTEST_MAIN(TestBrokenLabels)
#include "tst_brokenlabels.moc"
