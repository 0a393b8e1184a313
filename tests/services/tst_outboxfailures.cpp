// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/samefailures.h"
#include "services/words/errortext.h"
#include "storage/messages/inboundrepository.h"
#include "storage/messages/outboxrepository.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

/// What the outbox does by itself after refusals and failures, and what a person may do. The judge is the
/// simulator's own list.
class TestOutboxFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSmsFollowsWhereWhatsAppFailsForGood();
    void noSmsFollowsThatNobodyPrepared();
    void noSmsFollowsWhatIsNotWanted_data();
    void noSmsFollowsWhatIsNotWanted();
    void noSmsFollowsAnOptOut();
    void noSmsFollowsWhoWroteThatTheyWantNone();
    void noSmsFollowsWhereTheTextHasArrived();
    void aFullQueueIsWaitedFor();
    void theLimitOfTheDayIsWaitedForUntilTomorrow();
    void alsoWhenItComesAfterTheMessageWasAccepted();
    void tenFailuresOfOneKindPauseTheNumber();
    void aPersonSendsAgain();
    void aPersonSendsTomorrowOrAsSms();
    void whatMayHaveArrivedIsNotSentAgain();

private:
    static void refuse(SimulatedOffice &office, int code, int times = 1)
    {
        office.fault({{u"on"_s, u"create"_s},
                      {u"action"_s, u"status"_s},
                      {u"status"_s, 400},
                      {u"code"_s, code},
                      {u"times"_s, times}});
    }
    static SendRequest withSms(const SimulatedOffice &office)
    {
        SendRequest request = office.boleto();
        request.smsFallback = u"Boleto: 00190"_s;
        return request;
    }
    static bool waitFor(const auto &what) { return QTest::qWaitFor(what, 15'000); }
    static bool hasFailed(const SimulatedOffice &office, const ItemId &id, std::size_t position = 0)
    {
        return waitFor([&] { return office.part(id, position).state == PartState::Failed; });
    }
    /// The failures so far have been thought about: nothing more follows from them.
    static bool isQuiet(SimulatedOffice &office)
    {
        finish(office.app->outbox().syncOnce());
        finish(office.app->outbox().syncOnce());
        return true;
    }
    static Sender sender(const SimulatedOffice &office)
    {
        return got(office.app->directory().sender(office.sender.id));
    }
};

void TestOutboxFailures::oneSmsFollowsWhereWhatsAppFailsForGood()
{
    SimulatedOffice office;
    refuse(office, 63024);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(withSms(office)));

    QVERIFY(waitFor([&] { return office.item(item.id).parts.size() == 3; }));
    QVERIFY(office.becomes(item.id, 1, PartState::Delivered));

    const OutgoingItem now = office.item(item.id);
    QCOMPARE(now.parts[0].state, PartState::Failed);
    QCOMPARE(now.parts[1].channel, std::optional(Channel::Sms));
    QCOMPARE(now.parts[2].state, PartState::Cancelled); // the PDF, which nobody waits for any more
    QCOMPARE(visible(now), DeliveryState::Delivered);
    const auto messages = office.atTwilio();
    QCOMPARE(messages.size(), 1U);
    QCOMPARE(messages.front().channel, simulator::Channel::Sms);
    QCOMPARE(messages.front().body, u"Boleto: 00190"_s);
}

void TestOutboxFailures::noSmsFollowsThatNobodyPrepared()
{
    SimulatedOffice office;
    refuse(office, 63024);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(hasFailed(office, item.id));
    QVERIFY(isQuiet(office));
    QCOMPARE(office.item(item.id).parts.size(), 2U);
    QCOMPARE(office.created(), 0);
}

void TestOutboxFailures::noSmsFollowsWhatIsNotWanted_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {63049, 63051, 63033, 63013, 20003})
        QTest::newRow(qPrintable(QString::number(code))) << code;
}

void TestOutboxFailures::noSmsFollowsWhatIsNotWanted()
{
    QFETCH(const int, code);
    SimulatedOffice office;
    refuse(office, code);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(withSms(office)));
    QVERIFY(hasFailed(office, item.id));
    QVERIFY(isQuiet(office));
    QCOMPARE(office.item(item.id).parts.size(), 2U);
    QCOMPARE(office.created(), 0);
}

void TestOutboxFailures::noSmsFollowsAnOptOut()
{
    SimulatedOffice office;
    const auto item = got(office.app->send().queue(withSms(office)));
    SendRequest sms = office.text();
    sms.channel = Channel::Sms;
    const auto stopped = got(office.app->send().queue(sms));
    const storage::PartChange refused{.id = stopped.parts[0].id,
                                      .to = PartState::Failed,
                                      .at = office.app->clock().now(),
                                      .errorCode = 21610};
    QVERIFY(await(office.app->database().run([refused](const auto &db) -> Outcome {
        const auto settled = storage::OutboxRepository(db).settle(std::span(&refused, 1));
        return settled ? Outcome(Done{}) : Outcome(settled.error());
    })));
    refuse(office, 63024);
    office.start(*office.app);
    QVERIFY(hasFailed(office, item.id));
    QVERIFY(isQuiet(office));
    QCOMPARE(office.item(item.id).parts.size(), 2U);
    QCOMPARE(office.created(), 0);
    const auto byHand = await(office.app->send().retry({.item = item.id, .how = RetryHow::AsSms}));
    QCOMPARE(byHand.error().reason, u"opted-out"_s);
}

