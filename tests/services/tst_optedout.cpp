// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "storage/messages/inboundrepository.h"
#include "storage/sql.h"
#include "support/timedoffice.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

const QString joao = u"+5567999550102"_s;

QString refusal(SimulatedOffice &office, const SendRequest &request)
{
    const auto refused = await(office.app->send().queue(request));
    return refused ? QString() : refused.error().reason;
}

bool has(const std::vector<SendObstacle> &found, SendObstacle wanted)
{
    return std::ranges::find(found, wanted) != found.end();
}

} // namespace

/// Who wants no more messages gets none: nothing new is taken, and what waits is stopped when the word comes.
/// The judge is the simulator's own list.
class TestOptedOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNewIsTakenOnAnyChannel();
    void whatWaitsIsStoppedWhenTheWordComes();
    void whatTwilioHasForLaterIsCancelledThere();
    void aCancelThatFailsStopsNobodyElse();
    void nothingIsSentAgain();
    void nobodyDecidesThatItGoesAgain();
    void noTimeIsChanged();
};

void TestOptedOut::nothingNewIsTakenOnAnyChannel()
{
    SimulatedOffice office;
    office.start(*office.app);
    QVERIFY(got(office.app->send().obstacles(office.text())).empty());
    office.wroteToUs(maria, u"Pare"_s);
    const auto state = got(office.app->send().recipientState(office.sender, Channel::WhatsApp, maria));
    QVERIFY(state.optOut);
    QCOMPARE(state.optOut->word, u"Pare"_s);
    QCOMPARE(state.optOut->channel, std::optional(Channel::WhatsApp));
    QVERIFY(state.window.isOpen(office.app->clock().now()));
    QVERIFY(has(got(office.app->send().obstacles(office.text())), SendObstacle::OptedOut));
    QVERIFY(!textOf(SendObstacle::OptedOut).isEmpty());
    QCOMPARE(refusal(office, office.boleto()), u"opted-out"_s);
    SendRequest sms
        = office.text(u"Bom dia!"_s, u"(67) 9955-0101"_s); // the old form, without the ninth digit
    sms.channel = Channel::Sms;
    QCOMPARE(refusal(office, sms), u"opted-out"_s);
    QVERIFY(got(office.app->send().page(office.tenant.id, {}, {}, {}, 10)).rows.empty());

    const Instant later = office.app->clock().now() + 1s; // Twilio tells whole seconds
    QTRY_VERIFY(office.app->clock().now() > later);
    office.wroteToUs(maria, u"START"_s);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 1);
}

