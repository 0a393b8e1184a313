// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/backups.h"
#include "storage/backup/startdatabase.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/settings/auditrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

/// A database, and a backup of it from when one text and one boleto waited in its queue.
class Place
{
public:
    Place()
    {
        if (!startDatabase(settings(), u"ana"_s, morning))
            qFatal("the database did not start");
        const TestConnection connection(settings());
        const Office office(connection.handle());
        text = office.added(office.text());
        boleto = office.added(office.boleto());
        if (!LeaseRepository(connection.handle())
                 .acquire(u"number"_s, u"desk-1"_s, morning, std::chrono::hours{1}))
            qFatal("no lease");
        backup = (*makeBackup(connection.handle(), BackupKind::Manual, morning))->path;
    }

    [[nodiscard]] ConnectionSettings settings() const { return {.database = path}; }

private:
    QTemporaryDir m_folder;

public:
    QString path = m_folder.filePath(u"recado.sqlite"_s);
    QString backup;
    OutgoingItem text;
    OutgoingItem boleto;
};

class TestStartDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOrderItIsOpenedAsItIs();
    void whatWaitedInARestoredQueueDoesNotLeaveBySelf();
    void whatIsNewerThanTheBackupIsCounted();
    void aDamagedDatabaseGivesWayToo();
    void aCrashBeforeTheQueueWasLookedAtDoesItAtTheNextStart();
    void aRestoreThatCannotBeDoneIsToldAndTheProgramStarts();

private:
    static PartState stateOf(const Place &place, const OutgoingItem &item, std::size_t part = 0)
    {
        const TestConnection connection(place.settings());
        return ItemRepository(connection.handle()).item(item.id)->value().parts.at(part).state;
    }
};

void TestStartDatabase::withoutAnOrderItIsOpenedAsItIs()
{
    const Place place;
    const auto started = startDatabase(place.settings(), u"ana"_s, morning);
    QVERIFY(started);
    QVERIFY(!started->restored);
    QVERIFY(!started->restoreFailed);
    QCOMPARE(stateOf(place, place.text), PartState::Queued);
}

void TestStartDatabase::whatWaitedInARestoredQueueDoesNotLeaveBySelf()
{
    const Place place;
    QVERIFY(orderRestore(place.path, place.backup, morning));
    const auto started = startDatabase(place.settings(), u"ana"_s, morning);
    QVERIFY(started && started->restored);
    QCOMPARE(started->setAside, 3);
    QCOMPARE(stateOf(place, place.text), PartState::MaybeSent);
    QCOMPARE(stateOf(place, place.boleto, 0), PartState::MaybeSent);
    QCOMPARE(stateOf(place, place.boleto, 1), PartState::MaybeSent);
    const TestConnection connection(place.settings());
    const auto item = ItemRepository(connection.handle()).item(place.text.id);
    QCOMPARE(visible(**item), DeliveryState::MaybeSent);
    QCOMPARE((*item)->parts.front().reason, u"restored"_s);
    const auto record = AuditRepository(connection.handle()).list(10);
    QCOMPARE(record->front().what, u"backup-restored"_s);
    QCOMPARE(record->front().who, u"ana"_s);
    QVERIFY(!isRestoreOrdered(place.path));
    // who sent when the copy was made is not there any more: nobody waits for that program
    const auto lease = LeaseRepository(connection.handle())
                           .acquire(u"number"_s, u"desk-2"_s, morning, std::chrono::hours{1});
    QVERIFY(lease && *lease);
}

void TestStartDatabase::whatIsNewerThanTheBackupIsCounted()
{
    const Place place;
    OutgoingItem later = place.text;
    later.id = ItemId::create();
    later.createdAt = morning + std::chrono::hours{2};
    later.parts.front().id = PartId::create();
    later.parts.front().itemId = later.id;
    {
        const TestConnection connection(place.settings());
        QVERIFY(OutboxRepository(connection.handle()).add(std::span(&later, 1)));
    }
    QVERIFY(orderRestore(place.path, place.backup, morning));
    const auto started = startDatabase(place.settings(), u"ana"_s, morning);
    QVERIFY(started && started->leftBehind);
    QCOMPARE(started->leftBehind->messages, 1);
    QCOMPARE(started->leftBehind->last, std::optional(later.createdAt));
}

void TestStartDatabase::aDamagedDatabaseGivesWayToo()
{
    const Place place;
    QVERIFY(QFile::resize(place.path, 5000));
    QVERIFY(orderRestore(place.path, place.backup, morning));
    const auto started = startDatabase(place.settings(), u"ana"_s, morning);
    QVERIFY(started && started->restored);
    QVERIFY(!started->leftBehind); // it cannot be told, and that is said
    QVERIFY(QFile::exists(started->restored->aside));
    QCOMPARE(stateOf(place, place.text), PartState::MaybeSent);
}

void TestStartDatabase::aCrashBeforeTheQueueWasLookedAtDoesItAtTheNextStart()
{
    const Place place;
    QVERIFY(orderRestore(place.path, place.backup, morning));
    QVERIFY(carryOutRestore(place.path)); // and here the computer dies
    const auto started = startDatabase(place.settings(), u"ana"_s, morning);
    QVERIFY(started);
    QCOMPARE(started->setAside, 3);
    QCOMPARE(stateOf(place, place.text), PartState::MaybeSent);
}

void TestStartDatabase::aRestoreThatCannotBeDoneIsToldAndTheProgramStarts()
{
    const Place place;
    QVERIFY(orderRestore(place.path, place.backup, morning));
    QVERIFY(QFile::resize(place.backup, 5000));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not restored"_s));
    const auto started = startDatabase(place.settings(), u"ana"_s, morning);
    QVERIFY(started);
    QVERIFY(!started->restored);
    QCOMPARE(started->restoreFailed->reason, u"backup-damaged"_s);
    QCOMPARE(stateOf(place, place.text), PartState::Queued);
}

QTEST_GUILESS_MAIN(TestStartDatabase)
#include "tst_startdatabase.moc"
