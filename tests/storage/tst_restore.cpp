// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/backups.h"
#include "storage/backup/restore.h"
#include "storage/opendatabase.h"
#include "storage/settings/settingsrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

/// A database in which the language is "new", and a backup of it from when it was "old".
class Place
{
public:
    Place()
    {
        QVERIFY(openDatabase({.database = path}, morning));
        const TestConnection connection({.database = path});
        QVERIFY(SettingsRepository(connection.handle()).save({{u"language"_s, u"old"_s}}));
        backup = (*makeBackup(connection.handle(), BackupKind::Manual, morning))->path;
        QVERIFY(SettingsRepository(connection.handle()).save({{u"language"_s, u"new"_s}}));
    }

    [[nodiscard]] static QString languageIn(const QString &file)
    {
        const TestConnection connection({.database = file});
        const auto found = SettingsRepository(connection.handle()).find(u"language"_s);
        return found ? found->value_or(u"nothing"_s) : found.error().detail;
    }

private:
    QTemporaryDir m_folder;

public:
    QString path = m_folder.filePath(u"recado.sqlite"_s);
    QString backup;
};

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOrderedIsDoneAtTheNextStart();
    void withoutAnOrderNothingHappens();
    void aDamagedBackupIsNotOrdered();
    void aBackupThatWasDamagedMeanwhileChangesNothing();
    void aDatabaseInUseIsNotTouched();
    void aDamagedDatabaseIsKeptAsideAsItIs();
    void aLostDatabaseComesBack();
    void aCrashBetweenTwoStepsIsFinishedAtTheNextStart_data();
    void aCrashBetweenTwoStepsIsFinishedAtTheNextStart();
};

void TestRestore::whatIsOrderedIsDoneAtTheNextStart()
{
    const Place place;
    QVERIFY(orderRestore(place.path, place.backup, morning));
    QVERIFY(isRestoreOrdered(place.path));
    QCOMPARE(Place::languageIn(place.path), u"new"_s); // not before

    const auto restored = carryOutRestore(place.path);

    QVERIFY(restored && *restored);
    QCOMPARE((*restored)->from, place.backup);
    QCOMPARE(Place::languageIn(place.path), u"old"_s);
    QCOMPARE(Place::languageIn((*restored)->aside), u"new"_s); // nothing is lost
    QVERIFY(QFile::exists(place.backup));
    QVERIFY(isRestoreOrdered(place.path)); // until what follows is done as well
    QVERIFY(concludeRestore(place.path));
    QVERIFY(!isRestoreOrdered(place.path));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(place.path) & others, QFile::Permissions());
    const auto again = carryOutRestore(place.path);
    QVERIFY(again && !*again);
}

void TestRestore::withoutAnOrderNothingHappens()
{
    const Place place;
    const auto restored = carryOutRestore(place.path);
    QVERIFY(restored && !*restored);
    QVERIFY(orderRestore(place.path, place.backup, morning));
    cancelRestore(place.path);
    const auto cancelled = carryOutRestore(place.path);
    QVERIFY(cancelled && !*cancelled);
    QCOMPARE(Place::languageIn(place.path), u"new"_s);
}

void TestRestore::aDamagedBackupIsNotOrdered()
{
    const Place place;
    QVERIFY(QFile::resize(place.backup, 5000));
    const auto ordered = orderRestore(place.path, place.backup, morning);
    QVERIFY(!ordered);
    QCOMPARE(ordered.error().reason, u"backup-damaged"_s);
    QVERIFY(!isRestoreOrdered(place.path));
}

void TestRestore::aBackupThatWasDamagedMeanwhileChangesNothing()
{
    const Place place;
    QVERIFY(orderRestore(place.path, place.backup, morning));
    QVERIFY(QFile::resize(place.backup, 5000));
    const auto restored = carryOutRestore(place.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().reason, u"backup-damaged"_s);
    QVERIFY(!isRestoreOrdered(place.path)); // or no start would ever succeed
    QCOMPARE(Place::languageIn(place.path), u"new"_s);
}

