// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/audittext.h"
#include "support/simulatedoffice.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace recado;
using namespace recado::test;

/// What a whole program keeps, puts back and allows.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadWhatARunLeaves();
    void aBackupIsPutBackAtTheNextStart();
    void aNewerDatabaseIsRefused();
    void whoMayOnlySeeChangesAndSendsNothing();
    void whatSomebodyChangesIsInTheRecord();

private:
    static void must(QCoro::Task<Outcome> task)
    {
        if (const auto outcome = await(std::move(task)); !outcome)
            qFatal("%s %s", qPrintable(outcome.error().detail), qPrintable(outcome.error().reason));
    }
    static QString reasonOf(QCoro::Task<Outcome> task)
    {
        const auto outcome = await(std::move(task));
        return outcome ? u"done"_s : outcome.error().reason;
    }
    static QStringList record(AppContext &app)
    {
        QStringList codes;
        const auto entries = got(app.audit().page({}, {}, 100));
        for (const AuditEntry &entry : entries)
            codes.prepend(entry.what);
        return codes;
    }
};

void TestKeeping::onlyTheOwnerMayReadWhatARunLeaves()
{
    SimulatedOffice office;
    if (qEnvironmentVariableIsSet("RECADO_TEST_PG"))
        QSKIP("the server keeps its files itself");
    finish(office.app->close());
    office.app.reset();
    // with a log this time, as a person runs it
    auto opened = AppContext::open(
        {.dataPath = office.folder.path(), .simulated = true, .simulatorUrl = office.server.url()});
    QVERIFY(opened);
    office.app = *std::move(opened);
    office.app->keychain().useSessionOnly();
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(office.becomes(item.id, 1, PartState::Sent));
    must(office.app->backups().make());
    QVERIFY(got(office.app->audit().exportCsv(office.folder.filePath(u"record.csv"_s), {})) > 0);

    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    int files = 0;
    QDirIterator all(office.folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        files += file.isFile() ? 1 : 0;
        // whoever cannot enter the data folder (0700) sees no folder below it
        if (file.isFile() && (file.permissions() & others) != QFile::Permissions())
            open.append(file.filePath());
    }
    QVERIFY2(files > 5, "database, journal, log, kind, backup, a file that was sent");
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void TestKeeping::aBackupIsPutBackAtTheNextStart()
{
    SimulatedOffice office;
    if (!office.app->backups().isAvailable())
        QSKIP("only SQLite has backups of ours");
    const auto waiting = got(office.app->send().queue(office.text()));
    must(office.app->backups().make());
    must(office.app->directory().setPaused(office.sender.id, true));
    const auto backups = office.app->backups().list();
    QCOMPARE(backups.size(), std::size_t{1});
    must(office.app->backups().orderRestore(backups.front().path));
    QVERIFY(office.app->backups().isRestoreOrdered());
    QVERIFY(got(office.app->directory().sender(office.sender.id)).paused); // not before the next start
    finish(office.app->close());
    office.app.reset();

    office.app = office.open();

    QVERIFY(!got(office.app->directory().sender(office.sender.id)).paused);
    QVERIFY(office.app->backups().news().restored);
    QCOMPARE(office.app->backups().news().setAside, 1);
    QCOMPARE(office.part(waiting.id).state, PartState::MaybeSent); // it does not leave a second time
    QVERIFY(!office.app->backups().isRestoreOrdered());
    QVERIFY(record(*office.app).contains(u"backup-restored"_s));
    QCOMPARE(office.app->backups().list().size(), std::size_t{2}); // what stood there before is kept
}

void TestKeeping::aNewerDatabaseIsRefused()
{
    SimulatedOffice office;
    if (!office.app->backups().isAvailable())
        QSKIP("the same on PostgreSQL: tst_migrator");
    finish(office.app->close());
    const QString database = office.app->folder().databasePath();
    office.app.reset();
    {
        const TestConnection connection({.database = database});
        QVERIFY(storage::execute(connection.handle(),
                                 u"INSERT INTO migrations (version, name) VALUES (9999, 'later')"_s));
    }
    const auto opened = AppContext::open({.dataPath = office.folder.path(),
                                          .simulated = true,
                                          .simulatorUrl = office.server.url(),
                                          .log = false});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::TooNew);
    QCOMPARE(opened.error().reason, u"database-too-new"_s);
    const TestConnection connection({.database = database});
    QVERIFY(storage::execute(connection.handle(), u"DELETE FROM migrations WHERE version = 9999"_s));
}

