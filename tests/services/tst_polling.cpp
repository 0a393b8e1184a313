// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/outboxrepository.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"
#include "support/simulatedoffice.h"

#include <QJsonArray>

using namespace recado;
using namespace recado::test;

/// How the program learns what became of many messages: by Twilio's list, with as few requests as can be.
class TestPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyOpenMessagesNeedOneRequestForAThousand();
    void fewAreAskedAboutOneByOne();
    void whatTheListDoesNotShowIsAskedAboutAlone();
    void pricesComeLaterAndInBulk();
    void aLateReceiptOnTheListChangesWhatHadNone();
    void inTheBackgroundPeopleAreAskedForLessOften();

private:
    struct Open
    {
        PartState state = PartState::Accepted;
        std::chrono::milliseconds age = 0s; ///< since it was sent
    };

    /// Messages that Twilio has and the outbox follows, each with a look that is due.
    static std::vector<ItemId> putOpen(SimulatedOffice &office, int count, Open open)
    {
        std::vector<OutgoingItem> items;
        std::vector<QString> sids;
        const Instant now = office.app->clock().now();
        for (int i = 0; i < count; ++i) {
            sids.push_back(made(office));
            OutgoingItem item{.id = ItemId::create(),
                              .tenantId = office.tenant.id,
                              .senderId = office.sender.id,
                              .to = maria,
                              .createdAt = now - open.age};
            item.parts.push_back({.id = PartId::create(),
                                  .itemId = item.id,
                                  .body = u"Bom dia!"_s,
                                  .state = PartState::Queued,
                                  .dueAt = item.createdAt,
                                  .changedAt = item.createdAt});
            items.push_back(std::move(item));
        }
        const auto added = await(
            office.app->database().run([=](const auto &db) { return add(db, items, sids, open, now); }));
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        std::vector<ItemId> ids(items.size());
        std::ranges::transform(items, ids.begin(), &OutgoingItem::id);
        return ids;
    }
    static Outcome add(const QSqlDatabase &db, const std::vector<OutgoingItem> &items,
                       const std::vector<QString> &sids, Open open, Instant now)
    {
        if (const auto added = storage::OutboxRepository(db).add(items); !added)
            return added;
        auto transaction = storage::Transaction::begin(db);
        auto update = storage::prepare(db, uR"(
    UPDATE parts
       SET state = :state, sid = :sid, sending_at = :sending, changed_at = :sending, next_check_at = :next
     WHERE id = :id)"_s);
        if (!transaction || !update)
            return transaction ? update.error() : transaction.error();
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto done = storage::run(*update,
                                           {{u":state"_s, storage::toColumn(open.state)},
                                            {u":sid"_s, sids[i]},
                                            {u":sending"_s, storage::toColumn(items[i].createdAt)},
                                            {u":next"_s, storage::toColumn(now)},
                                            {u":id"_s, storage::toColumn(items[i].parts[0].id)}});
            if (!done)
                return done;
        }
        return transaction->commit();
    }
    /// One more message at Twilio; its SID.
    static QString made(SimulatedOffice &office)
    {
        const auto exchange = office.server.simulator().handle(
            {.method = "POST",
             .path = "/2010-04-01/Accounts/" + office.account.sid.toLatin1() + "/Messages.json",
             .headers
             = {{"authorization", "Basic " + (office.account.sid.toLatin1() + ':' + token()).toBase64()},
                {"content-type", "application/x-www-form-urlencoded"}},
             .body = "To=whatsapp%3A%2B5567999550101&From=whatsapp%3A%2B556730000000&Body=Bom%20dia!"});
        const QString sid = QJsonDocument::fromJson(exchange.answer.body)["sid"_L1].toString();
        if (sid.isEmpty())
            qFatal("simulator: %s", exchange.answer.body.constData());
        return sid;
    }
    static QByteArray token() { return "simulatortoken000000000000000001"; }
    /// A rule that never strikes, but counts.
    static void count(SimulatedOffice &office, const QString &operation)
    {
        office.fault({{u"on"_s, operation}, {u"action"_s, u"status"_s}, {u"every"_s, 1'000'000}});
    }
    static int counted(SimulatedOffice &office, const QString &operation)
    {
        const auto exchange
            = office.server.simulator().handle({.method = "GET", .path = "/__simulator/faults"});
        int seen = 0;
        const QJsonArray rules = QJsonDocument::fromJson(exchange.answer.body)["faults"_L1].toArray();
        for (const auto &rule : rules) {
            if (rule["on"_L1].toString() == operation)
                seen = rule["seen"_L1].toInt();
        }
        return seen;
    }
    static int open(SimulatedOffice &office)
    {
        return got(office.app->database().run(
            [id = office.sender.id](const auto &db) { return storage::OutboxRepository(db).openCount(id); }));
    }
};

