// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/boletopanel.h"
#include "gui/compose/composepage.h"
#include "gui/compose/draftkeeper.h"
#include "gui/compose/whenpicker.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/reasonedbutton.h"
#include "gui/support/desk.h"
#include "services/directory/directoryservice.h"
#include "services/messages/draftservice.h"
#include "services/words/errortext.h"
#include "storage/databasethread.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What somebody wrote and did not send is there again, even when the program did not end by itself.
class TestComposeDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingComesBackFromJson();
    void whatIsBrokenIsAnEmptyDraft();
    void textAndRecipientSurviveACrash();
    void theFileAndWhatWasTypedSurviveACrash();
    void theSmsAndTheTimeSurviveACrash();
    void aTimeThatHasPassedIsAskedAgain();
    void aSentMessageLeavesNoDraft();
    void aFileThatIsGoneIsSaidSo();
    void aCustomerWithAnotherPhoneIsNotTaken();

private:
    [[nodiscard]] QPlainTextEdit *text() const
    {
        return m_page->findChild<QPlainTextEdit *>(u"messageEdit"_s);
    }
    [[nodiscard]] QLineEdit *to() const { return m_page->findChild<QLineEdit *>(u"recipientEdit"_s); }
    [[nodiscard]] BoletoPanel *panel() const { return m_page->findChild<BoletoPanel *>(); }
    [[nodiscard]] QString onDisk() const
    {
        const auto all = test::await(m_desk->app().drafts().all());
        return all ? all->value(m_workspace->tenant()->id) : u"unreadable"_s;
    }
    void openPage()
    {
        m_workspace = std::make_unique<Workspace>(m_desk->services());
        m_page = std::make_unique<ComposePage>(m_desk->services(), *m_workspace);
        m_workspace->reload();
        QTRY_VERIFY(m_workspace->sender());
    }
    /// The window is gone without a word; another program opens the same folder.
    void crash()
    {
        m_page.reset();
        m_workspace.reset();
        m_desk->reopen();
        openPage();
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComposePage> m_page;
};

void TestComposeDrafts::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->addCompany();
    openPage();
}

void TestComposeDrafts::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_desk.reset();
}

void TestComposeDrafts::everythingComesBackFromJson()
{
    const TenantId tenant = TenantId::create();
    const ComposeDraft draft{.kind = ItemKind::Boleto,
                             .channel = Channel::Sms,
                             .contact = Contact{.id = ContactId::create(),
                                                .tenantId = tenant,
                                                .name = u"Maria Souza"_s,
                                                .phone = test::Desk::maria,
                                                .taxId = u"11144477735"_s},
                             .file = u"/some/boleto.pdf"_s,
                             .slip = 2,
                             .typed = {{.field = u"amount"_s, .text = u"340,00"_s}},
                             .text = u"Olá,\nMaria!"_s,
                             .textEdited = true,
                             .smsWanted = true,
                             .when = {.by = Scheduling::Twilio, .at = fromMsecs(1'800'000'000'000)}};
    const ComposeDraft back = draftFromJson(toJson(draft), tenant);
    QVERIFY(back.kind == draft.kind);
    QVERIFY(back.channel == draft.channel);
    QVERIFY(back.contact.has_value());
    QCOMPARE(back.contact->id, draft.contact->id);
    QCOMPARE(back.contact->phone, draft.contact->phone);
    QCOMPARE(back.file, draft.file);
    QCOMPARE(back.slip, draft.slip);
    QVERIFY(back.typed == draft.typed);
    QCOMPARE(back.text, draft.text);
    QVERIFY(back.textEdited);
    QVERIFY(back.smsWanted);
    QCOMPARE(back.when.by, Scheduling::Twilio);
    QCOMPARE(back.when.at, draft.when.at);
    QVERIFY2(toJson(ComposeDraft()).isEmpty(), "nothing is kept of nothing");
}

void TestComposeDrafts::whatIsBrokenIsAnEmptyDraft()
{
    QVERIFY(draftFromJson(u"{\"text\": "_s, TenantId::create()).isEmpty());
    QVERIFY(draftFromJson(u"[1]"_s, TenantId::create()).isEmpty());
}

void TestComposeDrafts::textAndRecipientSurviveACrash()
{
    m_page->beginText();
    QTest::keyClicks(to(), u"67 99955-0101"_s);
    text()->setPlainText(u"Bom dia! Ainda não enviei"_s);
    QTRY_VERIFY(onDisk().contains(u"Ainda não enviei"_s));

    crash();

    QTRY_COMPARE(text()->toPlainText(), u"Bom dia! Ainda não enviei"_s);
    QCOMPARE(to()->text(), u"67 99955-0101"_s);
}

