// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/storeditem.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestOutboxHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHolderReleasesAndOnlyInTime();
    void anUndoneItemNeverLeaves();
    void undoTellsWhatHasGone();
    void undoneTwiceIsUndoneOnce();
    void anUnknownItemCannotBeUndone();
    void eitherUndoneOrSentButNeverBoth();
    void whatADeadProgramHeldIsCancelled();
    void aClosingProgramCancelsItsOwn();

private:
    static OutgoingItem held(const Office &office, const QString &holder, Instant until)
    {
        OutgoingItem item = office.boleto();
        item.heldBy = holder;
        item.heldUntil = until;
        return office.added(item);
    }
    static bool allCancelled(const OutgoingItem &item, const QString &reason)
    {
        return std::ranges::all_of(item.parts, [&reason](const OutgoingPart &part) {
            return part.state == PartState::Cancelled && part.reason == reason;
        });
    }
    static Lease lease(const QSqlDatabase &db)
    {
        const auto got = LeaseRepository(db).acquire(u"number"_s, u"run"_s, morning, 1h);
        if (!got || !*got)
            qFatal("no lease");
        return **got;
    }
};

void TestOutboxHold::onlyTheHolderReleasesAndOnlyInTime()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = held(office, u"desk-1"_s, morning + 10s);
    OutboxRepository outbox(db.handle());
    QCOMPARE(*outbox.nextRelease(u"desk-1"_s), std::optional(morning + 10s));
    QCOMPARE(*outbox.nextRelease(u"desk-2"_s), std::optional<Instant>());
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional<Instant>());

    QVERIFY(outbox.release(u"desk-2"_s, morning + 20s)->empty());
    QVERIFY(outbox.release(u"desk-1"_s, morning + 10s - 1ms)->empty());
    QVERIFY(outbox.release({}, morning + 20s)->empty());
    QCOMPARE(*outbox.release(u"desk-1"_s, morning + 10s), std::vector{item.id});

    QVERIFY(outbox.release(u"desk-1"_s, morning + 20s)->empty());
    QCOMPARE(stored(db.handle(), item.id).heldBy, QString());
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning));
}

void TestOutboxHold::anUndoneItemNeverLeaves()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = held(office, u"desk-1"_s, morning + 10s);
    OutboxRepository outbox(db.handle());

    const auto undone = outbox.undo(item.id, morning + 5s);

    QVERIFY(undone);
    QCOMPARE(undone->cancelled, (std::vector{item.parts[0].id, item.parts[1].id}));
    QVERIFY(undone->alreadyGone.empty());
    const OutgoingItem now = stored(db.handle(), item.id);
    QVERIFY(allCancelled(now, u"undone"_s));
    QCOMPARE(now.heldBy, QString());
    QVERIFY(outbox.claimDue(office.sender.id, lease(db.handle()), morning + 1min, 10)->empty());
    QCOMPARE(ItemRepository(db.handle())
                 .page({.tenantId = office.tenant.id, .state = DeliveryState::Cancelled}, {}, 10)
                 ->rows.size(),
             1U);
}

void TestOutboxHold::undoTellsWhatHasGone()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    OutboxRepository outbox(db.handle());
    QCOMPARE(outbox.claimDue(office.sender.id, lease(db.handle()), morning, 10)->size(), 1U);

    const auto undone = outbox.undo(item.id, morning + 1s);

    QVERIFY(undone);
    QCOMPARE(undone->cancelled, std::vector{item.parts[1].id});
    QCOMPARE(undone->alreadyGone, std::vector{item.parts[0].id});
    QCOMPARE(stored(db.handle(), item.id).parts[0].state, PartState::Sending);
}

void TestOutboxHold::undoneTwiceIsUndoneOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = held(office, u"desk-1"_s, morning + 10s);
    OutboxRepository outbox(db.handle());
    QVERIFY(outbox.undo(item.id, morning + 5s));
    const auto again = outbox.undo(item.id, morning + 6s);
    QVERIFY(again);
    QVERIFY(again->cancelled.empty());
    QVERIFY(again->alreadyGone.empty());
}

void TestOutboxHold::anUnknownItemCannotBeUndone()
{
    const TestDatabase db;
    const auto undone = OutboxRepository(db.handle()).undo(ItemId::create(), morning);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::NotFound);
}

void TestOutboxHold::eitherUndoneOrSentButNeverBoth()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto settings = db.settings();
    const Lease right = lease(db.handle());
    for (int round = 0; round < 15; ++round) {
        const OutgoingItem item = office.added(office.text());
        std::atomic<int> sent = 0;
        std::atomic<int> undone = 0;
        {
            const std::jthread sender([&] {
                const TestConnection connection(settings);
                const auto claimed
                    = OutboxRepository(connection.handle()).claimDue(office.sender.id, right, morning, 10);
                sent = claimed ? static_cast<int>(claimed->size()) : -100;
            });
            const std::jthread person([&] {
                const TestConnection connection(settings);
                const auto outcome = OutboxRepository(connection.handle()).undo(item.id, morning);
                undone = outcome ? static_cast<int>(outcome->cancelled.size()) : -100;
            });
        }
        QCOMPARE(sent + undone, 1);
        QCOMPARE(stored(db.handle(), item.id).parts[0].state,
                 sent == 1 ? PartState::Sending : PartState::Cancelled);
    }
}

void TestOutboxHold::whatADeadProgramHeldIsCancelled()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem old = held(office, u"dead"_s, morning + 10s);
    const OutgoingItem recent = held(office, u"desk-2"_s, morning + 10min);
    OutboxRepository outbox(db.handle());

    QCOMPARE(*outbox.abandonHeld(morning + 5min, morning + 6min), std::vector{old.id});

    const OutgoingItem now = stored(db.handle(), old.id);
    QVERIFY(allCancelled(now, u"closed-before-sending"_s));
    QCOMPARE(now.heldBy, QString());
    QCOMPARE(now.parts[0].changedAt, morning + 6min);
    QCOMPARE(stored(db.handle(), recent.id).heldBy, u"desk-2"_s);
    QCOMPARE(stored(db.handle(), recent.id).parts[0].state, PartState::Queued);
}

void TestOutboxHold::aClosingProgramCancelsItsOwn()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem ours = held(office, u"desk-1"_s, morning + 10s);
    const OutgoingItem theirs = held(office, u"desk-2"_s, morning + 10s);
    const OutgoingItem queued = office.added(office.text());
    OutboxRepository outbox(db.handle());

    QCOMPARE(*outbox.abandonHeldBy(u"desk-1"_s, morning + 1s), std::vector{ours.id});

    QVERIFY(allCancelled(stored(db.handle(), ours.id), u"closed-before-sending"_s));
    QCOMPARE(stored(db.handle(), theirs.id).parts[0].state, PartState::Queued);
    QCOMPARE(stored(db.handle(), queued.id).parts[0].state, PartState::Queued);
    QVERIFY(outbox.abandonHeldBy({}, morning + 1s)->empty());
}

QTEST_GUILESS_MAIN(TestOutboxHold)
#include "tst_outboxhold.moc"
