// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/bank.h"
#include "domain/boleto/duedatefactor.h"
#include "domain/boleto/ournumber.h"
#include "domain/boleto/typeableline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado::boleto;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestBoletoCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheVectors_data();
    void obeysTheVectors();
    void dueFactorKnowsBothEras_data();
    void dueFactorKnowsBothEras();
    void dueFactorComesFromItsDate();
    void valueRunsOverTheFactorWhenItStartsWithZero();
    void printsTheLineAsBanksDo();
    void knowsBanks();
    void findsOurNumberWhereTheBankPutsIt_data();
    void findsOurNumberWhereTheBankPutsIt();
    void knowsOurNumberAsItIsPrinted();

private:
    static void comparesBank(const Barcode &barcode, const QJsonObject &vector);
    static void comparesCollection(const Barcode &barcode, const QJsonObject &vector);
};

void TestBoletoCodes::obeysTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(RECADO_FIXTURES "/boleto/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto codes = QJsonDocument::fromJson(file.readAll()).object().value("boleto"_L1).toArray();
    QVERIFY(codes.size() > 160);
    int row = 0;
    for (const auto &entry : codes)
        QTest::addRow("%d", row++) << entry.toObject();
}

void TestBoletoCodes::obeysTheVectors()
{
    QFETCH(QJsonObject, vector);
    const auto input = vector.value("input"_L1).toString();
    const auto checked = checkLineOrBarcode(input);
    if (!vector.value("valid"_L1).toBool()) {
        QVERIFY2(!checked.isValid(), qPrintable(input));
        QCOMPARE(sorted(checked.problems), sorted(vector.value("problems"_L1).toVariant().toStringList()));
        return;
    }
    QVERIFY2(checked.isValid(), qPrintable(input + u": "_s + checked.problems.join(u", "_s)));
    const auto &barcode = checked.value->barcode();
    if (vector.value("cents"_L1).isNull())
        QVERIFY(!barcode.amountCents());
    else
        QCOMPARE(barcode.amountCents(), std::optional(qint64(vector.value("cents"_L1).toDouble())));
    if (vector.value("disputed"_L1).toBool())
        return;
    QCOMPARE(checked.value->digits(), vector.value("line"_L1).toString());
    QCOMPARE(barcode.digits(), vector.value("barcode"_L1).toString());
    QCOMPARE(slipKindName(barcode.kind()), vector.value("kind"_L1).toString());
    QCOMPARE(TypeableLine::check(checked.value->digits()).value, checked.value);
    QCOMPARE(TypeableLine::check(checked.value->printed()).value, checked.value);
    if (barcode.kind() == SlipKind::Bank)
        comparesBank(barcode, vector);
    else
        comparesCollection(barcode, vector);
}

void TestBoletoCodes::comparesBank(const Barcode &barcode, const QJsonObject &vector)
{
    QCOMPARE(barcode.bankCode(), std::optional(vector.value("bank"_L1).toString()));
    QCOMPARE(barcode.isInReais(), vector.value("currency"_L1).toString() == "9"_L1);
    const auto factor = barcode.dueFactor();
    QCOMPARE(factor.has_value(), vector.value("rule"_L1).toString() != "none"_L1);
    if (!factor)
        return;
    const auto due = factor->resolve({2026, 11, 21});
    QCOMPARE(factor->value(), vector.value("factor"_L1).toString().toInt());
    QCOMPARE(due.firstCycle, dateOf(vector.value("firstCycle"_L1)));
    QCOMPARE(due.secondCycle, dateOf(vector.value("secondCycle"_L1)));
    QCOMPARE(due.date.value_or(QDate()), dateOf(vector.value("due"_L1)));
    QCOMPARE(due.date.has_value(), vector.value("rule"_L1).toString() == "window"_L1);
}

void TestBoletoCodes::comparesCollection(const Barcode &barcode, const QJsonObject &vector)
{
    QCOMPARE(QString(barcode.segment().value_or(u'?')), vector.value("segment"_L1).toString());
    QCOMPARE(barcode.companyCode(), std::optional(vector.value("company"_L1).toString()));
    QCOMPARE(barcode.dueHint().value_or(QDate()), dateOf(vector.value("dueHint"_L1)));
    QVERIFY(!barcode.bankCode());
    QVERIFY(!barcode.dueFactor());
}

void TestBoletoCodes::dueFactorKnowsBothEras_data()
{
    QTest::addColumn<int>("factor");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("due");
    const QDate day(2026, 11, 21);
    QTest::newRow("last of the first era") << 9999 << day << QDate(2025, 2, 21);
    QTest::newRow("first of the second era") << 1000 << day << QDate(2025, 2, 22);
    QTest::newRow("same factor long ago") << 1000 << QDate(2000, 7, 1) << QDate(2000, 7, 3);
    QTest::newRow("edge ahead") << 7137 << day << QDate(2041, 12, 12);
    QTest::newRow("safety range begins") << 7138 << day << QDate();
    QTest::newRow("safety range ends") << 7636 << day << QDate();
    QTest::newRow("edge behind") << 7637 << day << QDate(2018, 9, 4);
    QTest::newRow("the day before the rollover") << 1010 << QDate(2025, 2, 21) << QDate(2025, 3, 4);
}

