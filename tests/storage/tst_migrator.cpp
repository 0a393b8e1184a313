// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/backups.h"
#include "storage/dialect.h"
#include "storage/migrator.h"
#include "storage/opendatabase.h"
#include "storage/sql.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace recado;
using namespace recado::storage;
using namespace Qt::Literals::StringLiterals;

/// Made-up migrations in a folder of their own.
class MigrationFolder
{
public:
    void write(const QString &name, const QByteArray &sql) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

static QStringList tablesOf(const QSqlDatabase &db)
{
    const auto names = readAll(execute(db, tableNamesSql(engineOf(db))),
                               [](const QSqlQuery &row) { return row.value(0).toString(); });
    return names ? QStringList(names->begin(), names->end()) : QStringList{names.error().detail};
}

constexpr std::array oneStep{Migration{1, "first"}};
constexpr std::array twoSteps{Migration{1, "first"}, Migration{2, "second"}};
constexpr std::array threeSteps{Migration{1, "first"}, Migration{2, "second"}, Migration{3, "third"}};

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshDatabaseIsBroughtToTheNewestVersion();
    void aSecondRunFindsNothingToDo();
    void twoProgramsMayStartAtOnce();
    void aDatabaseOfANewerProgramIsRefusedAndLeftAlone();
    void aForeignDatabaseIsRefusedAndLeftAlone();
    void aStepThatFailsLeavesNothingOfItself();
    void anUpgradeOfSeveralStepsIsAllOrNothing();
    void withoutACopyThereIsNoUpgrade();
    void anSqliteFileIsCopiedBeforeAnUpgradeButNotWhenNew();
    void everyStepHasItsText();
};

void TestMigrator::aFreshDatabaseIsBroughtToTheNewestVersion()
{
    const test::EmptyTestDatabase place;
    const test::TestConnection connection(place.settings());
    Migrator migrator(connection.handle());
    QCOMPARE(*migrator.version(), 0);

    const auto answer = migrator.run();

    QVERIFY(answer);
    QCOMPARE(*answer, Migrated::Upgraded);
    QCOMPARE(*migrator.version(), migrations().back().version);
    const QStringList tables = tablesOf(connection.handle());
    for (const QString &table :
         {u"tenants"_s, u"accounts"_s, u"senders"_s, u"contacts"_s, u"files"_s, u"items"_s, u"parts"_s,
          u"part_events"_s, u"inbound_messages"_s, u"leases"_s, u"settings"_s, u"audit"_s})
        QVERIFY2(tables.contains(table), qPrintable(table));
}

void TestMigrator::aSecondRunFindsNothingToDo()
{
    const test::TestDatabase db;
    const auto answer = Migrator(db.handle()).run();
    QVERIFY(answer);
    QCOMPARE(*answer, Migrated::UpToDate);
}

void TestMigrator::twoProgramsMayStartAtOnce()
{
    const test::EmptyTestDatabase place;
    auto first = DatabaseThread::start(place.settings());
    auto second = DatabaseThread::start(place.settings());
    QVERIFY(first && second);
    const auto migrate = [](const QSqlDatabase &db) { return Migrator(db).run(); };

    auto firstTask = (*first)->run(migrate); // both are under way before either is awaited
    auto secondTask = (*second)->run(migrate);
    const auto firstAnswer = test::await(std::move(firstTask));
    const auto secondAnswer = test::await(std::move(secondTask));

    QVERIFY2(firstAnswer, qPrintable(firstAnswer ? QString() : firstAnswer.error().detail));
    QVERIFY2(secondAnswer, qPrintable(secondAnswer ? QString() : secondAnswer.error().detail));
    const test::TestConnection connection(place.settings());
    QCOMPARE(*Migrator(connection.handle()).version(), migrations().back().version);
}

void TestMigrator::aDatabaseOfANewerProgramIsRefusedAndLeftAlone()
{
    const test::TestDatabase db;
    QVERIFY(execute(db.handle(), u"INSERT INTO migrations (version, name) VALUES (9999, 'later')"_s));

    const auto opened = openDatabase(db.settings());

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::TooNew);
    QCOMPARE(opened.error().reason, u"database-too-new"_s);
    QCOMPARE(*Migrator(db.handle()).version(), 9999);
}

