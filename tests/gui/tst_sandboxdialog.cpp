// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/explaining.h"
#include "gui/senders/qrpicture.h"
#include "gui/senders/sandboxdialog.h"
#include "gui/support/desk.h"
#include "storage/tenants/sandboxjoinrepository.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// Joining Twilio's number for trying, in the window.
class TestSandboxDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTextBecomesACodeAndALink();
    void whatIsNoJoinTextIsSaid();
    void aJoinTicksItself();
    void aJoinIsMarkedByHand();
    void aJoinThatEndsIsWarnedOf();
    void aTestMessageIsFollowedToTheAnswer();
    void aTestThatCannotLeaveSaysWhy();
    void aTestThatFailsSaysWhy();

private:
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    void typeText(const QString &text) const
    {
        edit("textEdit")->clear();
        QTest::keyClicks(edit("textEdit"), text);
        QTest::keyClick(edit("textEdit"), Qt::Key_Return);
    }
    void noteJoin(const QString &phone, std::chrono::hours ago) const
    {
        const SandboxJoin join{.phone = phone, .joinedAt = m_desk->app().clock().now() - ago};
        const SenderId sender = m_sender.id;
        QVERIFY(test::await(m_desk->app().database().run([sender, join](const auto &db) {
            return storage::SandboxJoinRepository(db).note(sender, join);
        })));
    }
    void hear(const QString &body) const
    {
        const auto told = m_desk->app().simulator()->tell(u"inbound"_s,
                                                          {{u"from"_s, test::Desk::maria},
                                                           {u"to"_s, sharedSandboxNumber.toString()},
                                                           {u"body"_s, body},
                                                           {u"channel"_s, u"whatsapp"_s}});
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    }
    [[nodiscard]] QString testWords() const { return label("testWords")->text(); }
    void open()
    {
        m_dialog = std::make_unique<SandboxDialog>(m_desk->services(), m_sender);
        m_dialog->show();
    }

    std::unique_ptr<test::Desk> m_desk;
    Sender m_sender;
    std::unique_ptr<SandboxDialog> m_dialog;
};

void TestSandboxDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    const Tenant tenant = m_desk->addCompany();
    const auto accounts = test::await(m_desk->app().directory().accounts(tenant.id));
    QVERIFY(accounts);
    const auto sender
        = test::await(m_desk->app().directory().addSender({.tenantId = tenant.id,
                                                           .accountId = accounts->front().id,
                                                           .number = sharedSandboxNumber.toString()}));
    QVERIFY(sender);
    m_sender = *sender;
    QVERIFY(isSandbox(m_sender));
}

void TestSandboxDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestSandboxDialog::theTextBecomesACodeAndALink()
{
    open();
    auto *const picture = m_dialog->findChild<QrPicture *>();
    QVERIFY(picture->modules().isNull());
    QVERIFY(!button("copyButton")->isEnabled());
    typeText(u"Join  Recado-Demo"_s); // as a phone writes it
    QVERIFY(!picture->modules().isNull());
    QCOMPARE(label("linkLabel")->text(), u"https://wa.me/14155238886?text=join%20recado-demo"_s);
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"join recado-demo"_s);
    QTest::mouseClick(button("inviteButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"https://wa.me/14155238886"_s));
    const auto saved = [this] {
        const auto sender = test::await(m_desk->app().directory().sender(m_sender.id));
        return sender ? sender->sandboxJoin : QString();
    };
    QTRY_COMPARE(saved(), u"join recado-demo"_s);
    QVERIFY2(m_dialog->isVisible(), "Enter in the field pressed a button");
}

void TestSandboxDialog::whatIsNoJoinTextIsSaid()
{
    open();
    typeText(u"hello"_s);
    QVERIFY(visibleChild<QLabel>(*m_dialog, "textFinding") != nullptr);
    QVERIFY(!button("lookButton")->isEnabled());
}

void TestSandboxDialog::aJoinTicksItself()
{
    open();
    typeText(u"join recado-demo"_s);
    QVERIFY(!label("waitingLabel")->text().contains(u"99955"_s));
    hear(u"Join recado-demo"_s);
    // nobody presses anything
    QTRY_VERIFY_WITH_TIMEOUT(label("waitingLabel")->text().contains(u"(67) 99955-0101"_s), 20'000);
    const auto *const list = m_dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(u"71 h"_s) || list->item(0)->text().contains(u"72 h"_s),
             qPrintable(list->item(0)->text()));
}

void TestSandboxDialog::aJoinIsMarkedByHand()
{
    open();
    edit("phoneEdit")->setText(u"12"_s);
    QTest::mouseClick(button("markButton"), Qt::LeftButton);
    QTRY_VERIFY(visibleChild<QLabel>(*m_dialog, "phoneFinding") != nullptr);
    edit("phoneEdit")->setText(u"67 99955-0102"_s);
    QTest::keyClick(edit("phoneEdit"), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->findChild<QListWidget *>()->count(), 1);
    QVERIFY(edit("phoneEdit")->text().isEmpty());
    QVERIFY(visibleChild<QLabel>(*m_dialog, "phoneFinding") == nullptr);
}

void TestSandboxDialog::aJoinThatEndsIsWarnedOf()
{
    noteJoin(u"+5567999550101"_s, std::chrono::hours{10});
    noteJoin(u"+5567999550102"_s, std::chrono::hours{60});
    noteJoin(u"+5567999550103"_s, std::chrono::hours{80});
    open();
    const auto *const list = m_dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 3);
    QVERIFY2(list->item(0)->text().contains(u"may be written to"_s), qPrintable(list->item(0)->text()));
    QVERIFY2(list->item(1)->text().contains(u"ends in"_s), qPrintable(list->item(1)->text()));
    QVERIFY2(list->item(2)->text().contains(u"has ended"_s), qPrintable(list->item(2)->text()));
}

