// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/recoveryrepository.h"
#include "storage/sql.h"
#include "storage/storeditem.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// What is certain after an end that nobody wished, and what a person's word does.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageCountsOnce();
    void whatWasHandedOverBeforeDoesNotCount();
    void whatIsHeldDoesNotCount();
    void aPersonSaysThatItArrived();
    void theMessageAtTwilioIsFollowed();
    void aPersonLetsItGoAgain();
    void ofTwoPeopleTheSecondIsTooLate();
    void aLateDecisionNeverTouchesANewTry();
    void aPersonLeavesIt();
    void whatIsLookedForIsNotDecided();
    void aSidOfAnotherMessageIsRefused();

private:
    /// Puts a part where a story has brought it.
    static void put(const QSqlDatabase &db, const OutgoingPart &part, PartState state,
                    const QString &sid = {}, std::optional<Instant> sendingAt = morning)
    {
        const auto moved = execute(db, uR"(
    UPDATE parts
       SET state = :state, sid = :sid, sending_at = :sendingAt, changed_at = :changedAt
     WHERE id = :id)"_s,
                                   {{u":state"_s, toColumn(state)},
                                    {u":sid"_s, sid.isEmpty() ? QVariant() : QVariant(sid)},
                                    {u":sendingAt"_s, toColumn(sendingAt)},
                                    {u":changedAt"_s, toColumn(sendingAt.value_or(morning))},
                                    {u":id"_s, toColumn(part.id)}});
        QVERIFY(moved);
    }
    static RecoveryCounts counts(const QSqlDatabase &db, Instant since = morning - 1h)
    {
        const auto counted = RecoveryRepository(db).counts(since);
        if (!counted)
            qFatal("counts: %s", qPrintable(counted.error().detail));
        return *counted;
    }
    static QString refusal(const QSqlDatabase &db, PartId part, Decision decision, const QString &sid = {})
    {
        const auto decided = RecoveryRepository(db).decide(part, decision, sid, morning + 1h);
        return decided ? QString() : decided.error().reason;
    }
};

void TestRecovery::everyMessageCountsOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    QVERIFY(counts(db.handle()).isEmpty());
    office.added(office.text()); // never begun
    const auto sent = office.added(office.boleto());
    put(db.handle(), sent.parts[0], PartState::Delivered, u"SM1"_s);
    put(db.handle(), sent.parts[1], PartState::Read, u"MM1"_s);
    const auto half = office.added(office.boleto()); // the text left, the PDF did not
    put(db.handle(), half.parts[0], PartState::Sent, u"SM2"_s);
    const auto lost = office.added(office.boleto());
    put(db.handle(), lost.parts[0], PartState::Unsure);
    const auto interrupted = office.added(office.text());
    put(db.handle(), interrupted.parts[0], PartState::Sending);
    const auto maybe = office.added(office.boleto());
    put(db.handle(), maybe.parts[0], PartState::Sent, u"SM3"_s);
    put(db.handle(), maybe.parts[1], PartState::MaybeSent);
    const auto cancelled = office.added(office.text());
    put(db.handle(), cancelled.parts[0], PartState::Cancelled, {}, std::nullopt);

    const auto counted = counts(db.handle());
    QCOMPARE(counted.sent, 1);
    QCOMPARE(counted.notSent, 2);
    QCOMPARE(counted.searched, 2);
    QCOMPARE(counted.maybe, 1);
    QVERIFY(counted.isOpen());
    const auto undecided = RecoveryRepository(db.handle()).undecided(10);
    QVERIFY(undecided);
    QCOMPARE(*undecided, std::vector{maybe.id});
}

void TestRecovery::whatWasHandedOverBeforeDoesNotCount()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto old = office.added(office.text());
    put(db.handle(), old.parts[0], PartState::Read, u"SM1"_s, morning - 2h);
    QVERIFY(counts(db.handle()).isEmpty());
    QCOMPARE(counts(db.handle(), morning - 3h).sent, 1);
    // but what is in doubt is so for however long
    const auto maybe = office.added(office.text());
    put(db.handle(), maybe.parts[0], PartState::MaybeSent, {}, morning - 24h);
    QCOMPARE(counts(db.handle()).maybe, 1);
}

