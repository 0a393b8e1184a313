// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/backups.h"
#include "storage/databasefile.h"
#include "storage/opendatabase.h"
#include "storage/settings/settingsrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// No file of this process may grow beyond so many bytes: a disk that is full, for as long as this lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast): the macro's
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAWholeCopyForItsOwnerOnly();
    void onlyTheNewestOfThoseThatMakeThemselvesAreKept();
    void twoInOneSecondDoNotOverwriteEachOther();
    void aCopyGoesIntoAnyFolder();
    void aFullDiskLeavesNoHalfCopy();
    void aServerMakesItsOwn();
    void whatIsNoBackupIsToldApart_data();
    void whatIsNoBackupIsToldApart();
    void lookingChangesNothing();
    void theWholeFileIsOnlyReadWhenItIsDue();
    void aBadEndIsNoticed();
    void aDamagedDatabaseIsFoundWhenItIsDue();

private:
    static QString fileOf(const TestDatabase &db) { return db.settings().database; }
    static constexpr Instant sunday = Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 9h};
};

#define SQLITE_ONLY(db)                                                                                      \
    if (!(db).isSqlite())                                                                                    \
    QSKIP("a file only")

/// Overwrites a page in the middle.
static void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    for (qint64 at = 2 * page; at < file.size(); at += page) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(512, '\xff'));
    }
}

void TestBackups::aBackupIsAWholeCopyForItsOwnerOnly()
{
    const TestDatabase db;
    SQLITE_ONLY(db);
    QVERIFY(SettingsRepository(db.handle()).save({{u"language"_s, u"es"_s}}));

    const auto made = makeBackup(db.handle(), BackupKind::Manual, sunday);

    QVERIFY(made && *made);
    QCOMPARE(QFileInfo((*made)->path).fileName(), u"recado-20261122T090000-manual.sqlite"_s);
    QCOMPARE((*made)->madeAt, sunday);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions((*made)->path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(backupFolder(fileOf(db))) & others, QFile::Permissions());
    const TestConnection copy({.database = (*made)->path});
    QCOMPARE(*SettingsRepository(copy.handle()).find(u"language"_s), std::optional(u"es"_s));
}

void TestBackups::onlyTheNewestOfThoseThatMakeThemselvesAreKept()
{
    const TestDatabase db;
    SQLITE_ONLY(db);
    for (int day = 0; day < keptPerKind + 3; ++day) {
        QVERIFY(makeBackup(db.handle(), BackupKind::Weekly, sunday + std::chrono::days(day)));
        QVERIFY(makeBackup(db.handle(), BackupKind::Manual, sunday + std::chrono::days(day)));
    }
    int weekly = 0;
    int manual = 0;
    for (const Backup &backup : listBackups(fileOf(db)))
        (backup.kind == BackupKind::Weekly ? weekly : manual) += 1;
    QCOMPARE(weekly, keptPerKind);
    QCOMPARE(manual, keptPerKind + 3); // what a person made is the person's
    QCOMPARE(listBackups(fileOf(db)).front().madeAt, sunday + std::chrono::days(keptPerKind + 2));
}

void TestBackups::twoInOneSecondDoNotOverwriteEachOther()
{
    const TestDatabase db;
    SQLITE_ONLY(db);
    QVERIFY(makeBackup(db.handle(), BackupKind::Manual, sunday));
    QVERIFY(makeBackup(db.handle(), BackupKind::Manual, sunday));
    QCOMPARE(listBackups(fileOf(db)).size(), std::size_t{2});
}

void TestBackups::aCopyGoesIntoAnyFolder()
{
    const TestDatabase db;
    SQLITE_ONLY(db);
    QVERIFY(SettingsRepository(db.handle()).save({{u"language"_s, u"es"_s}}));
    const QTemporaryDir stick;
    const auto folderRights = QFile::permissions(stick.path());
    const auto made = makeBackupIn(db.handle(), stick.path(), sunday);
    QVERIFY(made);
    QCOMPARE(QFileInfo(made->path).absolutePath(), QFileInfo(stick.path()).absoluteFilePath());
    QCOMPARE(QFile::permissions(stick.path()), folderRights); // the folder is not ours
    QVERIFY(checkBackup(made->path));
    QCOMPARE(backupTime(made->path), sunday);
    const auto second = makeBackupIn(db.handle(), stick.path(), sunday);
    QVERIFY(second && second->path != made->path);
    QVERIFY(listBackups(fileOf(db)).empty()); // ours are in our folder
    const QString renamed = stick.filePath(u"before the holidays.sqlite"_s);
    QVERIFY(QFile::rename(made->path, renamed));
    QCOMPARE(backupTime(renamed), fromDateTime(QFileInfo(renamed).lastModified()));
    const auto nowhere = makeBackupIn(db.handle(), stick.filePath(u"gone"_s), sunday);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().reason, u"backup-not-written"_s);
}

