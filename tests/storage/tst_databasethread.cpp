// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethread.h"
#include "storage/opendatabase.h"
#include "storage/sql.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsOnItsOwnThreadAndAnswersHere();
    void workHandedInIsDoneBeforeTheThreadEnds();
    void whatIsCommittedSurvivesALossOfPower();
    void theFileIsForItsOwnerOnly();
    void aFileThatIsNoDatabaseIsRefused();
    void aPlaceThatDoesNotExistIsRefused();
    void aReaderCannotWrite();
    void aServerThatWentAwayIsFoundAgain();
    void anEmptyTextIsNotNull();
    void anErrorCarriesNoValues();

private:
    static QString asked(const QSqlDatabase &db, const QString &sql)
    {
        const auto answer
            = readFirst(execute(db, sql), [](const QSqlQuery &row) { return row.value(0).toString(); });
        return answer ? answer->value_or(u"no row"_s) : answer.error().detail;
    }
    static Result<QString> askedOver(const QSqlDatabase &db, const QString &sql)
    {
        const auto answer
            = readFirst(execute(db, sql), [](const QSqlQuery &row) { return row.value(0).toString(); });
        if (!answer)
            return answer.error();
        return answer->value_or(u"no row"_s);
    }
};

void TestDatabaseThread::workRunsOnItsOwnThreadAndAnswersHere()
{
    const test::TestDatabase db;
    auto database = openDatabase(db.settings());
    QVERIFY(database);
    QThread *over = nullptr;
    const auto answer = test::await((*database)->run([&over](const QSqlDatabase &handle) -> Result<int> {
        over = QThread::currentThread();
        return asked(handle, u"SELECT 6 * 7"_s).toInt();
    }));
    QVERIFY(answer);
    QCOMPARE(*answer, 42);
    QVERIFY(over != QThread::currentThread());
}

void TestDatabaseThread::workHandedInIsDoneBeforeTheThreadEnds()
{
    const test::TestDatabase db;
    {
        auto database = openDatabase(db.settings());
        QVERIFY(database);
        const auto unread = (*database)->run([](const QSqlDatabase &handle) -> Outcome { // dropped on purpose
            const auto done = execute(handle, u"INSERT INTO settings (key, value) VALUES ('late', 'kept')"_s);
            return done ? Outcome(Done{}) : Outcome(done.error());
        });
    }
    QCOMPARE(asked(db.handle(), u"SELECT value FROM settings WHERE key = 'late'"_s), u"kept"_s);
}

void TestDatabaseThread::whatIsCommittedSurvivesALossOfPower()
{
    const test::TestDatabase db;
    auto database = openDatabase(db.settings());
    QVERIFY(database);
    const auto ask = [&database](const QString &sql) {
        return *test::await(
            (*database)->run([sql](const QSqlDatabase &handle) { return askedOver(handle, sql); }));
    };
    if (db.isSqlite()) {
        QCOMPARE(ask(u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE(ask(u"PRAGMA synchronous"_s), u"2"_s); // FULL: each commit is synced
        QCOMPARE(ask(u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(ask(u"PRAGMA busy_timeout"_s), u"5000"_s);
    } else {
        QCOMPARE(ask(u"SHOW synchronous_commit"_s), u"on"_s);
        QCOMPARE(ask(u"SHOW fsync"_s), u"on"_s);
    }
}

void TestDatabaseThread::theFileIsForItsOwnerOnly()
{
    const test::EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("a file only");
    const QString path = place.settings().database;
    auto database = openDatabase(place.settings());
    QVERIFY(database);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &file : {path, path + u"-wal"_s, path + u"-shm"_s}) {
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }
}

void TestDatabaseThread::aFileThatIsNoDatabaseIsRefused()
{
    const test::EmptyTestDatabase place;
    if (!place.isSqlite())
        QSKIP("a file only");
    QFile file(place.settings().database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"PRAGMA"_s));
    const auto opened = openDatabase(place.settings());

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QCOMPARE(opened.error().reason, u"database-damaged"_s);
}

void TestDatabaseThread::aPlaceThatDoesNotExistIsRefused()
{
    const test::EmptyTestDatabase place;
    ConnectionSettings settings = place.settings();
    if (place.isSqlite())
        settings.database = u"/nonexistent/folder/recado.sqlite"_s;
    else
        settings.host = u"/nonexistent/folder"_s;

    const auto opened = openDatabase(settings);

    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, place.isSqlite() ? u"database-cannot-open"_s : u"database-unreachable"_s);
}

void TestDatabaseThread::aReaderCannotWrite()
{
    const test::TestDatabase db;
    ConnectionSettings settings = db.settings();
    settings.readOnly = true;
    auto reader = openDatabase(settings);
    QVERIFY(reader);
    QVERIFY(execute(db.handle(),
                    u"INSERT INTO settings (key, value) VALUES ('language', 'pt_BR')"_s)); // the writer
    const auto seen = test::await((*reader)->run(
        [](const QSqlDatabase &handle) { return askedOver(handle, u"SELECT value FROM settings"_s); }));
    QVERIFY(seen);
    QCOMPARE(*seen, u"pt_BR"_s);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"DELETE FROM settings"_s));
    const auto written = test::await((*reader)->run(
        [](const QSqlDatabase &handle) { return changedRows(execute(handle, u"DELETE FROM settings"_s)); }));
    QVERIFY(!written);
}

void TestDatabaseThread::aServerThatWentAwayIsFoundAgain()
{
    const test::TestDatabase db;
    if (db.isSqlite())
        QSKIP("a server only");
    auto database = openDatabase(db.settings());
    QVERIFY(database);
    const auto ask = [&database] {
        return test::await((*database)->run(
            [](const QSqlDatabase &handle) { return askedOver(handle, u"SELECT pg_backend_pid()"_s); }));
    };
    const auto before = ask();
    QVERIFY(before);
    QVERIFY(execute(db.handle(), u"SELECT pg_terminate_backend("_s + *before + u')'));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SELECT pg_backend_pid"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SELECT 1"_s));
    QVERIFY(!ask()); // the call that meets the loss fails: it cannot know what was done

    const auto after = ask();
    QVERIFY(after);
    QVERIFY(*after != *before);
    const auto durable = test::await((*database)->run(
        [](const QSqlDatabase &handle) { return askedOver(handle, u"SHOW synchronous_commit"_s); }));
    QCOMPARE(*durable, u"on"_s);
}

void TestDatabaseThread::anEmptyTextIsNotNull()
{
    const test::TestDatabase db;
    QVERIFY(execute(db.handle(), u"INSERT INTO settings (key, value) VALUES (:key, :value)"_s,
                    {{u":key"_s, u"a"_s}, {u":value"_s, QString()}}));
    QCOMPARE(asked(db.handle(), u"SELECT COUNT(*) FROM settings WHERE value = ''"_s), u"1"_s);
}

void TestDatabaseThread::anErrorCarriesNoValues()
{
    const test::TestDatabase db;
    const auto insert = [&db] {
        return execute(db.handle(), u"INSERT INTO settings (key, value) VALUES (:key, :value)"_s,
                       {{u":key"_s, u"+5567555001234"_s}, {u":value"_s, u""_s}});
    };
    QVERIFY(insert());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^[^0-9]*INSERT INTO settings"_s));
    const auto again = insert();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(again.error().reason, u"already-there"_s);
    QVERIFY2(!again.error().detail.contains(u"5567"_s), qPrintable(again.error().detail));
}

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
