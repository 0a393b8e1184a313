// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/messagetext.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatItKnowsAndLeavesTheRestVisible();
    void namesWhatIsMissingOnce();
    void aValueIsNotFilledAgain();
    void moneyIsBrazilian();
};

void TestMessageText::fillsWhatItKnowsAndLeavesTheRestVisible()
{
    const MessageFields fields{.name = u"Maria"_s, .amount = u"R$ 742,10"_s};
    QCOMPARE(fillText(u"Olá, {nome}! {amount} até {due} {x}"_s, fields),
             u"Olá, Maria! R$ 742,10 até {due} {x}"_s);
}

void TestMessageText::namesWhatIsMissingOnce()
{
    const MessageFields fields{.name = u"Maria"_s};
    QCOMPARE(missingFields(u"{name} {due} {apelido} {due}"_s, fields),
             (QStringList{u"{due}"_s, u"{apelido}"_s}));
    QVERIFY(missingFields(u"{name}"_s, fields).isEmpty());
}

void TestMessageText::aValueIsNotFilledAgain()
{
    const MessageFields fields{.name = u"{amount}"_s, .amount = u"R$ 1,00"_s};
    QCOMPARE(fillText(u"{name}"_s, fields), u"{amount}"_s);
}

void TestMessageText::moneyIsBrazilian()
{
    QCOMPARE(reais(123456), u"R$ 1.234,56"_s);
    QCOMPARE(reais(5), u"R$ 0,05"_s);
    QCOMPARE(reais(-100), u"-R$ 1,00"_s);
    QCOMPARE(reais(9'999'999'999), u"R$ 99.999.999,99"_s);
}

QTEST_APPLESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