void TestOutboxFailures::noSmsFollowsWhoWroteThatTheyWantNone()
{
    SimulatedOffice office;
    const auto item = got(office.app->send().queue(withSms(office)));
    // no word that Twilio knows, and another program has read it when this message was about to leave
    const InboundMessage word{.sid = u"SM00000000000000000000000000000077"_s,
                              .senderId = office.sender.id,
                              .from = maria,
                              .body = u"Sair."_s,
                              .receivedAt = office.app->clock().now()};
    QVERIFY(await(office.app->database().run([word](const auto &db) -> Outcome {
        const auto added = storage::InboundRepository(db).add(std::span(&word, 1));
        return added ? Outcome(Done{}) : Outcome(added.error());
    })));
    refuse(office, 63024);
    office.start(*office.app);
    QVERIFY(hasFailed(office, item.id));
    QVERIFY(isQuiet(office));
    QCOMPARE(office.item(item.id).parts.size(), 2U);
    QCOMPARE(office.created(), 0);
    const auto byHand = await(office.app->send().retry({.item = item.id, .how = RetryHow::AsSms}));
    QCOMPARE(byHand.error().reason, u"opted-out"_s);
    const Instant later = office.app->clock().now() + 1s; // Twilio tells whole seconds
    QVERIFY(waitFor([&] { return office.app->clock().now() > later; }));
    office.wroteToUs(maria, u"START"_s);
    got(office.app->send().retry({.item = item.id, .how = RetryHow::AsSms}));
    QVERIFY(office.becomes(item.id, 1, PartState::Sent));
}

void TestOutboxFailures::noSmsFollowsWhereTheTextHasArrived()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto item = got(office.app->send().queue(withSms(office)));
    QVERIFY(waitFor([&] { return !office.part(item.id).sid.isEmpty(); }));
    refuse(office, 63024); // the PDF, now
    QVERIFY(hasFailed(office, item.id, 1));
    QVERIFY(isQuiet(office));
    QCOMPARE(office.item(item.id).parts.size(), 2U);
    QCOMPARE(office.created(), 1);
}

void TestOutboxFailures::aFullQueueIsWaitedFor()
{
    SimulatedOffice office;
    refuse(office, 21611);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(waitFor([&] { return sender(office).whatsAppWait.until.has_value(); }));
    QCOMPARE(sender(office).whatsAppWait.reason, u"going-slower"_s);
    QVERIFY(!explainReason(u"going-slower"_s).what.isEmpty());
    QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 1);
    QCOMPARE(office.item(item.id).parts.size(), 1U); // it was refused: the same part leaves
}

void TestOutboxFailures::theLimitOfTheDayIsWaitedForUntilTomorrow()
{
    SimulatedOffice office;
    refuse(office, 63018);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(waitFor([&] { return office.part(item.id).reason == "daily-limit"_L1; }));
    const OutgoingPart part = office.part(item.id);
    QCOMPARE(part.state, PartState::Queued);
    QVERIFY(*part.dueAt > office.app->clock().now());
    QCOMPARE(sender(office).whatsAppWait.until, part.dueAt);
    QCOMPARE(sender(office).whatsAppWait.reason, u"daily-limit"_s);
    const auto other = got(office.app->send().queue(office.text(u"Outra"_s)));
    QVERIFY(isQuiet(office));
    QCOMPARE(office.part(other.id).state, PartState::Queued); // all WhatsApp of the number waits
    QCOMPARE(office.created(), 0);
    SendRequest sms = office.text(u"Por SMS"_s);
    sms.channel = Channel::Sms;
    const auto bySms = got(office.app->send().queue(sms));
    QVERIFY(office.becomes(bySms.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 1);
}

void TestOutboxFailures::alsoWhenItComesAfterTheMessageWasAccepted()
{
    SimulatedOffice office;
    const QString limited = u"+5567955563018"_s; // agreed to fail with 63018 after it was accepted
    office.wroteToUs(limited);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text(u"Oi"_s, limited)));
    QVERIFY(office.becomes(item.id, 0, PartState::Failed));
    QVERIFY(waitFor([&] { return office.item(item.id).parts.size() == 2; }));
    const OutgoingItem now = office.item(item.id);
    QVERIFY(!now.parts[0].sid.isEmpty());
    QCOMPARE(now.parts[0].errorCode, std::optional(63018));
    QCOMPARE(now.parts[1].state, PartState::Queued);
    QCOMPARE(now.parts[1].dueAt, sender(office).whatsAppWait.until);
    QVERIFY(*now.parts[1].dueAt > office.app->clock().now());
    QCOMPARE(visible(now), DeliveryState::Queued);
    QCOMPARE(office.created(), 1);
}