void TestOptedOut::whatWaitsIsStoppedWhenTheWordComes()
{
    SimulatedOffice office; // sends nothing yet
    office.wroteToUs(joao);
    const auto boleto = got(office.app->send().queue(office.boleto()));
    const auto other = got(office.app->send().queue(office.text(u"Bom dia!"_s, joao)));
    office.wroteToUs(maria, u"tem como parar a dor?"_s);
    QCOMPARE(office.part(boleto.id).state, PartState::Queued);
    const QSignalSpy told(&office.app->send(), &SendService::itemsChanged); // the list shows it at once
    office.wroteToUs(maria, u"SAIR"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().value<QList<ItemId>>(), QList<ItemId>{boleto.id});
    for (const std::size_t position : {0U, 1U}) {
        QCOMPARE(office.part(boleto.id, position).state, PartState::Cancelled);
        QCOMPARE(office.part(boleto.id, position).reason, u"opted-out"_s);
    }
    QVERIFY(!explain(office.part(boleto.id)).what.isEmpty());
    QCOMPARE(visible(office.item(boleto.id)), DeliveryState::Cancelled);
    office.start(*office.app);
    QVERIFY(office.becomes(other.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 1);
    QCOMPARE(office.atTwilio().front().to, u"whatsapp:"_s + joao);
}

void TestOptedOut::whatTwilioHasForLaterIsCancelledThere()
{
    TimedOffice office;
    office.app->send().setFileStays([](const TenantId &) { return 48h; });
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item = got(office.app->send().queue(office.later(office.boleto(), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled, 1));
    office.wroteToUs(maria, u"baja"_s);
    for (const std::size_t position : {0U, 1U}) {
        QCOMPARE(office.part(item.id, position).state, PartState::Cancelled);
        QCOMPARE(office.part(item.id, position).reason, u"opted-out"_s);
        QCOMPARE(office.atTwilio()[position].status, simulator::MessageStatus::Canceled);
    }
    office.advance(3h);
    QVERIFY(!office.atTwilio()[0].sent && !office.atTwilio()[1].sent);
}

void TestOptedOut::aCancelThatFailsStopsNobodyElse()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item = got(office.app->send().queue(office.later(office.text(), Scheduling::Twilio, at)));
    QVERIFY(office.isIn(item.id, PartState::Scheduled));
    office.fault({{u"on"_s, u"messages.update"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    office.wroteToUs(maria, u"Parar"_s); // reading goes on all the same
    QCOMPARE(office.part(item.id).state, PartState::Scheduled);
    got(office.app->inbound().read(office.sender, office.account)); // the next look
    QCOMPARE(office.part(item.id).state, PartState::Cancelled);
    QCOMPARE(office.atTwilio()[0].status, simulator::MessageStatus::Canceled);
}

void TestOptedOut::nothingIsSentAgain()
{
    SimulatedOffice office;
    office.fault({{u"on"_s, u"create"_s},
                  {u"action"_s, u"status"_s},
                  {u"status"_s, 400},
                  {u"code"_s, 30003},
                  {u"times"_s, 1}});
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QTRY_COMPARE_WITH_TIMEOUT(office.part(item.id).state, PartState::Failed, 15'000);
    QVERIFY(await(office.app->send().mayRetry({.item = item.id})));
    office.wroteToUs(maria, u"Parar."_s);
    QCOMPARE(await(office.app->send().mayRetry({.item = item.id})).error().reason, u"opted-out"_s);
    QCOMPARE(await(office.app->send().retry({.item = item.id})).error().reason, u"opted-out"_s);
    const ResendPlan plan = got(office.app->many().plan({item.id}));
    QCOMPARE(plan.groups.size(), 1U);
    QCOMPARE(plan.groups[0].verdict, SelectionVerdict::Never);
    QCOMPARE(plan.groups[0].words.what, explainReason(u"opted-out"_s).what);
    const ManyOutcome many = got(office.app->many().retry({{.item = item.id}}));
    QCOMPARE(many.done, 0);
    QCOMPARE(many.refused.at(0).error.reason, u"opted-out"_s);
    QCOMPARE(office.created(), 0);
}

void TestOptedOut::nobodyDecidesThatItGoesAgain()
{
    SimulatedOffice office; // sends nothing
    const auto item = got(office.app->send().queue(office.text()));
    const PartId part = item.parts[0].id;
    QVERIFY(await(office.app->database().run([part](const auto &db) -> Outcome {
        const auto doubted = storage::execute(
            db, u"UPDATE parts SET state = :maybe WHERE id = :id"_s,
            {{u":maybe"_s, static_cast<int>(PartState::MaybeSent)}, {u":id"_s, part.toString()}});
        return doubted ? Outcome(Done{}) : Outcome(doubted.error());
    })));
    office.wroteToUs(maria, u"Pare"_s);
    QCOMPARE(office.part(item.id).state, PartState::MaybeSent); // only a person knows about it
    const auto again = await(office.app->recovery().decide(part, Decision::Again));
    QCOMPARE(again.error().reason, u"opted-out"_s);
    QCOMPARE(office.part(item.id).state, PartState::MaybeSent);
    QVERIFY(await(office.app->recovery().decide(part, Decision::Sent)));
    QCOMPARE(office.part(item.id).state, PartState::Sent);
}

void TestOptedOut::noTimeIsChanged()
{
    TimedOffice office;
    office.start(*office.app);
    const Instant at = office.now() + 2h;
    const auto item
        = got(office.app->send().queue(office.later(office.text(), Scheduling::ThisComputer, at)));
    // as another program has just read it
    const InboundMessage word{.sid = u"SM00000000000000000000000000000077"_s,
                              .senderId = office.sender.id,
                              .from = maria,
                              .body = u"Sair"_s,
                              .receivedAt = office.now()};
    QVERIFY(await(office.app->database().run([word](const auto &db) -> Outcome {
        const auto added = storage::InboundRepository(db).add(std::span(&word, 1));
        return added ? Outcome(Done{}) : Outcome(added.error());
    })));
    QCOMPARE(await(office.app->send().reschedule(item.id, at + 1h)).error().reason, u"opted-out"_s);
}

QTEST_GUILESS_MAIN(TestOptedOut)
#include "tst_optedout.moc"
