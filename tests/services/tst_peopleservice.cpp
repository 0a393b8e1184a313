// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audittrail.h"
#include "services/people/peopleservice.h"
#include "services/people/session.h"
#include "storage/opendatabase.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestPeopleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutUsersEverybodyMayDoEverything();
    void whoAddsTheFirstUserGoesOnWorking();
    void theFirstUserMustAdminister();
    void theRightPinLetsIn();
    void wrongPinsCostTimeAlsoAfterAnotherStart();
    void aDisabledPersonStaysOut();
    void aRoleIsEnforced();
    void everybodyMayChangeTheOwnPin();
    void theLastAdministratorStays();
    void oneUserWithoutPinStartsWithOneClick();
    void everyChangeIsInTheRecord();
    void theRecordIsExportedForASpreadsheet();

private:
    User added(const QString &name, UserRole role, const QByteArray &pin = {})
    {
        const auto user = await(m_people->add(name, role, Secret(pin)));
        if (!user)
            qFatal("%s", qPrintable(user.error().reason));
        return *user;
    }
    QString reasonOf(QCoro::Task<Outcome> task)
    {
        const auto outcome = await(std::move(task));
        return outcome ? u"done"_s : outcome.error().reason;
    }
    QString signIn(const User &user, const QByteArray &pin = {})
    {
        return reasonOf(m_people->signIn(user.id, Secret(pin)));
    }

    std::unique_ptr<EmptyTestDatabase> m_place;
    std::unique_ptr<storage::DatabaseThread> m_database;
    FakeClock m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PeopleService> m_people;
    std::unique_ptr<AuditTrail> m_trail;
};

void TestPeopleService::init()
{
    m_database.reset();
    m_place = std::make_unique<EmptyTestDatabase>();
    auto opened = storage::openDatabase(m_place->settings());
    QVERIFY(opened);
    m_database = *std::move(opened);
    m_session = std::make_unique<Session>(m_clock);
    m_people = std::make_unique<PeopleService>(*m_database, *m_session, m_clock);
    m_trail = std::make_unique<AuditTrail>(*m_database, *m_session);
}

void TestPeopleService::withoutUsersEverybodyMayDoEverything()
{
    QVERIFY(!m_session->isLocked());
    QVERIFY(m_session->may(Duty::ManageUsers));
    QCOMPARE(m_session->name(), loginName());
    m_session->lock(); // a curtain
    QCOMPARE(m_session->allows(Duty::SeeMessages).error().reason, u"signed-out"_s);
    m_session->unlock();
    QVERIFY(m_session->may(Duty::SendMessages));
}

void TestPeopleService::whoAddsTheFirstUserGoesOnWorking()
{
    const QSignalSpy changed(m_session.get(), &Session::changed);
    const User ana = added(u"Ana Lima"_s, UserRole::Administer, "4711"_ba);
    QVERIFY(ana.hasPin);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_session->user()->id, ana.id);
    QCOMPARE(m_session->name(), u"Ana Lima"_s);
    m_session->lock();
    m_session->unlock(); // not without the PIN
    QVERIFY(m_session->isLocked());
}

void TestPeopleService::theFirstUserMustAdminister()
{
    const auto refused = await(m_people->add(u"Rui"_s, UserRole::Send, {}));
    QCOMPARE(refused.error().reason, u"last-administrator"_s);
    QVERIFY(!m_session->hasUsers());
    QCOMPARE(await(m_people->add(u" "_s, UserRole::Administer, {})).error().reason, u"user-without-name"_s);
    QCOMPARE(await(m_people->add(u"Ana"_s, UserRole::Administer, Secret("123"_ba))).error().reason,
             u"pin-length"_s);
    QVERIFY(await(m_people->users())->empty());
}

void TestPeopleService::theRightPinLetsIn()
{
    const User ana = added(u"Ana"_s, UserRole::Administer, "4711"_ba);
    const User rui = added(u"Rui"_s, UserRole::Send);
    m_session->lock();
    QCOMPARE(signIn(ana, "4712"_ba), u"pin-wrong"_s);
    QVERIFY(m_session->isLocked());
    QCOMPARE(signIn(ana, "4711"_ba), u"done"_s);
    QCOMPARE(m_session->name(), u"Ana"_s);
    QCOMPARE(signIn(rui), u"done"_s); // another person takes over
    QCOMPARE(m_session->name(), u"Rui"_s);
}

void TestPeopleService::wrongPinsCostTimeAlsoAfterAnotherStart()
{
    const User ana = added(u"Ana"_s, UserRole::Administer, "4711"_ba);
    m_session->lock();
    for (int tries = 0; tries < 3; ++tries)
        QCOMPARE(signIn(ana, "0000"_ba), u"pin-wrong"_s);
    QCOMPARE(signIn(ana, "4711"_ba), u"pin-wait"_s); // even the right one
    // the program starts again
    m_session = std::make_unique<Session>(m_clock, true);
    m_people = std::make_unique<PeopleService>(*m_database, *m_session, m_clock);
    const auto waiting = await(m_people->signIn(ana.id, Secret("4711"_ba)));
    QCOMPARE(waiting.error().reason, u"pin-wait"_s);
    QCOMPARE(*waiting.error().retryAfter, 5s);
    m_clock.advance(5s);
    QCOMPARE(signIn(ana, "0000"_ba), u"pin-wrong"_s);
    m_clock.advance(9s); // it doubles
    QCOMPARE(signIn(ana, "4711"_ba), u"pin-wait"_s);
    m_clock.advance(1s);
    QCOMPARE(signIn(ana, "4711"_ba), u"done"_s);
    QCOMPARE(signIn(ana, "0000"_ba), u"pin-wrong"_s);
    QCOMPARE(signIn(ana, "4711"_ba), u"done"_s); // and is forgotten
}

