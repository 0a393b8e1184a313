// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdialog.h"
#include "gui/support/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// A number of an account, in the window.
class TestSenderDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneFieldTakesEveryForm_data();
    void oneFieldTakesEveryForm();
    void aNumberWithoutAChannelIsNotSaved();
    void theNumberForTryingIsPicked();
    void theServicesSayWhatTheyAreFor();
    void anExistingNumberChangesItsChannelsOnly();
    void whatTheAccountHasIsPickedFromLists();
    void anotherAccountHasOtherLists();
    void twilioThatDoesNotAnswerIsNoReasonToStop();

private:
    static QPushButton *save(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    static QCheckBox *box(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QCheckBox *>(QLatin1StringView(name));
    }
    static QComboBox *list(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QComboBox *>(QLatin1StringView(name));
    }
    static QStringList numbersOf(const QDialog &dialog)
    {
        QStringList words;
        for (const QAction *action : dialog.findChild<QPushButton *>(u"numbersButton"_s)->menu()->actions())
            words.append(action->text());
        return words;
    }
    std::unique_ptr<test::Desk> m_desk;
    Tenant m_tenant;
    std::vector<Account> m_accounts;
};

void TestSenderDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_tenant = m_desk->addCompany();
    m_accounts = *test::await(m_desk->app().directory().accounts(m_tenant.id));
}

void TestSenderDialog::cleanup()
{
    m_desk.reset();
}

void TestSenderDialog::oneFieldTakesEveryForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as Twilio writes it") << u"+556730000001"_s;
    QTest::newRow("of WhatsApp") << u"whatsapp:+556730000001"_s;
    QTest::newRow("of WhatsApp, capital") << u"WhatsApp:+55 67 3000-0001"_s;
    QTest::newRow("with spaces") << u" +55 (67) 3000-0001 "_s;
    QTest::newRow("without plus") << u"55 67 3000-0001"_s;
    QTest::newRow("as in the office") << u"(67) 3000-0001"_s;
}

void TestSenderDialog::oneFieldTakesEveryForm()
{
    QFETCH(QString, typed);
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    QVERIFY(!save(dialog)->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"numberEdit"_s), typed);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(dialog.saved()->number, u"+556730000001"_s);
}

void TestSenderDialog::aNumberWithoutAChannelIsNotSaved()
{
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"numberEdit"_s)->setText(u"+556730000001"_s);
    QVERIFY(save(dialog)->isEnabled());
    box(dialog, "whatsAppBox")->setChecked(false);
    QVERIFY(visibleChild<QLabel>(dialog, "channelsFinding") != nullptr);
    QVERIFY(!save(dialog)->isEnabled());
    box(dialog, "smsBox")->setChecked(true);
    QVERIFY(save(dialog)->isEnabled());
}

void TestSenderDialog::theNumberForTryingIsPicked()
{
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    box(dialog, "smsBox")->setChecked(true);
    const QMenu *const menu = dialog.findChild<QPushButton *>(u"numbersButton"_s)->menu();
    QVERIFY(!menu->actions().isEmpty());
    menu->actions().constLast()->trigger();
    QCOMPARE(dialog.draft().number, sharedSandboxNumber.toString());
    QVERIFY(dialog.draft().whatsApp);
    QVERIFY(!dialog.draft().sms);
}

void TestSenderDialog::theServicesSayWhatTheyAreFor()
{
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    const QString why = dialog.findChild<QLabel *>(u"whyLabel"_s)->text();
    QVERIFY(why.contains(u"Messaging Service"_s) && why.contains(u"Verify"_s));
    for (const auto *const name : {"messagingBox", "verifyBox"})
        QVERIFY(dialog.findChild<QComboBox *>(QLatin1StringView(name))->findText(u"None"_s) == 0);
    QVERIFY(dialog.draft().messagingServiceSid.isEmpty());
}

