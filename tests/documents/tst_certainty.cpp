// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a slip prints beside its line, and how sure each value is.

#include "textpages.h"

#include <QTest>

using namespace recado;
using namespace recado::documents;

class TestCertainty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowSureItIs();
    void bothDatesOfTheSafetyRangeAreOffered();
    void theNumbersBesideTheLineAreRead();
};

void TestCertainty::saysHowSureItIs()
{
    const auto code = line(74'210, {2026, 12, 10});
    const auto rows = slip(code, u"11/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s);
    const auto alone = only(rows);
    QCOMPARE(alone.certainty.at(u"line"_s), Certainty::Read);
    QCOMPARE(alone.certainty.at(u"amount"_s), Certainty::Sure); // printed and coded
    QCOMPARE(alone.certainty.at(u"due"_s), Certainty::Unsure); // printed and coded differ
    QCOMPARE(alone.certainty.at(u"payer"_s), Certainty::Read);
    QVERIFY(!alone.certainty.contains(u"payerDocument"_s)); // not found
    const auto confirmed = readSlips({withBars(page(rows), code, 8)}, today).slips.front();
    QCOMPARE(confirmed.certainty.at(u"line"_s), Certainty::Sure);
    QCOMPARE(confirmed.certainty.at(u"bars"_s), Certainty::Sure);
    // A second copy of the slip says the same, or it does not.
    const auto twice = rows + rows;
    QCOMPARE(only(twice).certainty.at(u"payer"_s), Certainty::Sure);
    auto other = twice;
    other[6] = u"Beto Inventado"_s;
    QCOMPARE(only(other).certainty.at(u"payer"_s), Certainty::Unsure);
    const auto contradicted
        = readSlips({withBars(page(rows), line(99'900, {2026, 12, 10}), 8)}, today).slips.front();
    QCOMPARE(contradicted.certainty.at(u"line"_s), Certainty::Unsure);
    QCOMPARE(contradicted.certainty.at(u"amount"_s), Certainty::Unsure);
}

void TestCertainty::bothDatesOfTheSafetyRangeAreOffered()
{
    const auto due = boleto::DueDateFactor::fromValue(7138)->resolve(today);
    const auto read = only(slip(line(74'210, due.firstCycle), QString(), u"742,10"_s, u"Ana Inventada"_s));
    QVERIFY(!read.due);
    QCOMPARE(read.dueChoices, (std::vector{due.firstCycle, due.secondCycle}));
    QVERIFY(!read.certainty.contains(u"due"_s));
    QVERIFY(only(slip(line(74'210, {2026, 12, 10}), QString(), u"742,10"_s, u"Ana Inventada"_s))
                .dueChoices.empty());
}

void TestCertainty::theNumbersBesideTheLineAreRead()
{
    auto rows = slip(line(74'210, {2026, 12, 10}), u"10/12/2026"_s, u"742,10"_s, u"Ana Inventada"_s);
    rows.insert(5, u"Data do documento   Nº do documento   Data processamento   Nosso número"_s);
    rows.insert(6, u"01/12/2026          MENS-12/2026      02/12/2026           17/00000042-3"_s);
    const auto read = only(rows);
    QCOMPARE(read.documentDate, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(read.processed, std::optional(QDate(2026, 12, 2)));
    QCOMPARE(read.documentNumber, u"MENS-12/2026"_s);
    QCOMPARE(read.ourNumber, u"17/00000042-3"_s); // not what a contract of seven digits has in its free field
    for (const auto &name : {u"documentDate"_s, u"processed"_s, u"documentNumber"_s, u"ourNumber"_s}) {
        QVERIFY2(read.boxes.contains(name), qPrintable(name));
        QCOMPARE(read.certainty.at(name), Certainty::Read);
    }
}

QTEST_GUILESS_MAIN(TestCertainty)
#include "tst_certainty.moc"
