// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/banner.h"
#include "gui/senders/accountdialog.h"
#include "gui/support/desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

namespace {

const QString env = u"TWILIO_ACCOUNT_SID=AC00000000000000000000000000000002\n"
                    "TWILIO_AUTH_TOKEN=simulatortoken000000000000000002\n"_s;

QString field(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QLineEdit *>(QLatin1StringView(name))->text();
}

bool says(const QDialog &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
}

void type(const QDialog &dialog, const QString &sid, const QString &secret)
{
    dialog.findChild<QLineEdit *>(u"sidEdit"_s)->setText(sid);
    dialog.findChild<QLineEdit *>(u"secretEdit"_s)->setText(secret);
}

void save(const QDialog &dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

QPushButton *bannerAction(const QDialog &dialog)
{
    const auto *const banner = visibleChild<Banner>(dialog, "banner");
    auto *const button = banner != nullptr ? banner->findChild<QPushButton *>() : nullptr;
    return button != nullptr && button->isVisible() ? button : nullptr;
}

std::size_t accounts(test::Desk &desk, const Tenant &tenant)
{
    return test::await(desk.app().directory().accounts(tenant.id))->size();
}

} // namespace

/// Keys out of a file or a pasted text, into the form of an account.
class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedTextFillsTheForm();
    void aKeyIsPreferred();
    void severalAccountsAreOffered();
    void theNumbersOfTheTextComeWithIt();
    void aGithubTokenIsToBeRevoked();
    void aRefusedKeyIsNotSaved();
    void withoutTwilioThePersonMayInsist();
    void theSecretOfAnAccountIsTriedFirst();
    void ratherThanTypedItIsMade();
    void aDroppedFileFillsTheForm();
    void aTextWithoutAccountSaysSo();
    void aFileThatIsNotThereSaysSo();
    void whatIsTypedAfterwardsIsNew();
};

void TestAccountDialog::aPastedTextFillsTheForm()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    AccountDialog dialog(desk.services(), tenant.id);
    dialog.show();
    QGuiApplication::clipboard()->setText(env);
    dialog.findChild<QLineEdit *>(u"sidEdit"_s)->paste();
    QCOMPARE(field(dialog, "sidEdit"), u"AC00000000000000000000000000000002"_s);
    QCOMPARE(field(dialog, "secretEdit"), u"simulatortoken000000000000000002"_s);
    QVERIFY(says(dialog, u"replace it soon"_s));
    QVERIFY(dialog.draft().secretWasOpen);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
    QVERIFY(dialog.openKey() && dialog.openKey()->file.isEmpty());
    QVERIFY(dialog.saved()->secretWasOpen); // so that Numbers asks to replace it
    QVERIFY(field(dialog, "secretEdit").isEmpty());
}

void TestAccountDialog::aKeyIsPreferred()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.takeText(env
                    + u"TWILIO_API_KEY=SK00000000000000000000000000000003\nTWILIO_API_SECRET=%1"_s.arg(
                        QString(32, u's') + u'1'));
    QVERIFY(dialog.findChild<QRadioButton *>(u"apiKeyButton"_s)->isChecked());
    QCOMPARE(dialog.draft().apiKeySid, u"SK00000000000000000000000000000003"_s);
}

void TestAccountDialog::severalAccountsAreOffered()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    AccountDialog dialog(desk.services(), tenant.id);
    dialog.show();
    QVERIFY(visibleChild<QComboBox>(dialog, "foundBox") == nullptr);
    dialog.takeText(u"TWILIO_TEST_ACCOUNT_SID=AC00000000000000000000000000000003\n"
                    "TWILIO_TEST_AUTH_TOKEN=simulatortoken000000000000000003\n"
                    "TWILIO_OLD_ACCOUNT_SID=AC00000000000000000000000000000009\n"_s // without a token
                    + env);
    auto *const box = visibleChild<QComboBox>(dialog, "foundBox");
    QVERIFY(box != nullptr);
    QCOMPARE(box->count(), 2);
    QVERIFY(box->itemText(0).contains(u"TEST"_s));
    QCOMPARE(field(dialog, "sidEdit"), u"AC00000000000000000000000000000003"_s);
    box->setCurrentIndex(1);
    QCOMPARE(field(dialog, "sidEdit"), u"AC00000000000000000000000000000002"_s);
    QCOMPARE(field(dialog, "secretEdit"), u"simulatortoken000000000000000002"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
    QCOMPARE(dialog.openKey()->rest.accounts.size(), 1U); // to go on with
    QCOMPARE(dialog.openKey()->rest.accounts.front().label, u"TEST"_s);
}