void TestBoletoCodes::dueFactorKnowsBothEras()
{
    QFETCH(int, factor);
    QFETCH(QDate, today);
    QFETCH(QDate, due);
    QCOMPARE(DueDateFactor::fromValue(factor)->resolve(today).date.value_or(QDate()), due);
}

void TestBoletoCodes::dueFactorComesFromItsDate()
{
    QCOMPARE(DueDateFactor::forDate({2025, 2, 21})->value(), 9999);
    QCOMPARE(DueDateFactor::forDate({2025, 2, 22})->value(), 1000);
    QCOMPARE(DueDateFactor::forDate({2000, 7, 3})->value(), 1000);
    QCOMPARE(DueDateFactor::forDate({2049, 10, 13})->value(), 9999);
    QVERIFY(!DueDateFactor::forDate({2000, 7, 2}));
    QVERIFY(!DueDateFactor::forDate({2049, 10, 14}));
    QVERIFY(!DueDateFactor::fromValue(999));
    QVERIFY(!DueDateFactor::fromValue(10'000));
}

void TestBoletoCodes::valueRunsOverTheFactorWhenItStartsWithZero()
{
    // 14 digits of value: R$ 123.456.789,01. The general check digit is found by trying, as only one can
    // hold.
    int found = 0;
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        const auto code = u"0019"_s + QChar(digit) + u"00012345678901"_s + u"0000001234567000000010117"_s;
        const auto checked = Barcode::check(code);
        if (!checked.isValid())
            continue;
        ++found;
        QCOMPARE(checked.value->amountCents(), std::optional(qint64(12'345'678'901)));
        QVERIFY(!checked.value->dueFactor());
    }
    QCOMPARE(found, 1);
}

void TestBoletoCodes::printsTheLineAsBanksDo()
{
    const auto bank = checkLineOrBarcode(u"00191165600000742100000001234567000000010117");
    QCOMPARE(bank.value->printed(), u"00190.00009 01234.567004 00000.101170 1 16560000074210"_s);
    const auto water = checkLineOrBarcode(u"82690000001194000095000964778490003007131025");
    QCOMPARE(water.value->printed(), u"82690000001-7 19400009500-1 09647784900-2 03007131025-1"_s);
}

void TestBoletoCodes::knowsBanks()
{
    QCOMPARE(findBank(u"001")->name, u"Banco do Brasil"_s);
    QCOMPARE(findBank(u"756")->name, u"Sicoob"_s);
    QVERIFY(!findBank(u"000"));
    QVERIFY(!findBank(u"1"));
    QVERIFY(!findBank(u"Ban"));
}

void TestBoletoCodes::findsOurNumberWhereTheBankPutsIt_data()
{
    QTest::addColumn<QString>("barcode");
    QTest::addColumn<QString>("number");
    QTest::newRow("Banco do Brasil") << u"00191165600000742100000001234567000000010117"_s
                                     << u"12345670000000101"_s;
    QTest::newRow("Bradesco") << u"23793169200018342570101090000000030303264460"_s << u"00000000303"_s;
    QTest::newRow("Caixa") << u"10494999900002150994337562000200040000004043"_s << u"24000000000000404"_s;
    QTest::newRow("Itaú") << u"34197166700000123451121234567840057123457000"_s << u"12345678"_s;
    QTest::newRow("Santander") << u"03394166100000159909640415400000012345600102"_s << u"0000001234560"_s;
    QTest::newRow("Sicoob") << u"75699164400001999001448001001234500020021001"_s << u"00020021"_s;
    QTest::newRow("Sicredi") << u"74892165100000389361126200707901230045678105"_s << u"262007079"_s;
    QTest::newRow("arrecadação") << u"82690000001194000095000964778490003007131025"_s << QString();
    QTest::newRow("unknown layout") << u"21291164400001999001448001001234500020021001"_s << QString();
}

void TestBoletoCodes::findsOurNumberWhereTheBankPutsIt()
{
    QFETCH(QString, barcode);
    QFETCH(QString, number);
    auto checked = Barcode::check(barcode);
    for (char16_t digit = u'1'; !checked.value && digit <= u'9'; ++digit) { // the row with an invented bank
        barcode[4] = QChar(digit);
        checked = Barcode::check(barcode);
    }
    QVERIFY(checked.value);
    QCOMPARE(ourNumberOf(*checked.value).value_or(QString()), number);
}

void TestBoletoCodes::knowsOurNumberAsItIsPrinted()
{
    QVERIFY(printsOurNumber(u"112/12345678-4"_s, u"12345678"_s));
    QVERIFY(printsOurNumber(u"09/00000000303-2"_s, u"00000000303"_s));
    QVERIFY(printsOurNumber(u"2002-1"_s, u"00020021"_s));
    QVERIFY(printsOurNumber(u"12345670000000101"_s, u"12345670000000101"_s));
    QVERIFY(printsOurNumber(u"14/000000000000404-7"_s, u"14000000000000404"_s));
    QVERIFY(!printsOurNumber(u"7001"_s, u"00000000000000070"_s));
    QVERIFY(!printsOurNumber(u"12345"_s, u"00000123"_s));
    QVERIFY(!printsOurNumber(QString(), u"00020021"_s));
    QVERIFY(!printsOurNumber(u"0"_s, u"00000000"_s));
}

QTEST_GUILESS_MAIN(TestBoletoCodes)
#include "tst_boletocodes.moc"
