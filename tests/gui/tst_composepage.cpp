// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sampleslip.h"
#include "domain/messages/segments.h"
#include "gui/compose/composepage.h"
#include "gui/pieces/banner.h"
#include "gui/support/desk.h"
#include "services/words/errortext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

class TestComposePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClosedWindowDisablesSendAndSaysWhy();
    void anOpenWindowLetsItGo();
    void whoOptedOutIsNamedAndGetsNothing();
    void oneSmsIsOfferedForWhenWhatsAppFails();
    void aMatchIsOfferedAndNeverTakenByItself();
    void whatIsTakenBackReturnsToThePage();
    void aFileThatIsNoPdfIsSaidInWords();
    void aBoletoThatWasSentAsksBeforeItGoesAgain();
    void aStrangeBeneficiaryWantsAReason();
    void somebodyElsesBoletoIsNamed();
    void aDraftStaysWithItsCompany();
    void aTypedTextSurvivesAnotherLanguage();

private:
    [[nodiscard]] QPushButton *sendButton() const
    {
        return m_page->findChild<QPushButton *>(u"sendButton"_s);
    }
    [[nodiscard]] QLineEdit *to() const { return m_page->findChild<QLineEdit *>(u"recipientEdit"_s); }
    [[nodiscard]] QPlainTextEdit *text() const
    {
        return m_page->findChild<QPlainTextEdit *>(u"messageEdit"_s);
    }
    /// Everything about the sample boleto is right but what the test is about.
    void openForMaria(const QString &file) const
    {
        m_desk->hearFrom(test::Desk::maria);
        QVERIFY(m_page->takeFile(file));
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QPushButton>(*m_page, "acceptMatch") != nullptr, 15'000);
        QTest::mouseClick(visibleChild<QPushButton>(*m_page, "acceptMatch"), Qt::LeftButton);
    }
    void sendOnce() const
    {
        openForMaria(m_desk->boleto());
        QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
        QSignalSpy offered(m_page.get(), &Page::undoOffered);
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        QTRY_COMPARE(offered.count(), 1);
    }
    void typeRecipient(const QString &phone) const
    {
        to()->clear();
        QTest::keyClicks(to(), phone);
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComposePage> m_page;
};

void TestComposePage::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->addCompany();
    QVERIFY(test::await(m_desk->app().startSending()));
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_page = std::make_unique<ComposePage>(m_desk->services(), *m_workspace);
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->sender());
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestComposePage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_desk.reset();
}

void TestComposePage::aClosedWindowDisablesSendAndSaysWhy()
{
    m_page->beginText();
    typeRecipient(u"67 99955-0101"_s);
    text()->setPlainText(u"Olá!"_s);
    QTRY_COMPARE(sendButton()->accessibleDescription(), textOf(SendObstacle::WindowClosed));
    QVERIFY(!sendButton()->isEnabled());
}

void TestComposePage::anOpenWindowLetsItGo()
{
    m_page->beginText();
    typeRecipient(u"67 99955-0101"_s);
    text()->setPlainText(u"Olá!"_s);
    m_desk->hearFrom(test::Desk::maria);
    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
    QSignalSpy offered(m_page.get(), &Page::undoOffered);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(offered.count(), 1);
    QVERIFY(to()->text().isEmpty());
}

