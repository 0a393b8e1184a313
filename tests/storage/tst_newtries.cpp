// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/newtries.h"
#include "storage/sql.h"
#include "storage/storeditem.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestNewTries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedTextAndItsPdfAreTriedAgain();
    void onlyThePdfIsTriedAgain();
    void itIsTriedAgainOnce();
    void whatMayArriveIsNotTriedAgain();
    void aNewTryWaitsForWhatIsOnItsWay();
    void anUndoneItemCanBeSentAfterAll();
    void theSmsTakesThePlaceOfAll();
    void theSmsFollowsOnlyWhenNothingMayArrive();
    void aFailureIsThoughtAboutOnce();
    void theLastOutcomesAreNewestFirst();

private:
    static void force(const QSqlDatabase &db, PartId part, PartState state)
    {
        QVERIFY(execute(db, u"UPDATE parts SET state = :state WHERE id = :id"_s,
                        {{u":state"_s, toColumn(state)}, {u":id"_s, toColumn(part)}}));
    }
    static void settle(const QSqlDatabase &db, const PartChange &change)
    {
        const auto changed = OutboxRepository(db).settle(std::span(&change, 1));
        if (!changed)
            qFatal("settle: %s", qPrintable(changed.error().detail));
        QCOMPARE(changed->size(), 1U);
    }
    static void fail(const QSqlDatabase &db, PartId part, std::optional<int> code = 63024,
                     const QString &sid = {})
    {
        force(db, part, PartState::Sending);
        settle(db, {.id = part, .to = PartState::Failed, .at = morning + 1s, .sid = sid, .errorCode = code});
    }
    static NewTry later() { return {.at = morning + 2s, .dueAt = morning + 1h, .reason = u"tried-again"_s}; }
};

void TestNewTries::aFailedTextAndItsPdfAreTriedAgain()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    fail(db.handle(), item.parts[0].id, 63018, u"SM1"_s);
    QCOMPARE(visible(stored(db.handle(), item.id)), DeliveryState::Failed);

    const auto made = NewTries(db.handle()).again(item.parts[0].id, later());

    QVERIFY(made);
    QCOMPARE(made->size(), 2U);
    const OutgoingItem now = stored(db.handle(), item.id);
    QCOMPARE(now.parts.size(), 4U);
    const auto &[oldText, text, oldPdf, pdf]
        = std::tie(now.parts[0], now.parts[1], now.parts[2], now.parts[3]);
    QCOMPARE(oldText.state, PartState::Failed);
    QCOMPARE(oldText.sid, u"SM1"_s); // it stays bound to what it was
    QCOMPARE(oldText.errorCode, std::optional(63018));
    QVERIFY(oldText.replaced && oldPdf.replaced);
    QCOMPARE(text.id, made->at(0));
    QCOMPARE(text.state, PartState::Queued);
    QCOMPARE(text.dueAt, std::optional(morning + 1h));
    QCOMPARE(text.body, oldText.body);
    QCOMPARE(text.replaces, std::optional(oldText.id));
    QCOMPARE(text.slot, 0);
    QCOMPARE(text.tryNumber, 2);
    QCOMPARE(text.sid, QString());
    QCOMPARE(pdf.state, PartState::Waiting);
    QCOMPARE(pdf.slot, 1);
    QCOMPARE(pdf.file, std::optional(office.file.id));
    QCOMPARE(visible(now), DeliveryState::Queued);
    const auto page = ItemRepository(db.handle())
                          .page({.tenantId = office.tenant.id, .state = DeliveryState::Queued}, {}, 10);
    QCOMPARE(page->rows.size(), 1U);
    const auto timeline = *ItemRepository(db.handle()).timeline(item.id);
    QVERIFY(
        std::ranges::any_of(timeline, [](const auto &event) { return event.detail == "tried-again"_L1; }));

    force(db.handle(), text.id, PartState::Sending);
    settle(db.handle(), {.id = text.id, .to = PartState::Sent, .at = morning + 2h, .sid = u"SM2"_s});
    QCOMPARE(stored(db.handle(), item.id).parts[3].state, PartState::Queued); // the PDF follows its new text
}

