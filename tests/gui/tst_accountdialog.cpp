// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/accountdialog.h"
#include "gui/support/desk.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
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

} // namespace

/// Keys out of a file or a pasted text, into the form of an account.
class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedTextFillsTheForm();
    void aKeyIsPreferred();
    void aFileWithOtherSettingsIsNotToBeDeleted();
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
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
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

void TestAccountDialog::aFileWithOtherSettingsIsNotToBeDeleted()
{
    test::Desk desk;
    AccountDialog dialog(desk.services(), desk.addCompany().id);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(env.toUtf8());
    file.flush();
    dialog.takeFile(file.fileName());
    QVERIFY(says(dialog, u"delete the file"_s));
    file.write("PORT=8080\n");
    file.close();
    dialog.takeFile(file.fileName());
    QVERIFY(!says(dialog, u"delete the file"_s));
    QVERIFY(says(dialog, u"other programs"_s));
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
