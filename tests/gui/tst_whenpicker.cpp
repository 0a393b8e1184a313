// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composepage.h"
#include "gui/compose/whenpicker.h"
#include "gui/messages/messagespage.h"
#include "gui/pieces/rolelabel.h"
#include "gui/support/desk.h"
#include "services/words/errortext.h"
#include "support/fakeclock.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::visibleChild;

/// Choosing when a message leaves, and what can be done until then.
class TestWhenPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualTimesAreInTheMenu();
    void theDialogSaysWhyATimeCannotBe();
    void whatIsMovedKeepsItsWay();
    void aScheduledMessageWaitsAndIsCancelled();

private:
    static QString fine(const SendTime & /*time*/) { return {}; }
};

void TestWhenPicker::theUsualTimesAreInTheMenu()
{
    const test::FakeClock clock;
    WhenPicker picker(clock, fine);
    QVERIFY(picker.time().isNow());
    QSignalSpy chosen(&picker, &WhenPicker::chosen);
    Q_EMIT picker.menu()->aboutToShow();
    const QList<QAction *> actions = picker.menu()->actions();
    QVERIFY(!actions[0]->isEnabled()); // now is chosen already
    actions[1]->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(picker.time().at, tomorrowMorning(clock.now()));
    QCOMPARE(picker.time().by, Scheduling::ThisComputer);
    QVERIFY(picker.time().at > clock.now());
    const QDateTime local = toDateTime(picker.time().at).toLocalTime();
    QCOMPARE(local.time(), QTime(8, 0));
    QVERIFY(picker.text().contains(QString::number(local.date().day())));
    const QDate monday = toDateTime(mondayMorning(clock.now())).toLocalTime().date();
    QCOMPARE(monday.dayOfWeek(), 1);
    QVERIFY(monday > toDateTime(clock.now()).toLocalTime().date());

    Q_EMIT picker.menu()->aboutToShow();
    picker.menu()->actions().constFirst()->trigger();
    QVERIFY(picker.time().isNow());
    QCOMPARE(chosen.count(), 2);
}

void TestWhenPicker::theDialogSaysWhyATimeCannotBe()
{
    const test::FakeClock clock;
    const auto check = [&clock](const SendTime &time) {
        if (time.at <= clock.now())
            return u"over"_s;
        return time.by == Scheduling::Twilio ? u"no service"_s : QString();
    };
    WhenDialog dialog(clock, {}, check);
    dialog.show();
    auto *edit = dialog.findChild<QDateTimeEdit *>(u"whenEdit"_s);
    auto *take = dialog.findChild<QPushButton *>(u"takeTime"_s);
    auto *problem = dialog.findChild<RoleLabel *>(u"whenProblem"_s);
    QCOMPARE(dialog.time().at, tomorrowMorning(clock.now()));
    QVERIFY(take->isEnabled() && !problem->isVisible());
    QVERIFY(!dialog.findChild<QRadioButton *>(u"sendFromTwilio"_s)->isEnabled());
    edit->setDateTime(toDateTime(clock.now() - 1h).toLocalTime());
    QVERIFY(!take->isEnabled());
    QCOMPARE(problem->text(), u"over"_s);
    const QDateTime later = toDateTime(clock.now() + 3h).toLocalTime();
    edit->setDateTime(later);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    take->click();
    QCOMPARE(accepted.count(), 1);
    QVERIFY(dialog.time().at > clock.now() + 2h);
    QCOMPARE(toMsecs(dialog.time().at) % 60'000, 0); // whole minutes
}

void TestWhenPicker::whatIsMovedKeepsItsWay()
{
    const test::FakeClock clock;
    WhenDialog dialog(clock, {.by = Scheduling::Twilio, .at = clock.now() + 2h}, fine);
    dialog.fixWay();
    QVERIFY(!dialog.findChild<QRadioButton *>(u"sendFromHere"_s)->isEnabled());
    QCOMPARE(dialog.time().by, Scheduling::Twilio);
}

void TestWhenPicker::aScheduledMessageWaitsAndIsCancelled()
{
    test::Desk desk;
    desk.addCompany();
    QVERIFY(test::await(desk.app().startSending()));
    Workspace workspace(desk.services());
    ComposePage compose(desk.services(), workspace);
    MessagesPage messages(desk.services(), workspace);
    workspace.reload();
    QTRY_VERIFY(workspace.sender());
    compose.resize(1100, 700);
    compose.show();
    desk.hearFrom(test::Desk::maria);
    compose.beginText();
    QTest::keyClicks(visibleChild<QLineEdit>(compose, "recipientEdit"), u"67 99955-0101"_s);
    visibleChild<QPlainTextEdit>(compose, "messageEdit")->setPlainText(u"Bom dia!"_s);
    auto *send = visibleChild<QPushButton>(compose, "sendButton");
    auto *when = compose.findChild<WhenPicker *>();
    const Instant now = desk.app().clock().now();
    when->setTime({.by = Scheduling::ThisComputer, .at = now + 48h});
    Q_EMIT when->chosen();
    QTRY_COMPARE_WITH_TIMEOUT(send->accessibleDescription(), textOf(SendObstacle::WindowClosesBefore),
                              15'000);
    when->setTime({.by = Scheduling::ThisComputer, .at = now + 2h});
    Q_EMIT when->chosen();
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 15'000);
    QVERIFY(send->text() != u"Send"_s);
    QSignalSpy offered(&compose, &Page::undoOffered);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(offered.count(), 1);
    QVERIFY(when->time().isNow()); // the next one is for now again
    compose.hide();

    messages.resize(1100, 700);
    messages.show();
    messages.activate();
    auto *table = messages.findChild<QTableView *>(u"messageTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(visibleChild<QPushButton>(messages, "cancelLater") != nullptr);
    QVERIFY(visibleChild<QPushButton>(messages, "undoItem") == nullptr); // one way to take it back is enough
    visibleChild<QPushButton>(messages, "cancelLater")->click();
    QTRY_COMPARE(visible(table->model()->index(0, 0).data(MessageTableModel::ItemRole).value<OutgoingItem>()),
                 DeliveryState::Cancelled);
    QTRY_VERIFY(visibleChild<QPushButton>(messages, "cancelLater") == nullptr);
}

QTEST_MAIN(TestWhenPicker)
#include "tst_whenpicker.moc"
