// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/messagespage.h"
#include "gui/messages/resenddialog.h"
#include "gui/messages/selectionwords.h"
#include "gui/pieces/banner.h"
#include "gui/support/desk.h"
#include "storage/messages/outboxrepository.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// Several messages at once: chosen, told apart, sent again or cancelled.
class TestSelectionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsAreChosenWithTheKeyboard();
    void whatCanGoGoesAndTheRestIsTold();
    void whatIsNotTickedStays();
    void allWithOneReasonAreChosen();
    void whatWaitsIsCancelledTogether();
    void allMeansAlsoWhatWasNotReadYet();
    void theCountNarrowsTheChoice();
    void whoMayNotSendSeesWhy();

private:
    /// Failed ones when there is a code, else a message in the queue.
    void add(int count, std::optional<int> code, const QString &name = u"Maria Souza"_s)
    {
        std::vector<OutgoingItem> items;
        std::vector<storage::PartChange> failures;
        for (int i = 0; i < count; ++i) {
            const Instant at = m_desk->app().clock().now() - 1h + std::chrono::milliseconds(++m_made);
            OutgoingItem item{.id = ItemId::create(),
                              .tenantId = m_tenant.id,
                              .senderId = m_workspace->sender()->id,
                              .contactName = name,
                              .channel = Channel::Sms,
                              .to = test::Desk::maria,
                              .createdAt = at};
            item.parts.push_back({.id = PartId::create(),
                                  .itemId = item.id,
                                  .body = u"Aviso %1"_s.arg(m_made),
                                  .state = PartState::Queued,
                                  .dueAt = at,
                                  .changedAt = at});
            failures.push_back({.id = item.parts.front().id, .to = PartState::Failed, .at = at});
            failures.back().errorCode = code;
            items.push_back(std::move(item));
        }
        const auto added
            = test::await(m_desk->app().database().run([items, failures, code](const auto &db) -> Outcome {
                  storage::OutboxRepository outbox(db);
                  if (const auto done = outbox.add(items); !done || !code)
                      return done;
                  const auto settled = outbox.settle(failures);
                  return settled ? Outcome(Done{}) : Outcome(settled.error());
              }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
    }
    void openPage()
    {
        m_page = std::make_unique<MessagesPage>(m_desk->services(), *m_workspace);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(model()->rowCount() > 0);
        table()->setFocus();
    }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"messageTable"_s); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] qsizetype chosen() const { return table()->selectionModel()->selectedRows().size(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return visibleChild<QPushButton>(*m_page, name);
    }
    [[nodiscard]] int rowsIn(const QString &word) const
    {
        int count = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            count += model()->index(row, MessageTableModel::StateColumn).data().toString() == word ? 1 : 0;
        return count;
    }
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const Banner *banner : m_page->findChildren<Banner *>()) {
            if (banner->isVisible())
                all << banner->sentence();
        }
        return all.join(u' ');
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MessagesPage> m_page;
    Tenant m_tenant;
    int m_made = 0;
};

void TestSelectionPanel::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_tenant = m_desk->addCompany();
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->sender());
}

void TestSelectionPanel::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_desk.reset();
}

void TestSelectionPanel::rowsAreChosenWithTheKeyboard()
{
    add(2, 30003);
    add(1, {});
    openPage();
    table()->setCurrentIndex(model()->index(0, 0));
    QTRY_VERIFY(button("undoItem") != nullptr); // one message: its details
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(chosen(), 2);
    QTRY_VERIFY(button("cancelMany") != nullptr);
    QVERIFY(button("undoItem") == nullptr);
    QCOMPARE(m_page->findChildren<QLabel *>(u"selectionGroup"_s).size(), 2);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen(), 3);
    QTRY_VERIFY(button("sendManyAgain")->text().contains(u'2'));
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(chosen(), 1);
    QTRY_VERIFY(button("cancelMany") == nullptr);
}

void TestSelectionPanel::whatCanGoGoesAndTheRestIsTold()
{
    add(2, 30003, u"Ana Lima"_s);
    add(1, 63049, u"João Pereira"_s);
    openPage();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(button("sendManyAgain") != nullptr);
    QTest::mouseClick(button("sendManyAgain"), Qt::LeftButton);
    QTRY_VERIFY(dialog<ResendDialog>() != nullptr);
    auto *ask = dialog<ResendDialog>();
    QCOMPARE(ask->findChildren<QCheckBox *>(u"resendGroup"_s).size(), 1);
    QCOMPARE(ask->findChild<QComboBox *>(u"resendHow"_s)->currentText(), wayText(RetryHow::TomorrowAt9));
    QVERIFY(ask->findChild<QWidget *>(u"resendRefused"_s) != nullptr);
    const auto names = ask->findChildren<QLabel *>(u"resendNames"_s);
    QVERIFY(
        std::ranges::any_of(names, [](const QLabel *label) { return label->text() == u"João Pereira"_s; }));
    QVERIFY(ask->findChild<QLabel *>(u"resendSum"_s)->text().contains(u'2'));
    QVERIFY(!ask->findChild<QLabel *>(u"resendCost"_s)->text().isEmpty());
    ask->findChild<QComboBox *>(u"resendHow"_s)->setCurrentIndex(0);
    QTest::keyClick(ask, Qt::Key_Return);
    QTRY_COMPARE(rowsIn(u"Queued"_s), 2);
    QTRY_VERIFY(said().contains(u'2'));
    QCOMPARE(rowsIn(u"Failed"_s), 1);
    QTRY_VERIFY(button("cancelMany") != nullptr); // they wait now
    QVERIFY(button("sendManyAgain") == nullptr);
}

