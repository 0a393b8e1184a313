// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `recado-cli boleto read --json`: the shape that other programs read, field by field.

#include "support/commandline.h"

using namespace recado::test;

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/") + name;
}

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys(); // sorted
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

/// A PDF of pages with text, which are not searched for bars. Its index is left to the reader.
QByteArray bookOf(int count)
{
    const auto row = "(" + QByteArray("uma palavra ").repeated(6) + ") Tj 0 -12 Td ";
    const auto text = "BT /F 9 Tf 20 800 Td " + row.repeated(4) + "ET";
    QByteArray kids;
    QByteArray pages;
    for (int page = 0; page < count; ++page) {
        const auto number = QByteArray::number(page + 5);
        kids += number + " 0 R ";
        pages += number
            + " 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R "
              "/Resources << /Font << /F 4 0 R >> >> >>\nendobj\n";
    }
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count "
        + QByteArray::number(count) + " /Kids [" + kids + "] >>\nendobj\n3 0 obj\n<< /Length "
        + QByteArray::number(text.size()) + " >>\nstream\n" + text
        + "\nendstream\nendobj\n4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
        + pages + "trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
}

} // namespace

class TestBoletoRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipHasEveryField();
    void whatIsNotThereIsNull();
    void aPixCodeHasEveryField();
    void todayDecides_data();
    void todayDecides();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void aFileThatIsNoBoletoSaysWhy_data();
    void aFileThatIsNoBoletoSaysWhy();
    void pagesThatWereNotReadAreTold();
    void filesAreAnsweredInTheirOrder();

private:
    [[nodiscard]] CommandLine::Answer read(const QStringList &words) const
    {
        return m_cli.runExactly(QStringList{u"--json"_s, u"boleto"_s, u"read"_s} + words);
    }
    [[nodiscard]] QJsonValue fileOf(const QStringList &words) const
    {
        const auto answer = read(words);
        return answer.json["files"_L1].toArray().size() == 1 ? answer.json["files"_L1][0] : QJsonValue();
    }

    CommandLine m_cli;
    const QStringList m_today{u"--today"_s, u"2026-11-21"_s};
};

void TestBoletoRead::aSlipHasEveryField() // NOLINT(readability-function-size): a table
{
    const auto answer = read(QStringList{fixture(u"a01-bb-pix.pdf"_s)} + m_today);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(keysOf(answer.json), QStringList{u"files"_s});
    const auto file = answer.json["files"_L1][0];
    QCOMPARE(keysOf(file),
             sorted({u"file"_s, u"verdict"_s, u"error"_s, u"pages"_s, u"pagesRead"_s, u"slips"_s, u"pix"_s}));
    QCOMPARE(file["file"_L1].toString(), fixture(u"a01-bb-pix.pdf"_s));
    QCOMPARE(file["verdict"_L1], QJsonValue(u"checked"_s));
    QVERIFY(file["error"_L1].isNull());
    QCOMPARE(file["pages"_L1].toInt(), 1);
    QCOMPARE(file["pagesRead"_L1].toInt(), 1);
    QCOMPARE(file["slips"_L1].toArray().size(), 1);

    const auto slip = file["slips"_L1][0];
    QCOMPARE(
        keysOf(slip),
        sorted(
            {u"kind"_s,           u"line"_s,         u"barcode"_s,   u"amount"_s,        u"due"_s,
             u"bank"_s,           u"payee"_s,        u"payer"_s,     u"payeeDocument"_s, u"payerDocument"_s,
             u"page"_s,           u"verdict"_s,      u"signals"_s,   u"dueChoices"_s,    u"documentNumber"_s,
             u"ourNumber"_s,      u"documentDate"_s, u"processed"_s, u"printedAmount"_s, u"printedDue"_s,
             u"printedBarcode"_s, u"boxes"_s,        u"certainty"_s, u"lineProblems"_s}));
    const std::map<QString, QJsonValue> expected{
        {u"kind"_s, u"bank"_s},
        {u"line"_s, u"00190000090123456700400000101170116560000074210"_s},
        {u"barcode"_s, u"00191165600000742100000001234567000000010117"_s},
        {u"printedBarcode"_s, u"00191165600000742100000001234567000000010117"_s},
        {u"amount"_s, u"742.10"_s},
        {u"printedAmount"_s, u"742.10"_s},
        {u"due"_s, u"2026-12-10"_s},
        {u"printedDue"_s, u"2026-12-10"_s},
        {u"dueChoices"_s, QJsonArray()},
        {u"bank"_s, u"001"_s},
        {u"payee"_s, u"ESCOLA TESTE LTDA"_s},
        {u"payeeDocument"_s, u"11222333000181"_s},
        {u"payer"_s, u"FULANO DE TAL TESTE"_s},
        {u"payerDocument"_s, u"12345678909"_s},
        {u"documentNumber"_s, u"MENS-11/2026"_s},
        {u"ourNumber"_s, u"12345670000000101"_s},
        {u"documentDate"_s, u"2026-11-21"_s},
        {u"processed"_s, u"2026-11-21"_s},
        {u"page"_s, 1},
        {u"verdict"_s, u"checked"_s},
        {u"signals"_s, QJsonArray()},
        {u"lineProblems"_s, QJsonArray()},
    };
    for (const auto &[name, value] : expected)
        QVERIFY2(slip[name] == value, qPrintable(name + u' ' + slip[name].toVariant().toString()));
    for (const auto &name :
         {u"line"_s, u"bars"_s, u"amount"_s, u"due"_s, u"bank"_s, u"payee"_s, u"payer"_s}) {
        const auto box = slip["boxes"_L1][name];
        QCOMPARE(keysOf(box), sorted({u"page"_s, u"x"_s, u"y"_s, u"width"_s, u"height"_s}));
        QCOMPARE(box["page"_L1].toInt(), 1);
        for (const auto &place : {u"x"_s, u"y"_s, u"width"_s, u"height"_s})
            QVERIFY2(box[place].toDouble() > 0 && box[place].toDouble() < 1, qPrintable(name + place));
        QVERIFY2(
            (QStringList{u"sure"_s, u"read"_s, u"unsure"_s}).contains(slip["certainty"_L1][name].toString()),
            qPrintable(name));
    }
    QCOMPARE(slip["certainty"_L1]["line"_L1], QJsonValue(u"sure"_s));
}

