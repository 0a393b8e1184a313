// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/people/peopledialog.h"
#include "gui/pieces/tenantbar.h"
#include "gui/settings/settingsdialog.h"
#include "gui/support/auditdialog.h"
#include "gui/support/desk.h"
#include "gui/support/logdialog.h"
#include "gui/support/supportdialog.h"
#include "services/people/peopleservice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::await;
using test::visibleChild;

class TestWindowLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void withoutUsersItIsACurtain();
    void aPinOpensTheWindow();
    void openDialogsAreHiddenToo();
    void itLocksByItselfWhenNobodyIsThere();
    void aPersonIsAddedInTheWindow();
    void aRoleThatMayNotSaysSo();
    void theRecordTheLogAndTheSupportFileAreShown();

private:
    User added(const QString &name, UserRole role, const QByteArray &pin = {})
    {
        const auto user = await(m_desk->app().people().add(name, role, Secret(pin)));
        if (!user)
            qFatal("%s", qPrintable(user.error().reason));
        return *user;
    }

    std::unique_ptr<test::Desk> m_desk;
};

void TestWindowLock::withoutUsersItIsACurtain()
{
    m_desk->addCompany();
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.page(0)->isVisible());
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(visibleChild<QPushButton>(window, "lockEnter") != nullptr);
    QVERIFY(!window.page(0)->isVisible());
    QVERIFY(!window.findChild<TenantBar *>()->isVisible());
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier); // no way around it
    window.workspace().reload();
    QTRY_VERIFY(window.workspace().isLoaded());
    QVERIFY(visibleChild<QPushButton>(window, "lockEnter") != nullptr);
    visibleChild<QPushButton>(window, "lockEnter")->click();
    QTRY_VERIFY(window.page(0)->isVisible());
    QVERIFY(window.findChild<TenantBar *>()->isVisible());
}