void TestBackups::aFullDiskLeavesNoHalfCopy()
{
    const TestDatabase db;
    SQLITE_ONLY(db);
    QVERIFY(makeBackup(db.handle(), BackupKind::Manual, sunday));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"VACUUM"_s));
    Result<std::optional<Backup>> made = std::optional<Backup>();
    {
        const FullDisk full(20'000);
        made = makeBackup(db.handle(), BackupKind::Manual, sunday + 1h);
    }
    QVERIFY(!made);
    QVERIFY2(made.error().reason == u"backup-not-written"_s || made.error().reason == u"disk-full"_s,
             qPrintable(made.error().reason));
    QCOMPARE(QDir(backupFolder(fileOf(db))).entryList(QDir::Files).size(), 1);
    QVERIFY(makeBackup(db.handle(), BackupKind::Manual, sunday + 2h)); // there is room again
}

void TestBackups::aServerMakesItsOwn()
{
    const TestDatabase db;
    if (db.isSqlite())
        QSKIP("PostgreSQL only");
    const auto made = makeBackup(db.handle(), BackupKind::Manual, sunday);
    QVERIFY(made);
    QVERIFY(!*made);
}

void TestBackups::whatIsNoBackupIsToldApart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not there") << u"missing"_s << u"backup-damaged"_s;
    QTest::newRow("a text") << u"text"_s << u"backup-damaged"_s;
    QTest::newRow("empty") << u"empty"_s << u"backup-damaged"_s;
    QTest::newRow("half a file") << u"half"_s << u"backup-damaged"_s;
    QTest::newRow("overwritten pages") << u"pages"_s << u"backup-damaged"_s;
    QTest::newRow("of another program") << u"foreign"_s << u"backup-damaged"_s;
    QTest::newRow("of a newer program") << u"newer"_s << u"database-too-new"_s;
}

void TestBackups::whatIsNoBackupIsToldApart()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, reason);
    const TestDatabase db;
    SQLITE_ONLY(db);
    const QString path = (*makeBackup(db.handle(), BackupKind::Manual, sunday))->path;
    QVERIFY(checkBackup(path));
    QFile file(path);
    if (kind == "missing"_L1) {
        QVERIFY(file.remove());
    } else if (kind == "half"_L1) {
        QVERIFY(file.resize(file.size() / 2));
    } else if (kind == "pages"_L1) {
        damage(path);
    } else if (kind == "newer"_L1) {
        const TestConnection change({.database = path});
        QVERIFY(execute(change.handle(), u"INSERT INTO migrations (version, name) VALUES (9999, 'x')"_s));
    } else if (kind == "foreign"_L1) {
        QVERIFY(file.remove());
        const TestConnection change({.database = path});
        QVERIFY(execute(change.handle(), u"CREATE TABLE recipes (id INTEGER)"_s));
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(kind == "text"_L1 ? QByteArray(9000, 'x') : QByteArray());
        file.close();
    }

    const auto checked = checkBackup(path);

    QVERIFY(!checked);
    QCOMPARE(checked.error().reason, reason);
}

void TestBackups::lookingChangesNothing()
{
    const TestDatabase db;
    SQLITE_ONLY(db);
    const QString path = (*makeBackup(db.handle(), BackupKind::Manual, sunday))->path;
    const QStringList before = QDir(backupFolder(fileOf(db))).entryList(QDir::Files);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    QCOMPARE(*checkBackup(path), migrations().back().version);

    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QDir(backupFolder(fileOf(db))).entryList(QDir::Files), before);
}

void TestBackups::theWholeFileIsOnlyReadWhenItIsDue()
{
    const EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("a file only");
    const QString path = place.settings().database;
    QVERIFY(needsFullCheck(path, sunday)); // never yet
    QVERIFY(openDatabase(place.settings(), sunday));
    QVERIFY(!needsFullCheck(path, sunday + 1h));
    QVERIFY(!needsFullCheck(path, sunday + longestWithoutCheck));
    QVERIFY(needsFullCheck(path, sunday + longestWithoutCheck + 1ms));
    QVERIFY(needsFullCheck(path, sunday - 1h)); // the clock was put back: better once too often
}

void TestBackups::aBadEndIsNoticed()
{
    const EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("a file only");
    const QString path = place.settings().database;
    QVERIFY(openDatabase(place.settings(), sunday)); // opened, looked through, closed well
    {
        const TestConnection living(place.settings());
        QVERIFY(SettingsRepository(living.handle()).save({{u"language"_s, u"es"_s}}));
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
        QVERIFY(!needsFullCheck(path, sunday)); // that is a program at work, not a bad end
        QVERIFY(QFile::copy(path + u"-wal"_s, path + u"-wal.kept"_s));
    }
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QVERIFY(QFile::rename(path + u"-wal.kept"_s, path + u"-wal"_s)); // as a killed program leaves it
    QVERIFY(needsFullCheck(path, sunday));
}

void TestBackups::aDamagedDatabaseIsFoundWhenItIsDue()
{
    const EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("a file only");
    QVERIFY(openDatabase(place.settings(), sunday));
    damage(place.settings().database);
    const auto opened = openDatabase(place.settings(), sunday + longestWithoutCheck + 1h);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"database-damaged"_s);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
