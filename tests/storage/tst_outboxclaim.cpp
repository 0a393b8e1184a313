// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/timechange.h"
#include "storage/transaction.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>
#include <set>
#include <thread>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

static Lease leaseOf(const QSqlDatabase &db, const QString &holder, Instant now = morning)
{
    const auto lease = LeaseRepository(db).acquire(u"number"_s, holder, now, 60s);
    if (!lease || !*lease)
        qFatal("the lease is taken");
    return **lease;
}

class TestOutboxClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueIsClaimedOldestFirstAndOnce();
    void theIntentIsKept();
    void whatIsNotDueWaits();
    void aHeldItemWaits();
    void aPausedNumberWaits();
    void aNumberThatReachedALimitWaitsForItsEnd();
    void anotherNumbersPartsStay();
    void withoutTheLeaseNothingIsClaimed();
    void twoProgramsNeverClaimTheSamePart();
    void anotherTimeGivenAtThatMomentIsKept();
    void whatAnEarlierHolderLeftBecomesUnsure();
    void whatThisHolderIsSendingStays();
    void whatThisHolderDoesNotKnowOfBecomesUnsure();
};

void TestOutboxClaim::whatIsDueIsClaimedOldestFirstAndOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem second = office.added(office.text(morning + 2s));
    const OutgoingItem first = office.added(office.text(morning + 1s));
    const OutgoingItem third = office.added(office.boleto(morning + 3s));
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    OutboxRepository outbox(db.handle());

    const auto two = outbox.claimDue(office.sender.id, lease, morning + 10s, 2);
    QVERIFY(two);
    QCOMPARE(two->size(), 2U);
    QCOMPARE((*two)[0].part.id, first.parts[0].id);
    QCOMPARE((*two)[1].part.id, second.parts[0].id);
    const auto rest = outbox.claimDue(office.sender.id, lease, morning + 10s, 10);
    QVERIFY(rest);
    QCOMPARE(rest->size(), 1U); // the PDF waits for its text
    QCOMPARE(rest->front().part.id, third.parts[0].id);
    QCOMPARE(rest->front().itemKind, ItemKind::Boleto);
    QCOMPARE(rest->front().to, third.to);
    QCOMPARE(rest->front().part.body, third.parts[0].body);
    QVERIFY(outbox.claimDue(office.sender.id, lease, morning + 10s, 10)->empty());
}

void TestOutboxClaim::theIntentIsKept()
{
    const TestDatabase db;
    const TestConnection other(db.settings());
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    QVERIFY(OutboxRepository(db.handle())
                .claimDue(office.sender.id, leaseOf(db.handle(), u"desk-1"_s), morning + 5s, 10));

    const auto seen = ItemRepository(other.handle()).item(item.id); // as after a crash: from elsewhere
    QVERIFY(seen && *seen);
    const OutgoingPart &part = (*seen)->parts.front();
    QCOMPARE(part.state, PartState::Sending);
    QCOMPARE(part.sendingAt, std::optional(morning + 5s));
    const auto events = ItemRepository(other.handle()).timeline(item.id);
    QVERIFY(events);
    QCOMPARE(events->size(), 2U);
    QCOMPARE(events->back().state, PartState::Sending);
}

void TestOutboxClaim::whatIsNotDueWaits()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text(morning + 10s));
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    OutboxRepository outbox(db.handle());
    QVERIFY(outbox.claimDue(office.sender.id, lease, morning + 10s - 1ms, 10)->empty());
    QCOMPARE(outbox.claimDue(office.sender.id, lease, morning + 10s, 10)->size(), 1U);
}

void TestOutboxClaim::aHeldItemWaits()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.text();
    item.heldBy = u"desk-1"_s;
    item.heldUntil = morning + 10s;
    office.added(item);
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    OutboxRepository outbox(db.handle());
    QVERIFY(outbox.claimDue(office.sender.id, lease, morning + 20s, 10)->empty());
    QVERIFY(outbox.release(u"desk-1"_s, morning + 20s));
    QCOMPARE(outbox.claimDue(office.sender.id, lease, morning + 20s, 10)->size(), 1U);
}