void TestComposePage::whoOptedOutIsNamedAndGetsNothing()
{
    m_desk->hearFrom(test::Desk::maria, u"Pare"_s);
    m_page->beginText();
    text()->setPlainText(u"Bom dia"_s);
    typeRecipient(test::Desk::maria);
    const auto *said = m_page->findChild<QLabel *>(u"optOut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 15'000);
    QVERIFY(said->text().contains(u"Maria Souza"_s));
    QVERIFY(said->text().contains(u"Pare"_s));
    QTRY_COMPARE(sendButton()->accessibleDescription(), textOf(SendObstacle::OptedOut));
    QVERIFY(!sendButton()->isEnabled());
    typeRecipient(u"+5567999550102"_s);
    QTRY_VERIFY(!said->isVisible());
}

void TestComposePage::oneSmsIsOfferedForWhenWhatsAppFails()
{
    QVERIFY(visibleChild<QCheckBox>(*m_page, "smsFallback") == nullptr); // nothing to say yet
    openForMaria(m_desk->boleto());
    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
    auto *const wanted = visibleChild<QCheckBox>(*m_page, "smsFallback");
    QVERIFY(wanted != nullptr);
    QVERIFY(!wanted->isChecked()); // it costs money
    wanted->setChecked(true);
    QTRY_VERIFY(sendButton()->isEnabled());
    QSignalSpy offered(m_page.get(), &Page::undoOffered);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(offered.count(), 1);
    QVERIFY(!wanted->isChecked()); // for the next one it is asked again
    const auto item = test::await(m_desk->app().send().item(offered[0][0].value<ItemId>()));
    QVERIFY(item);
    QVERIFY2(item->fallbackBody.contains(u"R$ 350,00"_s), qPrintable(item->fallbackBody));
    QVERIFY(item->fallbackBody.contains(u"Linha digitavel"_s)); // an accent would make it dearer
    QVERIFY(!countSegments(item->fallbackBody).unicode);
}

void TestComposePage::aMatchIsOfferedAndNeverTakenByItself()
{
    m_desk->hearFrom(test::Desk::maria);
    QVERIFY(m_page->takeFile(m_desk->boleto()));
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QPushButton>(*m_page, "acceptMatch") != nullptr, 15'000);
    QVERIFY(to()->text().isEmpty());
    QVERIFY(!sendButton()->isEnabled());

    QTest::mouseClick(visibleChild<QPushButton>(*m_page, "acceptMatch"), Qt::LeftButton);

    QVERIFY(to()->text().contains(u"Maria Souza"_s));
    QVERIFY2(text()->toPlainText().startsWith(u"Olá, Maria!"_s), qPrintable(text()->toPlainText()));
    QVERIFY(text()->toPlainText().contains(u"R$ 350,00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
}

void TestComposePage::whatIsTakenBackReturnsToThePage()
{
    anOpenWindowLetsItGo();
    QSignalSpy offered(m_page.get(), &Page::undoOffered);
    typeRecipient(u"67 99955-0101"_s);
    text()->setPlainText(u"Não era isto"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QTRY_COMPARE(offered.count(), 1);
    const auto item = offered[0][0].value<ItemId>();

    const auto undone = test::await(m_desk->app().send().undo(item));
    QVERIFY(undone && *undone);
    m_page->undone(item);

    QCOMPARE(text()->toPlainText(), u"Não era isto"_s);
    QCOMPARE(to()->text(), u"67 99955-0101"_s);
}

void TestComposePage::aFileThatIsNoPdfIsSaidInWords()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"boleto.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html><body>Please log in</body></html>");
    file.close();
    m_page->takeFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QWidget>(*m_page, "fileProblem") != nullptr, 15'000);
    QCOMPARE(visibleChild<QWidget>(*m_page, "fileProblem")->accessibleName().isEmpty(), false);
    QVERIFY(!sendButton()->isEnabled());
}

void TestComposePage::aBoletoThatWasSentAsksBeforeItGoesAgain()
{
    sendOnce();
    openForMaria(m_desk->boleto());
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<Banner>(*m_page, "signals") != nullptr, 15'000);
    auto *const signal = visibleChild<Banner>(*m_page, "signals");
    QVERIFY2(signal->sentence().contains(u"Maria Souza"_s), qPrintable(signal->sentence()));
    QTRY_VERIFY(!sendButton()->accessibleDescription().isEmpty());
    QVERIFY(!sendButton()->isEnabled());

    for (int answers = 0; answers < 3 && signal->isVisible(); ++answers)
        Q_EMIT signal->actionTriggered();

    QVERIFY(!signal->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
}

void TestComposePage::aStrangeBeneficiaryWantsAReason()
{
    sendOnce();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"other.pdf"_s);
    QVERIFY(documents::writeSampleSlip({.payee = u"Outra Empresa"_s,
                                        .payeeDocument = u"45.723.174/0001-10"_s,
                                        .payer = u"Maria Souza"_s,
                                        .payerDocument = u"111.444.777-35"_s,
                                        .amountCents = 12000,
                                        .due = QDate::currentDate().addDays(9),
                                        .ourNumber = u"99945678901"_s},
                                       file));
    openForMaria(file);
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(*m_page, "overrideReason") != nullptr, 15'000);
    auto *const reason = visibleChild<QLineEdit>(*m_page, "overrideReason");
    QVERIFY(visibleChild<Banner>(*m_page, "signals")->sentence().contains(u"Outra Empresa"_s));
    reason->setText(u"ok"_s);
    QTRY_VERIFY(!sendButton()->accessibleDescription().isEmpty());
    QVERIFY2(!sendButton()->isEnabled(), "a word that explains nothing is no reason");

    reason->setText(u"Conferido por telefone"_s);

    QTRY_VERIFY_WITH_TIMEOUT(sendButton()->isEnabled(), 15'000);
}

void TestComposePage::somebodyElsesBoletoIsNamed()
{
    const auto tenant = m_workspace->tenant();
    const QString rui = u"+5567999550177"_s;
    QVERIFY(
        test::await(m_desk->app().directory().addContacts(std::vector{Contact{.id = ContactId::create(),
                                                                              .tenantId = tenant->id,
                                                                              .name = u"Rui Lima"_s,
                                                                              .phone = rui,
                                                                              .taxId = u"52998224725"_s}})));
    m_desk->hearFrom(rui);
    QVERIFY(m_page->takeFile(m_desk->boleto()));
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QPushButton>(*m_page, "acceptMatch") != nullptr, 15'000);
    typeRecipient(u"67 99955-0177"_s);

    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<Banner>(*m_page, "signals") != nullptr, 15'000);
    auto *const signal = visibleChild<Banner>(*m_page, "signals");
    QVERIFY2(signal->sentence().contains(u"Maria Souza"_s) && signal->sentence().contains(u"Rui Lima"_s),
             qPrintable(signal->sentence()));
    QVERIFY(!sendButton()->isEnabled());
    Q_EMIT signal->actionTriggered();
    QTRY_VERIFY2_WITH_TIMEOUT(sendButton()->isEnabled(), qPrintable(sendButton()->accessibleDescription()),
                              15'000);

    typeRecipient(u"67 99955-0101"_s); // hers: nothing to be asked
    QTRY_VERIFY(!signal->isVisible());
    typeRecipient(u"67 99955-0177"_s);
    QTRY_VERIFY_WITH_TIMEOUT(signal->isVisible(),
                             15'000); // the yes was given before, about a send that did not happen
}

void TestComposePage::aDraftStaysWithItsCompany()
{
    const Tenant first = *m_workspace->tenant();
    const Tenant second = m_desk->addCompany(u"Imobiliária Lua"_s, u"+556730000002"_s);
    m_page->beginText();
    typeRecipient(u"67 99955-0101"_s);
    text()->setPlainText(u"Só para o Solar"_s);

    m_workspace->chooseTenant(second.id);
    QTRY_COMPARE(m_workspace->tenant()->id, second.id);
    QVERIFY(to()->text().isEmpty());
    QVERIFY(text()->toPlainText().isEmpty());

    m_workspace->chooseTenant(first.id);
    QTRY_COMPARE(text()->toPlainText(), u"Só para o Solar"_s);
    QCOMPARE(to()->text(), u"67 99955-0101"_s);
}

void TestComposePage::aTypedTextSurvivesAnotherLanguage()
{
    m_page->beginText();
    text()->setPlainText(u"Bom dia"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(text()->toPlainText(), u"Bom dia"_s);
}

QTEST_MAIN(TestComposePage)
#include "tst_composepage.moc"
