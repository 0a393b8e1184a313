// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescue.h"
#include "services/people/session.h"
#include "storage/opendatabase.h"
#include "support/fakeclock.h"
#include "support/simulatedoffice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace recado::test;

/// Copies that make themselves, copies elsewhere, and the way out of a damaged database.
class TestBackupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCopyIsMadeEveryWeek();
    void aCopyGoesWhereThePersonWants();
    void aDamagedDatabaseIsReplacedByItsNewestSoundBackup();
    void whereThereIsNoBackupThereIsNoOffer();

private:
    static AppOptions optionsOf(const SimulatedOffice &office)
    {
        return {.dataPath = office.folder.path(),
                .simulated = true,
                .simulatorUrl = office.server.url(),
                .log = false};
    }
    static void damage(const QString &path) { QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2)); }
};

void TestBackupService::initTestCase()
{
    if (qEnvironmentVariableIsSet("RECADO_TEST_PG"))
        QSKIP("the server keeps its files itself");
}

void TestBackupService::aCopyIsMadeEveryWeek()
{
    const QTemporaryDir folder;
    const storage::ConnectionSettings place{.database = folder.filePath(u"recado.sqlite"_s)};
    FakeClock clock;
    const auto database = storage::openDatabase(place, clock.now());
    QVERIFY(database);
    Session session(clock);
    auto service = std::make_unique<BackupService>(
        BackupService::Parts{.database = **database, .session = session, .clock = clock}, place,
        RestoreNews{});
    QSignalSpy made(service.get(), &BackupService::changed);
    const auto passes = [&clock](std::chrono::milliseconds time) {
        clock.advance(time);
        QCoreApplication::processEvents(); // the look itself is queued
    };
    service->keepWeekly();
    QVERIFY(service->list().empty());
    passes(2min); // there was none: at once
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(service->list().front().kind, storage::BackupKind::Weekly);
    for (int hour = 0; hour < 24 * 7 - 6; hour += 6)
        passes(6h);
    QVERIFY(!service->isBusy());
    QCOMPARE(made.count(), 1); // not before the week is over
    passes(6h);
    passes(6h);
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(service->list().size(), std::size_t{2});
    QTRY_VERIFY(!service->isBusy());
    service.reset();
    clock.advance(24h); // its last appointment passes, and nobody comes
    QCOMPARE(clock.sleeping(), std::size_t{0});
}

void TestBackupService::aCopyGoesWhereThePersonWants()
{
    SimulatedOffice office;
    const QTemporaryDir stick;
    const QString file = got(office.app->backups().makeIn(stick.path()));
    QCOMPARE(QFileInfo(file).absolutePath(), QFileInfo(stick.path()).absoluteFilePath());
    const auto entries = got(office.app->audit().page({}, {}, 1));
    QCOMPARE(entries.front().what, u"backup-made"_s);
    QCOMPARE(entries.front().detail, file);
    // and comes back from there
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, true)));
    QVERIFY(await(office.app->backups().orderRestore(file)));
    finish(office.app->close());
    office.app.reset();
    office.app = office.open();
    QVERIFY(office.app->backups().news().restored);
    QCOMPARE(office.app->backups().news().restored->from, file);
    QVERIFY(!got(office.app->directory().sender(office.sender.id)).paused);
}

void TestBackupService::aDamagedDatabaseIsReplacedByItsNewestSoundBackup()
{
    SimulatedOffice office;
    const auto waiting = got(office.app->send().queue(office.text()));
    QVERIFY(await(office.app->backups().make()));
    QVERIFY(await(office.app->backups().make()));
    const auto backups = office.app->backups().list();
    QCOMPARE(backups.size(), std::size_t{2});
    finish(office.app->close());
    const QString database = office.app->folder().databasePath();
    office.app.reset();
    damage(backups.front().path); // the newest is none
    damage(database);
    QVERIFY(QFile::remove(database + u".checked"_s)); // a week later
    const auto refused = AppContext::open(optionsOf(office));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"database-damaged"_s);

    const auto offered = newestSoundBackup(optionsOf(office));
    QVERIFY(offered);
    QCOMPARE(offered->path, backups.back().path);
    QVERIFY(orderRescue(optionsOf(office), *offered));
    office.app = office.open();
    QVERIFY(office.app->backups().news().restored);
    QVERIFY(!office.app->backups().news().leftBehind); // nobody can read it
    QVERIFY(QFile::exists(office.app->backups().news().restored->aside)); // it is kept all the same
    QCOMPARE(office.part(waiting.id).state, PartState::MaybeSent); // nothing leaves a second time
}

void TestBackupService::whereThereIsNoBackupThereIsNoOffer()
{
    const SimulatedOffice office;
    QVERIFY(!newestSoundBackup(optionsOf(office)));
    AppOptions server = optionsOf(office);
    server.database = storage::ConnectionSettings{.engine = storage::Engine::PostgreSql, .database = u"x"_s};
    QVERIFY(!newestSoundBackup(server));
}

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backupservice.moc"
