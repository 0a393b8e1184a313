// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"
#include "support/timedoffice.h"

using namespace recado;
using namespace recado::test;

/// Sending again and cancelling for many. The judge is the simulator's own list.
class TestManyMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedForAReasonGoesAgainOnce();
    void whatWentSinceIsRefused();
    void whoDoesNotWantItGetsNothing();
    void whatWaitsIsCancelledAndTheRestSaid();
    void whatIsAtTwilioIsCancelledOneByOne();
    void oneAloneIsAskedTheSame();
    void thePlanKnowsWhatItCosts();
    void whoMayNotSendMayNotDoItForMany();

private:
    static void refuse(SimulatedOffice &office, int code, int times = 1)
    {
        office.fault({{u"on"_s, u"create"_s},
                      {u"action"_s, u"status"_s},
                      {u"status"_s, 400},
                      {u"code"_s, code},
                      {u"times"_s, times}});
    }
    static OutgoingItem failing(SimulatedOffice &office, int code, const QString &body)
    {
        refuse(office, code);
        const auto item = got(office.app->send().queue(office.text(body)));
        if (!QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Failed; }, 15'000))
            qFatal("it did not fail");
        return item;
    }
};

void TestManyMessages::whatFailedForAReasonGoesAgainOnce()
{
    SimulatedOffice office;
    office.start(*office.app);
    std::vector<RetryOrder> orders;
    orders.reserve(3);
    for (int i = 0; i < 3; ++i)
        orders.push_back({.item = failing(office, 30003, u"Aviso %1"_s.arg(i)).id});
    const OutgoingItem other = failing(office, 21617, u"Outro"_s);
    const auto page = got(office.app->many().page(
        {.tenant = office.tenant.id, .reason = FailureReason{.code = 30003}}, {}, 10));
    QCOMPARE(page.rows.size(), 3U);

    const ManyOutcome outcome = got(office.app->many().retry(orders));
    QCOMPARE(outcome.done, 3);
    QVERIFY(outcome.refused.empty());
    for (const RetryOrder &order : orders)
        QVERIFY(office.becomes(order.item, 1, PartState::Sent));
    QCOMPARE(office.created(), 3);

    const ManyOutcome twice = got(office.app->many().retry(orders));
    QCOMPARE(twice.done, 0);
    QCOMPARE(twice.refused.size(), 3U);
    QCOMPARE(twice.refused[0].error.reason, u"not-failed"_s);
    QCOMPARE(twice.refused[0].item.to, maria);
    QCOMPARE(office.created(), 3);
    QCOMPARE(office.part(other.id).state, PartState::Failed);
}

void TestManyMessages::whatWentSinceIsRefused()
{
    SimulatedOffice office;
    office.start(*office.app);
    const OutgoingItem older = failing(office, 30003, u"Aviso"_s);
    const OutgoingItem newer = failing(office, 30003, u"Aviso"_s);

    const ManyOutcome outcome = got(office.app->many().retry({{.item = older.id}, {.item = newer.id}}));
    QCOMPARE(outcome.done, 1);
    QCOMPARE(outcome.refused.size(), 1U);
    QCOMPARE(outcome.refused[0].item.id, older.id);
    QCOMPARE(outcome.refused[0].error.reason, u"already-sent-since"_s);
    QVERIFY(office.becomes(newer.id, 1, PartState::Sent));
    const ResendPlan plan = got(office.app->many().plan({older.id}));
    QCOMPARE(plan.groups.size(), 1U);
    QCOMPARE(plan.groups[0].verdict, SelectionVerdict::SentSince);
    QCOMPARE(office.created(), 1);
}

void TestManyMessages::whoDoesNotWantItGetsNothing()
{
    SimulatedOffice office;
    office.start(*office.app);
    const OutgoingItem unwanted = failing(office, 63049, u"Promoção"_s);
    const ManyOutcome outcome = got(office.app->many().retry({{.item = unwanted.id}}));
    QCOMPARE(outcome.done, 0);
    QCOMPARE(outcome.refused.at(0).error.reason, u"retry-refused"_s);
    QCOMPARE(office.created(), 0);
}

void TestManyMessages::whatWaitsIsCancelledAndTheRestSaid()
{
    SimulatedOffice office; // sends nothing yet
    const auto first = got(office.app->send().queue(office.text(u"Um"_s)));
    const auto second = got(office.app->send().queue(office.text(u"Dois"_s)));
    const ManyOutcome outcome = got(office.app->many().cancel({first.id, second.id}));
    QCOMPARE(outcome.done, 2);
    office.start(*office.app);
    const auto third = got(office.app->send().queue(office.text(u"Três"_s)));
    QVERIFY(office.becomes(third.id, 0, PartState::Sent));
    const ManyOutcome late = got(office.app->many().cancel({third.id}));
    QCOMPARE(late.done, 0);
    QCOMPARE(late.refused.at(0).error.reason, u"cancel-too-late"_s);
    QCOMPARE(office.created(), 1);
    QCOMPARE(office.part(first.id).state, PartState::Cancelled);
}

