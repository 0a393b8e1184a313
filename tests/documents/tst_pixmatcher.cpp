// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/slip/pixmatcher.h"

#include <QTest>

using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadSlip slip(qint64 cents, double end)
{
    return {.line = u"line"_s,
            .amountCents = cents,
            .payee = u"Condomínio Edifício Ipê"_s,
            .payeeDocument = u"11222333000181"_s,
            .verdict = Verdict::Checked,
            .boxes = {{u"bars"_s, Box{.page = 1, .x = 0.1, .y = end - 0.05, .width = 0.5, .height = 0.05}}}};
}

ReadPix pix(qint64 cents, double y, const QString &name = u"CONDOMINIO IPE"_s)
{
    return {.payload = u"code"_s + QString::number(y),
            .valid = true,
            .name = name,
            .amountCents = cents,
            .inQr = true,
            .box = Box{.page = 1, .x = 0.7, .y = y, .width = 0.1, .height = 0.1}};
}

} // namespace

class TestPixMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheReceiver_data();
    void knowsTheReceiver();
    void eachCodeOfAPageBelongsToTheSlipAroundIt();
    void amongSlipsWithoutBarsItBelongsToNone();
    void amongSlipsSideBySideItBelongsToNone();
    void inColumnsItBelongsToTheSlipOfItsColumn();
    void betweenTheColumnsItBelongsToNone();
    void anotherAmountIsTold();
    void theKeySaysMoreThanTheName();
    void aBrokenCodeIsToldOfTheSlip();
    void textAndQrThatDifferAreTold();
};

void TestPixMatcher::knowsTheReceiver_data()
{
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("payee");
    QTest::addColumn<bool>("same");
    QTest::newRow("capitals") << u"ESCOLA TESTE LTDA"_s << u"Escola Teste Ltda"_s << true;
    QTest::newRow("accents") << u"CONDOMINIO TESTE"_s << u"Condomínio Edifício Teste"_s << true;
    QTest::newRow("cut at 25") << u"COMPANHIA DE ENERGIA TEST"_s << u"Companhia de Energia Teste S.A."_s
                               << true;
    QTest::newRow("not cut") << u"COMPANHIA DE ENER"_s << u"Companhia de Energia Teste S.A."_s << false;
    QTest::newRow("somebody") << u"JOAO DESCONHECIDO"_s << u"Escola Teste Ltda"_s << false;
    QTest::newRow("one word more") << u"ESCOLA FALSA"_s << u"Escola Teste Ltda"_s << false;
    QTest::newRow("only a form of company") << u"LTDA ME"_s << u"Escola Teste Ltda ME"_s << false;
}

void TestPixMatcher::knowsTheReceiver()
{
    QFETCH(QString, receiver);
    QFETCH(QString, payee);
    QFETCH(bool, same);
    QCOMPARE(isSameReceiver(receiver, payee), same);
}

void TestPixMatcher::eachCodeOfAPageBelongsToTheSlipAroundIt()
{
    Reading reading{.slips = {slip(100, 0.3), slip(200, 0.6), slip(300, 0.9)},
                    .pix = {pix(300, 0.7), pix(100, 0.1), pix(200, 0.4)}};
    tiePix(reading);
    QCOMPARE(reading.pix[0].slip, std::optional(2));
    QCOMPARE(reading.pix[1].slip, std::optional(0));
    QCOMPARE(reading.pix[2].slip, std::optional(1));
    for (const auto &read : reading.slips)
        QCOMPARE(read.verdict, Verdict::Checked);
}

void TestPixMatcher::amongSlipsWithoutBarsItBelongsToNone()
{
    Reading reading{.slips = {slip(100, 0.3), slip(200, 0.6)}, .pix = {pix(200, 0.4)}};
    reading.slips[0].boxes = {{u"line"_s, Box{.page = 1}}};
    tiePix(reading);
    QVERIFY(!reading.pix[0].slip);
}

void TestPixMatcher::amongSlipsSideBySideItBelongsToNone()
{
    Reading reading{.slips = {slip(100, 0.5), slip(200, 0.5)}, .pix = {pix(200, 0.3)}};
    tiePix(reading);
    QVERIFY(!reading.pix[0].slip);
}

void TestPixMatcher::inColumnsItBelongsToTheSlipOfItsColumn()
{
    Reading reading{.slips = {slip(100, 0.4), slip(200, 0.4), slip(300, 0.8), slip(400, 0.8)},
                    .pix = {pix(100, 0.3), pix(200, 0.3), pix(300, 0.7), pix(400, 0.7)}};
    for (std::size_t i = 0; i < 4; ++i) {
        const double left = i % 2 == 0 ? 0.05 : 0.55;
        reading.slips[i].boxes[u"bars"_s].x = left;
        reading.slips[i].boxes[u"bars"_s].width = 0.4;
        reading.pix[i].box->x = left + 0.25;
    }
    tiePix(reading);
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(reading.pix[i].slip, std::optional(static_cast<int>(i)));
        QCOMPARE(reading.slips[i].verdict, Verdict::Checked);
    }
}

void TestPixMatcher::betweenTheColumnsItBelongsToNone()
{
    Reading reading{.slips = {slip(100, 0.4), slip(200, 0.4)}, .pix = {pix(100, 0.3)}};
    reading.slips[0].boxes[u"bars"_s].width = 0.3;
    reading.slips[1].boxes[u"bars"_s].x = 0.6;
    reading.slips[1].boxes[u"bars"_s].width = 0.3;
    reading.pix[0].box->x = 0.45;
    tiePix(reading);
    QVERIFY(!reading.pix[0].slip);
}

void TestPixMatcher::anotherAmountIsTold()
{
    Reading reading{.slips = {slip(100, 0.5)}, .pix = {pix(101, 0.3)}};
    tiePix(reading);
    QCOMPARE(reading.slips[0].signalCodes, QStringList{u"pix-other-amount"_s});
    QCOMPARE(reading.pix[0].signalCodes, QStringList{u"pix-other-amount"_s});
    QCOMPARE(reading.slips[0].verdict, Verdict::Look);
}

void TestPixMatcher::theKeySaysMoreThanTheName()
{
    Reading reading{.slips = {slip(100, 0.5)}, .pix = {pix(100, 0.3)}};
    reading.pix[0].key = u"12345678909"_s;
    tiePix(reading);
    QCOMPARE(reading.slips[0].signalCodes, QStringList{u"pix-other-receiver"_s});
}

void TestPixMatcher::aBrokenCodeIsToldOfTheSlip()
{
    Reading reading{.slips = {slip(100, 0.5)}, .pix = {pix(100, 0.3)}};
    reading.pix[0].valid = false;
    reading.pix[0].signalCodes = {u"pix-crc"_s};
    tiePix(reading);
    QCOMPARE(reading.slips[0].signalCodes, QStringList{u"pix-crc"_s});
    QCOMPARE(reading.slips[0].verdict, Verdict::Look);
}

void TestPixMatcher::textAndQrThatDifferAreTold()
{
    Reading reading{.slips = {slip(100, 0.5)}, .pix = {pix(100, 0.3), pix(100, 0.2)}};
    reading.pix[1].inQr = false;
    reading.pix[1].inText = true;
    tiePix(reading);
    QCOMPARE(reading.slips[0].signalCodes, QStringList{u"pix-codes-differ"_s});
}

QTEST_GUILESS_MAIN(TestPixMatcher)
#include "tst_pixmatcher.moc"
