// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/sql.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestOutboxWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTwilioMayKnowMoreAboutIsLookedAt_data();
    void whatTwilioMayKnowMoreAboutIsLookedAt();
    void theLongestOverdueComesFirst();
    void theNextMomentIsTheEarliest();
    void boundSidsAreFoundAmongMany();
    void whatWillStillMoveByItselfIsCounted();
    void whatComesAfterAPersonsDecisionIsNotWaitedFor();
    void whatWaitsForALimitIsNotWaitedFor();

private:
    static void force(const QSqlDatabase &db, PartId part, PartState state, const QString &sid,
                      std::optional<Instant> nextCheckAt)
    {
        QVERIFY(execute(
            db, u"UPDATE parts SET state = :state, sid = :sid, next_check_at = :next WHERE id = :id"_s,
            {{u":state"_s, toColumn(state)},
             {u":sid"_s, sid},
             {u":next"_s, toColumn(nextCheckAt)},
             {u":id"_s, toColumn(part)}}));
    }
};

void TestOutboxWatch::whatTwilioMayKnowMoreAboutIsLookedAt_data()
{
    QTest::addColumn<PartState>("state");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("looked");
    QTest::newRow("accepted") << PartState::Accepted << Channel::WhatsApp << true;
    QTest::newRow("scheduled") << PartState::Scheduled << Channel::WhatsApp << true;
    QTest::newRow("sent") << PartState::Sent << Channel::Sms << true;
    QTest::newRow("delivered by WhatsApp") << PartState::Delivered << Channel::WhatsApp << true;
    QTest::newRow("delivered by SMS") << PartState::Delivered << Channel::Sms << false;
    QTest::newRow("read") << PartState::Read << Channel::WhatsApp << false;
    QTest::newRow("no receipt") << PartState::NoReceipt << Channel::WhatsApp << false;
    QTest::newRow("failed") << PartState::Failed << Channel::WhatsApp << false;
    QTest::newRow("maybe sent") << PartState::MaybeSent << Channel::WhatsApp << false;
}

void TestOutboxWatch::whatTwilioMayKnowMoreAboutIsLookedAt()
{
    QFETCH(const PartState, state);
    QFETCH(const Channel, channel);
    QFETCH(const bool, looked);
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.text();
    item.channel = channel;
    office.added(item);
    force(db.handle(), item.parts[0].id, state, u"SM1"_s, morning + 5s);
    const OutboxRepository outbox(db.handle());

    QVERIFY(outbox.dueChecks(office.sender.id, morning + 5s - 1ms, 10)->empty());
    const auto due = outbox.dueChecks(office.sender.id, morning + 5s, 10);
    QVERIFY(due);
    QCOMPARE(due->size(), looked ? 1U : 0U);
    if (looked) {
        QCOMPARE(due->front().part.sid, u"SM1"_s);
        QCOMPARE(due->front().channel, channel);
    }
    QCOMPARE(*outbox.openCount(office.sender.id), looked ? 1 : 0);
    QCOMPARE(*outbox.nextMoment(office.sender.id), looked ? std::optional(morning + 5s) : std::nullopt);

    force(db.handle(), item.parts[0].id, state, u"SM1"_s, std::nullopt); // no more looks
    QVERIFY(outbox.dueChecks(office.sender.id, morning + 1h, 10)->empty());
    QCOMPARE(*outbox.openCount(office.sender.id), 0);
}

void TestOutboxWatch::theLongestOverdueComesFirst()
{
    const TestDatabase db;
    const Office office(db.handle());
    const PartId second = office.added(office.text()).parts[0].id;
    const PartId first = office.added(office.text()).parts[0].id;
    force(db.handle(), second, PartState::Accepted, u"SM2"_s, morning + 2s);
    force(db.handle(), first, PartState::Sent, u"SM1"_s, morning + 1s);
    const auto due = OutboxRepository(db.handle()).dueChecks(office.sender.id, morning + 5s, 1);
    QVERIFY(due);
    QCOMPARE(due->size(), 1U);
    QCOMPARE(due->front().part.id, first);
}

