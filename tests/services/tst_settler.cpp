// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/settler.h"
#include "storage/databasethread.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "support/await.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::test;

class TestSettler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void manyAtOnceAreAllDurable();
    void oneThatCannotBeTakenKeepsNobodyBack();
    void anIntentGoesWithTheAnswers();
    void abandonedItAsksTheDatabaseNoMore();

private:
    /// That many messages in Sending.
    std::vector<OutgoingItem> sending(int count);
    static storage::PartChange accepted(const OutgoingItem &item, const QString &sid)
    {
        return {.id = item.parts.front().id, .to = PartState::Accepted, .at = morning + 1s, .sid = sid};
    }
    storage::ClaimOrder order() const
    {
        const auto lease
            = storage::LeaseRepository(m_database->handle()).acquire(u"send"_s, u"here"_s, morning, 60s);
        return {.sender = m_office->sender.id, .lease = **lease, .now = morning, .limit = 10};
    }
    static QString sid(int number) { return u"SM%1"_s.arg(number, 32, 10, QChar(u'0')); }
    OutgoingPart part(const OutgoingItem &item) const
    {
        return (*storage::ItemRepository(m_database->handle()).item(item.id))->parts.front();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<storage::DatabaseThread> m_thread;
};

void TestSettler::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_office = std::make_unique<Office>(m_database->handle());
    auto started = storage::DatabaseThread::start(m_database->settings());
    QVERIFY(started);
    m_thread = *std::move(started);
}

void TestSettler::cleanup()
{
    m_thread.reset();
    m_office.reset();
    m_database.reset();
}

std::vector<OutgoingItem> TestSettler::sending(int count)
{
    std::vector<OutgoingItem> items;
    items.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        items.push_back(m_office->added(m_office->text()));
    const auto lease
        = storage::LeaseRepository(m_database->handle()).acquire(u"send"_s, u"here"_s, morning, 60s);
    const auto claimed = storage::OutboxRepository(m_database->handle())
                             .claimDue(m_office->sender.id, **lease, morning, count);
    if (!claimed || std::ssize(*claimed) != count)
        qFatal("not claimed");
    return items;
}

void TestSettler::manyAtOnceAreAllDurable()
{
    constexpr int count = 300; // more than one group holds
    const auto items = sending(count);
    Settler settler(*m_thread);
    int changed = 0;
    for (int i = 0; i < count; ++i) {
        settler.settle(accepted(items[std::size_t(i)], sid(i))).then([&changed](const Result<bool> &done) {
            changed += done && *done ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(changed, count, 20'000);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(part(items[std::size_t(i)]).state, PartState::Accepted);
        QCOMPARE(part(items[std::size_t(i)]).sid, sid(i));
    }
    QVERIFY(!*await(settler.settle(accepted(items[0], sid(0))))); // the same again changes nothing
}

void TestSettler::oneThatCannotBeTakenKeepsNobodyBack()
{
    const auto items = sending(5);
    Settler settler(*m_thread);
    QVERIFY(*await(settler.settle(accepted(items[0], sid(0)))));
    std::vector<Result<bool>> answers;
    const auto keep = [&answers](const Result<bool> &done) { answers.push_back(done); };
    settler.settle(accepted(items[1], sid(1))).then(keep); // alone; the others gather behind it
    settler.settle(accepted(items[2], sid(2))).then(keep);
    settler.settle(accepted(items[3], sid(0))).then(keep); // another message has that SID
    settler.settle(accepted(items[4], sid(4))).then(keep);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 4U, 20'000);
    QVERIFY(answers[0] && *answers[0]);
    QVERIFY(answers[1] && *answers[1]);
    QVERIFY(!answers[2]);
    QCOMPARE(answers[2].error().reason, u"sid-already-bound"_s);
    QVERIFY(answers[3] && *answers[3]);
    QCOMPARE(part(items[3]).state, PartState::Sending);
    QCOMPARE(part(items[4]).sid, sid(4));
}

void TestSettler::anIntentGoesWithTheAnswers()
{
    const auto items = sending(3);
    const OutgoingItem next = m_office->added(m_office->text());
    Settler settler(*m_thread);
    std::vector<Result<bool>> answers;
    const auto keep = [&answers](const Result<bool> &done) { answers.push_back(done); };
    settler.settle(accepted(items[0], sid(0))).then(keep);
    settler.settle(accepted(items[1], sid(0))).then(keep); // a conflict, which keeps nobody back
    auto claiming = settler.claim(order());
    settler.settle(accepted(items[2], sid(2))).then(keep);
    const auto claimed = await(std::move(claiming));
    QVERIFY(claimed);
    QCOMPARE(claimed->size(), 1U);
    QCOMPARE(claimed->front().part.id, next.parts.front().id);
    QTRY_COMPARE(answers.size(), 3U);
    QVERIFY(answers[0] && *answers[0]);
    QVERIFY(!answers[1]);
    QVERIFY(answers[2] && *answers[2]);
    QCOMPARE(part(next).state, PartState::Sending);
    QVERIFY(await(settler.claim(order()))->empty()); // alone, and nothing is left
}

void TestSettler::abandonedItAsksTheDatabaseNoMore()
{
    const auto items = sending(2);
    Settler settler(*m_thread);
    auto early = settler.settle(accepted(items[0], sid(0)));
    auto late = settler.settle(accepted(items[1], sid(1)));
    auto claim = settler.claim(order());
    settler.abandon();
    const auto claimed = await(std::move(claim));
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().reason, u"program-ended"_s);
    for (auto *task : {&early, &late}) {
        const auto kept = await(std::move(*task));
        QVERIFY(!kept);
        QCOMPARE(int(kept.error().kind), int(ErrorKind::Unavailable));
    }
    QCOMPARE(part(items[0]).state, PartState::Sending);
    QCOMPARE(part(items[1]).state, PartState::Sending);
    QVERIFY(m_thread->isIdle());
}

QTEST_GUILESS_MAIN(TestSettler)
#include "tst_settler.moc"
