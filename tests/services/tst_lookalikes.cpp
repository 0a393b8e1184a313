// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/searchevidence.h"
#include "services/words/errortext.h"
#include "support/flowingoffice.h"

using namespace recado;
using namespace recado::test;

/// Two messages to one person whose answers were both lost and that Twilio's list shows alike, though they
/// are not: of a PDF it tells neither name nor content.
class TestLookAlikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPdfsOfWhichOneArrivedAreLeftToAPerson();
    void theSamePdfTwiceArrivesTwice();

private:
    static SendRequest pdf(const FlowingOffice &office, const QString &name)
    {
        return {.sender = office.sender,
                .kind = ItemKind::Pdf,
                .to = maria,
                .filePath = QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/") + name};
    }
    /// The first of two never gets to Twilio, of the second one only the answer is lost.
    static void loseTwo(FlowingOffice &office)
    {
        office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
        office.fault(
            {{u"on"_s, u"create"_s}, {u"every"_s, 2}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}});
    }
    static bool areLost(FlowingOffice &office, ItemId first, ItemId second)
    {
        return QTest::qWaitFor(
            [&] {
                return office.part(first).state == PartState::Unsure
                    && office.part(second).state == PartState::Unsure;
            },
            10'000);
    }
};

void TestLookAlikes::twoPdfsOfWhichOneArrivedAreLeftToAPerson()
{
    FlowingOffice office;
    loseTwo(office);
    const auto first = got(office.app->send().queue(pdf(office, u"d01-bb-reportlab.pdf"_s)));
    const auto second = got(office.app->send().queue(pdf(office, u"a03-bradesco.pdf"_s)));
    office.start(*office.app);
    QVERIFY(areLost(office, first.id, second.id));
    office.showFreshList(second.id);

    // the one at Twilio may be either: bound to the wrong one, that one would come twice and the other never
    QVERIFY(office.becomes(first.id, 0, PartState::MaybeSent));
    QVERIFY(office.becomes(second.id, 0, PartState::MaybeSent));

    QCOMPARE(office.created(), 2); // one of them, and the one that showed the list to be fresh
    for (const auto &item : {first, second}) {
        const OutgoingPart part = office.part(item.id);
        QCOMPARE(part.reason, u"one-of-two"_s);
        QVERIFY(!explain(part).advice.isEmpty());
        QVERIFY(part.sid.isEmpty());
        QCOMPARE(searchEvidenceFromJson(part.evidence).candidates.size(), 1U);
    }

    // the person has neither of them: what somebody says is done
    for (const auto &item : {first, second})
        QVERIFY(await(office.app->recovery().decide(office.part(item.id).id, Decision::Again)));
    QVERIFY(office.becomes(first.id, 0, PartState::Sent));
    QVERIFY(office.becomes(second.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 4);
}

void TestLookAlikes::theSamePdfTwiceArrivesTwice()
{
    FlowingOffice office;
    loseTwo(office);
    const auto first = got(office.app->send().queue(pdf(office, u"d01-bb-reportlab.pdf"_s)));
    const auto second = got(office.app->send().queue(pdf(office, u"d01-bb-reportlab.pdf"_s)));
    office.start(*office.app);
    QVERIFY(areLost(office, first.id, second.id));
    office.showFreshList(second.id);

    QVERIFY(office.becomes(first.id, 0, PartState::Sent));
    QVERIFY(office.becomes(second.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 3);
    QVERIFY(office.part(first.id).sid != office.part(second.id).sid);
}

QTEST_GUILESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"