void TestSelectionPanel::whatIsNotTickedStays()
{
    add(1, 30003);
    add(2, 20003);
    openPage();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(button("sendManyAgain") != nullptr);
    QTest::mouseClick(button("sendManyAgain"), Qt::LeftButton);
    QTRY_VERIFY(dialog<ResendDialog>() != nullptr);
    auto *ask = dialog<ResendDialog>();
    const auto ticks = ask->findChildren<QCheckBox *>(u"resendGroup"_s);
    QCOMPARE(ticks.size(), 2);
    QVERIFY(ticks[0]->isChecked());
    QVERIFY(!ticks[1]->isChecked()); // the key has to be mended first
    QCOMPARE(ask->orders().size(), 1U);
    ticks[1]->click();
    QCOMPARE(ask->orders().size(), 3U);
    ticks[0]->click();
    ticks[1]->click();
    QVERIFY(!ask->findChild<QPushButton *>(u"resendNow"_s)->isEnabled());
    ask->reject();
    QCOMPARE(rowsIn(u"Failed"_s), 3);
}

void TestSelectionPanel::allWithOneReasonAreChosen()
{
    add(3, 30003);
    add(2, 63024);
    openPage();
    table()->setCurrentIndex(model()->index(4, 0));
    QTRY_VERIFY(button("sameReason") != nullptr);
    QTest::mouseClick(button("sameReason"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 3);
    QTRY_COMPARE(chosen(), 3);
    QTRY_VERIFY(button("sendManyAgain") != nullptr);
    QVERIFY(button("onlyReason") != nullptr);
    QTest::mouseClick(button("onlyReason"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 5);
    QVERIFY(button("onlyReason") == nullptr);
}

void TestSelectionPanel::whatWaitsIsCancelledTogether()
{
    add(2, {});
    add(1, 30003);
    openPage();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(button("cancelMany") != nullptr);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog<QMessageBox>() != nullptr);
    QCOMPARE(rowsIn(u"Queued"_s), 2); // nothing before the person says so
    for (auto *answer : dialog<QMessageBox>()->buttons()) {
        if (dialog<QMessageBox>()->buttonRole(answer) == QMessageBox::AcceptRole)
            answer->click();
    }
    QTRY_COMPARE(rowsIn(u"Cancelled"_s), 2);
    QCOMPARE(rowsIn(u"Failed"_s), 1);
    QTRY_VERIFY(said().contains(u'2'));
}

void TestSelectionPanel::allMeansAlsoWhatWasNotReadYet()
{
    add(450, 30003);
    openPage();
    QVERIFY(model()->rowCount() < 450);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(chosen(), 450);
    QTRY_VERIFY(button("sendManyAgain")->text().contains(u"450"_s));
    QTest::mouseClick(button("sendManyAgain"), Qt::LeftButton);
    QTRY_VERIFY(dialog<ResendDialog>() != nullptr);
    QTest::keyClick(dialog<ResendDialog>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rowsIn(u"Queued"_s), 450, 30'000);
    QTRY_VERIFY(said().contains(u"450"_s));
}

void TestSelectionPanel::theCountNarrowsTheChoice()
{
    add(1, 30003);
    add(2, {});
    openPage();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(m_page->findChildren<QPushButton *>(u"narrow"_s).size(), 2);
    const auto counts = m_page->findChildren<QPushButton *>(u"narrow"_s);
    const auto two
        = std::ranges::find_if(counts, [](const QPushButton *count) { return count->text() == u"2"_s; });
    QVERIFY(two != counts.end());
    (*two)->click();
    QTRY_COMPARE(chosen(), 2);
    QTRY_VERIFY(button("sendManyAgain") == nullptr);
    QVERIFY(button("cancelMany") != nullptr);
}

void TestSelectionPanel::whoMayNotSendSeesWhy()
{
    add(2, 30003);
    openPage();
    m_desk->app().session().lock();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(button("sendManyAgain") != nullptr);
    QVERIFY(!button("sendManyAgain")->isEnabled());
    QVERIFY(!button("sendManyAgain")->toolTip().isEmpty());
}

QTEST_MAIN(TestSelectionPanel)
#include "tst_selectionpanel.moc"