void TestNewTries::onlyThePdfIsTriedAgain()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    force(db.handle(), item.parts[0].id, PartState::Delivered);
    fail(db.handle(), item.parts[1].id, 63019);
    const auto made = NewTries(db.handle()).again(item.parts[1].id, later());
    QVERIFY(made);
    QCOMPARE(made->size(), 1U);
    const OutgoingItem now = stored(db.handle(), item.id);
    QCOMPARE(now.parts.size(), 3U);
    QVERIFY(!now.parts[0].replaced);
    QCOMPARE(now.parts[2].state, PartState::Queued);
    QCOMPARE(now.parts[2].kind, PartKind::Pdf);
}

void TestNewTries::itIsTriedAgainOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    fail(db.handle(), item.parts[0].id);
    NewTries tries(db.handle());
    const auto second = tries.again(item.parts[0].id, later());
    QVERIFY(second);
    QCOMPARE(tries.again(item.parts[0].id, later()).error().reason, u"already-tried-again"_s);
    QCOMPARE(tries.again(second->front(), later()).error().reason, u"not-failed"_s);
    QCOMPARE(tries.again(PartId::create(), later()).error().kind, ErrorKind::NotFound);
    QCOMPARE(stored(db.handle(), item.id).parts.size(), 2U);
    fail(db.handle(), second->front());
    const auto third = tries.again(second->front(), later());
    QVERIFY(third);
    QCOMPARE(stored(db.handle(), item.id).parts[2].tryNumber, 3);
}

void TestNewTries::whatMayArriveIsNotTriedAgain()
{
    const TestDatabase db;
    const Office office(db.handle());
    for (const PartState state :
         {PartState::Queued, PartState::Sending, PartState::Unsure, PartState::MaybeSent, PartState::Accepted,
          PartState::Sent, PartState::Delivered, PartState::Read, PartState::NoReceipt}) {
        const OutgoingItem item = office.added(office.text());
        force(db.handle(), item.parts[0].id, state);
        QCOMPARE(NewTries(db.handle()).again(item.parts[0].id, later()).error().reason, u"not-failed"_s);
        QCOMPARE(NewTries(db.handle()).bySms(item.id, u"x"_s, later()).error().reason, u"may-have-arrived"_s);
        QCOMPARE(stored(db.handle(), item.id).parts.size(), 1U);
    }
}

void TestNewTries::aNewTryWaitsForWhatIsOnItsWay()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    force(db.handle(), item.parts[0].id, PartState::Accepted);
    force(db.handle(), item.parts[1].id, PartState::Cancelled);
    const auto made = NewTries(db.handle()).again(item.parts[1].id, later());
    QVERIFY(made);
    QCOMPARE(stored(db.handle(), item.id).parts[2].state, PartState::Waiting);
}

void TestNewTries::anUndoneItemCanBeSentAfterAll()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    QVERIFY(OutboxRepository(db.handle()).undo(item.id, morning));
    const auto made = NewTries(db.handle()).again(item.parts[0].id, later());
    QVERIFY(made);
    QCOMPARE(visible(stored(db.handle(), item.id)), DeliveryState::Queued);
}

