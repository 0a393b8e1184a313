// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/outboxdiary.h"
#include "storage/powerloss.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// The outbox on a disk that loses its power at every single step: what it said to be kept is kept.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDiskLosesWhatIsNotSynced();
    void theProgramSyncsBeforeItSays();
    void whatWasSaidIsKept_data();
    void whatWasSaidIsKept();

private:
    struct Diary : OutboxDiary
    {
        int refused = 0; ///< calls that failed because the power was gone
    };

    [[nodiscard]] ConnectionSettings freshCopy(const QString &name) const;
    [[nodiscard]] Diary work(const QSqlDatabase &db) const;
    [[nodiscard]] int sendAll(const QSqlDatabase &db, Diary &diary) const;
    static void verify(const ConnectionSettings &settings, const Diary &diary);

    QTemporaryDir m_folder;
    std::optional<Office> m_office;
};

void TestPowerLoss::initTestCase()
{
    QLoggingCategory::setFilterRules(u"recado.storage=false"_s); // hundreds of failures, each on purpose
    const ConnectionSettings settings{.database = m_folder.filePath(u"office.sqlite"_s)};
    const TestConnection connection(settings);
    QVERIFY(Migrator(connection.handle()).run());
    m_office.emplace(connection.handle());
    m_office->db = {}; // from here on only its ids are used
}

ConnectionSettings TestPowerLoss::freshCopy(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    for (const QString &old : {path, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(old);
    if (!QFile::copy(m_folder.filePath(u"office.sqlite"_s), path))
        qFatal("no copy of the database");
    return {.database = path};
}

/// Claims everything that is due and answers as Twilio would. @return how many calls failed
int TestPowerLoss::sendAll(const QSqlDatabase &db, Diary &diary) const
{
    const auto lease = LeaseRepository(db).acquire(u"number"_s, u"desk-1"_s, morning, 60s);
    if (!lease)
        return 1;
    OutboxRepository outbox(db);
    const auto claimed = outbox.claimDue(m_office->sender.id, **lease, morning + 5s, 3);
    if (!claimed)
        return 1;
    std::vector<PartChange> answers;
    for (const ClaimedPart &part : *claimed) {
        diary.left.push_back(part.part.id);
        answers.push_back(accepted(part.part.id, morning + 6s));
    }
    if (!outbox.settle(answers))
        return 1;
    for (const PartChange &answer : answers)
        diary.known.emplace_back(answer.id, answer.sid);
    return 0;
}

TestPowerLoss::Diary TestPowerLoss::work(const QSqlDatabase &db) const
{
    Diary diary;
    for (int round = 0; round < 2; ++round) {
        for (const OutgoingItem &item : {m_office->text(), m_office->boleto()}) {
            if (OutboxRepository(db).add(std::span(&item, 1)))
                diary.kept.push_back(item.id);
            else
                ++diary.refused;
        }
        diary.refused += sendAll(db, diary);
    }
    return diary;
}

void TestPowerLoss::verify(const ConnectionSettings &settings, const Diary &diary)
{
    const TestConnection connection(settings);
    const auto sound = readFirst(execute(connection.handle(), u"PRAGMA integrity_check"_s),
                                 [](const QSqlQuery &row) { return row.value(0).toString(); });
    QVERIFY(sound && *sound);
    QCOMPARE(**sound, u"ok"_s);
    verifyDiary(connection.handle(), diary);
}

/// Else nothing below would mean anything: the shim is under Qt's driver, and it does lose things.
void TestPowerLoss::theDiskLosesWhatIsNotSynced()
{
    const ConnectionSettings settings = freshCopy(u"careless.sqlite"_s);
    const OutgoingItem item = m_office->text();
    PowerLossDisk disk;
    {
        const TestConnection connection(settings);
        QVERIFY(execute(connection.handle(), u"PRAGMA synchronous = OFF"_s));
        disk.loseAt(0);
        QVERIFY(OutboxRepository(connection.handle()).add(std::span(&item, 1)));
        QVERIFY(disk.steps() > 0);
        QCOMPARE(disk.syncs(), 0);
        disk.loseAt(1);
        QVERIFY(!OutboxRepository(connection.handle()).undo(item.id, morning));
        QVERIFY(disk.isOff());
    }
    disk.comeBack(PowerLossDisk::Leaves::Nothing, 1);
    const TestConnection connection(settings);
    const auto lost = ItemRepository(connection.handle()).item(item.id);
    QVERIFY(!lost || !*lost);
}

void TestPowerLoss::theProgramSyncsBeforeItSays()
{
    const ConnectionSettings settings = freshCopy(u"careful.sqlite"_s);
    PowerLossDisk disk;
    const TestConnection connection(settings);
    disk.loseAt(0);
    const Diary diary = work(connection.handle());
    QCOMPARE(diary.refused, 0);
    QCOMPARE(diary.kept.size(), 4U);
    QVERIFY(diary.left.size() >= 4U);
    QCOMPARE(diary.known.size(), diary.left.size());
    QVERIFY(disk.syncs() >= 10); // one for each call that changes something
}

void TestPowerLoss::whatWasSaidIsKept_data()
{
    using Leaves = PowerLossDisk::Leaves;
    QTest::addColumn<Leaves>("leaves");
    QTest::addColumn<int>("pagesInJournal");
    QTest::newRow("nothing unsynced stays") << Leaves::Nothing << 1000;
    QTest::newRow("some sectors stay") << Leaves::SomeSectors << 1000;
    QTest::newRow("nothing stays, the journal is copied often") << Leaves::Nothing << 4;
    QTest::newRow("some sectors stay, the journal is copied often") << Leaves::SomeSectors << 4;
    QTest::newRow("all but the last write, the journal is copied often") << Leaves::AllButTheLastWrite << 4;
}

void TestPowerLoss::whatWasSaidIsKept()
{
    QFETCH(PowerLossDisk::Leaves, leaves);
    QFETCH(int, pagesInJournal);
    int losses = 0;
    for (bool finished = false; !finished; ++losses) {
        const ConnectionSettings settings = freshCopy(u"lost.sqlite"_s);
        Diary diary;
        PowerLossDisk disk;
        {
            const TestConnection connection(settings);
            QVERIFY(execute(connection.handle(), u"PRAGMA wal_autocheckpoint = %1"_s.arg(pagesInJournal)));
            disk.loseAt(losses + 1);
            diary = work(connection.handle());
            finished = !disk.isOff(); // it came to the end before that step
            QVERIFY(diary.refused == 0 || !finished);
            disk.loseAt(1);
        }
        disk.comeBack(leaves, static_cast<quint32>(losses));
        verify(settings, diary);
        if (QTest::currentTestFailed()) {
            qWarning("the power was lost at step %d", losses + 1);
            return;
        }
    }
    QVERIFY(losses > 50);
    qInfo("%d losses of power", losses);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
