// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "support/timedoffice.h"

using namespace recado;
using namespace recado::test;

namespace {

using simulator::MessageStatus;

/// A text and its PDF, both to be sent by Twilio in an hour.
OutgoingItem boletoAtTwilio(TimedOffice &office, const QString &to)
{
    office.app->send().setFileStays([](const TenantId &) { return 48h; });
    return got(
        office.app->send().queue(office.later(office.boleto(to), Scheduling::Twilio, office.now() + 1h)));
}

/// What nobody will fetch any more is taken down.
bool nothingIsOnline(TimedOffice &office)
{
    return office.soon([&] { return got(office.app->mediaHosts().online()).empty(); });
}

} // namespace

/// A text and its PDF that Twilio has for later: neither goes without the other.
class TestHalves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfDoesNotGoWhereItsTextFailed();
    void nobodyGetsAPdfOfWhichTheTextWasCancelledInTwiliosPages();
    void aTextDoesNotGoWhereItsPdfWasRefused();
    void twilioIsAskedAgainWhenItDoesNotAnswer();
};

void TestHalves::aPdfDoesNotGoWhereItsTextFailed()
{
    TimedOffice office;
    const QString unreachable = u"+5567955563024"_s; // agreed to fail with 63024 after it was accepted
    office.wroteToUs(unreachable);
    office.start(*office.app);
    const auto item = boletoAtTwilio(office, unreachable);
    QVERIFY(office.isIn(item.id, PartState::Scheduled, 1));

    office.advance(1h);
    QVERIFY(office.isIn(item.id, PartState::Failed));
    QVERIFY(office.isIn(item.id, PartState::Cancelled, 1));

    const auto there = office.atTwilio();
    QCOMPARE(there.size(), 2U);
    QCOMPARE(there[1].status, MessageStatus::Canceled);
    QVERIFY(!there[1].sent);
    const OutgoingPart pdf = office.part(item.id, 1);
    QCOMPARE(pdf.reason, u"earlier-part-failed"_s);
    QVERIFY(!explain(pdf).what.isEmpty());
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Failed);
    QVERIFY(nothingIsOnline(office));
}

void TestHalves::nobodyGetsAPdfOfWhichTheTextWasCancelledInTwiliosPages()
{
    TimedOffice office;
    office.start(*office.app);
    const auto item = boletoAtTwilio(office, maria);
    QVERIFY(office.isIn(item.id, PartState::Scheduled, 1));
    QVERIFY(office.cancelInTwiliosPages(office.part(item.id).sid));

    office.app->outbox().syncNow();
    QVERIFY(office.isIn(item.id, PartState::Cancelled));
    QVERIFY(office.isIn(item.id, PartState::Cancelled, 1));

    QCOMPARE(office.atTwilio()[1].status, MessageStatus::Canceled);
    QCOMPARE(office.part(item.id, 1).reason, u"earlier-part-cancelled"_s);
    QVERIFY(nothingIsOnline(office));
}

void TestHalves::aTextDoesNotGoWhereItsPdfWasRefused()
{
    TimedOffice office;
    office.start(*office.app);
    office.fault({{u"on"_s, u"create"_s},
                  {u"every"_s, 2},
                  {u"action"_s, u"status"_s},
                  {u"status"_s, 400},
                  {u"code"_s, 63013},
                  {u"times"_s, 1}});
    const auto item = boletoAtTwilio(office, maria);
    QVERIFY(office.isIn(item.id, PartState::Failed, 1));
    QVERIFY(office.isIn(item.id, PartState::Cancelled));

    QCOMPARE(office.atTwilio().size(), 1U);
    QCOMPARE(office.atTwilio()[0].status, MessageStatus::Canceled);
    QCOMPARE(office.part(item.id).reason, u"later-part-failed"_s);
    QVERIFY(!explain(office.part(item.id)).what.isEmpty());

    const auto again = got(office.app->send().retry({.item = item.id, .part = office.part(item.id, 1).id}));
    QCOMPARE(again.parts.size(), 4U); // both, in their order
    QVERIFY(office.isIn(item.id, PartState::Sent, 1));
    QVERIFY(office.isIn(item.id, PartState::Sent, 3));
    QCOMPARE(office.created(), 3);
}

void TestHalves::twilioIsAskedAgainWhenItDoesNotAnswer()
{
    TimedOffice office;
    office.start(*office.app);
    const auto item = boletoAtTwilio(office, maria);
    QVERIFY(office.isIn(item.id, PartState::Scheduled, 1));
    QVERIFY(office.cancelInTwiliosPages(office.part(item.id).sid));
    office.fault({{u"on"_s, u"messages.update"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    office.app->outbox().syncNow();
    QVERIFY(office.isIn(item.id, PartState::Cancelled, 1));
    QCOMPARE(office.atTwilio()[1].status, MessageStatus::Canceled);
    QVERIFY(nothingIsOnline(office));
}

QTEST_GUILESS_MAIN(TestHalves)
#include "tst_halves.moc"
