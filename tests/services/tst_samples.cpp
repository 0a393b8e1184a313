// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/segments.h"
#include "services/messages/samples.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmsOfABoletoHasTheLineInsteadOfThePdf();
    void theSmsOfATextIsTheTextWithoutCostlyAccents();
    void withoutALineOrATextThereIsNone();
};

void TestSamples::theSmsOfABoletoHasTheLineInsteadOfThePdf()
{
    const MessageFields fields{.company = u"Imobiliária São José"_s,
                               .amount = u"R$ 742,10"_s,
                               .due = u"10/12/2026"_s,
                               .line = u"00190.00009 03123.456789 01234.567890 1 90000000015000"_s};
    const QString sms = fallbackSms(ItemKind::Boleto, fields, u"Segue o boleto."_s);
    QCOMPARE(sms,
             u"Imobiliaria Sao José: boleto de R$ 742,10, vence 10/12/2026. Linha digitavel: "_s
                 + fields.line);
    QVERIFY(!countSegments(sms).unicode); // é is in the plain alphabet
    QCOMPARE(countSegments(sms).count, 1);
    QCOMPARE(fallbackSms(ItemKind::Boleto, {.line = u"123"_s}, {}), u"Boleto. Linha digitavel: 123"_s);
}

void TestSamples::theSmsOfATextIsTheTextWithoutCostlyAccents()
{
    QCOMPARE(fallbackSms(ItemKind::Text, {}, u"  Olá, é amanhã! "_s), u"Ola, é amanha!"_s); // é costs nothing
    QCOMPARE(fallbackSms(ItemKind::Pdf, {}, u"Veja"_s), u"Veja"_s);
}

void TestSamples::withoutALineOrATextThereIsNone()
{
    QCOMPARE(fallbackSms(ItemKind::Boleto, {.amount = u"R$ 1,00"_s}, u"Segue"_s), QString());
    QCOMPARE(fallbackSms(ItemKind::Pdf, {}, u" "_s), QString());
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