void TestNewTries::theSmsTakesThePlaceOfAll()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    fail(db.handle(), item.parts[0].id);
    NewTries tries(db.handle());

    const auto made = tries.bySms(item.id, u"Boleto: 00190"_s,
                                  {.at = morning, .dueAt = morning, .reason = u"sms-follows"_s});

    QVERIFY(made);
    const OutgoingItem now = stored(db.handle(), item.id);
    QCOMPARE(now.parts.size(), 3U);
    const OutgoingPart &sms = now.parts[1];
    QCOMPARE(sms.id, *made);
    QCOMPARE(sms.channel, std::optional(Channel::Sms));
    QCOMPARE(sms.kind, PartKind::Text);
    QCOMPARE(sms.body, u"Boleto: 00190"_s);
    QCOMPARE(sms.file, std::optional<FileId>());
    QVERIFY(now.parts[0].replaced && now.parts[2].replaced && !sms.replaced);
    QCOMPARE(now.channel, Channel::WhatsApp);
    QCOMPARE(visible(now), DeliveryState::Queued);
    const auto lease = LeaseRepository(db.handle()).acquire(u"n"_s, u"desk"_s, morning, 60s);
    const auto claimed = OutboxRepository(db.handle()).claimDue(office.sender.id, **lease, morning, 10);
    QCOMPARE(claimed->size(), 1U);
    QCOMPARE(claimed->front().channel, Channel::Sms);
    fail(db.handle(), sms.id, 30005);
    QCOMPARE(tries.bySms(item.id, u"again"_s, later()).error().reason, u"sms-already-followed"_s);
}

void TestNewTries::theSmsFollowsOnlyWhenNothingMayArrive()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    force(db.handle(), item.parts[0].id, PartState::Sent);
    fail(db.handle(), item.parts[1].id);
    QCOMPARE(NewTries(db.handle()).bySms(item.id, u"x"_s, later()).error().reason, u"may-have-arrived"_s);
    QCOMPARE(NewTries(db.handle()).bySms(ItemId::create(), u"x"_s, later()).error().kind,
             ErrorKind::NotFound);
}

void TestNewTries::aFailureIsThoughtAboutOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const OutgoingItem fine = office.added(office.text());
    NewTries tries(db.handle());
    force(db.handle(), fine.parts[0].id, PartState::Sending);
    settle(db.handle(), {.id = fine.parts[0].id, .to = PartState::Sent, .at = morning, .sid = u"SM9"_s});
    QVERIFY(tries.unconsidered(office.sender.id, 10)->empty());
    fail(db.handle(), item.parts[0].id);
    const auto failed = tries.unconsidered(office.sender.id, 10);
    QVERIFY(failed);
    QCOMPARE(failed->size(), 1U);
    QCOMPARE(failed->front().part.id, item.parts[0].id);
    QVERIFY(tries.unconsidered(SenderId::create(), 10)->empty());
    const std::array considered{item.parts[0].id};
    QVERIFY(tries.noteConsidered(considered));
    QVERIFY(tries.unconsidered(office.sender.id, 10)->empty());
    QVERIFY(tries.noteConsidered({}));
}

void TestNewTries::theLastOutcomesAreNewestFirst()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto lease = LeaseRepository(db.handle()).acquire(u"n"_s, u"desk"_s, morning, 60s);
    std::vector<PartId> parts;
    parts.reserve(3);
    for (int i = 0; i < 3; ++i)
        parts.push_back(office.added(office.text(morning + i * 1s)).parts[0].id);
    QCOMPARE(OutboxRepository(db.handle()).claimDue(office.sender.id, **lease, morning + 10s, 10)->size(),
             3U);
    settle(db.handle(), {.id = parts[0], .to = PartState::Failed, .at = morning + 11s, .errorCode = 63024});
    settle(db.handle(), {.id = parts[1], .to = PartState::Sent, .at = morning + 12s, .sid = u"SM1"_s});
    const NewTries tries(db.handle());
    const auto all = tries.lastOutcomes(office.sender.id, morning, 10);
    QVERIFY(all);
    QCOMPARE(all->size(), 2U); // the third one has none yet
    QCOMPARE(all->at(0).id, parts[1]);
    QCOMPARE(all->at(1).errorCode, std::optional(63024));
    QCOMPARE(tries.lastOutcomes(office.sender.id, morning, 1)->size(), 1U);
    QVERIFY(tries.lastOutcomes(office.sender.id, morning + 10s, 10)->empty()); // sent before that moment
}

QTEST_GUILESS_MAIN(TestNewTries)
#include "tst_newtries.moc"