void TestBoletoRead::whatIsNotThereIsNull()
{
    const auto bill = fileOf(QStringList{fixture(u"g06-multa.pdf"_s)} + m_today)["slips"_L1][0];
    QCOMPARE(bill["kind"_L1], QJsonValue(u"arrecadacao"_s));
    QCOMPARE(bill["line"_L1].toString().size(), 48);
    QCOMPARE(bill["barcode"_L1].toString().size(), 44);
    QVERIFY(bill["bank"_L1].isNull());
    const auto scan = fileOf(QStringList{fixture(u"i02-sicoob-scan200.pdf"_s)} + m_today)["slips"_L1][0];
    for (const auto &name :
         {u"payee"_s, u"payeeDocument"_s, u"payer"_s, u"payerDocument"_s, u"printedAmount"_s, u"printedDue"_s,
          u"documentNumber"_s, u"documentDate"_s, u"processed"_s})
        QVERIFY2(scan[name].isNull(), qPrintable(name));
    QCOMPARE(texts(scan["signals"_L1]).constFirst(), u"only-barcode"_s);
    // A line that breaks a rule, without bars that would say what it means.
    const auto broken
        = fileOf(QStringList{fixture(u"f08-48digits-broken-factor.pdf"_s)} + m_today)["slips"_L1][0];
    QCOMPARE(broken["verdict"_L1], QJsonValue(u"look"_s));
    QVERIFY(texts(broken["signals"_L1]).contains(u"line-48-digits"_s));
    QVERIFY(texts(broken["lineProblems"_L1]).contains(u"line48-not-collection"_s));
}

void TestBoletoRead::aPixCodeHasEveryField()
{
    const auto file = fileOf(QStringList{fixture(u"a09-bradesco-pixfraude.pdf"_s)} + m_today);
    const auto pix = file["pix"_L1][0];
    QCOMPARE(keysOf(pix),
             sorted({u"payload"_s, u"valid"_s, u"name"_s, u"amount"_s, u"signals"_s, u"slip"_s, u"page"_s}));
    QVERIFY(pix["payload"_L1].toString().startsWith(u"000201"_s));
    QCOMPARE(pix["valid"_L1], QJsonValue(true));
    QVERIFY(pix["name"_L1].isString());
    QCOMPARE(pix["slip"_L1], QJsonValue(0)); // whose it is
    QCOMPARE(pix["page"_L1], QJsonValue(1));
    QVERIFY(texts(pix["signals"_L1]).contains(u"pix-other-receiver"_s));
    QVERIFY(texts(file["slips"_L1][0]["signals"_L1]).contains(u"pix-other-receiver"_s));
    // A Pix code without a slip belongs to none, and an open amount is none.
    const auto alone = fileOf(QStringList{fixture(u"f10-pix-only.pdf"_s)} + m_today);
    QCOMPARE(alone["error"_L1], QJsonValue(u"no-boleto"_s));
    QVERIFY(alone["pix"_L1][0]["slip"_L1].isNull());
    const auto open = fileOf(QStringList{fixture(u"a01-bb-pix.pdf"_s)} + m_today)["pix"_L1][0];
    QVERIFY(open["amount"_L1].isNull());
}