void TestRecovery::whatIsHeldDoesNotCount()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.text();
    item.heldBy = u"this program"_s;
    item.heldUntil = morning + 10s;
    office.added(item);
    QVERIFY(counts(db.handle()).isEmpty());
}

void TestRecovery::aPersonSaysThatItArrived()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.boleto());
    put(db.handle(), item.parts[0], PartState::MaybeSent);
    const auto decided
        = RecoveryRepository(db.handle()).decide(item.parts[0].id, Decision::Sent, {}, morning + 1h);
    QVERIFY(decided);
    QCOMPARE(*decided, item.id);
    const auto now = stored(db.handle(), item.id);
    QCOMPARE(now.parts[0].state, PartState::Sent);
    QCOMPARE(now.parts[0].reason, u"person-said-sent"_s);
    QVERIFY(!now.parts[0].nextCheckAt); // nobody could be asked about it
    QCOMPARE(now.parts[1].state, PartState::Queued); // its PDF follows
}

void TestRecovery::theMessageAtTwilioIsFollowed()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::MaybeSent);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Sent, u"SM7"_s), QString());
    const auto part = stored(db.handle(), item.id).parts[0];
    QCOMPARE(part.state, PartState::Accepted);
    QCOMPARE(part.sid, u"SM7"_s);
    QCOMPARE(part.nextCheckAt, std::optional(morning + 1h));
}

void TestRecovery::aPersonLetsItGoAgain()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::MaybeSent);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), QString());
    const auto part = stored(db.handle(), item.id).parts[0];
    QCOMPARE(part.state, PartState::Queued);
    QCOMPARE(part.dueAt, std::optional(morning + 1h));
    const auto timeline = ItemRepository(db.handle()).timeline(item.id);
    QVERIFY(timeline);
    QCOMPARE(timeline->back().detail, u"person-said-again"_s);
}

void TestRecovery::ofTwoPeopleTheSecondIsTooLate()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::MaybeSent);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), QString());
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), u"already-decided"_s);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Sent), u"already-decided"_s);
    QCOMPARE(refusal(db.handle(), PartId::create(), Decision::Sent), u"message-not-there"_s);
}

/// A part that came from a backup has no intent of its own; what is under way now must not become Queued.
void TestRecovery::aLateDecisionNeverTouchesANewTry()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::MaybeSent, {}, std::nullopt);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), QString());
    put(db.handle(), item.parts[0], PartState::Sending);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), u"still-searched"_s);
    QCOMPARE(stored(db.handle(), item.id).parts[0].state, PartState::Sending);
}

void TestRecovery::aPersonLeavesIt()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::MaybeSent);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Leave), QString());
    QVERIFY(counts(db.handle()).isEmpty());
    QVERIFY(RecoveryRepository(db.handle()).undecided(10)->empty());
    QCOMPARE(stored(db.handle(), item.id).parts[0].state, PartState::MaybeSent);
    // and may still be decided
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Sent), QString());
}

void TestRecovery::whatIsLookedForIsNotDecided()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::Unsure);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), u"still-searched"_s);
    put(db.handle(), item.parts[0], PartState::Read, u"SM1"_s);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Again), u"already-decided"_s);
    QCOMPARE(stored(db.handle(), item.id).parts[0].state, PartState::Read);
}

void TestRecovery::aSidOfAnotherMessageIsRefused()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto other = office.added(office.text());
    put(db.handle(), other.parts[0], PartState::Read, u"SM1"_s);
    const auto item = office.added(office.text());
    put(db.handle(), item.parts[0], PartState::MaybeSent);
    QCOMPARE(refusal(db.handle(), item.parts[0].id, Decision::Sent, u"SM1"_s), u"sid-already-bound"_s);
    QCOMPARE(stored(db.handle(), item.id).parts[0].state, PartState::MaybeSent);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
