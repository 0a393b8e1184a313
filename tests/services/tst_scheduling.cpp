// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "support/timedoffice.h"

using namespace recado;
using namespace recado::test;

namespace {

QString refusal(TimedOffice &office, const SendRequest &request)
{
    const auto refused = await(office.app->send().queue(request));
    return refused ? QString() : refused.error().reason;
}

} // namespace

/// What is to be sent later: by this computer, or by Twilio while it may be off.
class TestScheduling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaitsHereForItsTime();
    void whatWaitsHereIsCancelledOrMoved();
    void twilioKeepsItAndSendsItAtItsTime();
    void aTextAndItsPdfGoToTwilioOneAfterTheOther();
    void whatIsAtTwilioIsCancelledThere();
    void aLostAnswerToACancelIsAskedAbout();
    void whatHasLeftIsNotCancelledAnyMore();
    void anotherTimeAtTwilioIsANewMessage();
    void ofTwoWhoChooseAnotherTimeOneMakesTheMessage();
    void aLostCreateIsFoundAmongTheScheduledOnes();
    void impossibleTimesAreRefusedInWords();
    void whatComesToTwilioTooLateIsNotSentAtAll();
};

void TestScheduling::itWaitsHereForItsTime()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item
        = got(office.app->send().queue(office.later(office.boleto(), Scheduling::ThisComputer, at)));
    QCOMPARE(visible(item), DeliveryState::Scheduled);
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Scheduled);
    QCOMPARE(office.item(item.id).scheduledFor, std::optional(at));
    const auto shown = got(office.app->send().page(office.tenant.id, DeliveryState::Scheduled, {}, {}, 10));
    QCOMPARE(shown.rows.size(), 1U);
    QCOMPARE(got(office.app->outbox().unsent()), 0); // nothing that would move by itself now

    office.advance(1h + 59min);
    QVERIFY(!QTest::qWaitFor([&] { return office.created() > 0; }, 1500));
    office.advance(1min);
    QVERIFY(office.isIn(item.id, PartState::Sent, 1));
    QCOMPARE(office.created(), 2);
    QVERIFY(office.atTwilio()[0].created >= at);
    QVERIFY(visible(office.item(item.id)) != DeliveryState::Scheduled);
}

void TestScheduling::whatWaitsHereIsCancelledOrMoved()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto first
        = got(office.app->send().queue(office.later(office.text(u"Um"_s), Scheduling::ThisComputer, at)));
    const auto second
        = got(office.app->send().queue(office.later(office.text(u"Dois"_s), Scheduling::ThisComputer, at)));
    const auto cancelled = got(office.app->send().cancel(first.id));
    QCOMPARE(cancelled.cancelled, 1);
    QCOMPARE(cancelled.gone, 0);
    QCOMPARE(visible(office.item(first.id)), DeliveryState::Cancelled);
    const auto moved = got(office.app->send().reschedule(second.id, at + 1h));
    QCOMPARE(moved.id, second.id);
    QCOMPARE(moved.scheduledFor, std::optional(at + 1h));

    office.advance(2h + 30min);
    QVERIFY(!QTest::qWaitFor([&] { return office.created() > 0; }, 1500));
    office.advance(31min);
    QVERIFY(office.isIn(second.id, PartState::Sent));
    QCOMPARE(office.created(), 1);
    QCOMPARE(await(office.app->send().reschedule(second.id, office.now() + 1h)).error().reason,
             u"cancel-too-late"_s);
    QCOMPARE(await(office.app->send().reschedule(first.id, office.now() + 1h)).error().reason,
             u"cancel-too-late"_s);
}

