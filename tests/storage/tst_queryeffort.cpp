// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/followrepository.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/laterepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/newtries.h"
#include "storage/messages/strandedparts.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QSqlDriver>
#include <QTest>

#include <functional>
#include <sqlite3.h>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

namespace {

constexpr int oldMessages = 4000;
constexpr Instant longAfter = morning + 48h;

/// The steps that SQLite's machine takes for each statement of a connection, by its own count: no clock, and
/// the same on every computer.
class Steps
{
public:
    explicit Steps(const QSqlDatabase &db)
        : m_handle(*static_cast<sqlite3 *const *>(db.driver()->handle().constData()))
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_PROFILE, &Steps::note, this);
    }
    ~Steps() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Steps)

    int most = 0;
    QByteArray ofStatement;

private:
    static int note(unsigned /*kind*/, void *self, void *statement, void * /*nanoseconds*/)
    {
        auto *const done = static_cast<sqlite3_stmt *>(statement);
        auto &steps = *static_cast<Steps *>(self);
        const int taken = sqlite3_stmt_status(done, SQLITE_STMTSTATUS_VM_STEP, 1);
        if (taken > steps.most) {
            steps.most = taken;
            steps.ofStatement = sqlite3_sql(done);
        }
        return 0;
    }

    sqlite3 *m_handle;
};

/// Everything was sent and has arrived long ago, and all prices are known.
void fill(const Office &office, const Lease &lease)
{
    std::vector<OutgoingItem> items;
    items.reserve(oldMessages);
    for (int i = 0; i < oldMessages; ++i)
        items.push_back(office.text());
    OutboxRepository outbox(office.db);
    std::vector<PartChange> changes;
    if (!outbox.add(items))
        qFatal("the messages could not be added");
    const auto claimed = outbox.claimDue(office.sender.id, lease, morning, oldMessages);
    if (!claimed)
        qFatal("the messages could not be claimed");
    for (const ClaimedPart &one : *claimed)
        changes.push_back({.id = one.part.id,
                           .to = PartState::Delivered,
                           .at = morning + 1min,
                           .sid = u"SM%1"_s.arg(changes.size(), 32, 10, QChar(u'0'))});
    if (!outbox.settle(changes))
        qFatal("the messages could not be settled");
}

} // namespace

/// What a program does every second must not cost more when the office has sent more: SQLite chooses its way
/// without knowing how large the tables are, and reads all of them where a statement leads it there.
class TestQueryEffort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEveryTurnAsksDoesNotReadWhatIsOver_data();
    void whatEveryTurnAsksDoesNotReadWhatIsOver();
    void aPageOfTheListReadsItsOwnMessages();
};