void TestManyMessages::whatIsAtTwilioIsCancelledOneByOne()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    std::vector<ItemId> ids;
    for (const QString &body : {u"Um"_s, u"Dois"_s}) {
        const auto item
            = got(office.app->send().queue(office.later(office.text(body), Scheduling::Twilio, at)));
        QVERIFY(office.isIn(item.id, PartState::Scheduled));
        ids.push_back(item.id);
    }
    const auto here
        = got(office.app->send().queue(office.later(office.text(u"Três"_s), Scheduling::ThisComputer, at)));
    ids.push_back(here.id);

    const ManyOutcome first = got(office.app->many().cancelHere(ids));
    QCOMPARE(first.done, 1);
    QVERIFY(first.refused.empty());
    QCOMPARE(first.atTwilio.size(), 2U);
    QCOMPARE(office.part(here.id).state, PartState::Cancelled);
    QCOMPARE(office.part(ids[0]).state, PartState::Scheduled);

    // one that Twilio does not cancel is named, and the other one is cancelled all the same
    office.fault({{u"on"_s, u"messages.update"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    const ManyOutcome there = got(office.app->many().cancelAtTwilio(first.atTwilio));
    QCOMPARE(there.done, 1);
    QCOMPARE(there.refused.size(), 1U);
    QCOMPARE(there.refused[0].item.id, first.atTwilio[0].id);
    QCOMPARE(there.refused[0].error.reason, u"cancel-unknown"_s);
    QCOMPARE(office.part(first.atTwilio[1].id).state, PartState::Cancelled);

    const ManyOutcome again = got(office.app->many().cancel(ids));
    QCOMPARE(again.done, 1);
    QCOMPARE(again.refused.size(), 2U); // cancelled before
    office.advance(3h);
    for (const auto &message : office.atTwilio())
        QVERIFY(!message.sent);
}

void TestManyMessages::oneAloneIsAskedTheSame()
{
    SimulatedOffice office;
    office.start(*office.app);
    const OutgoingItem older = failing(office, 30003, u"Aviso"_s);
    QVERIFY(await(office.app->send().mayRetry({.item = older.id})));
    const auto newer = got(office.app->send().queue(office.text(u"Aviso"_s)));
    QVERIFY(office.becomes(newer.id, 0, PartState::Sent));
    QCOMPARE(await(office.app->send().mayRetry({.item = older.id})).error().reason, u"already-sent-since"_s);
    QCOMPARE(await(office.app->send().retry({.item = older.id})).error().reason, u"already-sent-since"_s);
    QCOMPARE(await(office.app->send().mayRetry({.item = newer.id})).error().reason, u"not-failed"_s);
    QCOMPARE(office.created(), 1);
}

void TestManyMessages::thePlanKnowsWhatItCosts()
{
    SimulatedOffice office;
    office.start(*office.app);
    const OutgoingItem failed = failing(office, 30003, u"Aviso"_s);
    QVERIFY(got(office.app->many().plan({failed.id})).prices.empty());
    const auto paid = got(office.app->send().queue(office.text(u"Pago"_s)));
    QVERIFY(office.becomes(paid.id, 0, PartState::Delivered));
    QVERIFY(await(office.app->database().run([id = paid.parts.front().id](const auto &db) -> Outcome {
        const auto told = storage::execute(
            db, u"UPDATE parts SET price_micros = -5000, price_unit = 'USD' WHERE id = :id"_s,
            {{u":id"_s, id.toString()}});
        return told ? Outcome(Done{}) : Outcome(told.error());
    })));
    const auto prices = got(office.app->many().plan({failed.id})).prices;
    QCOMPARE(prices.at({office.sender.id, Channel::WhatsApp}),
             (MessagePrice{.micros = -5000, .unit = u"USD"_s}));
}

void TestManyMessages::whoMayNotSendMayNotDoItForMany()
{
    SimulatedOffice office;
    const auto waiting = got(office.app->send().queue(office.text()));
    office.app->session().lock();
    const auto sent = await(office.app->many().retry({{.item = waiting.id}}));
    const auto cancelled = await(office.app->many().cancel({waiting.id}));
    QVERIFY(!sent && !cancelled);
    QCOMPARE(office.part(waiting.id).state, PartState::Queued);
}

QTEST_GUILESS_MAIN(TestManyMessages)
#include "tst_manymessages.moc"
