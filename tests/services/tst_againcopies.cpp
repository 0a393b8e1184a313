// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulatedoffice.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace recado;
using namespace recado::test;

/// The copies of files for writing a message again do not stay for ever.
class TestAgainCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHasTheNameThatPeopleKnow();
    void oldOnesGoAtTheStartUnlessADraftNamesThem();

private:
    /// The file of a message that was queued.
    static FileId sentFile(SimulatedOffice &office)
    {
        return *got(office.app->send().queue(office.boleto())).parts.at(1).file;
    }
    static void makeOld(const QString &copy)
    {
        // the folder's own time is what counts; touching what is in it changes that, so it comes last
        const QString place = QFileInfo(copy).path();
        const QByteArray path = QFile::encodeName(place);
        const QString stamp = QDateTime::currentDateTime().addDays(-2).toString(u"yyyyMMddhhmm"_s);
        QCOMPARE(QProcess::execute(u"touch"_s, {u"-t"_s, stamp, QFile::decodeName(path)}), 0);
    }
};

void TestAgainCopies::aCopyHasTheNameThatPeopleKnow()
{
    SimulatedOffice office;
    const FileId file = sentFile(office);
    const QString copy = got(office.app->recovery().fileAgain(file));
    QCOMPARE(QFileInfo(copy).fileName(), QFileInfo(SimulatedOffice::slipFile()).fileName());
    QFile made(copy);
    QFile sent(SimulatedOffice::slipFile());
    QVERIFY(made.open(QIODevice::ReadOnly) && sent.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), sent.readAll());
    QCOMPARE(await(office.app->recovery().fileAgain(FileId::create())).error().reason, u"file-not-there"_s);
}

void TestAgainCopies::oldOnesGoAtTheStartUnlessADraftNamesThem()
{
    SimulatedOffice office;
    const QString unneeded = got(office.app->recovery().fileAgain(sentFile(office)));
    const QString inDraft = got(office.app->recovery().fileAgain(sentFile(office)));
    const QString young = got(office.app->recovery().fileAgain(sentFile(office)));
    makeOld(unneeded);
    makeOld(inDraft);
    const QString draft = u"{\"file\":\"%1\"}"_s.arg(inDraft);
    QVERIFY(await(office.app->drafts().save(office.tenant.id, draft)));

    office.start(*office.app);
    QVERIFY(!QFileInfo::exists(unneeded));
    QVERIFY(!QFileInfo::exists(QFileInfo(unneeded).path()));
    QVERIFY(QFileInfo::exists(inDraft));
    QVERIFY(QFileInfo::exists(young));

    QVERIFY(await(office.app->drafts().save(office.tenant.id, {})));
    QVERIFY(await(office.app->recovery().forgetCopies()));
    QVERIFY(!QFileInfo::exists(inDraft));
    QVERIFY(QFileInfo::exists(young));
}

QTEST_GUILESS_MAIN(TestAgainCopies)
#include "tst_againcopies.moc"