void TestScheduling::twilioKeepsItAndSendsItAtItsTime()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item = got(office.app->send().queue(office.later(office.text(), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Scheduled);
    const auto there = office.atTwilio();
    QCOMPARE(there.size(), 1U);
    QCOMPARE(there[0].status, simulator::MessageStatus::Scheduled);
    QCOMPARE(there[0].messagingServiceSid, service);
    QCOMPARE(std::chrono::floor<std::chrono::seconds>(*there[0].sendAt),
             std::chrono::floor<std::chrono::seconds>(at));
    QVERIFY(office.soon([&] { return office.part(item.id).nextCheckAt > office.now() + 1h; }));

    office.advance(2h);
    QVERIFY(office.isIn(item.id, PartState::Read));
    QCOMPARE(office.created(), 1);
}

void TestScheduling::aTextAndItsPdfGoToTwilioOneAfterTheOther()
{
    TimedOffice office;
    office.app->send().setFileStays([](const TenantId &) { return 48h; });
    office.start(*office.app);
    const Instant at = office.now() + 1h;
    const auto item = got(office.app->send().queue(office.later(office.boleto(), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled, 1));
    QCOMPARE(office.part(item.id).state, PartState::Scheduled);
    const auto there = office.atTwilio();
    QCOMPARE(there.size(), 2U);
    QVERIFY(there[0].mediaUrls.isEmpty() && !there[1].mediaUrls.isEmpty());
    QCOMPARE(*there[1].sendAt - *there[0].sendAt, std::chrono::milliseconds(behindTheText));
    const auto cancelled = got(office.app->send().cancel(item.id));
    QCOMPARE(cancelled.cancelled, 2);
    QCOMPARE(cancelled.gone, 0);
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Cancelled);
}

void TestScheduling::whatIsAtTwilioIsCancelledThere()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item = got(office.app->send().queue(office.later(office.text(), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    const auto outcome = got(office.app->send().cancel(item.id));
    QCOMPARE(outcome.cancelled, 1);
    QCOMPARE(outcome.gone, 0);
    QCOMPARE(office.part(item.id).state, PartState::Cancelled);
    QCOMPARE(office.atTwilio()[0].status, simulator::MessageStatus::Canceled);
    QVERIFY(!explain(office.part(item.id)).what.isEmpty());
    office.advance(3h);
    QVERIFY(!office.atTwilio()[0].sent);
}

void TestScheduling::aLostAnswerToACancelIsAskedAbout()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item = got(office.app->send().queue(office.later(office.text(), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    office.fault({{u"on"_s, u"messages.update"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    const auto unknown = await(office.app->send().cancel(item.id));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().reason, u"cancel-unknown"_s);
    QCOMPARE(office.part(item.id).state, PartState::Scheduled); // it will be sent
    office.fault({{u"on"_s, u"messages.update"_s}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}});
    QCOMPARE(got(office.app->send().cancel(item.id)).cancelled, 1);
    QCOMPARE(office.part(item.id).state, PartState::Cancelled);
}

void TestScheduling::whatHasLeftIsNotCancelledAnyMore()
{
    TimedOffice office;
    office.start(*office.app);
    const auto item = got(
        office.app->send().queue(office.later(office.text(), Scheduling::Twilio, office.now() + 20min)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    finish(office.app->outbox().stop(5s)); // Twilio sends it while this program does not look
    office.advance(21min);
    QTRY_VERIFY_WITH_TIMEOUT(office.atTwilio()[0].sent, 20'000);
    const auto outcome = got(office.app->send().cancel(item.id));
    QCOMPARE(outcome.cancelled, 0);
    QCOMPARE(outcome.gone, 1);
    QVERIFY(hasLeft(office.part(item.id).state));
}

void TestScheduling::anotherTimeAtTwilioIsANewMessage()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item
        = got(office.app->send().queue(office.later(office.text(u"Olá!"_s), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    office.fault({{u"on"_s, u"messages.update"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    QCOMPARE(await(office.app->send().reschedule(item.id, at + 1h)).error().reason, u"cancel-unknown"_s);
    QCOMPARE(office.created(), 1); // not before the first one is cancelled for sure

    const auto moved = got(office.app->send().reschedule(item.id, at + 1h));
    QVERIFY(moved.id != item.id);
    QVERIFY(office.isIn(moved.id, PartState::Scheduled));
    QCOMPARE(office.part(item.id).state, PartState::Cancelled);
    QCOMPARE(office.part(moved.id).body, u"Olá!"_s);
    office.advance(3h + 1min);
    QVERIFY(office.isIn(moved.id, PartState::Read));
    int sent = 0;
    for (const auto &message : office.atTwilio())
        sent += message.sent ? 1 : 0;
    QCOMPARE(sent, 1);
}

void TestScheduling::ofTwoWhoChooseAnotherTimeOneMakesTheMessage()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item
        = got(office.app->send().queue(office.later(office.text(u"Olá!"_s), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    auto firstTask = office.app->send().reschedule(item.id, at + 1h);
    auto secondTask = office.app->send().reschedule(item.id, at + 3h);
    const auto first = await(std::move(firstTask));
    const auto second = await(std::move(secondTask));
    QVERIFY(first.has_value() != second.has_value());
    const QString reason = (first ? second : first).error().reason; // by who came how far
    QVERIFY2(reason == "already-tried-again"_L1 || reason == "cancel-too-late"_L1, qPrintable(reason));
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Cancelled);
    const ItemId made = first ? first->id : second->id;
    QVERIFY(office.isIn(made, PartState::Scheduled));
    QCOMPARE(office.created(), 2); // the cancelled one and its one copy
    const auto all = got(office.app->send().page(office.tenant.id, {}, {}, {}, 10));
    QCOMPARE(all.rows.size(), 2U);
}

void TestScheduling::aLostCreateIsFoundAmongTheScheduledOnes()
{
    TimedOffice office;
    office.start(*office.app);
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}});
    const auto item
        = got(office.app->send().queue(office.later(office.text(), Scheduling::Twilio, office.now() + 2h)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    QCOMPARE(office.created(), 1);
    QVERIFY(!office.part(item.id).sid.isEmpty());
}

void TestScheduling::impossibleTimesAreRefusedInWords()
{
    TimedOffice office;
    const Instant now = office.now();
    const auto here = [&](Instant at) { return office.later(office.text(), Scheduling::ThisComputer, at); };
    const auto there = [&](SendRequest request, Instant at) {
        return office.later(std::move(request), Scheduling::Twilio, at);
    };
    SendRequest without = there(office.text(), now + 1h);
    without.sender.messagingServiceSid.clear();
    const std::vector<std::pair<QString, SendRequest>> cases{
        {u"time-past"_s, here(now)},
        {u"time-past"_s, there(office.text(), now - 1h)},
        {u"time-too-far"_s, here(now + farthestAhead + 1s)},
        {u"time-too-soon"_s, there(office.text(), now + 5min)},
        {u"no-messaging-service"_s, without},
        {u"file-not-kept"_s, there(office.boleto(), now + 1h)}, // this computer's own server
        {u"window-closes-before"_s, here(now + 25h)},
        {u"window-closes-before"_s, there(office.text(), now + 24h)},
    };
    for (const auto &[reason, request] : cases) {
        QCOMPARE(refusal(office, request), reason);
        QVERIFY2(!explainReason(reason).what.isEmpty(), qPrintable(reason));
    }
    QCOMPARE(got(office.app->send().page(office.tenant.id, {}, {}, {}, 10)).rows.size(), 0U);
    auto bySms = here(now + 30h);
    bySms.channel = Channel::Sms;
    QCOMPARE(refusal(office, bySms), QString()); // SMS knows no window
}

void TestScheduling::whatComesToTwilioTooLateIsNotSentAtAll()
{
    TimedOffice office;
    const auto item = got(
        office.app->send().queue(office.later(office.text(), Scheduling::Twilio, office.now() + 20min)));
    office.advance(16min); // the program did not run
    office.start(*office.app);
    QVERIFY(office.isIn(item.id, PartState::Failed));
    QCOMPARE(office.part(item.id).reason, u"time-passed-here"_s);
    QCOMPARE(office.created(), 0);
}

QTEST_GUILESS_MAIN(TestScheduling)
#include "tst_scheduling.moc"