void TestOutboxWatch::theNextMomentIsTheEarliest()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutboxRepository outbox(db.handle());
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional<Instant>());

    office.added(office.text(morning + 30s));
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning + 30s));
    const PartId sent = office.added(office.text()).parts[0].id;
    force(db.handle(), sent, PartState::Sent, u"SM1"_s, morning + 20s);
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning + 20s));
    const PartId unsure = office.added(office.text()).parts[0].id;
    force(db.handle(), unsure, PartState::Unsure, u"SM2"_s, morning + 10s);
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning + 10s));
    force(db.handle(), unsure, PartState::Unsure, u"SM2"_s, std::nullopt);
    QCOMPARE(*outbox.nextMoment(office.sender.id), std::optional(morning + 20s));
}

void TestOutboxWatch::boundSidsAreFoundAmongMany()
{
    const TestDatabase db;
    const Office office(db.handle());
    const PartId part = office.added(office.text()).parts[0].id;
    force(db.handle(), part, PartState::Sent, u"SM 777"_s, std::nullopt);
    std::vector<QString> sids;
    sids.reserve(1'100);
    for (int i = 0; i < 1'100; ++i)
        sids.push_back(u"SM %1"_s.arg(i));
    const OutboxRepository outbox(db.handle());
    QCOMPARE(*outbox.boundSids(sids), std::vector{u"SM 777"_s});
    QVERIFY(outbox.boundSids({})->empty());
}

void TestOutboxWatch::whatWillStillMoveByItselfIsCounted()
{
    const TestDatabase db;
    Office office(db.handle());
    const OutboxRepository outbox(db.handle());
    office.added(office.boleto()); // a text that is queued and a PDF that waits
    force(db.handle(), office.added(office.text()).parts[0].id, PartState::Unsure, u"SM1"_s, std::nullopt);
    force(db.handle(), office.added(office.text()).parts[0].id, PartState::Sent, u"SM2"_s, std::nullopt);
    OutgoingItem held = office.text();
    held.heldBy = u"desk-1"_s;
    office.added(held);
    QCOMPARE(*outbox.unsentCount(office.sender.id), 3);
    QCOMPARE(*outbox.unsentCount(SenderId::create()), 0);

    office.sender.paused = true;
    QVERIFY(SenderRepository(db.handle()).update(office.sender));
    QCOMPARE(*outbox.unsentCount(office.sender.id), 0);
}

void TestOutboxWatch::whatComesAfterAPersonsDecisionIsNotWaitedFor()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutboxRepository outbox(db.handle());
    const OutgoingItem late = office.added(office.boleto());
    const OutgoingItem maybe = office.added(office.boleto());
    QCOMPARE(*outbox.unsentCount(office.sender.id), 4);
    force(db.handle(), late.parts[0].id, PartState::Late, u"SM8"_s, std::nullopt);
    QCOMPARE(*outbox.unsentCount(office.sender.id), 2);
    force(db.handle(), maybe.parts[0].id, PartState::MaybeSent, u"SM9"_s, std::nullopt);
    QCOMPARE(*outbox.unsentCount(office.sender.id), 0);
    force(db.handle(), maybe.parts[0].id, PartState::Unsure, u"SM9"_s, std::nullopt); // is looked for
    QCOMPARE(*outbox.unsentCount(office.sender.id), 2);
}

void TestOutboxWatch::whatWaitsForALimitIsNotWaitedFor()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutboxRepository outbox(db.handle());
    office.added(office.boleto());
    const ChannelWait limit{.until = morning + 1h, .reason = u"daily-limit"_s};
    QVERIFY(SenderRepository(db.handle()).noteWait(office.sender.id, Channel::WhatsApp, limit));
    QCOMPARE(*outbox.unsentCount(office.sender.id, morning + 2h), 2);
    QCOMPARE(*outbox.unsentCount(office.sender.id, morning + 10min), 0);
    office.added(office.boleto(morning + 3h));
    QCOMPARE(*outbox.unsentCount(office.sender.id, morning + 2h), 2);
}

QTEST_GUILESS_MAIN(TestOutboxWatch)
#include "tst_outboxwatch.moc"
