// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// What OutboxRepository does with many changes at once.
class TestOutboxGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupEndsAsOneByOne();
    void twoPartsOfAnItemInOneGroup();
    void aReceiptWithAnAwkwardText();
    void intentsAndAnswersTogether();
    void aLostLeaseKeepsNoAnswerBack();
    void afterAConflictNothingIsClaimed();

private:
    static Lease lease(const QSqlDatabase &db)
    {
        const auto taken = LeaseRepository(db).acquire(u"number"_s, u"desk"_s, morning, 60s);
        if (!taken || !*taken)
            qFatal("the lease is taken");
        return **taken;
    }
    static OutgoingItem stored(const QSqlDatabase &db, const OutgoingItem &item)
    {
        const auto found = ItemRepository(db).item(item.id);
        if (!found || !*found)
            qFatal("the item is gone");
        return **found;
    }
    static ClaimOrder order(const Office &office, const Lease &lease)
    {
        return {.sender = office.sender.id, .lease = lease, .now = morning + 1s, .limit = 10};
    }
    /// That many boletos whose text is being sent.
    static std::vector<OutgoingItem> leaving(const Office &office, int count)
    {
        std::vector<OutgoingItem> items;
        items.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            items.push_back(office.added(office.boleto()));
        const auto claimed
            = OutboxRepository(office.db).claimDue(office.sender.id, lease(office.db), morning, count);
        if (!claimed || std::ssize(*claimed) != count)
            qFatal("not claimed");
        return items;
    }
    /// All that may become of a text at once.
    static std::vector<PartChange> endsOf(const std::vector<OutgoingItem> &items, const QString &sids);
    /// States, reasons, times, SIDs and the timeline, but no ids.
    static QStringList story(const QSqlDatabase &db, const OutgoingItem &item);
};

std::vector<PartChange> TestOutboxGroups::endsOf(const std::vector<OutgoingItem> &items, const QString &sids)
{
    const auto part = [&items](std::size_t i) { return items[i].parts.front().id; };
    const Instant at = morning + 2s;
    return {{.id = part(0),
             .to = PartState::Accepted,
             .at = at,
             .sid = sids + u'0',
             .detail = u"queued"_s,
             .nextCheckAt = at + 5s},
            {.id = part(1), .to = PartState::Sent, .at = at, .sid = sids + u'1', .followerDelay = 4s},
            {.id = part(2), .to = PartState::Failed, .at = at, .errorCode = 63016, .reason = u"refused"_s},
            {.id = part(3),
             .to = PartState::Queued,
             .at = at,
             .reason = u"connection-refused"_s,
             .dueAt = at + 15s,
             .attempt = morning},
            {.id = part(4), .to = PartState::Queued, .at = at, .attempt = morning - 1s}, // about an older try
            {.id = part(5), .to = PartState::Unsure, .at = at, .reason = u"answer-lost"_s, .nextCheckAt = at},
            {.id = part(6), .to = PartState::Cancelled, .at = at}, // not from Sending
            {.id = part(7),
             .to = PartState::Read,
             .at = at,
             .sid = sids + u'7',
             .priceMicros = -7'500,
             .priceUnit = u"USD"_s}};
}

QStringList TestOutboxGroups::story(const QSqlDatabase &db, const OutgoingItem &item)
{
    const OutgoingItem now = stored(db, item);
    const auto time = [](std::optional<Instant> at) { return at ? QString::number(toMsecs(*at)) : u"-"_s; };
    QStringList told;
    for (const OutgoingPart &part : now.parts)
        told << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(int(part.state))
                    .arg(part.reason, time(part.dueAt), time(part.nextCheckAt), time(part.changedAt))
                    .arg(part.sid.right(1))
                    .arg(part.priceMicros.value_or(0));
    const auto timeline = ItemRepository(db).timeline(item.id);
    for (const PartEvent &event : *timeline)
        told << u"%1 %2 %3"_s.arg(int(event.state)).arg(toMsecs(event.at)).arg(event.detail);
    for (int state = 0; state <= int(DeliveryState::Cancelled); ++state) {
        const auto page = ItemRepository(db).page(
            {.tenantId = now.tenantId, .state = static_cast<DeliveryState>(state)}, {}, 100);
        if (std::ranges::count(page->rows, item.id, &OutgoingItem::id) > 0)
            told << u"shown as %1"_s.arg(state);
    }
    return told;
}

void TestOutboxGroups::aGroupEndsAsOneByOne()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto together = leaving(office, 8);
    const auto alone = leaving(office, 8);
    OutboxRepository outbox(db.handle());

    const auto changed = outbox.settle(endsOf(together, u"SMa"_s));
    QVERIFY(changed);
    std::size_t changedAlone = 0;
    const auto changes = endsOf(alone, u"SMb"_s);
    for (const PartChange &change : changes)
        changedAlone += outbox.settle(std::span(&change, 1))->size();

    QCOMPARE(changed->size(), 6U);
    QCOMPARE(changed->size(), changedAlone);
    for (std::size_t i = 0; i < together.size(); ++i)
        QCOMPARE(story(db.handle(), together[i]), story(db.handle(), alone[i]));
    QCOMPARE(stored(db.handle(), together[1]).parts[1].state, PartState::Queued);
    QCOMPARE(stored(db.handle(), together[2]).parts[1].reason, u"earlier-part-failed"_s);
}

