// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/laterepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/storeditem.h"
#include "storage/tenants/senderrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// Messages whose time passed while nothing could leave.
class TestLate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDueBeforeIsSetAside();
    void nothingLateIsClaimed();
    void aPersonLetsItGo();
    void aPersonCancelsItWithItsPdf();
    void itMayBeDroppedAtOnce();
    void whatIsHeldPausedOrWaitsIsNotLate();
    void anotherProgramsLeaseSetsNothingAside();
    void aDecisionNeverTouchesWhatHasBegun();
    void theLastMoveIsNotSomethingQueued();

private:
    static constexpr Instant now = morning + 5h;

    static Lease lease(const QSqlDatabase &db, const Office &office, Instant at = now)
    {
        const auto held
            = LeaseRepository(db).acquire(u"send:"_s + office.sender.id.toString(), u"a"_s, at, 1h);
        if (!held || !*held)
            qFatal("no lease");
        return **held;
    }
    static std::vector<ItemId> setAside(const QSqlDatabase &db, const Office &office, bool drop = false)
    {
        const auto aside
            = LateRepository(db).setAside(office.sender.id, lease(db, office), morning + 3h, drop, now, 100);
        if (!aside)
            qFatal("not set aside: %s", qPrintable(aside.error().detail));
        return *aside;
    }
};

void TestLate::whatWasDueBeforeIsSetAside()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto late = office.added(office.boleto(morning));
    const auto fresh = office.added(office.text(morning + 4h));
    QCOMPARE(setAside(db.handle(), office), std::vector{late.id});
    const auto part = stored(db.handle(), late.id).parts[0];
    QCOMPARE(part.state, PartState::Late);
    QCOMPARE(part.reason, u"too-late"_s);
    QCOMPARE(part.dueAt, std::optional(morning));
    QCOMPARE(stored(db.handle(), late.id).parts[1].state, PartState::Waiting);
    QCOMPARE(stored(db.handle(), fresh.id).parts[0].state, PartState::Queued);
    QCOMPARE(*LateRepository(db.handle()).items(office.tenant.id), std::vector{late.id});
    QVERIFY(LateRepository(db.handle()).items(TenantId::create())->empty());
    QVERIFY(setAside(db.handle(), office).empty());
}

void TestLate::nothingLateIsClaimed()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text(morning));
    setAside(db.handle(), office);
    const auto claimed
        = OutboxRepository(db.handle()).claimDue(office.sender.id, lease(db.handle(), office), now, 10);
    QVERIFY(claimed);
    QVERIFY(claimed->empty());
}

void TestLate::aPersonLetsItGo()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto late = office.added(office.text(morning));
    setAside(db.handle(), office);
    QCOMPARE(*LateRepository(db.handle()).letGo({late.id}, now + 1min), std::vector{late.id});
    QCOMPARE(stored(db.handle(), late.id).parts[0].dueAt, std::optional(now + 1min));
    const auto claimed = OutboxRepository(db.handle())
                             .claimDue(office.sender.id, lease(db.handle(), office), now + 1min, 10);
    QVERIFY(claimed);
    QCOMPARE(claimed->size(), std::size_t(1));
}

void TestLate::aPersonCancelsItWithItsPdf()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto late = office.added(office.boleto(morning));
    setAside(db.handle(), office);
    QCOMPARE(*LateRepository(db.handle()).cancel({late.id}, now), std::vector{late.id});
    for (const OutgoingPart &part : stored(db.handle(), late.id).parts)
        QCOMPARE(part.state, PartState::Cancelled);
    QVERIFY(LateRepository(db.handle()).letGo({late.id}, now)->empty());
}

void TestLate::itMayBeDroppedAtOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto late = office.added(office.boleto(morning));
    QCOMPARE(setAside(db.handle(), office, true), std::vector{late.id});
    for (const OutgoingPart &part : stored(db.handle(), late.id).parts)
        QCOMPARE(part.state, PartState::Cancelled);
}

void TestLate::whatIsHeldPausedOrWaitsIsNotLate()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem held = office.text(morning);
    held.heldBy = u"a"_s;
    held.heldUntil = now + 10s;
    office.added(held);
    QVERIFY(setAside(db.handle(), office).empty());

    office.added(office.text(morning));
    SenderRepository senders(db.handle());
    const ChannelWait limit{.until = now + 1h, .reason = u"daily-limit"_s};
    QVERIFY(senders.noteWait(office.sender.id, Channel::WhatsApp, limit));
    QVERIFY(setAside(db.handle(), office).empty());
    QVERIFY(senders.noteWait(office.sender.id, Channel::WhatsApp, {}));
    QVERIFY(senders.pause(office.sender.id, u"failures"_s, {}, now));
    QVERIFY(setAside(db.handle(), office).empty());
    QVERIFY(senders.resume(office.sender.id, now));
    QCOMPARE(setAside(db.handle(), office).size(), std::size_t(1));
}

void TestLate::anotherProgramsLeaseSetsNothingAside()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text(morning));
    Lease old = lease(db.handle(), office);
    old.fence -= 1;
    const auto aside
        = LateRepository(db.handle()).setAside(office.sender.id, old, morning + 3h, false, now, 10);
    QVERIFY(!aside);
    QCOMPARE(aside.error().reason, u"lease-lost"_s);
}

/// Two desks decide at the same time: when the second one's word comes, the message is on its way.
void TestLate::aDecisionNeverTouchesWhatHasBegun()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto late = office.added(office.text(morning));
    setAside(db.handle(), office);
    QCOMPARE(LateRepository(db.handle()).letGo({late.id}, now)->size(), std::size_t(1));
    QVERIFY(OutboxRepository(db.handle()).claimDue(office.sender.id, lease(db.handle(), office), now, 10));
    QVERIFY(LateRepository(db.handle()).letGo({late.id}, now + 1s)->empty());
    QVERIFY(LateRepository(db.handle()).cancel({late.id}, now + 1s)->empty());
    QCOMPARE(stored(db.handle(), late.id).parts[0].state, PartState::Sending);
}

void TestLate::theLastMoveIsNotSomethingQueued()
{
    const TestDatabase db;
    const Office office(db.handle());
    const LateRepository late(db.handle());
    office.added(office.text(morning));
    QCOMPARE(*late.lastMoved(office.sender.id), std::nullopt);
    QVERIFY(OutboxRepository(db.handle())
                .claimDue(office.sender.id, lease(db.handle(), office, morning), morning, 10));
    office.added(office.text(morning + 1h));
    QCOMPARE(*late.lastMoved(office.sender.id), std::optional(morning));
}

QTEST_GUILESS_MAIN(TestLate)
#include "tst_late.moc"
