// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/userrepository.h"
#include "storage/settings/auditguard.h"
#include "storage/settings/auditrepository.h"
#include "storage/settings/recorded.h"
#include "storage/sql.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersAreAddedChangedAndRemoved();
    void aNameIsThereOnce();
    void thereIsAlwaysSomebodyWhoMayAdminister();
    void theHashIsOnlyGivenToWhoAsksForIt();
    void wrongPinsAreCounted();
    void aChangeAndItsRecordAreMadeTogether();
    void theDatabaseRefusesToChangeTheRecord();
    void theRecordCanBeFiltered();

private:
    static User user(const QString &name, UserRole role)
    {
        return {.id = UserId::create(), .name = name, .role = role, .createdAt = morning};
    }
    static QString reasonOf(const Outcome &outcome) { return outcome ? u"done"_s : outcome.error().reason; }
};

void TestUsers::usersAreAddedChangedAndRemoved()
{
    const TestDatabase db;
    UserRepository users(db.handle());
    const User ana = user(u"Ana Lima"_s, UserRole::Administer);
    User rui = user(u"Rui Alves"_s, UserRole::See);
    QVERIFY(users.add(ana, {}));
    QVERIFY(users.add(rui, {}));
    rui.role = UserRole::Send;
    rui.disabled = true;
    rui.name = u"Alves, Rui"_s;
    QVERIFY(users.update(rui));
    const auto list = users.list();
    QCOMPARE(list->size(), std::size_t{2});
    QCOMPARE(list->front().name, u"Alves, Rui"_s);
    QCOMPARE(list->front().role, UserRole::Send);
    QVERIFY(list->front().disabled);
    QCOMPARE(list->front().createdAt, morning);
    QVERIFY(users.remove(rui.id));
    QVERIFY(!*users.find(rui.id));
    QCOMPARE(users.remove(rui.id).error().kind, ErrorKind::NotFound);
}

