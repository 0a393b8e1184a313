// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/session.h"
#include "services/settings/settingsservice.h"
#include "storage/opendatabase.h"
#include "storage/settings/settingsrepository.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSettingsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNameCanBeReadAndSet();
    void whatWasSavedIsThereAtTheNextStart();
    void twoValuesThatOnlyFitTogetherAreRead();
    void aSenselessValueIsRefusedAndChangesNothing_data();
    void aSenselessValueIsRefusedAndChangesNothing();
    void aSenselessStoredValueIsLeftAtItsDefault();

private:
    std::unique_ptr<test::EmptyTestDatabase> m_place;
    std::unique_ptr<storage::DatabaseThread> m_database;
    SystemClock m_clock;
    Session m_session{m_clock};
};

void TestSettingsService::init()
{
    m_database.reset();
    m_place = std::make_unique<test::EmptyTestDatabase>();
    auto opened = storage::openDatabase(m_place->settings());
    QVERIFY(opened);
    m_database = *std::move(opened);
}

void TestSettingsService::everyNameCanBeReadAndSet()
{
    const Preferences defaults;
    for (const QString &name : SettingsService::names()) {
        Preferences preferences;
        const QString value = SettingsService::value(defaults, name);
        QVERIFY2(SettingsService::setValue(preferences, name, value), qPrintable(name));
        QCOMPARE(SettingsService::value(preferences, name), value);
    }
    Preferences preferences;
    const auto unknown = SettingsService::setValue(preferences, u"pause"_s, u"1"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(unknown.error().reason, u"setting-unknown"_s);
}

void TestSettingsService::whatWasSavedIsThereAtTheNextStart()
{
    SettingsService settings(*m_database, m_session);
    QSignalSpy changed(&settings, &SettingsService::changed);
    Preferences preferences;
    preferences.language = u"es"_s;
    preferences.undo = 5s;
    preferences.mediaBaseUrl = u"https://files.example/recado"_s;
    preferences.mediaPort = 8080;
    QVERIFY(test::await(settings.save(preferences)));
    QCOMPARE(changed.count(), 1);

    const auto read = SettingsService::read(*m_database);
    QVERIFY(read);
    SettingsService again(*m_database, m_session);
    QVERIFY(test::await(again.load()));
    for (const QString &name : SettingsService::names()) {
        QCOMPARE(SettingsService::value(*read, name), SettingsService::value(preferences, name));
        QCOMPARE(SettingsService::value(again.preferences(), name),
                 SettingsService::value(preferences, name));
    }
}

void TestSettingsService::twoValuesThatOnlyFitTogetherAreRead()
{
    // each alone contradicts the default of the other
    for (const auto &[least, most] : {std::pair{20s, 30s}, std::pair{0s, 1s}}) {
        SettingsService settings(*m_database, m_session);
        Preferences preferences;
        preferences.pauseMin = least;
        preferences.pauseMax = most;
        QVERIFY(test::await(settings.save(preferences)));
        const auto read = SettingsService::read(*m_database);
        QVERIFY(read);
        QCOMPARE(read->pauseMin, least);
        QCOMPARE(read->pauseMax, most);
    }
}

void TestSettingsService::aSenselessValueIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &name, const QString &value) {
        QTest::newRow(qPrintable(name + u'=' + value)) << name << value;
    };
    row(u"undoSeconds"_s, u"-1"_s);
    row(u"undoSeconds"_s, u"121"_s);
    row(u"undoSeconds"_s, u"ten"_s);
    row(u"undoSeconds"_s, QString());
    row(u"pauseMinSeconds"_s, u"8"_s); // more than the longest
    row(u"reconcileAfterSeconds"_s, u"99999999999999"_s);
    row(u"mediaPort"_s, u"65536"_s);
    row(u"mediaBaseUrl"_s, u"files.example"_s);
    row(u"mediaBaseUrl"_s, u"ftp://files.example"_s);
}

void TestSettingsService::aSenselessValueIsRefusedAndChangesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    Preferences preferences;
    const auto refused = SettingsService::setValue(preferences, name, value);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().detail, name);
    QCOMPARE(SettingsService::value(preferences, name), SettingsService::value({}, name));
}

void TestSettingsService::aSenselessStoredValueIsLeftAtItsDefault()
{
    const QHash<QString, QString> stored{{u"undoSeconds"_s, u"999"_s},
                                         {u"pauseMinSeconds"_s, u"9"_s},
                                         {u"language"_s, u"es"_s},
                                         {u"of a later version"_s, u"1"_s}};
    QVERIFY(m_database->runBlocking(
        [&stored](const auto &db) { return storage::SettingsRepository(db).save(stored); }));
    const auto read = SettingsService::read(*m_database);
    QVERIFY(read);
    QCOMPARE(read->undo, Preferences().undo);
    QCOMPARE(read->pauseMin, Preferences().pauseMin);
    QCOMPARE(read->pauseMax, Preferences().pauseMax);
    QCOMPARE(read->language, u"es"_s);
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settingsservice.moc"
