// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdialog.h"
#include "gui/senders/senderspage.h"
#include "gui/senders/tenantdialog.h"
#include "gui/settings/settingsdialog.h"
#include "gui/support/desk.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

class TestSendersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void theConnectionIsReallyTested();
    void aPausedNumberSaysSo();
    void aNumberIsSavedWhenItIsRight();
    void aNameThatIsTakenKeepsWhatWasTyped();
    void theLongestPauseIsNotShorterThanTheShortest();

private:
    static QPushButton *save(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    std::unique_ptr<test::Desk> m_desk;
};

void TestSendersPage::theConnectionIsReallyTested()
{
    m_desk->addCompany();
    Workspace workspace(m_desk->services());
    SendersPage page(m_desk->services(), workspace);
    workspace.reload();
    page.show();
    QTRY_VERIFY(visibleChild<QPushButton>(page, "testConnection") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(page, "testConnection"), Qt::LeftButton);
    const auto says = [&page](const QString &text) {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Full"_s), 15'000); // the kind of the account
    QTRY_VERIFY(says(u"Tested"_s));
    const auto sender = [&workspace] { return workspace.sender().value_or(Sender{}); };
    QTRY_VERIFY(sender().testedAt); // kept, and shown on the number
    QTRY_VERIFY(visibleChild<QPushButton>(page, "testConnection")->isEnabled());
}

void TestSendersPage::aPausedNumberSaysSo()
{
    m_desk->addCompany();
    Workspace workspace(m_desk->services());
    SendersPage page(m_desk->services(), workspace);
    workspace.reload();
    page.show();
    QTRY_VERIFY(visibleChild<QPushButton>(page, "pauseSender") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(page, "pauseSender"), Qt::LeftButton);
    QTRY_VERIFY(workspace.sender() && workspace.sender()->paused);
    auto *table = page.findChild<QTableView *>(u"senderTable"_s);
    QTRY_COMPARE(table->model()->index(0, SenderTableModel::StateColumn).data().toString(), u"Paused"_s);
    QVERIFY(visibleChild<QWidget>(page, "pausedBox") != nullptr);
}

void TestSendersPage::aNumberIsSavedWhenItIsRight()
{
    const Tenant tenant = m_desk->addCompany();
    const auto accounts = *test::await(m_desk->app().directory().accounts(tenant.id));
    SenderDialog dialog(m_desk->services(), tenant.id, accounts);
    dialog.show();
    QVERIFY(!save(dialog)->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"numberEdit"_s), u"12"_s);
    QVERIFY(visibleChild<QLabel>(dialog, "numberFinding") != nullptr);
    dialog.findChild<QLineEdit *>(u"numberEdit"_s)->setText(u"+55 67 3000-0001"_s);
    QVERIFY(visibleChild<QLabel>(dialog, "numberFinding") == nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(dialog.saved()->number, u"+556730000001"_s);
}

void TestSendersPage::aNameThatIsTakenKeepsWhatWasTyped()
{
    m_desk->addCompany(u"Condomínio Solar"_s);
    TenantDialog dialog(m_desk->services());
    dialog.show();
    dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"condomínio solar"_s);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_VERIFY(visibleChild<QWidget>(dialog, "banner") != nullptr);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.draft().name, u"condomínio solar"_s);
}

void TestSendersPage::theLongestPauseIsNotShorterThanTheShortest()
{
    SettingsDialog dialog(m_desk->services());
    dialog.show();
    dialog.findChild<QSpinBox *>(u"pauseMinSpin"_s)->setValue(9);
    dialog.findChild<QSpinBox *>(u"pauseMaxSpin"_s)->setValue(3);
    QVERIFY(!save(dialog)->isEnabled());
    dialog.findChild<QSpinBox *>(u"pauseMaxSpin"_s)->setValue(12);
    QTest::mouseClick(save(dialog), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(m_desk->app().settings().preferences().pauseMin, std::chrono::seconds{9});
}

QTEST_MAIN(TestSendersPage)
#include "tst_senderspage.moc"
