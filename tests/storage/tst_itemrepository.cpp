// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestItemRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_filtered.reset(); }
    void pagesCoverEveryRowOnceNewestFirst();
    void aFilterShowsOnlyItsRows_data();
    void aFilterShowsOnlyItsRows();
    void pagesUseTheirIndexes();
    void theSameLineIsFoundUnlessNothingOfItLeft();
    void theLastItemsToAPersonAreFound();
    void theQueueIsCounted();
    void whatChangedSinceIsFoundOncePerItem();

private:
    static void settle(const QSqlDatabase &db, PartId part, PartState state)
    {
        const PartChange change{.id = part, .to = state, .at = morning};
        const auto changed = OutboxRepository(db).settle(std::span(&change, 1));
        QVERIFY(changed);
        QCOMPARE(changed->size(), 1U);
    }

    std::unique_ptr<TestDatabase> m_filtered; ///< one for all rows of the filter test
    TenantId m_tenant;
    SenderId m_sender;
};

void TestItemRepository::initTestCase()
{
    m_filtered = std::make_unique<TestDatabase>();
    const Office office(m_filtered->handle());
    m_tenant = office.tenant.id;
    m_sender = office.sender.id;
    const OutgoingItem cancelled = office.added(office.text());
    office.added(office.text());
    OutgoingItem other = office.text();
    other.contactName = u"Ana Souza"_s;
    office.added(other);
    settle(m_filtered->handle(), cancelled.parts[0].id, PartState::Cancelled);
}

void TestItemRepository::pagesCoverEveryRowOnceNewestFirst()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    std::vector<OutgoingItem> items;
    items.reserve(50);
    for (int i = 0; i < 50; ++i) // three share each instant: the id must break the tie
        items.push_back(office.boleto(morning + std::chrono::seconds(i / 3)));
    QVERIFY(OutboxRepository(db.handle()).add(items));
    neighbour.added(neighbour.text());

    const ItemRepository repository(db.handle());
    QSet<QString> seen;
    Instant previous = morning + 1h;
    std::optional<ItemCursor> cursor;
    do {
        const auto page = repository.page({.tenantId = office.tenant.id}, cursor, 7);
        QVERIFY(page);
        for (const OutgoingItem &item : page->rows) {
            QVERIFY(item.createdAt <= previous);
            QVERIFY(!seen.contains(item.id.toString()));
            QCOMPARE(item.parts.size(), 2U);
            QCOMPARE(item.parts[0].position, 0);
            QCOMPARE(item.parts[1].itemId, item.id);
            previous = item.createdAt;
            seen.insert(item.id.toString());
        }
        cursor = page->next;
    } while (cursor);
    QCOMPARE(seen.size(), 50);
}

void TestItemRepository::aFilterShowsOnlyItsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state"); // -1 = any
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QString() << -1 << 3;
    QTest::newRow("name without accents") << u"conceicao"_s << -1 << 2;
    QTest::newRow("two words in any order") << u"CONCEIÇÃO maria"_s << -1 << 2;
    QTest::newRow("part of the phone, punctuated") << u"95550-1234"_s << -1 << 3;
    QTest::newRow("nobody") << u"josé"_s << -1 << 0;
    QTest::newRow("a percent sign is a percent sign") << u"%"_s << -1 << 0;
    QTest::newRow("cancelled") << QString() << int(DeliveryState::Cancelled) << 1;
    QTest::newRow("cancelled and a name") << u"ana"_s << int(DeliveryState::Cancelled) << 0;
    QTest::newRow("queued and a name") << u"ana"_s << int(DeliveryState::Queued) << 1;
}

void TestItemRepository::aFilterShowsOnlyItsRows()
{
    QFETCH(const QString, text);
    QFETCH(const int, state);
    QFETCH(const int, rows);
    const ItemRepository repository(m_filtered->handle());

    ItemFilter filter{.tenantId = m_tenant, .text = text};
    if (state >= 0)
        filter.state = static_cast<DeliveryState>(state);
    const auto page = repository.page(filter, {}, 10);
    QVERIFY(page);
    QCOMPARE(static_cast<int>(page->rows.size()), rows);
    filter.senderId = m_sender;
    QCOMPARE(static_cast<int>(repository.page(filter, {}, 10)->rows.size()), rows);
    filter.senderId = SenderId::create();
    QVERIFY(repository.page(filter, {}, 10)->rows.empty());
}

