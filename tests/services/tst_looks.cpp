// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/looks.h"
#include "services/outbox/statuslist.h"

#include <QTest>

#include <set>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::milliseconds{1'700'000'003'456}};

storage::ClaimedPart sentPart(PartState state = PartState::Sent, Channel channel = Channel::WhatsApp)
{
    storage::ClaimedPart open{.part = {.id = PartId::create(), .itemId = ItemId::create()},
                              .to = u"+5567955501234"_s,
                              .channel = channel};
    open.part.state = state;
    open.part.sid = u"SM00000000000000000000000000000001"_s;
    open.part.sendingAt = start;
    open.part.changedAt = start;
    return open;
}

twilio::RemoteMessage remote(twilio::RemoteStatus status)
{
    return {.sid = u"SM00000000000000000000000000000001"_s, .status = status};
}

} // namespace

/// When Twilio is asked again, what its word changes, and how far a list is read.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void youngMessagesOftenOldOnesRarely_data();
    void youngMessagesOftenOldOnesRarely();
    void manyMessagesShareTheirLooks();
    void aScheduledOneIsLeftAloneUntilItsTime();
    void oldWordsChangeNothing();
    void withoutAReceiptForThreeDaysItIsNotAskedForEver();
    void aLateReceiptStillCounts();
    void thePriceIsAskedThreeTimesMore();
    void whatSomebodyDeletedAtTwilioIsSaidSo();
    void theListIsReadOnlyAsFarAsItPays();
};

void TestLooks::youngMessagesOftenOldOnesRarely_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("interval");
    QTest::newRow("just sent") << 1 << 2;
    QTest::newRow("seconds") << 20 << 5;
    QTest::newRow("a minute") << 60 << 15;
    QTest::newRow("half an hour") << 1800 << 60;
    QTest::newRow("hours") << 3 * 3600 << 900;
    QTest::newRow("days") << 50 * 3600 << 3600;
}

void TestLooks::youngMessagesOftenOldOnesRarely()
{
    QFETCH(const int, age);
    QFETCH(const int, interval);
    const Instant now = start + std::chrono::seconds(age);
    const auto next = nextLookAt({.state = PartState::Sent, .handedAt = start, .changedAt = start}, now);
    QVERIFY(next);
    const auto wait = *next - now;
    QVERIFY(wait * 2 >= std::chrono::seconds(interval));
    QVERIFY(wait * 2 <= 3 * std::chrono::seconds(interval));
}

void TestLooks::manyMessagesShareTheirLooks()
{
    std::set<Instant> moments;
    const Instant now = start + 20min;
    for (int i = 0; i < 1000; ++i)
        moments.insert(
            *nextLookAt({.handedAt = start + i * 431ms, .changedAt = start}, now + i * 20ms)); // over 20 s
    QVERIFY(moments.size() <= 2);
}

void TestLooks::aScheduledOneIsLeftAloneUntilItsTime()
{
    Look look{.state = PartState::Scheduled, .handedAt = start, .sendAt = start + 1h, .changedAt = start};
    QCOMPARE(nextLookAt(look, start + 2s), std::optional(start + 1h + 5s));
    look.sendAt = start + 24h * 20;
    QVERIFY(*nextLookAt(look, start + 2s) >= start + 3h);
    // once it was to be sent it is young again, however long ago it was handed over
    const auto after = nextLookAt(look, start + 24h * 20 + 6s);
    QVERIFY(*after <= start + 24h * 20 + 10s);
    look.state = PartState::Sent;
    QVERIFY(*nextLookAt(look, start + 24h * 20 + 6s) <= start + 24h * 20 + 10s);
}

void TestLooks::oldWordsChangeNothing()
{
    const auto open = sentPart(PartState::Delivered);
    const auto change = afterLook(open, remote(twilio::RemoteStatus::Sent), start + 10s);
    QCOMPARE(change.to, PartState::Delivered);
    QVERIFY(change.nextCheckAt && *change.nextCheckAt > start + 10s);
    QVERIFY(isOnlyALook(open, change));
    const auto same = afterLook(open, remote(twilio::RemoteStatus::Delivered), start + 10s);
    QVERIFY(isOnlyALook(open, same));
    const auto unknown = afterLook(open, remote(twilio::RemoteStatus::Unknown), start + 10s);
    QCOMPARE(unknown.to, PartState::Delivered);
}

