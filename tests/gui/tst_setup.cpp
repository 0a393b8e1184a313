// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/accountdialog.h"
#include "gui/senders/senderdialog.h"
#include "gui/senders/setup.h"
#include "gui/support/desk.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

namespace {

/// The dialog of this kind that is open now; null when there is none.
template<typename Dialog>
Dialog *openDialog(const QWidget &over)
{
    for (auto *found : over.findChildren<Dialog *>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void save(const AccountDialog &dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

QString sidIn(const QWidget &over)
{
    const auto *const dialog = openDialog<AccountDialog>(over);
    return dialog != nullptr ? dialog->findChild<QLineEdit *>(u"sidEdit"_s)->text() : QString();
}

} // namespace

/// One dialog leads to the next until a company can send.
class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountOfATextIsTakenOneAfterTheOther();
    void aTypedAccountLeadsToItsNumber();
};

void TestSetup::everyAccountOfATextIsTakenOneAfterTheOther()
{
    test::Desk desk;
    desk.app().keychain().useSessionOnly(); // nothing of a test stays in a keyring
    const Tenant tenant = desk.addCompany();
    Workspace workspace(desk.services());
    QWidget over;
    over.show();
    Setup setup(desk.services(), workspace, over);
    QSignalSpy added(&setup, &Setup::senderAdded);
    workspace.reload();
    QTRY_VERIFY(workspace.tenant());

    setup.addAccount();
    auto *first = openDialog<AccountDialog>(over);
    QVERIFY(first != nullptr);
    first->takeText(u"TWILIO_ACCOUNT_SID=AC00000000000000000000000000000002\n"
                    "TWILIO_AUTH_TOKEN=simulatortoken000000000000000002\n"
                    "TWILIO_WHATSAPP_NUMBER=whatsapp:+556730000009\n"
                    "TWILIO_TEST_ACCOUNT_SID=AC00000000000000000000000000000003\n"
                    "TWILIO_TEST_AUTH_TOKEN=token-of-nobody-1111111111111111\n"_s);
    save(*first);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<OpenKeyDialog>(over) != nullptr, 15'000);
    QCOMPARE(added.count(), 1); // its number came with it
    QTest::mouseClick(visibleChild<QPushButton>(*openDialog<OpenKeyDialog>(over), "takeAnother"),
                      Qt::LeftButton);
    QTRY_COMPARE(sidIn(over), u"AC00000000000000000000000000000003"_s);
    save(*openDialog<AccountDialog>(over));
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<OpenKeyDialog>(over) != nullptr, 15'000);
    auto *const last = openDialog<OpenKeyDialog>(over);
    QVERIFY(visibleChild<QPushButton>(*last, "takeAnother") == nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*last, "closeButton"), Qt::LeftButton);
    QTRY_VERIFY(openDialog<SenderDialog>(over) != nullptr); // this one has no number yet
    QCOMPARE(test::await(desk.app().directory().accounts(tenant.id))->size(), 3U);
}

void TestSetup::aTypedAccountLeadsToItsNumber()
{
    test::Desk desk;
    desk.app().keychain().useSessionOnly();
    desk.addCompany();
    Workspace workspace(desk.services());
    QWidget over;
    over.show();
    Setup setup(desk.services(), workspace, over);
    workspace.reload();
    QTRY_VERIFY(workspace.tenant());
    setup.addAccount();
    auto *const dialog = openDialog<AccountDialog>(over);
    dialog->findChild<QLineEdit *>(u"sidEdit"_s)->setText(u"AC00000000000000000000000000000002"_s);
    dialog->findChild<QLineEdit *>(u"secretEdit"_s)->setText(u"simulatortoken000000000000000002"_s);
    save(*dialog);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<SenderDialog>(over) != nullptr, 15'000);
    QVERIFY(openDialog<OpenKeyDialog>(over) == nullptr); // nobody else has seen the key
}

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