void TestMigrator::aForeignDatabaseIsRefusedAndLeftAlone()
{
    const test::EmptyTestDatabase place;
    const test::TestConnection connection(place.settings());
    QVERIFY(execute(connection.handle(), u"CREATE TABLE recipes (id INTEGER)"_s));

    const auto answer = Migrator(connection.handle()).run();

    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, u"database-foreign"_s);
    QCOMPARE(tablesOf(connection.handle()), QStringList{u"recipes"_s});
}

void TestMigrator::aStepThatFailsLeavesNothingOfItself()
{
    const test::EmptyTestDatabase place;
    const test::TestConnection connection(place.settings());
    const MigrationFolder folder;
    folder.write(u"0001_first.sql"_s, "CREATE TABLE one (id INTEGER)\n");
    folder.write(u"0002_second.sql"_s, "CREATE TABLE two (id INTEGER)\n--;;\nCREATE NONSENSE\n");
    QVERIFY(Migrator(connection.handle(), oneStep, folder.path()).run());

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"CREATE NONSENSE"_s));
    Migrator migrator(connection.handle(), twoSteps, folder.path());
    const auto answer = migrator.run();

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Storage);
    QCOMPARE(answer.error().reason, u"database-upgrade-failed"_s);
    QCOMPARE(*migrator.version(), 1);
    QVERIFY(!tablesOf(connection.handle()).contains(u"two"_s));
}

void TestMigrator::anUpgradeOfSeveralStepsIsAllOrNothing()
{
    const test::EmptyTestDatabase place;
    const test::TestConnection connection(place.settings());
    const MigrationFolder folder;
    folder.write(u"0001_first.sql"_s, "CREATE TABLE one (id INTEGER)\n");
    folder.write(u"0002_second.sql"_s, "CREATE TABLE two (id INTEGER)\n");
    folder.write(u"0003_third.sql"_s, "CREATE NONSENSE\n");
    QVERIFY(Migrator(connection.handle(), oneStep, folder.path()).run());

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"CREATE NONSENSE"_s));
    Migrator migrator(connection.handle(), threeSteps, folder.path());
    QVERIFY(!migrator.run());

    QCOMPARE(*migrator.version(), 1);
    QVERIFY(!tablesOf(connection.handle()).contains(u"two"_s));
}

void TestMigrator::withoutACopyThereIsNoUpgrade()
{
    const test::EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("PostgreSQL has backups of its own");
    const test::TestConnection connection(place.settings());
    const MigrationFolder folder;
    folder.write(u"0001_first.sql"_s, "CREATE TABLE one (id INTEGER)\n");
    folder.write(u"0002_second.sql"_s, "CREATE TABLE two (id INTEGER)\n");
    QVERIFY(Migrator(connection.handle(), oneStep, folder.path()).run());
    QFile inTheWay(backupFolder(place.settings().database)); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    Migrator migrator(connection.handle(), twoSteps, folder.path());
    const auto answer = migrator.run();

    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, u"database-upgrade-failed"_s);
    QCOMPARE(*migrator.version(), 1);
}

void TestMigrator::anSqliteFileIsCopiedBeforeAnUpgradeButNotWhenNew()
{
    const test::EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("PostgreSQL has backups of its own");
    const test::TestConnection connection(place.settings());
    const MigrationFolder folder;
    folder.write(u"0001_first.sql"_s, "CREATE TABLE one (id INTEGER)\n--;;\nINSERT INTO one VALUES (7)\n");
    folder.write(u"0002_second.sql"_s, "DROP TABLE one\n");
    QVERIFY(Migrator(connection.handle(), oneStep, folder.path()).run());
    QVERIFY(listBackups(place.settings().database).empty());

    QVERIFY(Migrator(connection.handle(), twoSteps, folder.path()).run());

    QVERIFY(!tablesOf(connection.handle()).contains(u"one"_s));
    const auto copies = listBackups(place.settings().database);
    QCOMPARE(copies.size(), std::size_t{1});
    QCOMPARE(copies.front().kind, BackupKind::Upgrade);
    const QString copy = copies.front().path;
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const test::TestConnection old({.database = copy});
    const auto kept = readFirst(execute(old.handle(), u"SELECT id FROM one"_s),
                                [](const QSqlQuery &row) { return row.value(0).toInt(); });
    QVERIFY(kept);
    QCOMPARE(*kept, std::optional(7));
}

void TestMigrator::everyStepHasItsText()
{
    const test::TestDatabase db; // makes the resource known
    for (const Migration &step : migrations())
        QVERIFY(QFile::exists(u":/migrations/%1_%2.sql"_s.arg(step.version, 4, 10, QChar(u'0'))
                                  .arg(QLatin1StringView(step.name))));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
