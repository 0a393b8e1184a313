// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"
#include "gui/pieces/banner.h"
#include "gui/recovery/recoverydialog.h"
#include "gui/support/desk.h"
#include "storage/messages/outboxrepository.h"

#include <QPushButton>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// What the window does with messages that were perhaps sent or are late.
class TestRecoveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itOpensFirstAfterABadEnd();
    void aBannerLeadsToIt();
    void sendingAgainAsksOnceMore();
    void whatArrivedIsSaidInTheDetails();
    void lateMessagesAreAskedAbout();
    void whatAClosedProgramDidNotSendIsSaidOnce();

private:
    OutgoingItem add(PartState state)
    {
        AppContext &app = m_desk->app();
        const Instant then = app.clock().now() - 3h;
        const Sender sender = test::await(app.directory().senders(m_tenant.id))->front();
        OutgoingItem item{.id = ItemId::create(),
                          .tenantId = m_tenant.id,
                          .senderId = sender.id,
                          .contactName = u"Maria Souza"_s,
                          .channel = Channel::Sms,
                          .to = test::Desk::maria,
                          .createdAt = then};
        item.parts.push_back({.id = PartId::create(),
                              .itemId = item.id,
                              .body = u"Segunda via"_s,
                              .state = state,
                              .dueAt = then,
                              .sendingAt = state == PartState::MaybeSent ? std::optional(then) : std::nullopt,
                              .reason = state == PartState::MaybeSent ? u"several-candidates"_s : QString(),
                              .changedAt = then});
        const auto added = test::await(app.database().run(
            [item](const auto &db) { return storage::OutboxRepository(db).add(std::span(&item, 1)); }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return item;
    }
    [[nodiscard]] PartState stateOf(const OutgoingItem &item)
    {
        return test::await(m_desk->app().send().item(item.id))->parts.front().state;
    }
    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(m_desk->services(), m_desk->stateFile());
        window->show();
        return window;
    }

    std::unique_ptr<test::Desk> m_desk;
    Tenant m_tenant;
};

void TestRecoveryDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_tenant = m_desk->addCompany();
}

void TestRecoveryDialog::cleanup()
{
    m_desk.reset();
}

void TestRecoveryDialog::itOpensFirstAfterABadEnd()
{
    const auto item = add(PartState::MaybeSent);
    const auto window = open();
    m_desk->app().recovery().noteUnclean(m_desk->app().clock().now() - 4h);
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideSent") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideSent"), Qt::LeftButton);
    QTRY_COMPARE(stateOf(item), PartState::Sent);
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideSent") == nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "recoveryClose"), Qt::LeftButton);
    QTRY_VERIFY(window->findChild<RecoveryDialog *>() == nullptr);
    QVERIFY(!window->findChild<Banner *>(u"doubtNotice"_s)->isVisible());
}

void TestRecoveryDialog::aBannerLeadsToIt()
{
    add(PartState::MaybeSent);
    const auto window = open();
    auto *notice = window->findChild<Banner *>(u"doubtNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(window->findChild<RecoveryDialog *>() == nullptr); // the last run ended well
    Q_EMIT notice->actionTriggered();
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideLeave") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideLeave"), Qt::LeftButton);
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideLeave") == nullptr);
    window->findChild<RecoveryDialog *>()->accept();
    QTRY_VERIFY(window->findChild<RecoveryDialog *>() == nullptr);
    QVERIFY(!notice->isVisible());
}

void TestRecoveryDialog::sendingAgainAsksOnceMore()
{
    const auto item = add(PartState::MaybeSent);
    const auto window = open();
    m_desk->app().recovery().noteUnclean(m_desk->app().clock().now() - 4h);
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideAgain") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideAgain"), Qt::LeftButton);
    QVERIFY(visibleChild<QPushButton>(*window, "decideAgain") == nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideBack"), Qt::LeftButton);
    QCOMPARE(stateOf(item), PartState::MaybeSent);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideAgain"), Qt::LeftButton);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideReally"), Qt::LeftButton);
    QTRY_COMPARE(stateOf(item), PartState::Queued);
}

void TestRecoveryDialog::whatArrivedIsSaidInTheDetails()
{
    const auto item = add(PartState::MaybeSent);
    const auto window = open();
    window->showItem(item.id);
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideSent") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*window, "decideSent"), Qt::LeftButton);
    QTRY_COMPARE(stateOf(item), PartState::Sent);
    QTRY_VERIFY(visibleChild<QPushButton>(*window, "decideSent") == nullptr);
}

void TestRecoveryDialog::lateMessagesAreAskedAbout()
{
    const auto first = add(PartState::Late);
    const auto window = open();
    auto *notice = window->findChild<Banner *>(u"lateNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->sentence().contains(u'1'));
    QTest::mouseClick(visibleChild<QPushButton>(*window, "sendLate"), Qt::LeftButton);
    QTRY_VERIFY(!notice->isVisible());
    QCOMPARE(stateOf(first), PartState::Queued);
    const auto second = add(PartState::Late);
    Q_EMIT m_desk->app().outbox().itemsChanged({second.id});
    QTRY_VERIFY(notice->isVisible());
    QTest::mouseClick(visibleChild<QPushButton>(*window, "cancelLate"), Qt::LeftButton);
    QTRY_VERIFY(!notice->isVisible());
    QCOMPARE(stateOf(second), PartState::Cancelled);
}

void TestRecoveryDialog::whatAClosedProgramDidNotSendIsSaidOnce()
{
    AppContext &app = m_desk->app();
    const auto item = add(PartState::Queued);
    const storage::PartChange abandoned{.id = item.parts.front().id,
                                        .to = PartState::Cancelled,
                                        .at = app.clock().now() - 1h,
                                        .reason = u"closed-before-sending"_s};
    QVERIFY(test::await(app.database().run([abandoned](const auto &db) {
        return storage::OutboxRepository(db).settle(std::span(&abandoned, 1));
    })));
    {
        const auto window = open();
        auto *notice = window->findChild<Banner *>(u"abandonedNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->sentence().contains(u'1'));
        Q_EMIT notice->actionTriggered();
        QTRY_VERIFY(visibleChild<QPushButton>(*window, "fixIt") != nullptr); // its details are shown
        QVERIFY(notice->isVisible()); // until it is closed
        Q_EMIT notice->closed();
        QTRY_VERIFY(test::await(app.recovery().abandoned(m_tenant.id))->empty());
    }
    const auto window = open();
    auto *notice = window->findChild<Banner *>(u"abandonedNotice"_s);
    QTRY_VERIFY(app.database().isIdle());
    QVERIFY(!notice->isVisible());
}

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
