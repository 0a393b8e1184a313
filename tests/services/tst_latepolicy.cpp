// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/lategate.h"
#include "services/outbox/linestate.h"
#include "services/words/errortext.h"
#include "storage/messages/outboxrepository.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

/// What becomes of messages whose time passed while the program was closed or had no way to Twilio.
class TestLatePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPauseMakesLate();
    void theWayIsAskedForMoreAndMoreRarely();
    void aPersonIsAskedByDefault();
    void theyLeaveWhenTheOfficeWantsItSo();
    void theyAreCancelledWhenTheOfficeWantsItSo();
    void whatIsInTimeLeaves();
    void withoutAWayNothingIsTried();

private:
    /// Put into the queue when nobody looked, to leave `ago`.
    static OutgoingItem waiting(const SimulatedOffice &office, std::chrono::milliseconds ago)
    {
        OutgoingItem item{.id = ItemId::create(),
                          .tenantId = office.tenant.id,
                          .senderId = office.sender.id,
                          .to = maria,
                          .createdAt = office.app->clock().now() - ago};
        item.parts.push_back({.id = PartId::create(),
                              .itemId = item.id,
                              .body = u"Bom dia"_s,
                              .state = PartState::Queued,
                              .dueAt = item.createdAt,
                              .changedAt = item.createdAt});
        const auto added = await(office.app->database().run(
            [item](const auto &db) { return storage::OutboxRepository(db).add(std::span(&item, 1)); }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return item;
    }
    static void choose(const SimulatedOffice &office, const QString &policy)
    {
        auto preferences = office.app->settings().preferences();
        preferences.latePolicy = policy;
        QVERIFY(await(office.app->settings().save(preferences)));
    }
};

void TestLatePolicy::onlyAPauseMakesLate()
{
    constexpr Instant start{std::chrono::milliseconds{1'700'000'000'000}};
    LateGate gate;
    QCOMPARE(gate.open(start, 2h), std::optional(start - 2h)); // never was open before
    QCOMPARE(gate.open(start + 1s, 2h), std::nullopt);
    QCOMPARE(gate.open(start + 2h, 2h), std::nullopt);
    QCOMPARE(gate.open(start + 5h, 2h), std::optional(start + 3h)); // slept
    gate.begin(start);
    QCOMPARE(gate.open(start + 1h, 2h), std::nullopt); // restarted in the middle of a long queue
}

void TestLatePolicy::theWayIsAskedForMoreAndMoreRarely()
{
    constexpr Instant start{std::chrono::milliseconds{1'700'000'000'000}};
    const Error network{.kind = ErrorKind::Network, .detail = u"refused"_s};
    LineState line;
    QVERIFY(!line.isDown());
    QCOMPARE(line.failed({.kind = ErrorKind::Server, .detail = {}}, start), std::nullopt);
    QCOMPARE(line.failed({.kind = ErrorKind::Network, .detail = {}, .mayHaveHappened = true}, start),
             std::nullopt);
    QVERIFY(!line.isDown());
    QCOMPARE(line.failed(network, start), std::optional(start + 1s));
    QCOMPARE(line.failed(network, start + 10ms), std::optional(start + 1s)); // the others under way
    QVERIFY(line.isDown());
    QCOMPARE(line.failed(network, start + 1s), std::optional(start + 3s));
    QCOMPARE(line.failed(network, start + 10s), std::optional(start + 14s));
    QCOMPARE(line.failed(network, start + 1h), std::optional(start + 1h + 8s));
    QCOMPARE(line.failed(network, start + 2h), std::optional(start + 2h + 15s));
    QCOMPARE(line.failed(network, start + 3h), std::optional(start + 3h + 15s));
    line.answered();
    QVERIFY(!line.isDown());
}

void TestLatePolicy::aPersonIsAskedByDefault()
{
    SimulatedOffice office;
    const auto item = waiting(office, 3h);
    const auto other = waiting(office, 4h);
    office.start(*office.app);
    QVERIFY(office.becomes(item.id, 0, PartState::Late));
    QVERIFY(!explain(office.part(item.id)).advice.isEmpty());
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Queued);
    finish(office.app->outbox().syncOnce());
    QCOMPARE(office.created(), 0);
    QCOMPARE(got(office.app->recovery().late(office.tenant.id)), (std::vector{other.id, item.id}));

    QCOMPARE(got(office.app->recovery().sendLate({item.id})), std::vector{item.id});
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(got(office.app->recovery().cancelLate({item.id, other.id})), std::vector{other.id});
    QCOMPARE(office.part(other.id).state, PartState::Cancelled);
    QCOMPARE(office.created(), 1);
}

void TestLatePolicy::theyLeaveWhenTheOfficeWantsItSo()
{
    SimulatedOffice office;
    choose(office, u"send"_s);
    const auto item = waiting(office, 3h);
    office.start(*office.app);
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(office.created(), 1);
}

void TestLatePolicy::theyAreCancelledWhenTheOfficeWantsItSo()
{
    SimulatedOffice office;
    choose(office, u"drop"_s);
    const auto item = waiting(office, 3h);
    office.start(*office.app);
    QVERIFY(office.becomes(item.id, 0, PartState::Cancelled));
    QCOMPARE(office.part(item.id).reason, u"too-late"_s);
    QCOMPARE(office.created(), 0);
}

void TestLatePolicy::whatIsInTimeLeaves()
{
    SimulatedOffice office;
    const auto item = waiting(office, 1h);
    office.start(*office.app);
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    auto wrong = office.app->settings().preferences();
    wrong.latePolicy = u"perhaps"_s;
    QVERIFY(!await(office.app->settings().save(wrong)));
}

/// The way is lost before the message leaves: it keeps its place, and goes by itself when the way is back.
void TestLatePolicy::withoutAWayNothingIsTried()
{
    SimulatedOffice office;
    office.start(*office.app);
    finish(office.app->outbox().syncOnce());
    office.fault({{u"on"_s, u"any"_s}, {u"action"_s, u"drop-before"_s}, {u"name"_s, u"no way"_s}});
    office.app->outbox().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(office.app->outbox().status().offlineSince, 15'000);
    QCOMPARE(office.app->outbox().status().trouble->kind, ErrorKind::Network);
    const auto item = got(office.app->send().queue(office.text()));
    finish(office.app->outbox().syncOnce());
    finish(office.app->outbox().syncOnce());
    QCOMPARE(office.part(item.id).state, PartState::Queued);
    const auto timeline = got(office.app->send().timeline(item.id));
    QVERIFY(std::ranges::none_of(timeline, [](const auto &e) { return e.state == PartState::Sending; }));

    const auto cleared
        = office.server.simulator().handle({.method = "DELETE", .path = "/__simulator/faults"});
    QVERIFY(cleared.answer.status < 300);
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QVERIFY(!office.app->outbox().status().offlineSince);
    QCOMPARE(office.created(), 1);
}

QTEST_GUILESS_MAIN(TestLatePolicy)
#include "tst_latepolicy.moc"
