// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/heldrows.h"
#include "gui/messages/messagespage.h"
#include "gui/pieces/messagebubble.h"
#include "gui/support/desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

class TestMessagesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anItemAppearsByItselfAndCanBeTakenBack();
    void theRowItselfTakesItBack();
    void theKeyTakesTheRowBack();
    void closingInTheUndoTimeSendsNothing();
    void aNameFilterAsksTheSource();
    void aBubbleNamesItsFile();

private:
    OutgoingItem queueText(const QString &text, const QString &name = u"Maria Souza"_s)
    {
        return *test::await(m_desk->app().send().queue({.sender = *m_workspace->sender(),
                                                        .channel = Channel::Sms,
                                                        .kind = ItemKind::Text,
                                                        .to = test::Desk::maria,
                                                        .text = text,
                                                        .contactName = name,
                                                        .undo = 30s}));
    }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"messageTable"_s); }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MessagesPage> m_page;
};

void TestMessagesPage::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->addCompany();
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_page = std::make_unique<MessagesPage>(m_desk->services(), *m_workspace);
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->sender());
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activate();
}

void TestMessagesPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_desk.reset();
}

void TestMessagesPage::anItemAppearsByItselfAndCanBeTakenBack()
{
    QTRY_VERIFY(!table()->isVisible()); // the empty state
    const OutgoingItem item = queueText(u"Bom dia"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(m_page->showItem(item.id));
    QTRY_VERIFY(visibleChild<QPushButton>(*m_page, "undoItem") != nullptr);

    QTest::mouseClick(visibleChild<QPushButton>(*m_page, "undoItem"), Qt::LeftButton);

    QTRY_COMPARE(model()->index(0, MessageTableModel::StateColumn).data().toString(), u"Cancelled"_s);
    QTRY_VERIFY(visibleChild<QPushButton>(*m_page, "undoItem") == nullptr);
}

/// The seconds stand in the row, and a click on them is enough.
void TestMessagesPage::theRowItselfTakesItBack()
{
    const OutgoingItem item = queueText(u"Bom dia"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(secondsHeld(item, m_desk->app().clock().now()) > 20);
    QVERIFY(secondsHeld(item, item.heldUntil) == 0);
    const QModelIndex state = model()->index(0, MessageTableModel::StateColumn);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(state).center());
    QTRY_COMPARE(state.data().toString(), u"Cancelled"_s);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(state).center());
    QCOMPARE(state.data().toString(), u"Cancelled"_s);
}

void TestMessagesPage::theKeyTakesTheRowBack()
{
    queueText(u"Bom dia"_s);
    queueText(u"Boa tarde"_s, u"João Pereira"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->setFocus();
    table()->setCurrentIndex(model()->index(1, MessageTableModel::WhenColumn));
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(model()->index(1, MessageTableModel::StateColumn).data().toString(), u"Cancelled"_s);
    QCOMPARE(model()->index(0, MessageTableModel::StateColumn).data().toString(), u"Queued"_s);
}

/// Leaving the program while it counts down is "not sent", and the next start says so.
void TestMessagesPage::closingInTheUndoTimeSendsNothing()
{
    const OutgoingItem item = queueText(u"Bom dia"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    m_page.reset();
    m_workspace.reset();
    m_desk->reopen();
    const auto again = test::await(m_desk->app().send().item(item.id));
    QVERIFY(again);
    QCOMPARE(again->parts.front().state, PartState::Cancelled);
    QCOMPARE(again->parts.front().reason, u"closed-before-sending"_s);
}

void TestMessagesPage::aNameFilterAsksTheSource()
{
    queueText(u"Bom dia"_s);
    queueText(u"Boa tarde"_s, u"João Pereira"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    m_page->findChild<QLineEdit *>(u"messageSearch"_s)->setText(u"joao"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    m_page->findChild<QLineEdit *>(u"messageSearch"_s)->setText(u"nobody"_s);
    QTRY_COMPARE(model()->rowCount(), 0);
    QTRY_VERIFY(!table()->isVisible());
}

void TestMessagesPage::aBubbleNamesItsFile()
{
    QVERIFY(test::await(m_desk->app().startSending()));
    m_desk->hearFrom(test::Desk::maria);
    const Sender sender = *m_workspace->sender();
    const auto windowOpen = [this, &sender] {
        const auto state
            = test::await(m_desk->app().send().recipientState(sender, Channel::WhatsApp, test::Desk::maria));
        return state && state->window.isOpen(m_desk->app().clock().now());
    };
    QTRY_VERIFY_WITH_TIMEOUT(windowOpen(), 15'000);
    const auto item = test::await(m_desk->app().send().queue({.sender = sender,
                                                              .kind = ItemKind::Pdf,
                                                              .to = test::Desk::maria,
                                                              .filePath = m_desk->boleto(),
                                                              .undo = 30s}));
    QVERIFY2(item, item ? "" : qPrintable(item.error().reason));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(m_page->showItem(item->id));
    const auto named = [this] {
        const auto bubbles = m_page->findChildren<MessageBubble *>();
        return std::ranges::any_of(bubbles, [](const MessageBubble *bubble) {
            return bubble->content().file.name == "boleto.pdf"_L1 && bubble->content().file.bytes > 0;
        });
    };
    QTRY_VERIFY(named());
}

QTEST_MAIN(TestMessagesPage)
#include "tst_messagespage.moc"
