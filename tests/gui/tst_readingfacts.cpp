// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/readingfacts.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestReadingFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsMark();
    void aSignalStandsAtItsFact();

private:
    static documents::ReadSlip slip()
    {
        documents::ReadSlip made;
        made.line = u"00190000090312345678901234567890190000000015000"_s;
        made.amountCents = 15000;
        made.due = QDate(2026, 12, 10);
        made.bank = u"001"_s;
        made.payee = u"Condomínio Solar"_s;
        return made;
    }
    static ReadingFact fact(const std::vector<ReadingFact> &facts, const QString &key)
    {
        for (const ReadingFact &one : facts) {
            if (one.key == key)
                return one;
        }
        return {};
    }
};

void TestReadingFacts::everyFactHasItsMark()
{
    const auto facts = factsOf(slip(), QDate(2026, 11, 21));
    QCOMPARE(facts.size(), std::size_t{6});
    QCOMPARE(fact(facts, u"amount"_s).value, u"R$ 150,00"_s);
    QVERIFY(fact(facts, u"amount"_s).mark == ReadingFact::Mark::Good);
    QVERIFY(fact(facts, u"due"_s).note.contains(u"19"_s));
    QCOMPARE(fact(facts, u"bank"_s).value, u"001 Banco do Brasil"_s);
    QVERIFY(fact(facts, u"payer"_s).mark == ReadingFact::Mark::Missing);
}

void TestReadingFacts::aSignalStandsAtItsFact()
{
    documents::ReadSlip wrong = slip();
    wrong.signalCodes = {u"printed-amount-differs"_s, u"overdue"_s};
    const auto facts = factsOf(wrong, QDate(2026, 12, 14));
    QVERIFY(fact(facts, u"amount"_s).mark == ReadingFact::Mark::Look);
    QVERIFY(!fact(facts, u"amount"_s).note.isEmpty());
    QVERIFY(fact(facts, u"due"_s).mark == ReadingFact::Mark::Look);
    QVERIFY(fact(facts, u"line"_s).mark == ReadingFact::Mark::Good);
}

QTEST_GUILESS_MAIN(TestReadingFacts)
#include "tst_readingfacts.moc"