void TestOutboxFailures::tenFailuresOfOneKindPauseTheNumber()
{
    SimulatedOffice office;
    refuse(office, 63024, 12);
    office.start(*office.app);
    std::vector<OutgoingItem> items;
    items.reserve(12);
    for (int i = 0; i < 12; ++i)
        items.push_back(got(office.app->send().queue(office.text(u"Aviso %1"_s.arg(i)))));
    QVERIFY(waitFor([&] { return sender(office).paused; }));
    const Sender paused = sender(office);
    QCOMPARE(paused.pauseReason, u"same-failures"_s);
    QVERIFY(paused.pausedAt);
    const SameFailures counts = sameFailuresFromJson(paused.pauseDetail);
    QCOMPARE(counts.code, std::optional(63024));
    QVERIFY(counts.failures >= 10);
    QVERIFY(!explainReason(paused.pauseReason).advice.isEmpty());
    const auto record = got(office.app->audit().page({.what = u"sender-paused-itself"_s}, std::nullopt, 10));
    QCOMPARE(record.size(), 1U);
    QCOMPARE(record.front().subject, paused.id.toString());

    for (const OutgoingItem &item : items) // whoever waits is not lost, whoever failed can be sent again
        QVERIFY(office.part(item.id).state == PartState::Failed
                || office.part(item.id).state == PartState::Queued);
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, false)));
    QVERIFY(!sender(office).paused);
    const auto next = got(office.app->send().queue(office.text(u"De novo"_s)));
    QVERIFY(office.becomes(next.id, 0, PartState::Sent));
    refuse(office, 63024); // one more of the kind does not pause it again
    const auto bad = got(office.app->send().queue(office.text(u"Mais uma"_s)));
    QVERIFY(hasFailed(office, bad.id));
    QVERIFY(isQuiet(office));
    QVERIFY(!sender(office).paused);
}

void TestOutboxFailures::aPersonSendsAgain()
{
    SimulatedOffice office;
    refuse(office, 63013);
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(hasFailed(office, item.id));

    const auto again = got(office.app->send().retry({.item = item.id}));

    QCOMPARE(again.parts.size(), 4U);
    QVERIFY(office.becomes(item.id, 3, PartState::Sent)); // the PDF, after the text
    QCOMPARE(office.created(), 2);
    const auto twice = await(office.app->send().retry({.item = item.id, .part = item.parts[0].id}));
    QCOMPARE(twice.error().reason, u"already-tried-again"_s);
    QCOMPARE(office.created(), 2);
}

void TestOutboxFailures::aPersonSendsTomorrowOrAsSms()
{
    SimulatedOffice office;
    refuse(office, 63013, 2);
    office.start(*office.app);
    const auto first = got(office.app->send().queue(office.text(u"Um"_s)));
    const auto second = got(office.app->send().queue(office.text(u"Dois"_s)));
    QVERIFY(hasFailed(office, first.id));
    QVERIFY(hasFailed(office, second.id));
    const auto tomorrow = got(office.app->send().retry({.item = first.id, .how = RetryHow::TomorrowAt9}));
    QVERIFY(*tomorrow.parts[1].dueAt > office.app->clock().now());
    const auto empty = await(office.app->send().retry({.item = second.id, .how = RetryHow::AsSms}));
    QCOMPARE(empty.error().reason, u"no-text"_s);
    got(office.app->send().retry({.item = second.id, .how = RetryHow::AsSms, .smsText = u"Dois!"_s}));
    QVERIFY(office.becomes(second.id, 1, PartState::Sent));
    QCOMPARE(office.atTwilio().size(), 1U);
    QCOMPARE(office.atTwilio().front().channel, simulator::Channel::Sms);
    QCOMPARE(office.part(first.id, 1).state, PartState::Queued);
}

void TestOutboxFailures::whatMayHaveArrivedIsNotSentAgain()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    QCOMPARE(await(office.app->send().retry({.item = item.id})).error().reason, u"not-failed"_s);
    refuse(office, 63049);
    const auto unwanted = got(office.app->send().queue(office.text(u"Promoção"_s)));
    QVERIFY(hasFailed(office, unwanted.id));
    QCOMPARE(await(office.app->send().retry({.item = unwanted.id})).error().reason, u"retry-refused"_s);
    const auto nothing = await(office.app->send().retry({.item = ItemId::create()}));
    QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
    QCOMPARE(office.created(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxFailures)
#include "tst_outboxfailures.moc"