void TestSandboxDialog::aTestMessageIsFollowedToTheAnswer()
{
    QVERIFY(test::await(m_desk->app().startSending()));
    open();
    typeText(u"join recado-demo"_s);
    QVERIFY(!button("testSend")->isEnabled());
    QVERIFY(testWords().contains(u"As soon as a phone has joined"_s));
    hear(u"join recado-demo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button("testSend")->isEnabled(), 20'000);
    QVERIFY(button("testSend")->text().contains(u"(67) 99955-0101"_s));
    QTest::mouseClick(button("testSend"), Qt::LeftButton);
    QVERIFY(!button("testSend")->isEnabled()); // a second click sends no second message
    QTimer impatience; // the program itself asks more rarely
    connect(&impatience, &QTimer::timeout, &m_desk->app().outbox(), &OutboxRunner::syncNow);
    impatience.start(300);
    QTRY_VERIFY2_WITH_TIMEOUT(testWords().contains(u"has arrived"_s), qPrintable(testWords()), 20'000);
    QVERIFY(button("testSend")->isEnabled());
    hear(u"Chegou"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(testWords().contains(u"both ways work"_s), qPrintable(testWords()), 20'000);
    const auto page
        = test::await(m_desk->app().send().page(m_sender.tenantId, std::nullopt, {}, std::nullopt, 10));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), std::size_t{1}); // in the outbox like every message
}

void TestSandboxDialog::aTestThatCannotLeaveSaysWhy()
{
    noteJoin(test::Desk::maria, std::chrono::hours{10}); // by hand: Twilio has shown no message of hers
    open();
    QTRY_VERIFY(button("testSend")->isEnabled());
    QTest::mouseClick(button("testSend"), Qt::LeftButton);
    QTRY_COMPARE(testWords(), oneLine(explainReason(u"window-closed"_s)));
    QVERIFY(button("testSend")->isEnabled()); // to try again
}

void TestSandboxDialog::aTestThatFailsSaysWhy()
{
    QVERIFY(test::await(m_desk->app().startSending()));
    open();
    typeText(u"join recado-demo"_s);
    hear(u"join recado-demo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button("testSend")->isEnabled(), 20'000);
    QVERIFY(m_desk->app().simulator()->tell(
        u"faults"_s,
        {{u"on"_s, u"create"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 400}, {u"code"_s, 63015}}));
    QTest::mouseClick(button("testSend"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(testWords().section(u'.', 0, 0), explainCode(63015).what.section(u'.', 0, 0),
                              20'000);
    QVERIFY(button("testSend")->isEnabled());
}

QTEST_MAIN(TestSandboxDialog)
#include "tst_sandboxdialog.moc"