void TestRestore::aDatabaseInUseIsNotTouched()
{
    const Place place;
    QVERIFY(orderRestore(place.path, place.backup, morning));
    {
        const TestConnection other({.database = place.path});
        QVERIFY(SettingsRepository(other.handle()).all());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal_mode"_s));
        const auto restored = carryOutRestore(place.path);
        QVERIFY(!restored);
        QCOMPARE(restored.error().reason, u"database-in-use"_s);
    }
    QCOMPARE(Place::languageIn(place.path), u"new"_s);
    QVERIFY(!QFile::exists(place.path + u".restoring"_s));
}

void TestRestore::aDamagedDatabaseIsKeptAsideAsItIs()
{
    const Place place;
    const QByteArray rubbish(20'000, 'x');
    QFile file(place.path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(rubbish);
    file.close();
    QVERIFY(orderRestore(place.path, place.backup, morning));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal_mode"_s));

    const auto restored = carryOutRestore(place.path);

    QVERIFY(restored && *restored);
    QCOMPARE(Place::languageIn(place.path), u"old"_s);
    QFile aside((*restored)->aside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), rubbish); // somebody may still get something out of it
}

void TestRestore::aLostDatabaseComesBack()
{
    const Place place;
    QVERIFY(QFile::remove(place.path));
    QVERIFY(orderRestore(place.path, place.backup, morning));
    const auto restored = carryOutRestore(place.path);
    QVERIFY(restored && *restored);
    QCOMPARE((*restored)->aside, QString());
    QCOMPARE(Place::languageIn(place.path), u"old"_s);
}

void TestRestore::aCrashBetweenTwoStepsIsFinishedAtTheNextStart_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("ordered only") << 0;
    QTest::newRow("half of the copy written") << 1;
    QTest::newRow("copied") << 2;
    QTest::newRow("journal moved") << 3;
    QTest::newRow("database moved") << 4;
    QTest::newRow("in its place, order not removed") << 5;
}

/// Does by hand what a program did before it died, from the outside only.
void TestRestore::aCrashBetweenTwoStepsIsFinishedAtTheNextStart()
{
    QFETCH(const int, steps);
    const Place place;
    QFile journal(place.path + u"-wal"_s); // a journal that SQLite does not believe: it changes nothing
    QVERIFY(orderRestore(place.path, place.backup, morning));
    const auto folder = QFileInfo(place.backup).absolutePath();
    QString aside;
    {
        QFile order(place.path + u".restore"_s);
        QVERIFY(order.open(QIODevice::ReadOnly));
        aside = QJsonDocument::fromJson(order.readAll())[u"aside"_s].toString();
        QVERIFY(aside.startsWith(folder));
    }
    if (steps == 1) {
        QFile half(place.path + u".restoring.AbCdEf"_s); // the temporary name of QSaveFile
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("SQLite");
    }
    if (steps >= 2)
        QVERIFY(QFile::copy(place.backup, place.path + u".restoring"_s));
    if (steps >= 3) {
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("nothing");
        journal.close();
        QVERIFY(QFile::rename(journal.fileName(), aside + u"-wal"_s));
    }
    if (steps >= 4)
        QVERIFY(QFile::rename(place.path, aside));
    if (steps >= 5)
        QVERIFY(QFile::rename(place.path + u".restoring"_s, place.path));

    const auto restored = carryOutRestore(place.path);

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(*restored);
    QCOMPARE(Place::languageIn(place.path), u"old"_s);
    QFile::remove(aside + u"-wal"_s);
    QCOMPARE(Place::languageIn((*restored)->aside), u"new"_s);
    QVERIFY(concludeRestore(place.path));
    QVERIFY(!isRestoreOrdered(place.path));
    QVERIFY(!QFile::exists(place.path + u".restoring"_s));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
