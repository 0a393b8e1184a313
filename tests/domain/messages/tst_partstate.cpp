// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/partstate.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace recado;

class TestPartState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesAnEnd();
    void aReceiptNeverGoesBack();
    void onlyProvenAbsenceOrRefusalOrAPersonLeadsBackToTheQueue();
    void whatIsLateWaitsForAPerson();
    void precedesIsTheMirrorOfBecomes();
    void anItemShowsItsWorstPart_data();
    void anItemShowsItsWorstPart();
    void wordsGoBothWays();
};

namespace {

using enum PartState;
constexpr std::array all{Waiting, Queued,    Sending,   Unsure, Accepted,  Sent,      Delivered,
                         Read,    NoReceipt, MaybeSent, Failed, Cancelled, Scheduled, Late};

} // namespace

void TestPartState::nothingLeavesAnEnd()
{
    for (const PartState end : {Read, Failed, Cancelled}) {
        for (const PartState target : all)
            QVERIFY(!mayBecome(end, target));
    }
}

void TestPartState::aReceiptNeverGoesBack()
{
    const std::array way{Accepted, Sent, Delivered, Read};
    for (std::size_t later = 1; later < way.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            QVERIFY(mayBecome(way[earlier], way[later]));
            QVERIFY(!mayBecome(way[later], way[earlier]));
        }
    }
    QVERIFY(!mayBecome(Delivered, Failed)); // it was on the phone
}

void TestPartState::whatIsLateWaitsForAPerson()
{
    for (const PartState target : all)
        QCOMPARE(mayBecome(Late, target), target == Queued || target == Cancelled);
    QVERIFY(mayPrecede(Late) == std::vector{Queued});
    QVERIFY(!isSettled(Late));
    QVERIFY(!hasLeft(Late));
    QCOMPARE(visible(Late), DeliveryState::Queued);
}

void TestPartState::onlyProvenAbsenceOrRefusalOrAPersonLeadsBackToTheQueue()
{
    const std::vector<PartState> before = mayPrecede(Queued);
    QCOMPARE((std::set<PartState>(before.begin(), before.end())),
             (std::set<PartState>{Waiting, Sending, Unsure, MaybeSent, Late}));
}

void TestPartState::precedesIsTheMirrorOfBecomes()
{
    for (const PartState target : all) {
        const std::vector<PartState> before = mayPrecede(target);
        for (const PartState from : all)
            QCOMPARE(std::ranges::find(before, from) != before.end(), mayBecome(from, target));
    }
}

void TestPartState::anItemShowsItsWorstPart_data()
{
    QTest::addColumn<PartState>("text");
    QTest::addColumn<PartState>("pdf");
    QTest::addColumn<DeliveryState>("shown");
    QTest::newRow("both wait") << Queued << Waiting << DeliveryState::Queued;
    QTest::newRow("text is out, PDF waits") << Delivered << Queued << DeliveryState::Queued;
    QTest::newRow("text read, PDF delivered") << Read << Delivered << DeliveryState::Delivered;
    QTest::newRow("text read, PDF failed") << Read << Failed << DeliveryState::Failed;
    QTest::newRow("text unsure") << Unsure << Waiting << DeliveryState::MaybeSent;
    QTest::newRow("text failed, so no PDF") << Failed << Cancelled << DeliveryState::Failed;
    QTest::newRow("undone") << Cancelled << Cancelled << DeliveryState::Cancelled;
    QTest::newRow("no receipt") << NoReceipt << Read << DeliveryState::NoReceipt;
    QTest::newRow("all read") << Read << Read << DeliveryState::Read;
}

void TestPartState::anItemShowsItsWorstPart()
{
    QFETCH(PartState, text);
    QFETCH(PartState, pdf);
    QFETCH(DeliveryState, shown);
    const std::array parts{text, pdf};
    QCOMPARE(visible(parts), shown);
}

void TestPartState::wordsGoBothWays()
{
    for (const PartState state : all)
        QCOMPARE(deliveryStateFromWord(toWord(visible(state))), std::optional(visible(state)));
    QCOMPARE(toWord(DeliveryState::NoReceipt), QStringLiteral("no-receipt"));
    QVERIFY(!deliveryStateFromWord(QStringLiteral("Read")));
}

QTEST_APPLESS_MAIN(TestPartState)
#include "tst_partstate.moc"