namespace {

/// Of a connection: whether it went well.
using Question = std::function<bool(const Office &, const Lease &)>;

Lease leaseOf(const QSqlDatabase &db)
{
    const auto lease = LeaseRepository(db).acquire(u"send"_s, u"us"_s, morning, 96h);
    if (!lease || !*lease)
        qFatal("no lease");
    return **lease;
}

using Questions = std::vector<std::pair<const char *, Question>>;

Questions ofSending()
{
    return {
        {"let go of what this program holds",
         [](const Office &office, const Lease &) {
             return OutboxRepository(office.db).release(u"us"_s, longAfter).has_value();
         }},
        {"let go of what others left",
         [](const Office &office, const Lease &) {
             return OutboxRepository(office.db).abandonHeld(longAfter, longAfter).has_value();
         }},
        {"claim",
         [](const Office &office, const Lease &lease) {
             return OutboxRepository(office.db).claimDue(office.sender.id, lease, longAfter, 100).has_value();
         }},
        {"what an earlier program left",
         [](const Office &office, const Lease &lease) {
             return OutboxRepository(office.db).interrupted(office.sender.id, lease, longAfter).has_value();
         }},
        {"what was claimed and never told",
         [](const Office &office, const Lease &lease) {
             return OutboxRepository(office.db).forgotten(office.sender.id, lease, {}, longAfter).has_value();
         }},
        {"searches",
         [](const Office &office, const Lease &) {
             return OutboxRepository(office.db).dueSearches(office.sender.id, longAfter).has_value();
         }},
        {"looks",
         [](const Office &office, const Lease &) {
             return OutboxRepository(office.db).dueChecks(office.sender.id, longAfter, 10).has_value();
         }},
        {"when something is to do next",
         [](const Office &office, const Lease &) {
             return OutboxRepository(office.db).nextMoment(office.sender.id).has_value();
         }},
    };
}

Questions ofFollowing()
{
    return {
        {"how many looks are due",
         [](const Office &office, const Lease &) {
             return FollowRepository(office.db)
                 .due(office.sender.id, Channel::Sms, longAfter, longAfter)
                 .has_value();
         }},
        {"newest failures",
         [](const Office &office, const Lease &) {
             return NewTries(office.db).unconsidered(office.sender.id, 50).has_value();
         }},
        {"halves left at Twilio",
         [](const Office &office, const Lease &) {
             return strandedParts(office.db, office.sender.id, false, 10).has_value();
         }},
        {"what other programs changed",
         [](const Office &office, const Lease &) {
             return ItemRepository(office.db).changedSince(office.sender.id, longAfter).has_value();
         }},
        {"what is too late",
         [](const Office &office, const Lease &lease) {
             return LateRepository(office.db)
                 .setAside(office.sender.id, lease, longAfter, false, longAfter, 100)
                 .has_value();
         }},
        {"the last move",
         [](const Office &office, const Lease &) {
             return LateRepository(office.db).lastMoved(office.sender.id).has_value();
         }},
        {"how many wait",
         [](const Office &office, const Lease &) {
             return ItemRepository(office.db).queueCounts(office.tenant.id, longAfter).has_value();
         }},
    };
}

const Questions &questions()
{
    static const Questions all = [] {
        Questions both = ofSending();
        const Questions following = ofFollowing();
        both.insert(both.end(), following.begin(), following.end());
        return both;
    }();
    return all;
}

} // namespace

void TestQueryEffort::whatEveryTurnAsksDoesNotReadWhatIsOver_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < questions().size(); ++i)
        QTest::newRow(questions()[i].first) << static_cast<int>(i);
}

void TestQueryEffort::whatEveryTurnAsksDoesNotReadWhatIsOver()
{
    static const TestDatabase db;
    if (!db.isSqlite())
        QSKIP("PostgreSQL plans by what it knows of the tables");
    static const Office office(db.handle());
    static const Lease lease = [] {
        const Lease held = leaseOf(db.handle());
        fill(office, held);
        return held;
    }();
    QFETCH(int, number);
    const Steps steps(db.handle());
    QVERIFY(questions()[static_cast<std::size_t>(number)].second(office, lease));
    QVERIFY2(steps.most < oldMessages / 4,
             qPrintable(u"%1 steps for %2"_s.arg(steps.most).arg(QString::fromUtf8(steps.ofStatement))));
}

void TestQueryEffort::aPageOfTheListReadsItsOwnMessages()
{
    const TestDatabase db;
    if (!db.isSqlite())
        QSKIP("PostgreSQL plans by what it knows of the tables");
    const Office office(db.handle());
    const Lease lease = leaseOf(db.handle());
    fill(office, lease);
    std::vector<QString> sids;
    sids.reserve(20);
    for (int i = 0; i < 20; ++i)
        sids.push_back(u"SM%1"_s.arg(i, 32, 10, QChar(u'0')));
    const Steps steps(db.handle());
    QVERIFY(FollowRepository(office.db).waiting(office.sender.id, sids));
    QVERIFY2(steps.most > 0 && steps.most < oldMessages / 4,
             qPrintable(u"%1 steps for %2"_s.arg(steps.most).arg(QString::fromUtf8(steps.ofStatement))));
}

QTEST_GUILESS_MAIN(TestQueryEffort)
#include "tst_queryeffort.moc"