void TestLooks::withoutAReceiptForThreeDaysItIsNotAskedForEver()
{
    const auto open = sentPart(PartState::Sent);
    QCOMPARE(afterLook(open, remote(twilio::RemoteStatus::Sent), start + 72h - 1s).to, PartState::Sent);
    const auto silent = afterLook(open, remote(twilio::RemoteStatus::Sent), start + 72h + 1s);
    QCOMPARE(silent.to, PartState::NoReceipt);
    // counted from its time, not from when it was handed over
    auto scheduled = open;
    scheduled.part.sendAt = start + 240h;
    QCOMPARE(afterLook(scheduled, remote(twilio::RemoteStatus::Sent), start + 241h).to, PartState::Sent);

    auto unread = sentPart(PartState::Delivered);
    QVERIFY(!afterLook(unread, remote(twilio::RemoteStatus::Delivered), start + 73h).nextCheckAt);
    auto quiet = sentPart(PartState::NoReceipt);
    quiet.part.changedAt = start + 72h;
    QVERIFY(!afterLook(quiet, remote(twilio::RemoteStatus::Sent), start + 72h + 48h).nextCheckAt);
}

void TestLooks::aLateReceiptStillCounts()
{
    const auto open = sentPart(PartState::NoReceipt);
    QCOMPARE(afterLook(open, remote(twilio::RemoteStatus::Read), start + 80h).to, PartState::Read);
    QCOMPARE(afterLook(open, remote(twilio::RemoteStatus::Undelivered), start + 80h).to, PartState::Failed);
}

void TestLooks::thePriceIsAskedThreeTimesMore()
{
    auto open = sentPart(PartState::Sent, Channel::Sms);
    auto change = afterLook(open, remote(twilio::RemoteStatus::Delivered), start + 8s);
    open.part.state = PartState::Delivered;
    open.part.changedAt = start + 8s;
    std::vector<std::chrono::milliseconds> waits;
    while (change.nextCheckAt) {
        waits.push_back(*change.nextCheckAt - open.part.changedAt);
        QVERIFY(waits.size() < 9);
        change = afterLook(open, remote(twilio::RemoteStatus::Delivered), *change.nextCheckAt);
        QVERIFY(!change.priceMicros);
    }
    QCOMPARE(waits.size(), 3U);
    QVERIFY(waits[0] >= 10min && waits[0] <= 20min);
    QVERIFY(waits[1] >= 1h && waits[1] <= 90min);
    QVERIFY(waits[2] >= 24h && waits[2] <= 30h);

    auto told = remote(twilio::RemoteStatus::Delivered);
    told.price = twilio::RemotePrice{.amount = u"-0.00750"_s, .unit = u"USD"_s};
    const auto priced = afterLook(open, told, start + 11min);
    QCOMPARE(priced.priceMicros, std::optional<qint64>(-7500));
    QCOMPARE(priced.priceUnit, u"USD"_s);
    QVERIFY(!priced.nextCheckAt);
    QVERIFY(!isOnlyALook(open, priced));
}

void TestLooks::whatSomebodyDeletedAtTwilioIsSaidSo()
{
    const auto open = sentPart(PartState::Sent);
    const auto young = afterNotFound(open, start + 1min); // Twilio's records may be a little late
    QCOMPARE(young.to, PartState::Sent);
    QVERIFY(young.nextCheckAt);
    const auto gone = afterNotFound(open, start + 10min);
    QCOMPARE(gone.to, PartState::NoReceipt);
    QCOMPARE(gone.reason, u"deleted-at-twilio"_s);
    QVERIFY(!gone.nextCheckAt);
    const auto delivered = afterNotFound(sentPart(PartState::Delivered), start + 10min);
    QCOMPARE(delivered.to, PartState::Delivered);
    QVERIFY(!delivered.nextCheckAt);
}

void TestLooks::theListIsReadOnlyAsFarAsItPays()
{
    ListPass all({.states = 2500, .oldest = start});
    QCOMPARE(all.pageSize(), 1000);
    all.takePage(1000, start + 2h);
    all.takePage(1000, start + 1h);
    QVERIFY(!all.isOver());
    all.takePage(500, start + 1min);
    QVERIFY2(all.isOver(), "everything was seen");

    ListPass old({.states = 50, .oldest = start});
    old.takePage(20, start - 1min);
    QVERIFY2(!old.isOver(), "our clock may be off");
    old.takePage(0, start - 3min);
    QVERIFY2(old.isOver(), "older than the oldest of them");

    ListPass few({.states = 30, .oldest = start});
    QCOMPARE(few.pageSize(), 60);
    QVERIFY(!few.isOver());
    few.takePage(24, start + 1h);
    QVERIFY2(few.isOver(), "six more are cheaper one by one");

    ListPass hidden({.states = 35, .oldest = start}); // among thousands of newer ones
    hidden.takePage(0, start + 9h);
    QVERIFY(!hidden.isOver());
    hidden.takePage(0, start + 8h);
    QVERIFY(hidden.isOver());

    ListPass price({.prices = 3, .oldest = start});
    QVERIFY(!price.isOver());
    price.takePage(2, start + 1h);
    QVERIFY2(!price.isOver(), "a price is never asked about alone");
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