void TestComposeDrafts::theSmsAndTheTimeSurviveACrash()
{
    m_page->beginText();
    text()->setPlainText(u"Bom dia! Vai depois"_s);
    const Instant at = mondayMorning(m_desk->app().clock().now());
    m_page->findChild<WhenPicker *>()->setTime({.by = Scheduling::ThisComputer, .at = at});
    Q_EMIT m_page->findChild<WhenPicker *>()->chosen();
    m_page->findChild<QCheckBox *>(u"smsFallback"_s)->setChecked(true);
    QTRY_VERIFY(onDisk().contains(u"\"sms\""_s) && onDisk().contains(u"\"when\""_s));

    crash();

    QTRY_COMPARE(text()->toPlainText(), u"Bom dia! Vai depois"_s);
    QVERIFY(m_page->findChild<QCheckBox *>(u"smsFallback"_s)->isChecked());
    QCOMPARE(m_page->findChild<WhenPicker *>()->time().at, at);
    QCOMPARE(m_page->findChild<WhenPicker *>()->time().by, Scheduling::ThisComputer);
}

/// It neither leaves at once nor at some other time: the button says what is the matter.
void TestComposeDrafts::aTimeThatHasPassedIsAskedAgain()
{
    m_page->beginText();
    QTest::keyClicks(to(), u"67 99955-0101"_s);
    const Sender sender = *m_workspace->sender();
    ComposeDraft late{.kind = ItemKind::Text,
                      .channel = Channel::Sms,
                      .to = u"67 99955-0101"_s,
                      .text = u"Bom dia"_s,
                      .textEdited = true,
                      .when = {.by = Scheduling::ThisComputer, .at = m_desk->app().clock().now() - 1h}};
    QTRY_VERIFY(onDisk().contains(u"0101"_s));
    m_page.reset();
    QVERIFY(test::await(m_desk->app().drafts().save(sender.tenantId, toJson(late))));
    openPage();
    const QString reason = textOf(SendObstacle::TimePast);
    const auto says = [this, &reason] {
        const auto buttons = m_page->findChildren<ReasonedButton *>();
        return std::ranges::any_of(buttons, [&](const auto *each) { return each->reason() == reason; });
    };
    QTRY_VERIFY(says());
}

void TestComposeDrafts::theFileAndWhatWasTypedSurviveACrash()
{
    const QString file = m_desk->boleto();
    QVERIFY(m_page->takeFile(file));
    QTRY_VERIFY_WITH_TIMEOUT(panel()->opened().chosen().has_value(), 15'000);
    panel()->typeField(u"amount"_s, u"340,00"_s);
    QTRY_COMPARE(panel()->opened().chosen()->amountCents, std::optional<qint64>(34000));
    QTRY_VERIFY(onDisk().contains(u"340,00"_s));

    crash();

    QTRY_VERIFY_WITH_TIMEOUT(panel()->opened().chosen()
                                 && panel()->opened().chosen()->amountCents == std::optional<qint64>(34000),
                             15'000);
    QCOMPARE(panel()->opened().file, file);
    QCOMPARE(panel()->opened().about()->sent.corrected, QStringList(u"amount"_s));
}

void TestComposeDrafts::aSentMessageLeavesNoDraft()
{
    QVERIFY(test::await(m_desk->app().startSending()));
    m_page->beginText();
    QTest::keyClicks(to(), u"67 99955-0101"_s);
    text()->setPlainText(u"Bom dia"_s);
    m_desk->hearFrom(test::Desk::maria);
    QTRY_VERIFY(!onDisk().isEmpty());
    auto *const send = m_page->findChild<QPushButton *>(u"sendButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 15'000);
    QSignalSpy offered(m_page.get(), &Page::undoOffered);
    m_page->show();
    send->click();
    QTRY_COMPARE(offered.count(), 1);
    QTRY_COMPARE(onDisk(), QString());
}

void TestComposeDrafts::aFileThatIsGoneIsSaidSo()
{
    const QString file = m_desk->boleto();
    QVERIFY(m_page->takeFile(file));
    QTRY_VERIFY(onDisk().contains(u"boleto.pdf"_s));
    QVERIFY(QFile::remove(file));

    crash();

    const auto told = [this] {
        const auto banners = m_page->findChildren<Banner *>();
        return std::ranges::any_of(
            banners, [](const Banner *banner) { return banner->sentence().contains(u"boleto.pdf"_s); });
    };
    QTRY_VERIFY(told());
    QVERIFY(panel()->opened().file.isEmpty());
}

void TestComposeDrafts::aCustomerWithAnotherPhoneIsNotTaken()
{
    const TenantId tenant = m_workspace->tenant()->id;
    const ComposeDraft draft{.kind = ItemKind::Text,
                             .contact = Contact{.id = ContactId::create(),
                                                .tenantId = tenant,
                                                .name = u"Ana Lima"_s,
                                                .phone = u"+5567999550177"_s},
                             .text = u"Bom dia"_s,
                             .textEdited = true};
    m_page.reset();
    QVERIFY(test::await(m_desk->app().drafts().save(tenant, toJson(draft))));
    openPage();
    QTRY_COMPARE(text()->toPlainText(), u"Bom dia"_s);
    QTRY_VERIFY2(!to()->text().contains(u"Ana Lima"_s), "nobody of that name has this phone");
    QCOMPARE(to()->text(), u"+5567999550177"_s);
}

QTEST_MAIN(TestComposeDrafts)
#include "tst_composedrafts.moc"
