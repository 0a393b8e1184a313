// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/tenants/senderrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// Two programs and one message: a late word about an old try, and what one sees of the other.
class TestOutboxAttempt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateWordAboutAnOldTryChangesNothing();
    void aSidIsKeptWhicheverTryItIsAbout();
    void changesOfOthersAreSeenByTheirTime();
    void unsentIsWhatMovesByItself();

private:
    static ClaimedPart claim(const QSqlDatabase &db, const Office &office, const QString &holder, Instant now)
    {
        const auto lease
            = LeaseRepository(db).acquire(u"send:"_s + office.sender.id.toString(), holder, now, 60s);
        if (!lease || !*lease)
            qFatal("no lease");
        const auto claimed = OutboxRepository(db).claimDue(office.sender.id, **lease, now, 10);
        if (!claimed || claimed->size() != 1)
            qFatal("nothing was claimed");
        return claimed->front();
    }
    static std::size_t settle(const QSqlDatabase &db, const PartChange &change)
    {
        const auto changed = OutboxRepository(db).settle(std::span(&change, 1));
        if (!changed)
            qFatal("%s", qPrintable(changed.error().detail));
        return changed->size();
    }
};

void TestOutboxAttempt::aLateWordAboutAnOldTryChangesNothing()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartId part = item.parts[0].id;
    const auto first = claim(db.handle(), office, u"a"_s, morning);
    QVERIFY(first.part.sendingAt);
    // the second program proves that it is not at Twilio and tries again, while the first still waits
    QCOMPARE(settle(db.handle(), {.id = part, .to = PartState::Unsure, .at = morning + 70s}), 1U);
    QCOMPARE(settle(db.handle(),
                    {.id = part,
                     .to = PartState::Queued,
                     .at = morning + 200s,
                     .dueAt = morning + 200s,
                     .attempt = first.part.sendingAt}),
             1U);
    const auto second = claim(db.handle(), office, u"b"_s, morning + 201s);

    for (const PartState late : {PartState::Queued, PartState::Unsure, PartState::Failed})
        QCOMPARE(settle(db.handle(),
                        {.id = part, .to = late, .at = morning + 202s, .attempt = first.part.sendingAt}),
                 0U);
    QCOMPARE((*ItemRepository(db.handle()).item(item.id))->parts[0].state, PartState::Sending);
    QCOMPARE(
        settle(db.handle(),
               {.id = part, .to = PartState::Unsure, .at = morning + 203s, .attempt = second.part.sendingAt}),
        1U);
}

void TestOutboxAttempt::aSidIsKeptWhicheverTryItIsAbout()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    claim(db.handle(), office, u"a"_s, morning);
    QCOMPARE(settle(db.handle(),
                    {.id = item.parts[0].id,
                     .to = PartState::Accepted,
                     .at = morning + 1s,
                     .sid = u"SM00000000000000000000000000000001"_s}),
             1U);
    QCOMPARE((*ItemRepository(db.handle()).item(item.id))->parts[0].sid,
             u"SM00000000000000000000000000000001"_s);
}

void TestOutboxAttempt::changesOfOthersAreSeenByTheirTime()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    const OutgoingItem item = office.added(office.boleto());
    neighbour.added(neighbour.text(morning + 5s));
    const ItemRepository items(db.handle());
    QCOMPARE(items.changedSince(office.sender.id, morning)->size(), 0U);
    QCOMPARE(settle(db.handle(), {.id = item.parts[0].id, .to = PartState::Cancelled, .at = morning + 3s}),
             1U);
    QCOMPARE(items.changedSince(office.sender.id, morning + 2s).value(), std::vector{item.id}); // once
    QCOMPARE(items.changedSince(office.sender.id, morning + 3s)->size(), 0U);
}

void TestOutboxAttempt::unsentIsWhatMovesByItself()
{
    const TestDatabase db;
    Office office(db.handle());
    const OutboxRepository outbox(db.handle());
    QCOMPARE(outbox.unsentCount(office.sender.id).value(), 0);
    const OutgoingItem item = office.added(office.boleto());
    QCOMPARE(outbox.unsentCount(office.sender.id).value(), 2);
    OutgoingItem held = office.text();
    held.heldBy = u"a"_s;
    held.heldUntil = morning + 10s;
    office.added(held);
    QCOMPARE(outbox.unsentCount(office.sender.id).value(), 2);
    claim(db.handle(), office, u"a"_s, morning);
    settle(db.handle(),
           {.id = item.parts[0].id,
            .to = PartState::Accepted,
            .at = morning,
            .sid = u"SM00000000000000000000000000000001"_s});
    QCOMPARE(outbox.unsentCount(office.sender.id).value(), 1);
    office.sender.paused = true;
    QVERIFY(SenderRepository(db.handle()).update(office.sender));
    QCOMPARE(outbox.unsentCount(office.sender.id).value(), 0);
}

QTEST_GUILESS_MAIN(TestOutboxAttempt)
#include "tst_outboxattempt.moc"
