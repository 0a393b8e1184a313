// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/duties.h"
#include "gui/compose/composepage.h"
#include "gui/messages/messagespage.h"
#include "gui/payees/payeesdialog.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/emptystate.h"
#include "gui/pieces/pageheader.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/senders/senderspage.h"
#include "gui/support/desk.h"
#include "gui/welcome/welcomepage.h"
#include "services/words/errortext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::await;
using test::visibleChild;

/// The window follows the role of who is signed in: what this person may not do sleeps and says who may.
class TestDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theReasonComesAndGoesWithTheRole();
    void whoOnlySeesPreparesNothing();
    void whoPreparesIsToldWhatIsMissingFirst();
    void numbersAreForAdministrators();
    void aNumberInTroubleOffersNoHelpThatFails();
    void beneficiariesAreForAdministrators();
    void aMessageIsTakenBackByWhoMaySend();
    void aFirstStartIsSetUpByAnAdministrator();

private:
    void enter(UserRole role)
    {
        const auto signedIn = await(m_desk->app().people().signIn(m_people.at(role), {}));
        if (!signedIn)
            qFatal("%s", qPrintable(signedIn.error().reason));
    }
    [[nodiscard]] Session &session() const { return m_desk->app().session(); }
    template<typename PageType>
    std::unique_ptr<PageType> shown()
    {
        auto page = std::make_unique<PageType>(m_desk->services(), *m_workspace);
        m_workspace->reload();
        page->resize(1366, 768);
        page->show();
        return page;
    }
    static QPushButton *button(const QWidget &page, const char *name)
    {
        return page.findChild<QPushButton *>(QLatin1StringView(name));
    }
    /// Everything is right for a text to Maria.
    static void write(ComposePage &page)
    {
        page.beginText();
        page.findChild<QLineEdit *>(u"recipientEdit"_s)->setText(u"67 99955-0101"_s);
        page.findChild<QPlainTextEdit *>(u"messageEdit"_s)->setPlainText(u"Olá!"_s);
    }

    std::unique_ptr<test::Desk> m_desk;
    Tenant m_tenant;
    std::unique_ptr<Workspace> m_workspace;
    std::map<UserRole, UserId> m_people;
};

void TestDuties::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_tenant = m_desk->addCompany();
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    for (const auto &[role, name] :
         {std::pair(UserRole::Administer, u"Ana"_s), std::pair(UserRole::Send, u"Rui"_s),
          std::pair(UserRole::Prepare, u"Bia"_s), std::pair(UserRole::See, u"Leo"_s)}) {
        const auto user = await(m_desk->app().people().add(name, role, {}));
        QVERIFY(user);
        m_people.insert_or_assign(role, user->id);
    }
}

void TestDuties::cleanup()
{
    m_workspace.reset();
    m_desk.reset();
}

void TestDuties::theReasonComesAndGoesWithTheRole()
{
    QPushButton pause;
    pause.setToolTip(u"Nothing leaves then."_s);
    enter(UserRole::Send);
    setAllowed(pause, session(), Duty::ChangeNumbers);
    QVERIFY(!pause.isEnabled());
    QCOMPARE(pause.toolTip(), refusalOf(session(), Duty::ChangeNumbers));
    QVERIFY(pause.toolTip().contains(u"administer"_s));
    QCOMPARE(pause.accessibleDescription(), pause.toolTip());
    pause.setToolTip(u"Then nothing leaves."_s); // the page says it anew, for example in another language
    setAllowed(pause, session(), Duty::ChangeNumbers);
    QVERIFY(pause.toolTip().contains(u"administer"_s));
    enter(UserRole::Administer);
    setAllowed(pause, session(), Duty::ChangeNumbers);
    QVERIFY(pause.isEnabled());
    QCOMPARE(pause.toolTip(), u"Then nothing leaves."_s);
    QVERIFY(pause.accessibleDescription().isEmpty());
    setAllowed(pause, session(), Duty::ChangeNumbers, false); // nothing is chosen: no reason of the role
    QVERIFY(!pause.isEnabled());
    QCOMPARE(pause.toolTip(), u"Then nothing leaves."_s);
    session().lock();
    QVERIFY(refusalOf(session(), Duty::SeeMessages).contains(u"signed in"_s));
}

void TestDuties::whoOnlySeesPreparesNothing()
{
    enter(UserRole::See);
    const auto page = shown<ComposePage>();
    auto *const send = button(*page, "sendButton");
    auto *const to = page->findChild<QLineEdit *>(u"recipientEdit"_s);
    QTRY_COMPARE(send->accessibleDescription(), refusalOf(session(), Duty::SendMessages));
    QVERIFY(!to->isEnabled());
    QVERIFY(page->takeFile(m_desk->boleto())); // dropped on the window: said, not opened
    const auto banners = page->findChildren<Banner *>();
    QVERIFY(std::ranges::any_of(banners, [this](const Banner *banner) {
        return banner->isVisible() && banner->sentence() == refusalOf(session(), Duty::PrepareMessages);
    }));
    enter(UserRole::Send); // the same page, another person
    QTRY_VERIFY(to->isEnabled());
    QTRY_VERIFY(send->accessibleDescription() != refusalOf(session(), Duty::SendMessages));
}

