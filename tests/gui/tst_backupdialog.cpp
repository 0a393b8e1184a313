// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backupdialog.h"
#include "gui/backup/startnews.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/support/desk.h"
#include "models/itemtext.h"
#include "services/backup/backupservice.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::await;
using test::visibleChild;

/// Backups in the window, and what the window says after one was put back.
class TestBackupDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeHereOrElsewhere();
    void aFileFromAnywhereIsPutBackAndToldOnce();
    void newsAreSentences_data();
    void newsAreSentences();

private:
    static QPushButton *button(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1StringView(name));
    }
    static void answerQuestion(const BackupDialog &dialog)
    {
        auto *const question = dialog.findChild<QMessageBox *>(u"askRestore"_s);
        QVERIFY(question != nullptr);
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == QMessageBox::AcceptRole)
                each->click();
        }
    }
};

void TestBackupDialog::aBackupIsMadeHereOrElsewhere()
{
    test::Desk desk;
    BackupDialog dialog(desk.services());
    dialog.show();
    const auto *const list = dialog.findChild<QTreeWidget *>(u"backupList"_s);
    QTest::mouseClick(button(dialog, "makeBackup"), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QTRY_VERIFY(dialog.isEnabled());

    const QTemporaryDir stick;
    dialog.setFolderPicker([&stick](QWidget *) { return stick.path(); });
    QTest::mouseClick(button(dialog, "makeBackupIn"), Qt::LeftButton);
    const auto banners = dialog.findChildren<Banner *>();
    QTRY_VERIFY(std::ranges::any_of(banners, [&stick](const Banner *banner) {
        return banner->isVisible() && banner->sentence().contains(stick.path());
    }));
    QCOMPARE(QDir(stick.path()).entryList({u"recado-*-manual.sqlite"_s}).size(), 1);
    QCOMPARE(list->topLevelItemCount(), 1); // the list shows those of this folder

    dialog.setFolderPicker([&stick](QWidget *) { return stick.filePath(u"pulled out"_s); });
    QTest::mouseClick(button(dialog, "makeBackupIn"), Qt::LeftButton);
    QTRY_VERIFY(std::ranges::any_of(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->sentence().contains(u"could not be made"_s);
    }));
}

void TestBackupDialog::aFileFromAnywhereIsPutBackAndToldOnce()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    const auto senders = await(desk.app().directory().senders(tenant.id));
    QVERIFY(senders);
    const SendRequest request{
        .sender = senders->front(), .channel = Channel::Sms, .to = test::Desk::maria, .text = u"Olá!"_s};
    const QTemporaryDir stick;
    QVERIFY(await(desk.app().send().queue(request)));
    const auto made = await(desk.app().backups().makeIn(stick.path()));
    QVERIFY(made);
    const QString renamed = stick.filePath(u"cópia.sqlite"_s);
    QVERIFY(QFile::rename(*made, renamed));
    QVERIFY(await(desk.app().send().queue(request))); // newer than the backup
    {
        BackupDialog dialog(desk.services());
        dialog.setFilePicker([&renamed](QWidget *) { return renamed; });
        dialog.show();
        QTest::mouseClick(button(dialog, "restoreFile"), Qt::LeftButton);
        answerQuestion(dialog);
        QTRY_VERIFY(desk.app().backups().isRestoreOrdered());
    }
    desk.reopen();
    desk.app().session().lock();
    MainWindow window(desk.services(), desk.stateFile());
    window.show();
    QTRY_VERIFY(window.workspace().isLoaded());
    QVERIFY(visibleChild<StartNews>(window, "startNews") == nullptr); // not for whoever passes by
    desk.app().session().unlock();
    auto *const news = visibleChild<StartNews>(window, "startNews");
    QVERIFY(news != nullptr);
    QVERIFY2(news->sentence().contains(u"1 message(s) written after it"_s), qPrintable(news->sentence()));
    QVERIFY2(news->sentence().contains(u"1 message(s) of its queue"_s), qPrintable(news->sentence()));
    QVERIFY2(news->sentence().contains(u"-replaced.sqlite"_s), qPrintable(news->sentence()));
    window.resize(1024, 700);
    QTest::mouseClick(news->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(window.page(1)->isVisible());
    QTest::mouseClick(news->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!news->isVisible());
    desk.app().session().lock();
    desk.app().session().unlock();
    QVERIFY(!news->isVisible()); // read is read
}

void TestBackupDialog::newsAreSentences_data()
{
    QTest::addColumn<RestoreNews>("news");
    QTest::addColumn<QString>("says");
    const storage::Restored restored{.from = u"/copies/recado-20260504T123000-weekly.sqlite"_s,
                                     .aside = u"/data/backups/recado-20260510T080000-replaced.sqlite"_s};
    QTest::newRow("a day as any") << RestoreNews{} << QString();
    QTest::newRow("failed") << RestoreNews{.failed = Error{.kind = ErrorKind::Storage,
                                                           .detail = {},
                                                           .reason = u"backup-damaged"_s}}
                            << u"not put back: everything is as before"_s;
    QTest::newRow("when") << RestoreNews{.restored = restored, .leftBehind = storage::LeftBehind{}}
                          << u"The backup of %1 was"_s.arg(whenText(storage::backupTime(restored.from)));
    QTest::newRow("nothing newer") << RestoreNews{.restored = restored, .leftBehind = storage::LeftBehind{}}
                                   << u"No message was newer"_s;
    QTest::newRow("unreadable") << RestoreNews{.restored = restored}
                                << u"could not be read; it is kept as recado-20260510T080000-replaced"_s;
}

void TestBackupDialog::newsAreSentences()
{
    QFETCH(RestoreNews, news);
    QFETCH(QString, says);
    const QString words = newsText(news);
    QVERIFY2(says.isEmpty() ? words.isEmpty() : words.contains(says), qPrintable(words));
}

QTEST_MAIN(TestBackupDialog)
#include "tst_backupdialog.moc"
