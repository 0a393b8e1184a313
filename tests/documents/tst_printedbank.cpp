// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bank that a slip names in its head and the bank of its line. A wrong alarm here stops a send, so a bank
// named anywhere else must not raise it.

#include "domain/boleto/bankname.h"
#include "textpages.h"

#include <QTest>

using namespace recado;
using namespace recado::documents;

class TestPrintedBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNamesOfBanks_data();
    void knowsTheNamesOfBanks();
    void comparesTheNameInTheHead_data();
    void comparesTheNameInTheHead();
    void aBankNamedElsewhereIsNoAlarm_data();
    void aBankNamedElsewhereIsNoAlarm();
    void aCodeThatAgreesDoesNotHideTheName();
    void theNameMakesTheBankSure();

private:
    static QStringList plainSlip(const QString &head)
    {
        auto rows = slip(line(74'210, {2026, 12, 10}), u"10/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s);
        rows.front().replace(u"001-9          "_s, head.leftJustified(40));
        return rows;
    }
};

void TestPrintedBank::knowsTheNamesOfBanks_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("codes");
    QTest::newRow("plain") << u"Bradesco"_s << u"237 036 122 394"_s;
    QTest::newRow("capitals and legal form") << u"BANCO ITAÚ S.A."_s << u"341 029 184 479"_s;
    QTest::newRow("other spelling") << u"Banco do Brasil S/A"_s << u"001"_s;
    QTest::newRow("with a country") << u"Banco Santander (Brasil) S.A."_s << u"033 353"_s;
    QTest::newRow("long") << u"CAIXA ECONÔMICA FEDERAL"_s << u"104"_s;
    QTest::newRow("cooperative") << u"SICOOB"_s << u"756"_s;
    QTest::newRow("company of a bank's group") << u"Bradesco Seguros"_s << QString();
    QTest::newRow("school's cash") << u"Caixa Escolar"_s << QString();
    QTest::newRow("sentence") << u"Pagável no Itaú"_s << QString();
    QTest::newRow("Brazil alone") << u"Brasil"_s << QString();
    QTest::newRow("a bank of which nobody knows whose codes it uses")
        << u"Banco Inventado S.A."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only its form") << u"Banco S.A."_s << QString();
}

void TestPrintedBank::knowsTheNamesOfBanks()
{
    QFETCH(QString, printed);
    QFETCH(QString, codes);
    QCOMPARE(boleto::codesOfBankName(printed).join(u' '), codes);
}

void TestPrintedBank::comparesTheNameInTheHead_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("differs");
    QTest::newRow("name and code") << u"Banco do Brasil  001-9"_s << false;
    QTest::newRow("name alone") << u"BANCO DO BRASIL S.A."_s << false;
    QTest::newRow("name and code in one") << u"Banco do Brasil 001-9 |"_s << false;
    QTest::newRow("a name that nobody knows") << u"Banco Inventado  001-9"_s << false;
    QTest::newRow("the payee's logo") << u"Escola Ipê Amarelo"_s << false;
    QTest::newRow("another bank") << u"Itaú"_s << true;
    QTest::newRow("another bank, long") << u"Banco Bradesco S.A."_s << true;
    QTest::newRow("another bank and this code") << u"Sicredi  001-9"_s << true;
    QTest::newRow("another bank and this code in one") << u"Caixa | 001-9 |"_s << true;
}

void TestPrintedBank::comparesTheNameInTheHead()
{
    QFETCH(QString, head);
    QFETCH(bool, differs);
    const auto code = line(74'210, {2026, 12, 10});
    const auto reading = readSlips({withBars(page(plainSlip(head)), code, 8)}, today);
    QCOMPARE(reading.slips.size(), 1U);
    QCOMPARE(reading.slips.front().signalCodes.join(u' '), differs ? u"bank-differs"_s : QString());
    QCOMPARE(reading.verdict, differs ? Verdict::Look : Verdict::Checked);
}

void TestPrintedBank::aBankNamedElsewhereIsNoAlarm_data()
{
    QTest::addColumn<QStringList>("rows");
    const auto head = u"Banco do Brasil  001-9"_s;
    const auto with = [&head](qsizetype row, const QString &text) {
        auto rows = plainSlip(head);
        rows.insert(row, text);
        return rows;
    };
    auto payer = plainSlip(head);
    payer.replaceInStrings(u"Ana Inventada"_s, u"Caixa Econômica Federal"_s);
    auto payee = plainSlip(head);
    payee.replaceInStrings(u"Escola Ipê Amarelo"_s, u"Itaú              "_s);
    auto right = plainSlip(head);
    right.front() += u"   Sicoob"_s;
    QTest::newRow("place of payment") << with(1, u"Pagável em qualquer banco, de preferência no Itaú"_s);
    QTest::newRow("a cell below") << with(1, u"Itaú"_s);
    QTest::newRow("a notice above") << QStringList{u"Bradesco"_s, QString()} + plainSlip(head);
    QTest::newRow("the payer is a bank") << payer;
    QTest::newRow("the payee is a bank") << payee;
    QTest::newRow("right of the line") << right;
}

void TestPrintedBank::aBankNamedElsewhereIsNoAlarm()
{
    QFETCH(QStringList, rows);
    const auto read = only(rows);
    QCOMPARE(read.line, line(74'210, {2026, 12, 10}).digits());
    QVERIFY2(!read.signalCodes.contains(u"bank-differs"_s), qPrintable(read.signalCodes.join(u' ')));
}

void TestPrintedBank::aCodeThatAgreesDoesNotHideTheName()
{
    const auto read = only(plainSlip(u"Santander  001-9"_s));
    QVERIFY(read.signalCodes.contains(u"bank-differs"_s));
    QCOMPARE(read.certainty.at(u"bank"_s), Certainty::Unsure);
    QVERIFY(read.boxes.contains(u"bank"_s));
}

void TestPrintedBank::theNameMakesTheBankSure()
{
    QCOMPARE(only(plainSlip(u"Banco do Brasil"_s)).certainty.at(u"bank"_s), Certainty::Sure);
    QVERIFY(only(plainSlip(u"Banco do Brasil"_s)).boxes.contains(u"bank"_s));
    QCOMPARE(only(plainSlip(u"Escola"_s)).certainty.at(u"bank"_s), Certainty::Read);
    QVERIFY(!only(plainSlip(u"Escola"_s)).boxes.contains(u"bank"_s));
}

QTEST_GUILESS_MAIN(TestPrintedBank)
#include "tst_printedbank.moc"