void TestKeeping::whoMayOnlySeeChangesAndSendsNothing()
{
    SimulatedOffice office;
    AppContext &app = *office.app;
    const User ana = got(app.people().add(u"Ana"_s, UserRole::Administer, Secret("4711"_ba)));
    const User rui = got(app.people().add(u"Rui"_s, UserRole::See, {}));
    must(app.people().signIn(rui.id, {}));

    QCOMPARE(await(app.send().queue(office.text())).error().reason, u"not-allowed"_s);
    QCOMPARE(got(app.send().obstacles(office.text())).front(), SendObstacle::NotAllowed);
    QCOMPARE(await(app.directory().addTenant({.name = u"Outra"_s})).error().reason, u"not-allowed"_s);
    QCOMPARE(reasonOf(app.directory().setPaused(office.sender.id, true)), u"not-allowed"_s);
    QCOMPARE(reasonOf(app.directory().replaceSecret(office.account.id, Secret("x"_ba))), u"not-allowed"_s);
    QCOMPARE(reasonOf(app.rotation().rotateToken(office.account.id)), u"not-allowed"_s);
    QCOMPARE(await(app.rotation().makeOwnKey(office.account.id, {}, false)).error().reason, u"not-allowed"_s);
    QCOMPARE(reasonOf(app.rotation().replace(office.account.id, {.secret = SimulatedOffice::token()})),
             u"not-allowed"_s);
    QCOMPARE(reasonOf(app.rotation().recover(office.account.id)), u"not-allowed"_s);
    QCOMPARE(await(app.credentialImport().take(office.tenant.id, {})).error().reason, u"not-allowed"_s);
    QCOMPARE(reasonOf(app.numbers().markJoined(office.sender.id, maria)), u"not-allowed"_s);
    QCOMPARE(await(app.numbers().tick(office.sender.id, ChecklistStep::Business, true)).error().reason,
             u"not-allowed"_s);
    QCOMPARE(reasonOf(app.directory().addContacts({})), u"not-allowed"_s);
    QCOMPARE(reasonOf(app.backups().make()), u"not-allowed"_s);
    Preferences preferences = app.settings().preferences();
    preferences.undo = 30s;
    QCOMPARE(reasonOf(app.settings().save(preferences)), u"not-allowed"_s);
    preferences = app.settings().preferences();
    preferences.theme = u"dark"_s; // everybody's own
    QCOMPARE(reasonOf(app.settings().save(preferences)), u"done"_s);

    app.session().lock();
    QCOMPARE(await(app.send().queue(office.text())).error().reason, u"signed-out"_s);
    must(app.people().signIn(ana.id, Secret("4711"_ba)));
    QVERIFY(await(app.send().queue(office.text())));
}

void TestKeeping::whatSomebodyChangesIsInTheRecord()
{
    SimulatedOffice office;
    AppContext &app = *office.app;
    const QStringList before = record(app);
    QVERIFY(before.contains(u"tenant-added"_s) && before.contains(u"account-added"_s)
            && before.contains(u"sender-added"_s));
    must(app.directory().setPaused(office.sender.id, true));
    must(app.directory().setPaused(office.sender.id, false));
    must(app.directory().replaceSecret(office.account.id, SimulatedOffice::token()));
    Preferences preferences = app.settings().preferences();
    preferences.undo = 30s;
    must(app.settings().save(preferences));
    must(app.settings().save(preferences)); // nothing changed, no line
    must(app.numbers().markJoined(office.sender.id, maria));
    QVERIFY(await(app.numbers().tick(office.sender.id, ChecklistStep::Business, true)));
    QVERIFY(await(app.numbers().tick(office.sender.id, ChecklistStep::Business, false)));
    QVERIFY(await(app.numbers().pollChecklist(office.sender.id))); // by itself, nobody's doing
    must(app.rotation().rotateToken(office.account.id));
    QVERIFY(await(app.rotation().makeOwnKey(office.account.id, {}, false)));
    QCOMPARE(record(app).mid(before.size()),
             (QStringList{u"sender-paused"_s, u"sender-resumed"_s, u"account-secret-replaced"_s,
                          u"settings-changed"_s, u"sandbox-join-marked"_s, u"checklist-ticked"_s,
                          u"checklist-unticked"_s, u"account-token-rotated"_s, u"account-key-made"_s}));
    const auto entries = got(app.audit().page({}, {}, 100));
    const auto saved = std::ranges::find(entries, u"settings-changed"_s, &AuditEntry::what);
    QCOMPARE(saved->detail, u"undoSeconds: 10 → 30"_s);
    for (const AuditEntry &entry : entries) {
        const QString line = entry.detail + entry.subject;
        QCOMPARE(entry.who, loginName());
        QVERIFY2(textOfAudit(entry.what) != entry.what, qPrintable(entry.what)); // it has words
        QVERIFY2(!line.contains(u"556730000000"_s) && !line.contains(maria)
                     && !line.contains(u"simulatortoken"_s),
                 qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