void TestPeopleService::aDisabledPersonStaysOut()
{
    added(u"Ana"_s, UserRole::Administer, "4711"_ba);
    User rui = added(u"Rui"_s, UserRole::Send);
    rui.disabled = true;
    QCOMPARE(reasonOf(m_people->change(rui)), u"done"_s);
    QCOMPARE(signIn(rui), u"user-disabled"_s);
    QCOMPARE(m_session->name(), u"Ana"_s);
}

void TestPeopleService::aRoleIsEnforced()
{
    const User ana = added(u"Ana"_s, UserRole::Administer, "4711"_ba);
    const User rui = added(u"Rui"_s, UserRole::Send);
    QCOMPARE(signIn(rui), u"done"_s);
    QCOMPARE(await(m_people->add(u"Eva"_s, UserRole::See, {})).error().reason, u"not-allowed"_s);
    QCOMPARE(reasonOf(m_people->remove(ana.id)), u"not-allowed"_s);
    QCOMPARE(reasonOf(m_people->setPin(ana.id, {})), u"not-allowed"_s);
    User grown = rui;
    grown.role = UserRole::Administer;
    QCOMPARE(reasonOf(m_people->change(grown)), u"not-allowed"_s);
    QCOMPARE(await(m_trail->page({}, {}, 10)).error().reason, u"not-allowed"_s);
    QCOMPARE(await(m_people->users())->size(), std::size_t{2});
}

void TestPeopleService::everybodyMayChangeTheOwnPin()
{
    added(u"Ana"_s, UserRole::Administer, "4711"_ba);
    const User rui = added(u"Rui"_s, UserRole::See);
    QCOMPARE(signIn(rui), u"done"_s);
    QCOMPARE(reasonOf(m_people->setPin(rui.id, Secret("1234"_ba))), u"done"_s);
    m_session->lock();
    QCOMPARE(signIn(rui, "4711"_ba), u"pin-wrong"_s);
    QCOMPARE(signIn(rui, "1234"_ba), u"done"_s);
}

void TestPeopleService::theLastAdministratorStays()
{
    User ana = added(u"Ana"_s, UserRole::Administer);
    added(u"Rui"_s, UserRole::Send);
    QCOMPARE(reasonOf(m_people->remove(ana.id)), u"last-administrator"_s);
    ana.disabled = true;
    QCOMPARE(reasonOf(m_people->change(ana)), u"last-administrator"_s);
    ana.disabled = false;
    ana.role = UserRole::Send;
    QCOMPARE(reasonOf(m_people->change(ana)), u"last-administrator"_s);
    QVERIFY(m_session->may(Duty::ManageUsers));
    // with another one she may go, and is signed out by that
    added(u"Eva"_s, UserRole::Administer);
    QCOMPARE(reasonOf(m_people->remove(ana.id)), u"done"_s);
    QVERIFY(m_session->isLocked());
}

void TestPeopleService::oneUserWithoutPinStartsWithOneClick()
{
    added(u"Ana"_s, UserRole::Administer);
    Session again(m_clock, true);
    PeopleService people(*m_database, again, m_clock);
    people.beginAlone(*PeopleService::read(*m_database));
    QCOMPARE(again.name(), u"Ana"_s);

    added(u"Rui"_s, UserRole::Send);
    Session third(m_clock, true);
    PeopleService two(*m_database, third, m_clock);
    two.beginAlone(*PeopleService::read(*m_database)); // now it must be said who it is
    QVERIFY(third.isLocked());
}

void TestPeopleService::everyChangeIsInTheRecord()
{
    const User ana = added(u"Ana"_s, UserRole::Administer);
    m_clock.advance(1s);
    const User rui = added(u"Rui"_s, UserRole::Send);
    QCOMPARE(reasonOf(m_people->setPin(rui.id, Secret("123456"_ba))), u"done"_s);
    QCOMPARE(reasonOf(m_people->remove(rui.id)), u"done"_s);
    const auto record = await(m_trail->page({}, {}, 10));
    QStringList lines;
    for (const AuditEntry &entry : *record) {
        lines.append(entry.who + u' ' + entry.what + u' ' + entry.detail);
        QVERIFY(!entry.detail.contains(u"123456"_s));
    }
    lines.sort();
    QStringList expected{loginName() + u" user-added Ana · administer"_s, u"Ana user-added Rui · send"_s,
                         u"Ana user-pin-set "_s, u"Ana user-removed "_s};
    expected.sort();
    QCOMPARE(lines, expected);
    QCOMPARE(record->back().subject, ana.id.toString());
}

void TestPeopleService::theRecordIsExportedForASpreadsheet()
{
    added(u"=HYPERLINK(\"x\")"_s, UserRole::Administer);
    m_clock.advance(1s); // entries of one moment have no order
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.csv"_s);
    const auto lines = await(m_trail->exportCsv(path, {}));
    QVERIFY(lines);
    QCOMPARE(*lines, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "\"When\";\"Who\";\"What\";\"Details\";\"Subject\"\r\n"));
    QVERIFY(bytes.contains("\"User added\";\"'=HYPERLINK(\"\"x\"\") · administer\""));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(await(m_trail->page({}, {}, 1))->front().what, u"record-exported"_s);
    QCOMPARE(await(m_trail->exportCsv(folder.filePath(u"not/there.csv"_s), {})).error().reason,
             u"file-not-written"_s);
}

QTEST_GUILESS_MAIN(TestPeopleService)
#include "tst_peopleservice.moc"