/// A wrong index was once 6000 times slower.
void TestItemRepository::pagesUseTheirIndexes()
{
    const TestDatabase db;
    if (!db.isSqlite())
        QSKIP("the words of SQLite's planner");
    const auto told = [](Result<QSqlQuery> rows) {
        const auto steps
            = readAll(std::move(rows), [](const QSqlQuery &row) { return row.value(3).toString(); });
        return steps ? QStringList(steps->begin(), steps->end()).join(u"; "_s) : steps.error().detail;
    };
    const auto plan = [&](const ItemFilter &filter) {
        const QString sql = u"EXPLAIN QUERY PLAN "_s + pageSql(filter);
        return told(executeList(db.handle(), sql, QVariantList(sql.count(u'?'), 1)));
    };
    const auto uses = [](const QString &steps, const QString &index) {
        return steps.contains(u"INDEX "_s + index + u" ("_s) && !steps.contains(u"TEMP"_s);
    };
    const TenantId tenant = TenantId::create();
    const QString plain = plan({.tenantId = tenant});
    QVERIFY2(uses(plain, u"items_newest"_s), qPrintable(plain));
    const QString byState = plan({.tenantId = tenant, .state = DeliveryState::Failed});
    QVERIFY2(uses(byState, u"items_state_newest"_s), qPrintable(byState));
    const QString byText = plan({.tenantId = tenant, .text = u"maria"_s});
    QVERIFY2(uses(byText, u"items_newest"_s), qPrintable(byText));
    const QString due
        = told(execute(db.handle(), u"EXPLAIN QUERY PLAN "_s + selectDueSql(),
                       {{u":sender"_s, u"a"_s}, {u":queued"_s, 1}, {u":now"_s, 5}, {u":limit"_s, 10}}));
    QVERIFY2(uses(due, u"parts_due"_s), qPrintable(due));
}

void TestItemRepository::theSameLineIsFoundUnlessNothingOfItLeft()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    const OutgoingItem queued = office.added(office.boleto());
    const OutgoingItem undone = office.added(office.boleto());
    const OutgoingItem failed = office.added(office.boleto());
    const OutgoingItem half = office.added(office.boleto(morning + 1s));
    office.added(office.text()); // has no line
    neighbour.added(neighbour.boleto());
    QVERIFY(OutboxRepository(db.handle()).undo(undone.id, morning));
    settle(db.handle(), failed.parts[0].id, PartState::Failed);
    settle(db.handle(), half.parts[1].id, PartState::Cancelled); // its text may still leave

    const ItemRepository repository(db.handle());
    const auto found = repository.sentWithLine(office.tenant.id, queued.boletoLine);

    QVERIFY(found);
    QCOMPARE(found->size(), 2U);
    QCOMPARE((*found)[0].id, half.id); // newest first
    QCOMPARE((*found)[1].id, queued.id);
    QCOMPARE((*found)[1].parts.size(), 2U);
    QVERIFY(repository.sentWithLine(office.tenant.id, {})->empty());
}

void TestItemRepository::theLastItemsToAPersonAreFound()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem old = office.text();
    old.to = u"+556755501234"_s; // without the ninth digit
    office.added(old);
    const OutgoingItem recent = office.added(office.text(morning + 1s));
    OutgoingItem other = office.text(morning + 2s);
    other.to = u"+5567955509999"_s;
    office.added(other);
    const std::array forms{u"+5567955501234"_s, u"+556755501234"_s};

    const ItemRepository repository(db.handle());
    const auto found = repository.lastTo(office.tenant.id, forms, 3);
    QVERIFY(found);
    QCOMPARE(found->size(), 2U);
    QCOMPARE((*found)[0].id, recent.id);
    QCOMPARE((*found)[1].id, old.id);
    QCOMPARE(repository.lastTo(office.tenant.id, forms, 1)->size(), 1U);
}

void TestItemRepository::theQueueIsCounted()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text());
    office.added(office.boleto());
    settle(db.handle(), office.added(office.text(morning - 24h)).parts[0].id, PartState::Failed);
    settle(db.handle(), office.added(office.text()).parts[0].id, PartState::Failed);
    const PartId unsure = office.added(office.text()).parts[0].id;
    QVERIFY(execute(db.handle(),
                    u"UPDATE parts SET state = 2 WHERE id = '%1'"_s.arg(unsure.toString()))); // Sending
    settle(db.handle(), unsure, PartState::Unsure);

    const auto counts = ItemRepository(db.handle()).queueCounts(office.tenant.id, morning - 10h);

    QVERIFY(counts);
    QCOMPARE(counts->queued, 2);
    QCOMPARE(counts->unsure, 1);
    QCOMPARE(counts->failedToday, 1);
    QCOMPARE(ItemRepository(db.handle()).queueCounts(TenantId::create(), morning)->queued, 0);
}

void TestItemRepository::whatChangedSinceIsFoundOncePerItem()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.text(morning));
    const OutgoingItem recent = office.added(office.boleto(morning + 5s));
    const ItemRepository repository(db.handle());
    QCOMPARE(*repository.changedSince(office.sender.id, morning), std::vector{recent.id});
    QVERIFY(repository.changedSince(office.sender.id, morning + 5s)->empty());
    QCOMPARE(repository.changedSince(office.sender.id, morning - 1s)->size(), 2U);
    QVERIFY(repository.changedSince(SenderId::create(), morning - 1s)->empty());
}

QTEST_GUILESS_MAIN(TestItemRepository)
#include "tst_itemrepository.moc"