void TestDuties::whoPreparesIsToldWhatIsMissingFirst()
{
    QVERIFY(await(m_desk->app().startSending()));
    enter(UserRole::Prepare);
    const auto page = shown<ComposePage>();
    QTRY_VERIFY(m_workspace->sender());
    page->beginText();
    auto *const send = button(*page, "sendButton");
    QTRY_COMPARE(send->accessibleDescription(), textOf(SendObstacle::NoRecipient));
    write(*page);
    m_desk->hearFrom(test::Desk::maria);
    QTRY_COMPARE_WITH_TIMEOUT(send->accessibleDescription(), refusalOf(session(), Duty::SendMessages),
                              15'000);
    QVERIFY(!send->isEnabled());
    enter(UserRole::Send);
    QTRY_VERIFY(send->isEnabled());
    QCOMPARE(page->findChild<QPlainTextEdit *>(u"messageEdit"_s)->toPlainText(), u"Olá!"_s);
}

void TestDuties::numbersAreForAdministrators()
{
    enter(UserRole::Send);
    const auto page = shown<SendersPage>();
    auto *const add = page->findChild<PageHeader *>()->primaryButton()->button();
    QTRY_VERIFY(visibleChild<QPushButton>(*page, "pauseSender") != nullptr);
    const QList<QPushButton *> guarded{add, button(*page, "pauseSender"), button(*page, "editSender"),
                                       button(*page, "secretButton"), button(*page, "replaceKey")};
    for (const QPushButton *each : guarded) {
        QVERIFY(!each->isEnabled());
        QCOMPARE(each->toolTip(), refusalOf(session(), Duty::ChangeNumbers));
    }
    QVERIFY(button(*page, "testConnection")->isEnabled()); // changes nothing
    auto *const table = page->findChild<QTableView *>(u"senderTable"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(page->findChild<QDialog *>() == nullptr);
    enter(UserRole::Administer);
    for (const QPushButton *each : guarded)
        QVERIFY(each->isEnabled());
}

void TestDuties::aNumberInTroubleOffersNoHelpThatFails()
{
    const auto senders = await(m_desk->app().directory().senders(m_tenant.id));
    QVERIFY(senders && senders->size() == 1);
    enter(UserRole::Administer);
    QVERIFY(
        await(m_desk->app().directory().replaceSecret(senders->front().accountId, Secret("wrongtoken"_ba))));
    enter(UserRole::Send);
    const auto page = shown<SendersPage>();
    QTRY_VERIFY(visibleChild<QPushButton>(*page, "testConnection") != nullptr);
    QTest::mouseClick(button(*page, "testConnection"), Qt::LeftButton);
    // the steps are built anew with each answer
    const auto isOffered = [&](bool awake) {
        const auto *const help = visibleChild<QPushButton>(*page, "wayOut-credentials");
        return help != nullptr && help->isEnabled() == awake;
    };
    QTRY_VERIFY_WITH_TIMEOUT(button(*page, "testConnection")->isEnabled(), 15'000); // the test is over
    QTRY_VERIFY(isOffered(false));
    enter(UserRole::Administer);
    QTRY_VERIFY(isOffered(true));
}

void TestDuties::beneficiariesAreForAdministrators()
{
    enter(UserRole::Send);
    PayeesDialog dialog(m_desk->services(), m_tenant);
    dialog.show();
    QVERIFY(!button(dialog, "addPayee")->isEnabled());
    QVERIFY(!dialog.findChild<QLineEdit *>(u"payeeDocument"_s)->isEnabled());
    QCOMPARE(button(dialog, "removePayee")->accessibleDescription(), refusalOf(session(), Duty::ManageUsers));
    enter(UserRole::Administer);
    QVERIFY(button(dialog, "addPayee")->isEnabled());
    QVERIFY(dialog.findChild<QLineEdit *>(u"payeeDocument"_s)->isEnabled());
}

void TestDuties::aMessageIsTakenBackByWhoMaySend()
{
    enter(UserRole::Send);
    const auto sender = await(m_desk->app().directory().senders(m_tenant.id));
    QVERIFY(sender);
    const auto item = await(m_desk->app().send().queue({.sender = sender->front(),
                                                        .channel = Channel::Sms,
                                                        .kind = ItemKind::Text,
                                                        .to = test::Desk::maria,
                                                        .text = u"Olá!"_s}));
    QVERIFY2(item, item ? "" : qPrintable(item.error().reason));
    const auto page = shown<MessagesPage>();
    page->activate();
    QVERIFY(page->showItem(item->id));
    QTRY_VERIFY(visibleChild<QPushButton>(*page, "undoItem") != nullptr);
    QVERIFY(visibleChild<QPushButton>(*page, "undoItem")->isEnabled());
    enter(UserRole::See);
    QTRY_VERIFY(visibleChild<QPushButton>(*page, "undoItem") != nullptr);
    QVERIFY(!visibleChild<QPushButton>(*page, "undoItem")->isEnabled());
    const auto undone = await(m_desk->app().send().undo(item->id));
    QVERIFY(!undone);
    QCOMPARE(undone.error().reason, u"not-allowed"_s);
}

void TestDuties::aFirstStartIsSetUpByAnAdministrator()
{
    enter(UserRole::Send);
    WelcomePage page(session(), false);
    page.show();
    QVERIFY(!button(page, "setUpCompany")->isEnabled());
    QVERIFY(button(page, "trySimulator")->isEnabled());
    enter(UserRole::Administer);
    QVERIFY(button(page, "setUpCompany")->isEnabled());
}

QTEST_MAIN(TestDuties)
#include "tst_duties.moc"