void TestWindowLock::aPinOpensTheWindow()
{
    m_desk->addCompany();
    added(u"Ana Lima"_s, UserRole::Administer, "4711"_ba);
    added(u"Rui Alves"_s, UserRole::Send);
    m_desk->app().session().lock();
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    auto *people = window.findChild<QComboBox *>(u"lockPerson"_s);
    QTRY_COMPARE(people->count(), 2);
    QVERIFY(!window.page(0)->isVisible());
    people->setCurrentText(u"Ana Lima"_s);
    auto *pin = visibleChild<QLineEdit>(window, "lockPin");
    QVERIFY(pin != nullptr);
    QCOMPARE(pin->echoMode(), QLineEdit::Password);
    QTest::keyClicks(pin, u"0000"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QTRY_VERIFY(pin->isEnabled() && pin->text().isEmpty());
    QVERIFY(!window.page(0)->isVisible());
    QTest::keyClicks(pin, u"4711"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QTRY_VERIFY(window.page(0)->isVisible());
    QTRY_COMPARE(window.findChild<QLabel *>(u"operatorName"_s)->text(), u"Ana Lima"_s);
    // somebody else, without a PIN
    m_desk->app().session().lock();
    QTRY_VERIFY(people->isVisible());
    QTRY_COMPARE(people->count(), 2);
    people->setCurrentText(u"Rui Alves"_s);
    QVERIFY(visibleChild<QLineEdit>(window, "lockPin") == nullptr);
    visibleChild<QPushButton>(window, "lockEnter")->click();
    QTRY_COMPARE(window.findChild<QLabel *>(u"operatorName"_s)->text(), u"Rui Alves"_s);
}

void TestWindowLock::openDialogsAreHiddenToo()
{
    m_desk->addCompany();
    const User ana = added(u"Ana"_s, UserRole::Administer);
    const User rui = added(u"Rui"_s, UserRole::Send);
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    auto *dialog = new SettingsDialog(m_desk->services(), &window);
    dialog->open();
    QVERIFY(dialog->isVisible());
    m_desk->app().session().lock();
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(await(m_desk->app().people().signIn(ana.id, {})));
    QTRY_VERIFY(dialog->isVisible()); // what she typed is still there
    m_desk->app().session().lock();
    QVERIFY(await(m_desk->app().people().signIn(rui.id, {})));
    QTRY_VERIFY(window.page(0)->isVisible());
    QVERIFY(!dialog->isVisible()); // it was hers
}

void TestWindowLock::itLocksByItselfWhenNobodyIsThere()
{
    m_desk->addCompany();
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    Preferences preferences = m_desk->app().settings().preferences();
    preferences.lockAfter = 1s;
    QVERIFY(await(m_desk->app().settings().save(preferences)));
    QTRY_VERIFY(m_desk->app().session().isLocked());
    QTRY_VERIFY(visibleChild<QPushButton>(window, "lockEnter") != nullptr);
}

void TestWindowLock::aPersonIsAddedInTheWindow()
{
    PeopleDialog dialog(m_desk->services());
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>(u"peopleList"_s);
    QCOMPARE(list->topLevelItemCount(), 0);
    dialog.findChild<QPushButton *>(u"addPerson"_s)->click();
    QTRY_VERIFY(dialog.findChild<QDialog *>() != nullptr);
    auto *form = dialog.findChild<QDialog *>();
    auto *name = form->findChild<QLineEdit *>(u"userName"_s);
    auto *role = form->findChild<QComboBox *>(u"userRole"_s);
    QVERIFY(!role->isEnabled()); // the first one administers
    name->setText(u"Ana Lima"_s);
    form->findChild<QLineEdit *>(u"userPin"_s)->setText(u"4711"_s);
    form->accept();
    QVERIFY(form->isVisible()); // the PIN was typed once only
    form->findChild<QLineEdit *>(u"userPinAgain"_s)->setText(u"4711"_s);
    form->accept();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Ana Lima"_s);
    QCOMPARE(m_desk->app().session().name(), u"Ana Lima"_s);
}

void TestWindowLock::aRoleThatMayNotSaysSo()
{
    added(u"Ana"_s, UserRole::Administer, "4711"_ba);
    const User rui = added(u"Rui"_s, UserRole::Send);
    QVERIFY(await(m_desk->app().people().signIn(rui.id, {})));
    SettingsDialog settings(m_desk->services());
    settings.show();
    QVERIFY(!settings.findChild<QWidget *>(u"undoBox"_s)->isEnabled());
    QVERIFY(settings.findChild<QWidget *>(u"themeBox"_s)->isEnabled()); // everybody's own
    QVERIFY(settings.findChild<QWidget *>(u"banner"_s)->isVisible());
    QVERIFY(!settings.findChild<QWidget *>(u"auditButton"_s)->isEnabled());
    PeopleDialog people(m_desk->services());
    people.show();
    QVERIFY(!people.findChild<QPushButton *>(u"addPerson"_s)->isEnabled());
}

void TestWindowLock::theRecordTheLogAndTheSupportFileAreShown()
{
    m_desk->addCompany();
    AuditDialog audit(m_desk->services());
    audit.show();
    auto *lines = audit.findChild<QTreeWidget *>(u"auditList"_s);
    QTRY_VERIFY(lines->topLevelItemCount() >= 4);
    auto *what = audit.findChild<QComboBox *>(u"auditWhat"_s);
    what->setCurrentIndex(what->findData(u"tenant-added"_s));
    QTRY_COMPARE(lines->topLevelItemCount(), 1);
    QCOMPARE(lines->topLevelItem(0)->text(3), u"Condomínio Solar"_s);

    LogDialog log(m_desk->services());
    log.show();
    auto *view = log.findChild<QPlainTextEdit *>(u"logView"_s);
    qCWarning(lcGui) << "a lamp went out, call +5567999550101";
    QTRY_VERIFY(view->toPlainText().contains(u"a lamp went out"_s)); // live
    QVERIFY(!view->toPlainText().contains(u"999550101"_s));
    log.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"no such words"_s);
    QVERIFY(view->toPlainText().isEmpty());

    SupportDialog support(m_desk->services());
    support.show();
    auto *files = support.findChild<QListWidget *>(u"supportFiles"_s);
    QTRY_VERIFY(files->count() >= 5);
    auto *content = support.findChild<QPlainTextEdit *>(u"supportView"_s);
    for (int row = 0; row < files->count(); ++row) {
        files->setCurrentRow(row);
        QVERIFY2(!content->toPlainText().contains(u"Solar"_s), qPrintable(files->item(row)->text()));
    }
}

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