void TestBoletoRead::todayDecides_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("codes");
    QTest::newRow("before it is due") << u"2026-11-21"_s << u"2026-12-10"_s << QString();
    QTest::newRow("on the day") << u"2026-12-10"_s << u"2026-12-10"_s << QString();
    QTest::newRow("a day late") << u"2026-12-11"_s << u"2026-12-10"_s << u"overdue"_s;
    QTest::newRow("in the factor's first round") << u"2002-04-01"_s << u"2026-12-10"_s << u"due-other-era"_s;
}

void TestBoletoRead::todayDecides()
{
    QFETCH(QString, today);
    QFETCH(QString, due);
    QFETCH(QString, codes);
    const auto slip = fileOf({u"--today"_s, today, fixture(u"a01-bb-pix.pdf"_s)})["slips"_L1][0];
    QCOMPARE(slip["due"_L1].toString(), due);
    QCOMPARE(texts(slip["signals"_L1]).join(u' '), codes);
}

void TestBoletoRead::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    const auto file = fixture(u"a01-bb-pix.pdf"_s);
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("no day") << QStringList{file, u"--today"_s};
    QTest::newRow("a day as people write it") << QStringList{file, u"--today"_s, u"21/11/2026"_s};
    QTest::newRow("a day that is none") << QStringList{file, u"--today"_s, u"2026-02-30"_s};
    QTest::newRow("an option that is none") << QStringList{file, u"--tomorrow"_s, u"2026-11-21"_s};
}

void TestBoletoRead::wrongUseIsSaid()
{
    QFETCH(QStringList, words);
    const auto answer = read(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.json.contains(u"files"_s));
}

void TestBoletoRead::aFileThatIsNoBoletoSaysWhy_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("error");
    QTest::newRow("nowhere") << QStringList{u"/nowhere.pdf"_s} << u"file-missing"_s;
    QTest::newRow("empty") << QStringList{fixture(u"l05-empty.pdf"_s)} << u"file-empty"_s;
    QTest::newRow("login page") << QStringList{fixture(u"l07-html-named-pdf.pdf"_s)} << u"file-html"_s;
    QTest::newRow("picture") << QStringList{fixture(u"m02-png-renamed.pdf"_s)} << u"file-image"_s;
    QTest::newRow("half") << QStringList{fixture(u"l01-truncated-half.pdf"_s)} << u"file-damaged"_s;
    QTest::newRow("fiscal note") << QStringList{fixture(u"h01-nonboleto-danfe.pdf"_s)} << u"no-boleto"_s;
    const auto locked = fixture(u"k01-sicoob-senha-12345.pdf"_s);
    QTest::newRow("locked") << QStringList{locked} << u"file-password"_s;
    QTest::newRow("wrong password") << QStringList{locked, u"--password"_s, u"54321"_s}
                                    << u"file-wrong-password"_s;
    QTest::newRow("right password") << QStringList{locked, u"--password"_s, u"12345"_s} << QString();
}

void TestBoletoRead::aFileThatIsNoBoletoSaysWhy()
{
    QFETCH(QStringList, words);
    QFETCH(QString, error);
    const auto answer = read(words + m_today);
    const auto file = answer.json["files"_L1][0];
    QCOMPARE(file["error"_L1].toString(), error);
    QCOMPARE(answer.exitCode, error.isEmpty() ? 0 : 1);
    QCOMPARE(file["slips"_L1].toArray().isEmpty(), !error.isEmpty());
    QCOMPARE(file["verdict"_L1].toString() == "unreadable"_L1, !error.isEmpty());
    QVERIFY(!answer.out.contains("12345\"")); // the password is in no answer
}

void TestBoletoRead::pagesThatWereNotReadAreTold()
{
    for (const int pages : {100, 101}) {
        const auto path = m_cli.path(u"book.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bookOf(pages));
        file.close();
        const auto read = fileOf({path});
        QCOMPARE(read["pages"_L1].toInt(), pages);
        QCOMPARE(read["pagesRead"_L1].toInt(), 100);
        QCOMPARE(read["error"_L1].toString(), pages == 100 ? u"no-boleto"_s : u"no-boleto-in-first-pages"_s);
    }
}

void TestBoletoRead::filesAreAnsweredInTheirOrder()
{
    const QStringList files{fixture(u"n01-three-boletos.pdf"_s), fixture(u"l05-empty.pdf"_s),
                            fixture(u"c10-carne.pdf"_s)};
    const auto answer = read(files + m_today);
    QCOMPARE(answer.exitCode, 1); // one of them is none
    const auto read = answer.json["files"_L1].toArray();
    QCOMPARE(read.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(read[i]["file"_L1].toString(), files[i]);
    QCOMPARE(read[0]["slips"_L1].toArray().size(), 3);
    QCOMPARE(read[2]["slips"_L1].toArray().size(), 6);
    QCOMPARE(read[2]["pages"_L1].toInt(), 3);
}

QTEST_GUILESS_MAIN(TestBoletoRead)
#include "tst_boletoread.moc"
