// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/cancelmany.h"
#include "storage/messages/optoutstop.h"
#include "storage/messages/outboxrepository.h"
#include "storage/sql.h"
#include "storage/storeditem.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <set>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// Many at once, and only what has not begun to leave.
class TestCancelMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasNotBegunIsCancelledAndTheRestStays();
    void whatIsHeldIsLetGo();
    void nothingAndStrangersChangeNothing();
    void whoOptedOutLosesWhatWaitsInEveryNumberOfTheCompany();

private:
    static void move(const TestDatabase &db, const OutgoingPart &part, PartState to, const QString &sid)
    {
        // how it came there is not this test's
        if (!execute(db.handle(), u"UPDATE parts SET state = :state, sid = :sid WHERE id = :id"_s,
                     {{u":state"_s, toColumn(to)},
                      {u":sid"_s, sid.isEmpty() ? QVariant() : QVariant(sid)},
                      {u":id"_s, toColumn(part.id)}}))
            qFatal("the part did not move");
    }
    static std::vector<PartEvent> events(const TestDatabase &db, const OutgoingItem &item)
    {
        return ItemRepository(db.handle()).timeline(item.id).value();
    }
};

void TestCancelMany::whatHasNotBegunIsCancelledAndTheRestStays()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem boleto = office.added(office.boleto());
    const OutgoingItem text = office.added(office.text());
    const OutgoingItem late = office.added(office.text());
    move(db, late.parts[0], PartState::Late, {});
    const OutgoingItem gone = office.added(office.text());
    move(db, gone.parts[0], PartState::Accepted, u"SM1"_s);
    const OutgoingItem scheduled = office.added(office.boleto());
    move(db, scheduled.parts[0], PartState::Scheduled, u"SM2"_s);
    const OutgoingItem untouched = office.added(office.text());

    const std::array ids{boleto.id, text.id, late.id, gone.id, scheduled.id};
    const auto cancelled = cancelNotBegun(db.handle(), ids, morning + 1min, u"undone"_s).value();
    QCOMPARE(std::set<ItemId>(cancelled.begin(), cancelled.end()),
             (std::set<ItemId>{boleto.id, text.id, late.id, scheduled.id}));
    for (const ItemId &id : {boleto.id, text.id, late.id}) {
        const OutgoingItem now = stored(db.handle(), id);
        for (const OutgoingPart &part : now.parts) {
            QCOMPARE(part.state, PartState::Cancelled);
            QCOMPARE(part.reason, u"undone"_s);
            QCOMPARE(part.changedAt, morning + 1min);
        }
        QCOMPARE(events(db, now).back().state, PartState::Cancelled);
        QCOMPARE(events(db, now).back().detail, u"undone"_s);
    }
    const auto shown = ItemRepository(db.handle())
                           .page({.tenantId = office.tenant.id, .state = DeliveryState::Cancelled}, {}, 10)
                           .value();
    QCOMPARE(shown.rows.size(), 3U);
    QCOMPARE(stored(db.handle(), gone.id).parts[0].state, PartState::Accepted);
    QCOMPARE(stored(db.handle(), scheduled.id).parts[0].state, PartState::Scheduled);
    QCOMPARE(stored(db.handle(), scheduled.id).parts[1].state, PartState::Cancelled);
    QCOMPARE(stored(db.handle(), untouched.id).parts[0].state, PartState::Queued);
    QVERIFY(cancelNotBegun(db.handle(), ids, morning + 2min, u"undone"_s)->empty()); // nothing twice
    QCOMPARE(events(db, boleto).size(), 4U); // two made, two cancelled
}

void TestCancelMany::whatIsHeldIsLetGo()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.text();
    item.heldBy = u"window"_s;
    item.heldUntil = morning + 1min;
    office.added(item);
    QVERIFY(OutboxRepository(db.handle()).nextRelease(u"window"_s)->has_value());
    QCOMPARE(cancelNotBegun(db.handle(), std::span(&item.id, 1), morning, u"undone"_s)->size(), 1U);
    QVERIFY(!OutboxRepository(db.handle()).nextRelease(u"window"_s)->has_value());
}

void TestCancelMany::nothingAndStrangersChangeNothing()
{
    const TestDatabase db;
    const Office office(db.handle());
    QVERIFY(cancelNotBegun(db.handle(), {}, morning, u"undone"_s)->empty());
    const ItemId stranger = ItemId::create();
    QVERIFY(cancelNotBegun(db.handle(), std::span(&stranger, 1), morning, u"undone"_s)->empty());
}

void TestCancelMany::whoOptedOutLosesWhatWaitsInEveryNumberOfTheCompany()
{
    const TestDatabase db;
    const Office office(db.handle());
    Sender second = office.sender;
    second.id = SenderId::create();
    second.number = u"+556755500001"_s;
    QVERIFY(SenderRepository(db.handle()).add(std::span(&second, 1)));
    const OutgoingItem here = office.added(office.boleto());
    OutgoingItem byTheOther = office.text();
    byTheOther.senderId = second.id;
    office.added(byTheOther);
    OutgoingItem somebodyElse = office.text();
    somebodyElse.to = u"+5567955509999"_s;
    office.added(somebodyElse);
    const OutgoingItem scheduled = office.added(office.text());
    move(db, scheduled.parts[0], PartState::Scheduled, u"SM1"_s);
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    const OutgoingItem theirs = neighbour.added(neighbour.text());

    const std::array phones{here.to, u"+556755501234"_s};
    const auto stopped = stopForOptOut(db.handle(), office.sender.id, phones, morning).value();
    QCOMPARE(std::set<ItemId>(stopped.cancelled.begin(), stopped.cancelled.end()),
             (std::set<ItemId>{here.id, byTheOther.id}));
    QCOMPARE(stopped.atTwilio.size(), 1U);
    QCOMPARE(stopped.atTwilio[0].part.id, scheduled.parts[0].id);
    QCOMPARE(stored(db.handle(), here.id).parts[1].reason, u"opted-out"_s);
    QCOMPARE(stored(db.handle(), somebodyElse.id).parts[0].state, PartState::Queued);
    QCOMPARE(stored(db.handle(), theirs.id).parts[0].state, PartState::Queued);
    QVERIFY(stopForOptOut(db.handle(), office.sender.id, {}, morning)->atTwilio.empty());
}

QTEST_GUILESS_MAIN(TestCancelMany)
#include "tst_cancelmany.moc"