void TestSenderDialog::anExistingNumberChangesItsChannelsOnly()
{
    Sender sender = test::await(m_desk->app().directory().senders(m_tenant.id))->front();
    sender.messagingServiceSid = u"MG"_s + QString(32, u'0');
    sender.verifyServiceSid = u"VA"_s + QString(32, u'0');
    QVERIFY(test::await(m_desk->app().directory().changeSender(sender)));
    SenderDialog dialog(m_desk->services(), sender, m_accounts);
    dialog.show();
    QVERIFY(!dialog.findChild<QLineEdit *>(u"numberEdit"_s)->isEnabled());
    QVERIFY(visibleChild<QPushButton>(dialog, "numbersButton") == nullptr);
    QCOMPARE(dialog.draft().messagingServiceSid, sender.messagingServiceSid); // whether Twilio answers or not
    box(dialog, "smsBox")->setChecked(false);
    auto *const pace = dialog.findChild<QSpinBox *>(u"paceBox"_s);
    QCOMPARE(pace->value(), 0);
    QCOMPARE(pace->text(), pace->specialValueText()); // a number would look like a limit
    pace->setValue(30);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    const auto kept = test::await(m_desk->app().directory().sender(sender.id));
    QVERIFY(kept && !kept->sms && kept->whatsApp);
    QCOMPARE(kept->perMinute, 30);
    QCOMPARE(kept->messagingServiceSid, sender.messagingServiceSid);
    QCOMPARE(kept->verifyServiceSid, sender.verifyServiceSid);
}

/// As the simulated Twilio really lists them.
void TestSenderDialog::whatTheAccountHasIsPickedFromLists()
{
    const QString messaging = u"MG00000000000000000000000000000001"_s;
    const QString verify = u"VA00000000000000000000000000000001"_s;
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(list(dialog, "messagingBox")->findData(messaging) > 0, 15'000);
    QVERIFY(list(dialog, "verifyBox")->findData(verify) > 0);
    const QStringList numbers = numbersOf(dialog);
    const auto second = std::ranges::find_if(
        numbers, [](const QString &words) { return words.startsWith(u"(67) 3000-0001"_s); });
    QVERIFY2(second != numbers.end(), qPrintable(numbers.join(u'\n')));
    QVERIFY2(second->contains(u"SMS"_s) && !second->contains(u"WhatsApp"_s), qPrintable(*second));
    dialog.findChild<QPushButton *>(u"numbersButton"_s)
        ->menu()
        ->actions()
        .at(second - numbers.begin())
        ->trigger();
    QVERIFY(!dialog.draft().whatsApp && dialog.draft().sms); // what it can do, without asking
    list(dialog, "messagingBox")->setCurrentIndex(list(dialog, "messagingBox")->findData(messaging));
    list(dialog, "verifyBox")->setCurrentIndex(list(dialog, "verifyBox")->findData(verify));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    const auto kept = test::await(m_desk->app().directory().sender(dialog.saved()->id));
    QVERIFY(kept);
    QCOMPARE(kept->messagingServiceSid, messaging);
    QCOMPARE(kept->verifyServiceSid, verify);
}

void TestSenderDialog::anotherAccountHasOtherLists()
{
    const auto trial = test::await(m_desk->app().directory().addAccount(
        {.tenantId = m_tenant.id, .sid = u"AC00000000000000000000000000000002"_s},
        Secret("simulatortoken000000000000000002"_ba)));
    QVERIFY(trial);
    m_accounts.push_back(*trial);
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(list(dialog, "verifyBox")->count() > 1, 15'000);
    list(dialog, "accountBox")->setCurrentIndex(list(dialog, "accountBox")->findData(trial->id.toString()));
    QTRY_VERIFY_WITH_TIMEOUT(list(dialog, "verifyBox")->findData(u"VA00000000000000000000000000000002"_s) > 0,
                             15'000);
    QVERIFY(list(dialog, "verifyBox")->findData(u"VA00000000000000000000000000000001"_s) < 0);
    QCOMPARE(list(dialog, "messagingBox")->count(), 1); // only "None"
}

void TestSenderDialog::twilioThatDoesNotAnswerIsNoReasonToStop()
{
    QVERIFY(test::await(m_desk->app().directory().replaceSecret(m_accounts.front().id, Secret("wrong"_ba))));
    SenderDialog dialog(m_desk->services(), m_tenant.id, m_accounts);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLabel>(dialog, "messagingFinding") != nullptr, 15'000);
    dialog.findChild<QLineEdit *>(u"numberEdit"_s)->setText(u"+556730000001"_s);
    QVERIFY(save(dialog)->isEnabled());
}

QTEST_MAIN(TestSenderDialog)
#include "tst_senderdialog.moc"