void TestUsers::aNameIsThereOnce()
{
    const TestDatabase db;
    UserRepository users(db.handle());
    QVERIFY(users.add(user(u"João"_s, UserRole::Administer), {}));
    const auto again = users.add(user(u"joao"_s, UserRole::See), {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(again.error().reason, u"user-exists"_s);
}

void TestUsers::thereIsAlwaysSomebodyWhoMayAdminister()
{
    const TestDatabase db;
    UserRepository users(db.handle());
    QCOMPARE(reasonOf(users.add(user(u"Rui"_s, UserRole::Send), {})), u"last-administrator"_s); // the first
    QVERIFY(users.list()->empty());

    User ana = user(u"Ana"_s, UserRole::Administer);
    const User rui = user(u"Rui"_s, UserRole::Send);
    QVERIFY(users.add(ana, {}));
    QVERIFY(users.add(rui, {}));
    QCOMPARE(reasonOf(users.remove(ana.id)), u"last-administrator"_s);
    ana.disabled = true;
    QCOMPARE(reasonOf(users.update(ana)), u"last-administrator"_s);
    ana.disabled = false;
    ana.role = UserRole::Send;
    QCOMPARE(reasonOf(users.update(ana)), u"last-administrator"_s);
    QCOMPARE(users.find(ana.id)->value().role, UserRole::Administer); // as before

    const User eva = user(u"Eva"_s, UserRole::Administer);
    QVERIFY(users.add(eva, {}));
    QVERIFY(users.remove(ana.id));
    QCOMPARE(reasonOf(users.remove(eva.id)), u"last-administrator"_s);
}

void TestUsers::theHashIsOnlyGivenToWhoAsksForIt()
{
    const TestDatabase db;
    UserRepository users(db.handle());
    const User ana = user(u"Ana"_s, UserRole::Administer);
    QVERIFY(users.add(ana, {}));
    QVERIFY(!users.find(ana.id)->value().hasPin);
    QVERIFY(users.setPinHash(ana.id, u"$argon2id$x"_s));
    QVERIFY(users.find(ana.id)->value().hasPin);
    QCOMPARE(users.pin(ana.id)->hash, u"$argon2id$x"_s);
    QCOMPARE(users.pin(UserId::create()).error().kind, ErrorKind::NotFound);
}

void TestUsers::wrongPinsAreCounted()
{
    const TestDatabase db;
    UserRepository users(db.handle());
    const User ana = user(u"Ana"_s, UserRole::Administer);
    QVERIFY(users.add(ana, u"$argon2id$x"_s));
    QCOMPARE(users.pin(ana.id)->wrong, 0);
    QVERIFY(!users.pin(ana.id)->wrongAt);
    QVERIFY(users.countTry(ana.id, morning));
    QVERIFY(users.countTry(ana.id, morning + std::chrono::seconds{5}));
    QCOMPARE(users.pin(ana.id)->wrong, 2);
    QCOMPARE(users.pin(ana.id)->wrongAt, std::optional(morning + std::chrono::seconds{5}));
    QVERIFY(users.forgetTries(ana.id));
    QCOMPARE(users.pin(ana.id)->wrong, 0);
    QVERIFY(users.countTry(ana.id, morning));
    QVERIFY(users.setPinHash(ana.id, u"$argon2id$y"_s)); // an administrator helps somebody who forgot
    QCOMPARE(users.pin(ana.id)->wrong, 0);
    QCOMPARE(users.countTry(UserId::create(), morning).error().kind, ErrorKind::NotFound);
}

void TestUsers::aChangeAndItsRecordAreMadeTogether()
{
    const TestDatabase db;
    UserRepository users(db.handle());
    const User ana = user(u"Ana"_s, UserRole::Administer);
    const AuditEntry entry{.at = morning, .who = u"ana"_s, .what = u"user-added"_s};
    QVERIFY(recorded(db.handle(), entry, [&] { return users.add(ana, {}); }));
    QCOMPARE(users.list()->size(), std::size_t{1});
    QCOMPARE(AuditRepository(db.handle()).list(10)->size(), std::size_t{1});

    // a change that is refused leaves no line
    const AuditEntry second{.at = morning, .who = u"ana"_s, .what = u"user-added"_s};
    QVERIFY(!recorded(db.handle(), second, [&] { return users.add(ana, {}); }));
    QCOMPARE(AuditRepository(db.handle()).list(10)->size(), std::size_t{1});
    // and a line that cannot be written takes the change back: this one is there already
    const User rui = user(u"Rui"_s, UserRole::Send);
    QVERIFY(!recorded(db.handle(), entry, [&] { return users.add(rui, {}); }));
    QCOMPARE(users.list()->size(), std::size_t{1});
    // nothing is left open
    QVERIFY(users.add(rui, {}));
}

void TestUsers::theDatabaseRefusesToChangeTheRecord()
{
    const TestDatabase db;
    AuditRepository audit(db.handle());
    const std::vector<AuditEntry> entries{{.at = morning, .who = u"ana"_s, .what = u"tenant-added"_s}};
    QVERIFY(guardAudit(db.handle()));
    QVERIFY(guardAudit(db.handle())); // once is enough
    QVERIFY(audit.add(entries));
    QStringList statements{u"UPDATE audit SET who = 'somebody else'"_s, u"DELETE FROM audit"_s};
    if (!db.isSqlite())
        statements.append(u"TRUNCATE audit"_s);
    for (const QString &statement : statements) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"only ever added to"_s));
        QVERIFY2(!execute(db.handle(), statement), qPrintable(statement));
    }
    QCOMPARE(audit.list(10)->size(), std::size_t{1});
    QCOMPARE(audit.list(10)->front().who, u"ana"_s);
}

void TestUsers::theRecordCanBeFiltered()
{
    const TestDatabase db;
    AuditRepository audit(db.handle());
    using namespace std::chrono_literals;
    QVERIFY(audit.add(std::vector<AuditEntry>{
        {.at = morning, .who = u"ana"_s, .what = u"tenant-added"_s},
        {.at = morning + 1h, .who = u"rui"_s, .what = u"sender-added"_s},
        {.at = morning + 2h, .who = u"ana"_s, .what = u"sender-paused"_s},
    }));
    const auto found = [&audit](const AuditFilter &filter) {
        QStringList all;
        const auto entries = audit.list(10, {}, filter);
        for (const AuditEntry &entry : *entries)
            all << entry.what;
        return all.join(u' ');
    };
    QCOMPARE(found({}), u"sender-paused sender-added tenant-added"_s);
    QCOMPARE(found({.who = u"ana"_s}), u"sender-paused tenant-added"_s);
    QCOMPARE(found({.what = u"sender-"_s}), u"sender-paused sender-added"_s);
    QCOMPARE(found({.what = u"%paused"_s}), QString()); // a percent sign is a percent sign
    QCOMPARE(found({.since = morning + 1h, .until = morning + 2h}), u"sender-added"_s);
    QCOMPARE(*audit.everybody(), (std::vector<QString>{u"ana"_s, u"rui"_s}));
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
