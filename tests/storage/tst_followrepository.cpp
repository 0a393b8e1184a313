// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/followrepository.h"
#include "storage/sql.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <set>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// Which messages wait for Twilio's word, and how their looks move, many at a time.
class TestFollowRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueOnesAreCountedByWhatTheyWaitFor();
    void waitingOnesAreFoundByTheirSids();
    void looksMoveOnlyWhileThePartIsWhatItWas();

private:
    static PartId placed(const Office &office, PartState state, const QString &sid,
                         std::optional<Instant> nextCheckAt, Channel channel = Channel::WhatsApp)
    {
        OutgoingItem item = office.text();
        item.channel = channel;
        office.added(item);
        const PartId id = item.parts[0].id;
        if (!execute(office.db, uR"(
    UPDATE parts
       SET state = :state, sid = :sid, next_check_at = :next, sending_at = :sending
     WHERE id = :id)"_s,
                     {{u":state"_s, toColumn(state)},
                      {u":sid"_s, sid.isEmpty() ? QVariant() : QVariant(sid)},
                      {u":next"_s, toColumn(nextCheckAt)},
                      {u":sending"_s, toColumn(nextCheckAt ? *nextCheckAt - 1min : morning)},
                      {u":id"_s, toColumn(id)}}))
            qFatal("not placed");
        return id;
    }
    static std::optional<Instant> lookOf(const QSqlDatabase &db, PartId id)
    {
        return *readFirst(execute(db, u"SELECT next_check_at FROM parts WHERE id = :id"_s,
                                  {{u":id"_s, toColumn(id)}}),
                          [](const QSqlQuery &row) { return optionalInstantFrom(row.value(0)); })
                    .value();
    }
};

void TestFollowRepository::dueOnesAreCountedByWhatTheyWaitFor()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office other(db.handle(), u"Outra empresa"_s);
    const FollowRepository follow(db.handle());
    const Instant now = morning + 1h;
    QCOMPARE(follow.due(office.sender.id, Channel::WhatsApp, now, now)->all(), 0);

    placed(office, PartState::Accepted, u"SM1"_s, now - 3min);
    placed(office, PartState::Sent, u"SM2"_s, now);
    placed(office, PartState::Sent, u"SM3"_s, now + 1s); // not yet
    placed(office, PartState::Delivered, u"SM4"_s, now);
    placed(office, PartState::Read, u"SM5"_s, now);
    placed(office, PartState::Failed, {}, now); // Twilio never had it
    placed(office, PartState::Cancelled, u"SM6"_s, now);
    placed(office, PartState::Unsure, {}, now);
    placed(office, PartState::NoReceipt, u"SM7"_s, std::nullopt);
    placed(other, PartState::Sent, u"SM8"_s, now);
    const PartId sms = placed(office, PartState::Delivered, u"SM9"_s, now, Channel::Sms);

    const auto whatsApp = follow.due(office.sender.id, Channel::WhatsApp, now, now);
    QVERIFY(whatsApp);
    QCOMPARE(whatsApp->states, 3);
    QCOMPARE(whatsApp->prices, 1);
    QCOMPARE(whatsApp->oldest, now - 4min);
    const auto bySms = follow.due(office.sender.id, Channel::Sms, now, now);
    QCOMPARE(bySms->states, 0); // delivered is the end there
    QCOMPARE(bySms->prices, 1);
    QCOMPARE(follow.due(office.sender.id, Channel::WhatsApp, Instant::max(), now - 1ms)->all(), 4);

    const auto prices = follow.duePrices(office.sender.id, Channel::Sms, now, 10);
    QVERIFY(prices);
    QCOMPARE(prices->size(), 1U);
    QCOMPARE(prices->front().part.id, sms);
    QCOMPARE(prices->front().channel, Channel::Sms);
}

void TestFollowRepository::waitingOnesAreFoundByTheirSids()
{
    const TestDatabase db;
    const Office office(db.handle());
    const FollowRepository follow(db.handle());
    std::vector<QString> sids;
    sids.reserve(1200);
    for (int i = 0; i < 1200; ++i)
        sids.push_back(u"SM%1"_s.arg(i, 32, 10, QLatin1Char('0')));
    const PartId first = placed(office, PartState::Sent, sids[0], morning);
    const PartId last = placed(office, PartState::Read, sids[1199], morning);
    const PartId silent = placed(office, PartState::NoReceipt, sids[600], std::nullopt);
    placed(office, PartState::Read, sids[5], std::nullopt); // its price is known
    placed(office, PartState::Sent, u"SM-other"_s, morning);

    const auto found = follow.waiting(office.sender.id, sids);
    QVERIFY(found);
    std::set<PartId> ids;
    for (const ClaimedPart &open : *found)
        ids.insert(open.part.id);
    QCOMPARE(ids, (std::set{first, silent, last}));
    QVERIFY(follow.waiting(office.sender.id, {})->empty());
    QVERIFY(follow.waiting(SenderId::create(), sids)->empty());
}

void TestFollowRepository::looksMoveOnlyWhileThePartIsWhatItWas()
{
    const TestDatabase db;
    const Office office(db.handle());
    FollowRepository follow(db.handle());
    const PartId sent = placed(office, PartState::Sent, u"SM1"_s, morning);
    const PartId read = placed(office, PartState::Read, u"SM2"_s, morning);
    const PartId other = placed(office, PartState::Sent, u"SM3"_s, morning);
    const std::vector<PartLook> looks{{.id = sent, .state = PartState::Sent, .next = morning + 15s},
                                      {.id = read, .state = PartState::Sent, .next = morning + 15s},
                                      {.id = other, .state = PartState::Sent}};
    QVERIFY(follow.moveLooks(looks));
    QCOMPARE(lookOf(db.handle(), sent), std::optional(morning + 15s));
    QCOMPARE(lookOf(db.handle(), read), std::optional(morning));
    QCOMPARE(lookOf(db.handle(), other), std::optional<Instant>());
}

QTEST_GUILESS_MAIN(TestFollowRepository)
#include "tst_followrepository.moc"