void TestAccountDialog::theNumbersOfTheTextComeWithIt()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.show();
    dialog.takeText(env + u"TWILIO_WHATSAPP_NUMBER=whatsapp:+556730000009\n"_s);
    QVERIFY(says(dialog, u"1 number(s) of the text"_s) || says(dialog, u"1 number of the text"_s));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
    QCOMPARE(dialog.addedSenders().size(), 1U);
}

void TestAccountDialog::aGithubTokenIsToBeRevoked()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.show();
    const QString github = u"GITHUB_TOKEN=ghp_00000000000000000000aB\n"_s;
    dialog.takeText(env + github);
    QVERIFY(says(dialog, u"does not use it"_s) && says(dialog, u"revoke it"_s));
    dialog.takeText(github);
    QVERIFY(says(dialog, u"no Twilio account"_s) && says(dialog, u"revoke it"_s));
}

void TestAccountDialog::aRefusedKeyIsNotSaved()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    AccountDialog dialog(desk.services(), tenant.id);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    type(dialog, u"AC00000000000000000000000000000002"_s, u"wrong-token-00000000000000000000"_s);
    save(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Twilio refuses this key"_s), 15'000);
    QVERIFY(bannerAction(dialog) == nullptr); // there is nothing to insist on
    QCOMPARE(accounts(desk, tenant), 1U);
    type(dialog, u"AC00000000000000000000000000000002"_s, u"simulatortoken000000000000000002"_s);
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
    QCOMPARE(accounts(desk, tenant), 2U);
    QVERIFY(!dialog.saved()->secretWasOpen);
    QVERIFY(!dialog.openKey()); // it was typed
}

void TestAccountDialog::withoutTwilioThePersonMayInsist()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    AccountDialog dialog(desk.services(), tenant.id);
    dialog.show();
    QVERIFY(desk.app().simulator()->tell(
        u"faults"_s, {{u"on"_s, u"phonenumbers.list"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 503}}));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    type(dialog, u"AC00000000000000000000000000000002"_s, u"simulatortoken000000000000000002"_s);
    save(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"could not be asked"_s), 60'000);
    QCOMPARE(accounts(desk, tenant), 1U);
    auto *const insist = bannerAction(dialog);
    QVERIFY(insist != nullptr);
    QCOMPARE(insist->text(), u"Save without the test"_s);
    QTest::mouseClick(insist, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
    QCOMPARE(accounts(desk, tenant), 2U);
}

void TestAccountDialog::theSecretOfAnAccountIsTriedFirst()
{
    test::Desk desk;
    const Tenant tenant = desk.addCompany();
    const Account account = test::await(desk.app().directory().accounts(tenant.id))->front();
    AccountDialog dialog(desk.services(), account);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.takeText(env); // of another account
    QVERIFY(says(dialog, u"no key of this account"_s));
    QVERIFY(field(dialog, "secretEdit").isEmpty());
    dialog.findChild<QLineEdit *>(u"secretEdit"_s)->setText(u"wrong-token-00000000000000000000"_s);
    save(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Twilio refuses this key"_s), 15'000);
    dialog.findChild<QLineEdit *>(u"secretEdit"_s)->setText(u"simulatortoken000000000000000001"_s);
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
}

void TestAccountDialog::ratherThanTypedItIsMade()
{
    test::Desk desk;
    const Account account = test::await(desk.app().directory().accounts(desk.addCompany().id))->front();
    AccountDialog dialog(desk.services(), account);
    dialog.show();
    QSignalSpy wanted(&dialog, &AccountDialog::rotationWanted);
    QTest::mouseClick(visibleChild<QPushButton>(dialog, "rotateButton"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestAccountDialog::aDroppedFileFillsTheForm()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.show();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(env.toUtf8());
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QCOMPARE(field(dialog, "sidEdit"), u"AC00000000000000000000000000000002"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 15'000);
    QCOMPARE(dialog.openKey()->file, file.fileName()); // to be deleted next
    dropped.setUrls({QUrl(u"https://example.com/x"_s)});
    QDragEnterEvent strange({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &strange);
    QVERIFY(!strange.isAccepted());
}

void TestAccountDialog::aTextWithoutAccountSaysSo()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.show();
    dialog.takeText(u"PORT=8080"_s);
    QVERIFY(says(dialog, u"no Twilio account"_s));
    QVERIFY(field(dialog, "sidEdit").isEmpty());
}

void TestAccountDialog::aFileThatIsNotThereSaysSo()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.takeFile(u"nowhere/at/all"_s);
    QVERIFY(says(dialog, u"could not be read"_s));
}

void TestAccountDialog::whatIsTypedAfterwardsIsNew()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    dialog.takeText(env);
    QVERIFY(dialog.draft().secretWasOpen);
    dialog.findChild<QLineEdit *>(u"secretEdit"_s)->setText(u"another-token-0000000000"_s);
    QVERIFY(!dialog.draft().secretWasOpen);
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