void TestOutboxClaim::aPausedNumberWaits()
{
    const TestDatabase db;
    Office office(db.handle());
    office.added(office.text());
    office.sender.paused = true;
    QVERIFY(SenderRepository(db.handle()).update(office.sender));
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    OutboxRepository outbox(db.handle());
    QVERIFY(outbox.claimDue(office.sender.id, lease, morning, 10)->empty());
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional<Instant>());
}

void TestOutboxClaim::aNumberThatReachedALimitWaitsForItsEnd()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text());
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    OutboxRepository outbox(db.handle());
    SenderRepository senders(db.handle());
    const ChannelWait limit{.until = morning + 30s, .reason = u"channel-busy"_s};
    QVERIFY(senders.noteWait(office.sender.id, Channel::WhatsApp, limit));

    QVERIFY(outbox.claimDue(office.sender.id, lease, morning + 29s, 10)->empty());
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning + 30s));
    OutgoingItem sms = office.text();
    sms.channel = Channel::Sms;
    office.added(sms);
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning)); // the SMS need not wait
    const auto only = *outbox.claimDue(office.sender.id, lease, morning + 29s, 10);
    QCOMPARE(only.size(), 1U);
    QCOMPARE(only.front().channel, Channel::Sms);
    QCOMPARE(outbox.claimDue(office.sender.id, lease, morning + 30s, 10)->size(), 1U);
}

void TestOutboxClaim::anotherNumbersPartsStay()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    neighbour.added(neighbour.text());
    QVERIFY(OutboxRepository(db.handle())
                .claimDue(office.sender.id, leaseOf(db.handle(), u"desk-1"_s), morning, 10)
                ->empty());
}

void TestOutboxClaim::withoutTheLeaseNothingIsClaimed()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const Lease old = leaseOf(db.handle(), u"desk-1"_s);
    OutboxRepository outbox(db.handle());
    const auto refused = [&](const Lease &lease, Instant now) {
        const auto claimed = outbox.claimDue(office.sender.id, lease, now, 10);
        return !claimed && claimed.error().kind == ErrorKind::Conflict
            && claimed.error().reason == u"lease-lost"_s;
    };
    QVERIFY(refused(old, morning + 60s)); // expired, though nobody else has taken it
    const Lease fresh = leaseOf(db.handle(), u"desk-2"_s, morning + 60s);
    QVERIFY(refused(old, morning + 1s)); // even with a clock that is behind
    Lease forged = fresh;
    forged.fence = old.fence;
    QVERIFY(refused(forged, morning + 61s));
    QCOMPARE((*ItemRepository(db.handle()).item(item.id))->parts.front().state, PartState::Queued);
    QCOMPARE(outbox.claimDue(office.sender.id, fresh, morning + 61s, 10)->size(), 1U);
}

void TestOutboxClaim::twoProgramsNeverClaimTheSamePart()
{
    const TestDatabase db;
    const Office office(db.handle());
    constexpr std::size_t count = 60;
    for (std::size_t i = 0; i < count; ++i)
        office.added(office.text());
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    const auto settings = db.settings();

    std::mutex mutex;
    std::vector<QString> claimed;
    int errors = 0;
    const auto claimAll = [&](OutboxRepository outbox) {
        while (true) {
            const auto some = outbox.claimDue(office.sender.id, lease, morning, 7);
            const std::scoped_lock lock(mutex);
            if (!some)
                ++errors;
            if (!some || some->empty())
                return;
            std::ranges::transform(*some, std::back_inserter(claimed),
                                   [](const ClaimedPart &one) { return one.part.id.toString(); });
        }
    };
    {
        std::array<std::jthread, 3> programs; // as if a lease had been copied: the worst case
        for (std::jthread &program : programs)
            program = std::jthread([&] {
                const TestConnection connection(settings);
                claimAll(OutboxRepository(connection.handle()));
            });
    }
    QCOMPARE(errors, 0);
    QCOMPARE(claimed.size(), count);
    QCOMPARE(std::set<QString>(claimed.begin(), claimed.end()).size(), count);
}

