// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/outboxdiary.h"
#include "support/office.h"
#include "support/postgresserver.h"
#include "support/testdatabase.h"

#include <QLoggingCategory>
#include <QTest>

#include <atomic>
#include <thread>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// A PostgreSQL server that goes away in the midst, and one that would not keep what it confirms.
class TestServerPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCarelessServerIsRefused_data();
    void aCarelessServerIsRefused();
    void aCarelessDatabaseIsOverruled();
    void whatWasSaidIsKept();

private:
    [[nodiscard]] ConnectionSettings settings() const
    {
        return {.engine = Engine::PostgreSql,
                .database = u"postgres"_s,
                .host = m_server->socketFolder(),
                .user = u"postgres"_s};
    }
    /// False when the server went away meanwhile.
    bool work(const QSqlDatabase &db, OutboxDiary &diary) const;

    std::unique_ptr<PostgresServer> m_server;
    std::optional<Office> m_office;
    std::atomic<int> m_said = 0; ///< calls that were answered
    std::atomic<bool> m_over = false;
};

void TestServerPowerLoss::initTestCase()
{
    m_server = PostgresServer::start();
    if (!m_server)
        QSKIP("PostgreSQL is not installed here");
    QLoggingCategory::setFilterRules(u"recado.storage=false"_s); // it fails on purpose
    const TestConnection connection(settings());
    QVERIFY(Migrator(connection.handle()).run());
    m_office.emplace(connection.handle());
    m_office->db = {}; // from here on only its ids are used
}

void TestServerPowerLoss::aCarelessServerIsRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("commits are not written through") << u"fsync"_s;
    QTest::newRow("torn pages are not mended") << u"full_page_writes"_s;
}

void TestServerPowerLoss::aCarelessServerIsRefused()
{
    QFETCH(QString, option);
    QVERIFY(m_server->stop(u"fast"_s));
    QVERIFY(m_server->startAgain(u"-c %1=off"_s.arg(option)));
    const auto opened = openConnection(u"careless"_s, settings());
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"database-not-durable"_s);
    QVERIFY(opened.error().detail.contains(option));
    QVERIFY(!QSqlDatabase::contains(u"careless"_s));

    ConnectionSettings onlyLooks = settings();
    onlyLooks.readOnly = true;
    QVERIFY(openConnection(u"looking"_s, onlyLooks));
    QSqlDatabase::removeDatabase(u"looking"_s);

    QVERIFY(m_server->stop(u"fast"_s));
    QVERIFY(m_server->startAgain());
    QVERIFY(openConnection(u"careless"_s, settings()));
    QSqlDatabase::removeDatabase(u"careless"_s);
}

/// What an administrator chose for everything on the server does not hold for us.
void TestServerPowerLoss::aCarelessDatabaseIsOverruled()
{
    {
        const TestConnection connection(settings());
        QVERIFY(execute(connection.handle(), u"ALTER DATABASE postgres SET synchronous_commit = off"_s));
        QVERIFY(execute(connection.handle(), u"ALTER ROLE postgres SET synchronous_commit = off"_s));
    }
    const TestConnection connection(settings());
    const auto value = readFirst(execute(connection.handle(), u"SHOW synchronous_commit"_s),
                                 [](const QSqlQuery &row) { return row.value(0).toString(); });
    QVERIFY(value && *value);
    QCOMPARE(**value, u"on"_s);
}

bool TestServerPowerLoss::work(const QSqlDatabase &db, OutboxDiary &diary) const
{
    OutboxRepository outbox(db);
    for (const OutgoingItem &item : {m_office->text(), m_office->boleto()}) {
        if (!outbox.add(std::span(&item, 1)))
            return false;
        diary.kept.push_back(item.id);
    }
    const auto lease = LeaseRepository(db).acquire(u"number"_s, u"desk-1"_s, morning, 60s);
    if (!lease || !*lease)
        return false;
    const auto claimed = outbox.claimDue(m_office->sender.id, **lease, morning + 5s, 10);
    if (!claimed)
        return false;
    for (const ClaimedPart &part : *claimed) {
        diary.left.push_back(part.part.id);
        // of an earlier round, perhaps: kept although the server went before it could say so
        diary.kept.push_back(part.part.itemId);
    }
    for (const ClaimedPart &part : *claimed) {
        const PartChange answer = accepted(part.part.id, morning + 6s);
        if (!outbox.settle(std::span(&answer, 1)))
            return false;
        diary.known.emplace_back(answer.id, answer.sid);
    }
    return true;
}

void TestServerPowerLoss::whatWasSaidIsKept()
{
    for (const int moment : {3, 11, 26}) {
        OutboxDiary diary;
        m_said = 0;
        m_over = false;
        std::thread power([this, moment] {
            while (m_said < moment && !m_over)
                std::this_thread::yield();
            m_server->stop(u"immediate"_s);
        });
        {
            const TestConnection connection(settings());
            while (work(connection.handle(), diary))
                ++m_said;
        }
        m_over = true; // or the other thread would wait for ever for a round that failed too early
        power.join();
        QVERIFY(static_cast<int>(diary.known.size()) >= 2 * moment);
        QVERIFY(m_server->startAgain());
        const TestConnection connection(settings());
        verifyDiary(connection.handle(), diary);
    }
}

QTEST_GUILESS_MAIN(TestServerPowerLoss)
#include "tst_serverpowerloss.moc"