void TestPolling::manyOpenMessagesNeedOneRequestForAThousand()
{
    constexpr int messages = 3500;
    SimulatedOffice office;
    putOpen(office, messages, {});
    QCOMPARE(open(office), messages);
    office.control("clock", {{u"advanceMs"_s, 600'000}}); // all of them are read by now
    count(office, u"list"_s);
    count(office, u"fetch"_s);
    office.start(*office.app);
    QTRY_COMPARE_WITH_TIMEOUT(open(office), 0, 60'000);
    const auto page = got(office.app->send().page(office.tenant.id, DeliveryState::Read, {}, {}, 500));
    QCOMPARE(page.rows.size(), 500U);
    QCOMPARE(counted(office, u"fetch"_s), 0);
    // two lists for inbound messages, one for each channel, each time they are asked for
    const int inboundLists = 4;
    QVERIFY2(counted(office, u"list"_s) <= messages / 1000 + 2 + inboundLists,
             qPrintable(QString::number(counted(office, u"list"_s))));
}

void TestPolling::fewAreAskedAboutOneByOne()
{
    SimulatedOffice office;
    putOpen(office, 5, {});
    office.control("clock", {{u"advanceMs"_s, 600'000}});
    count(office, u"fetch"_s);
    office.start(*office.app);
    QTRY_COMPARE_WITH_TIMEOUT(open(office), 0, 20'000);
    QCOMPARE(counted(office, u"fetch"_s), 5);
}

void TestPolling::whatTheListDoesNotShowIsAskedAboutAlone()
{
    SimulatedOffice office;
    putOpen(office, 30, {});
    office.control("clock", {{u"advanceMs"_s, 600'000}});
    office.fault({{u"on"_s, u"list"_s}, {u"hideMs"_s, 100'000'000}}); // an empty list
    count(office, u"fetch"_s);
    office.start(*office.app);
    QTRY_COMPARE_WITH_TIMEOUT(open(office), 0, 60'000);
    QCOMPARE(counted(office, u"fetch"_s), 30);
}

void TestPolling::pricesComeLaterAndInBulk()
{
    SimulatedOffice office;
    const auto items = putOpen(office, 3, {.state = PartState::Read, .age = 11min});
    office.control("clock", {{u"advanceMs"_s, 600'000}});
    count(office, u"fetch"_s);
    office.start(*office.app);
    QTRY_VERIFY_WITH_TIMEOUT(office.part(items[0]).priceMicros, 20'000);
    for (const ItemId &item : items) {
        const OutgoingPart part = office.part(item);
        QVERIFY(part.priceMicros && *part.priceMicros < 0);
        QCOMPARE(part.priceUnit, u"USD"_s);
        QVERIFY(!part.nextCheckAt);
        QCOMPARE(part.state, PartState::Read);
    }
    QCOMPARE(counted(office, u"fetch"_s), 0);
}

void TestPolling::aLateReceiptOnTheListChangesWhatHadNone()
{
    SimulatedOffice office;
    const auto silent = putOpen(office, 1, {.state = PartState::NoReceipt, .age = 80h}).front();
    putOpen(office, 20, {});
    office.control("clock", {{u"advanceMs"_s, 600'000}});
    office.start(*office.app);
    QTRY_COMPARE_WITH_TIMEOUT(office.part(silent).state, PartState::Read, 20'000);
}

void TestPolling::inTheBackgroundPeopleAreAskedForLessOften()
{
    SimulatedOffice office;
    QCOMPARE(office.app->outbox().status().asksEvery, 10s);
    office.app->outbox().setInFront(false);
    QCOMPARE(office.app->outbox().status().asksEvery, 60s);
    count(office, u"list"_s);
    office.start(*office.app);
    QTRY_COMPARE_WITH_TIMEOUT(counted(office, u"list"_s), 2,
                              20'000); // one for each channel, and then none for a minute
    office.app->outbox().setInFront(true);
    QCOMPARE(office.app->outbox().status().asksEvery, 10s);
}

QTEST_GUILESS_MAIN(TestPolling)
#include "tst_polling.moc"