/// PostgreSQL lets the claim read the old time while the other transaction is still open.
void TestOutboxClaim::anotherTimeGivenAtThatMomentIsKept()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.text();
    item.scheduledAt = Scheduling::ThisComputer;
    item.scheduledFor = morning;
    item = office.added(item);
    const Lease lease = leaseOf(db.handle(), u"desk-1"_s);
    auto change = Transaction::begin(db.handle());
    QVERIFY(change);
    QVERIFY(*changeTime(db.handle(), item.id, morning + 1h, morning + 1s));

    std::size_t claimed = 1;
    std::thread program([&, settings = db.settings()] {
        const TestConnection connection(settings);
        claimed = OutboxRepository(connection.handle())
                      .claimDue(office.sender.id, lease, morning + 2s, 10)
                      ->size();
    });
    QThread::msleep(300); // the claim waits for the row by then; if it does not yet, it is easier
    QVERIFY(change->commit());
    program.join();

    QCOMPARE(claimed, 0U);
    QCOMPARE(ItemRepository(db.handle()).item(item.id)->value().parts[0].state, PartState::Queued);
}

void TestOutboxClaim::whatAnEarlierHolderLeftBecomesUnsure()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    OutboxRepository outbox(db.handle());
    const Lease old = leaseOf(db.handle(), u"run-1"_s);
    QCOMPARE(outbox.claimDue(office.sender.id, old, morning, 10)->size(), 1U);
    const Lease fresh = leaseOf(db.handle(), u"run-2"_s, morning + 61s);

    const auto left = outbox.interrupted(office.sender.id, fresh, morning + 62s);

    QVERIFY(left);
    QCOMPARE(left->size(), 1U);
    QCOMPARE(left->front().part.id, item.parts[0].id);
    QCOMPARE(left->front().part.state, PartState::Unsure);
    QCOMPARE(left->front().part.reason, u"program-ended"_s);
    QCOMPARE(left->front().part.sendingAt, std::optional(morning)); // where to look for it at Twilio
    QVERIFY(outbox.interrupted(office.sender.id, fresh, morning + 62s)->empty());
    const auto unsure = outbox.unsure(office.sender.id);
    QVERIFY(unsure);
    QCOMPARE(unsure->size(), 1U);
    QCOMPARE(unsure->front().part.id, item.parts[0].id);
    const auto page = ItemRepository(db.handle())
                          .page({.tenantId = office.tenant.id, .state = DeliveryState::MaybeSent}, {}, 10);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1U);
    QCOMPARE(outbox.interrupted(office.sender.id, old, morning + 62s).error().reason, u"lease-lost"_s);
    // never sent again by itself
    QVERIFY(outbox.claimDue(office.sender.id, fresh, morning + 62s, 10)->empty());
}

void TestOutboxClaim::whatThisHolderIsSendingStays()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text());
    OutboxRepository outbox(db.handle());
    const Lease lease = leaseOf(db.handle(), u"run-1"_s);
    QCOMPARE(outbox.claimDue(office.sender.id, lease, morning, 10)->size(), 1U);
    QVERIFY(outbox.interrupted(office.sender.id, lease, morning + 1s)->empty());
}

void TestOutboxClaim::whatThisHolderDoesNotKnowOfBecomesUnsure()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem known = office.added(office.text());
    const OutgoingItem unknown = office.added(office.text());
    OutboxRepository outbox(db.handle());
    const Lease lease = leaseOf(db.handle(), u"run-1"_s);
    QCOMPARE(outbox.claimDue(office.sender.id, lease, morning, 10)->size(), 2U);
    const QSet<PartId> underWay{known.parts[0].id};

    const auto left = outbox.forgotten(office.sender.id, lease, underWay, morning + 1s);

    QVERIFY(left);
    QCOMPARE(left->size(), 1U);
    QCOMPARE(left->front().part.id, unknown.parts[0].id);
    QCOMPARE(left->front().part.state, PartState::Unsure);
    QVERIFY(outbox.forgotten(office.sender.id, lease, underWay, morning + 1s)->empty());
}

QTEST_GUILESS_MAIN(TestOutboxClaim)
#include "tst_outboxclaim.moc"