void TestOutboxGroups::twoPartsOfAnItemInOneGroup()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto items = leaving(office, 1);
    OutboxRepository outbox(db.handle());
    const PartId text = items[0].parts[0].id;
    const PartId pdf = items[0].parts[1].id;
    const std::array first{
        PartChange{.id = text, .to = PartState::Sent, .at = morning + 1s, .sid = u"SM1"_s}};
    QVERIFY(outbox.settle(first));
    QCOMPARE(outbox.claimDue(office.sender.id, lease(db.handle()), morning + 9s, 5)->size(), 1U);

    const std::array both{
        PartChange{.id = text, .to = PartState::Delivered, .at = morning + 10s},
        PartChange{.id = pdf, .to = PartState::Sent, .at = morning + 10s, .sid = u"SM2"_s},
        PartChange{.id = text, .to = PartState::Read, .at = morning + 11s}}; // the same part again
    QCOMPARE(outbox.settle(both)->size(), 3U);

    const OutgoingItem now = stored(db.handle(), items[0]);
    QCOMPARE(now.parts[0].state, PartState::Read);
    QCOMPARE(now.parts[1].state, PartState::Sent);
    QCOMPARE(ItemRepository(db.handle()).timeline(now.id)->size(), 9U);
}

void TestOutboxGroups::aReceiptWithAnAwkwardText()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto items = leaving(office, 1);
    const PartId part = items[0].parts[0].id;
    const QString awkward = u"{\"why\": \"it's \\ 5%1 :at ?\\n\"}"_s;
    const std::array change{PartChange{
        .id = part, .to = PartState::Unsure, .at = morning + 1s, .reason = awkward, .evidence = awkward}};
    QCOMPARE(OutboxRepository(db.handle()).settle(change)->size(), 1U);
    const OutgoingPart now = stored(db.handle(), items[0]).parts[0];
    QCOMPARE(now.reason, awkward);
    QCOMPARE(now.evidence, awkward);
}

void TestOutboxGroups::intentsAndAnswersTogether()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto items = leaving(office, 2);
    const OutgoingItem next = office.added(office.text());
    const std::array answers{
        PartChange{.id = items[0].parts[0].id, .to = PartState::Sent, .at = morning + 1s, .sid = u"SM1"_s},
        PartChange{.id = items[1].parts[0].id, .to = PartState::Unsure, .at = morning + 1s}};

    const auto round
        = OutboxRepository(db.handle()).claimAndSettle(order(office, lease(db.handle())), answers);

    QVERIFY(round && round->claimed);
    QCOMPARE(round->changed.size(), 2U);
    QCOMPARE(round->claimed->size(), 1U); // not yet what the answers have just put into the queue
    QCOMPARE(round->claimed->front().part.id, next.parts.front().id);
    QCOMPARE(stored(db.handle(), next).parts[0].state, PartState::Sending);
    QCOMPARE(stored(db.handle(), items[0]).parts[0].sid, u"SM1"_s);
}

void TestOutboxGroups::aLostLeaseKeepsNoAnswerBack()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto items = leaving(office, 1);
    const OutgoingItem next = office.added(office.text());
    Lease lost = lease(db.handle());
    lost.fence -= 1;
    const std::array answers{
        PartChange{.id = items[0].parts[0].id, .to = PartState::Sent, .at = morning + 1s, .sid = u"SM1"_s}};

    const auto round = OutboxRepository(db.handle()).claimAndSettle(order(office, lost), answers);

    QVERIFY(round && !round->claimed);
    QCOMPARE(round->claimed.error().reason, u"lease-lost"_s);
    QCOMPARE(round->changed.size(), 1U);
    QCOMPARE(stored(db.handle(), items[0]).parts[0].sid, u"SM1"_s);
    QCOMPARE(stored(db.handle(), next).parts[0].state, PartState::Queued);
}

void TestOutboxGroups::afterAConflictNothingIsClaimed()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto items = leaving(office, 2);
    const OutgoingItem next = office.added(office.text());
    OutboxRepository outbox(db.handle());
    const std::array first{
        PartChange{.id = items[0].parts[0].id, .to = PartState::Sent, .at = morning + 1s, .sid = u"SM1"_s}};
    QVERIFY(outbox.settle(first));
    const std::array taken{
        PartChange{.id = items[1].parts[0].id, .to = PartState::Sent, .at = morning + 1s, .sid = u"SM1"_s}};

    const auto round = outbox.claimAndSettle(order(office, lease(db.handle())), taken);

    QVERIFY(!round);
    QCOMPARE(round.error().reason, u"sid-already-bound"_s);
    QCOMPARE(stored(db.handle(), next).parts[0].state, PartState::Queued);
}

QTEST_GUILESS_MAIN(TestOutboxGroups)
#include "tst_outboxgroups.moc"
