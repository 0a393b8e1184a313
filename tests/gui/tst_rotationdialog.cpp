// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/banner.h"
#include "gui/senders/rotationdialog.h"
#include "gui/support/desk.h"

#include <QCheckBox>
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

const Secret oldToken("simulatortoken000000000000000001"_ba);

} // namespace

/// Another key for an account, in the window, against a simulator.
class TestRotationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingHappensBeforeItIsConfirmed();
    void aTokenIsReplacedStepByStep();
    void aKeyOfItsOwnLocksNobodyOut();
    void withAKeyTheTokenIsAskedFor();
    void aFailureSaysThatNothingChanged();
    void whatIsNotSettledIsFinished();
    void itCannotBeClosedMeanwhile();
    void anOpenTokenIsReplacedItself();
    void whoMayNotDoItIsTold();

private:
    [[nodiscard]] Account account() const
    {
        return *test::await(m_desk->app().directory().account(m_account));
    }
    [[nodiscard]] std::unique_ptr<RotationDialog> open() const
    {
        auto dialog = std::make_unique<RotationDialog>(m_desk->services(), account());
        dialog->show();
        return dialog;
    }
    /// Is the old token let in?
    [[nodiscard]] bool oldTokenOpens() const
    {
        const AccountDraft draft{.tenantId = m_tenant.id, .sid = account().sid};
        const auto added = test::await(m_desk->app().credentialImport().add(draft, oldToken));
        return added || added.error().reason == u"account-exists"_s;
    }
    void fault(const QJsonObject &rule) const { QVERIFY(m_desk->app().simulator()->tell(u"faults"_s, rule)); }
    static void press(const QWidget &dialog, const char *name)
    {
        auto *const button = visibleChild<QPushButton>(dialog, name);
        QVERIFY2(button != nullptr && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString said(const RotationDialog &dialog)
    {
        const auto *const banner = visibleChild<Banner>(dialog, "banner");
        return banner != nullptr ? banner->sentence() : QString();
    }
    static QString step(const RotationDialog &dialog, RotationStep step)
    {
        const QByteArray name = "step" + QByteArray::number(static_cast<int>(step));
        const auto *const label = visibleChild<QLabel>(dialog, name.constData());
        return label != nullptr ? label->text() : QString();
    }
    static void confirm(const RotationDialog &dialog)
    {
        dialog.findChild<QCheckBox *>(u"confirmBox"_s)->setChecked(true);
    }

    std::unique_ptr<test::Desk> m_desk;
    Tenant m_tenant;
    AccountId m_account;
};

void TestRotationDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->app().keychain().useSessionOnly(); // nothing of a test stays in a keyring
    m_tenant = m_desk->addCompany();
    m_account = test::await(m_desk->app().directory().accounts(m_tenant.id))->front().id;
}

void TestRotationDialog::cleanup()
{
    m_desk.reset();
}

void TestRotationDialog::nothingHappensBeforeItIsConfirmed()
{
    const auto dialog = open();
    visibleChild<QRadioButton>(*dialog, "rotateToken")->click();
    const auto *const consequences = visibleChild<Banner>(*dialog, "consequences");
    QVERIFY(consequences != nullptr && consequences->sentence().contains(u"locked out"_s));
    QVERIFY(visibleChild<QLabel>(*dialog, "unconfirmed") == nullptr);
    QSignalSpy steps(&m_desk->app().rotation(), &RotationService::stepBegun);
    const auto *const words = consequences->findChild<QLabel *>();
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width())); // all of it is to be read
    press(*dialog, "startButton");
    QVERIFY(visibleChild<QLabel>(*dialog, "unconfirmed") != nullptr);
    QVERIFY(steps.isEmpty());
    QVERIFY(!m_desk->app().rotation().isBusy());
    confirm(*dialog);
    QVERIFY(visibleChild<QLabel>(*dialog, "unconfirmed") == nullptr);
    visibleChild<QRadioButton>(*dialog, "makeKey")->click();
    visibleChild<QRadioButton>(*dialog, "rotateToken")->click();
    QVERIFY(!visibleChild<QCheckBox>(*dialog, "confirmBox")->isChecked()); // it was said of something else
}

void TestRotationDialog::aTokenIsReplacedStepByStep()
{
    const auto before = account().secretSetAt;
    const auto dialog = open();
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    visibleChild<QRadioButton>(*dialog, "rotateToken")->click();
    confirm(*dialog);
    press(*dialog, "startButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"Done."_s), 15'000);
    for (const RotationStep each : {RotationStep::Begin, RotationStep::Create, RotationStep::Test,
                                    RotationStep::Promote, RotationStep::Save})
        QTRY_COMPARE(step(*dialog, each), u"done"_s);
    QVERIFY(dialog->oldIsDead());
    QVERIFY(account().secretSetAt > before);
    QVERIFY(!oldTokenOpens());
    QVERIFY(test::await(m_desk->app().connectionTest().run(m_account))->passed());
    press(*dialog, "closeButton");
    QCOMPARE(accepted.count(), 1);
}

void TestRotationDialog::aKeyOfItsOwnLocksNobodyOut()
{
    const auto dialog = open();
    QVERIFY(visibleChild<QRadioButton>(*dialog, "makeKey")->isChecked());
    QVERIFY(visibleChild<Banner>(*dialog, "consequences")->sentence().contains(u"Nobody is locked out"_s));
    QVERIFY(visibleChild<QCheckBox>(*dialog, "confirmBox") == nullptr);
    press(*dialog, "startButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"key of its own"_s), 15'000);
    QVERIFY(step(*dialog, RotationStep::Promote).isEmpty()); // a key needs none
    QCOMPARE(account().credential, CredentialKind::ApiKey);
    QVERIFY(!dialog->oldIsDead());
    QVERIFY(oldTokenOpens());
}

void TestRotationDialog::withAKeyTheTokenIsAskedFor()
{
    QVERIFY(test::await(m_desk->app().rotation().makeOwnKey(m_account, {}, false)));
    const QString oldKey = account().apiKeySid;
    const auto dialog = open();
    QVERIFY(visibleChild<QRadioButton>(*dialog, "rotateToken") == nullptr);
    auto *const typed = visibleChild<QLineEdit>(*dialog, "tokenEdit");
    QVERIFY(typed != nullptr);
    QCOMPARE(typed->echoMode(), QLineEdit::Password);
    confirm(*dialog);
    press(*dialog, "startButton");
    QVERIFY(!m_desk->app().rotation().isBusy()); // without a token
    typed->setText(u"wrong-token-00000000000000000000"_s);
    press(*dialog, "startButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"refuses this auth token"_s), 15'000);
    QVERIFY(said(*dialog).contains(u"Nothing changed"_s));
    QVERIFY(typed->text().isEmpty()); // nowhere longer than needed
    typed->setText(QString::fromLatin1(oldToken.bytes()));
    confirm(*dialog);
    press(*dialog, "startButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"old key is removed"_s), 15'000);
    QVERIFY(account().apiKeySid != oldKey);
    QVERIFY(dialog->oldIsDead());
}

void TestRotationDialog::aFailureSaysThatNothingChanged()
{
    fault({{u"on"_s, u"tokens.create"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 503}});
    const auto dialog = open();
    visibleChild<QRadioButton>(*dialog, "rotateToken")->click();
    confirm(*dialog);
    press(*dialog, "startButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"Nothing changed"_s), 30'000);
    QVERIFY2(!said(*dialog).contains(u"message"_s), qPrintable(said(*dialog))); // it is about a key
    QVERIFY(said(*dialog).contains(u"did not answer"_s));
    QTRY_COMPARE(step(*dialog, RotationStep::Create), u"failed"_s);
    QTRY_COMPARE(step(*dialog, RotationStep::Test), u"to do"_s);
    QVERIFY(oldTokenOpens());
    QVERIFY(visibleChild<QPushButton>(*dialog, "startButton")->isEnabled()); // it may be tried again
    QSignalSpy rejected(dialog.get(), &QDialog::rejected);
    press(*dialog, "closeButton");
    QCOMPARE(rejected.count(), 1);
}

/// The promotion happened, its answer was lost, and Twilio is not reachable then.
void TestRotationDialog::whatIsNotSettledIsFinished()
{
    fault({{u"on"_s, u"tokens.promote"_s}, {u"action"_s, u"drop-after"_s}});
    fault({{u"on"_s, u"tokens.delete"_s},
           {u"action"_s, u"status"_s},
           {u"status"_s, 503},
           {u"name"_s, u"down"_s}});
    const auto dialog = open();
    visibleChild<QRadioButton>(*dialog, "rotateToken")->click();
    confirm(*dialog);
    press(*dialog, "startButton");
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"did not say whether"_s), 60'000);
    QTRY_COMPARE(step(*dialog, RotationStep::Promote), u"not known"_s);
    QVERIFY(visibleChild<QPushButton>(*dialog, "startButton") == nullptr); // first this one
    QCOMPARE(visibleChild<QPushButton>(*dialog, "closeButton")->text(), u"Close"_s); // nothing to cancel
    auto *const banner = visibleChild<Banner>(*dialog, "banner");
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"not finished yet"_s), 60'000);
    fault({{u"on"_s, u"tokens.delete"_s}, {u"delayMs"_s, 1}, {u"name"_s, u"down"_s}});
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"Done."_s), 30'000);
    QVERIFY(!oldTokenOpens());
    QVERIFY(test::await(m_desk->app().connectionTest().run(m_account))->passed());
}

void TestRotationDialog::itCannotBeClosedMeanwhile()
{
    fault({{u"on"_s, u"tokens.create"_s}, {u"delayMs"_s, 900}});
    const auto dialog = open();
    visibleChild<QRadioButton>(*dialog, "rotateToken")->click();
    confirm(*dialog);
    press(*dialog, "startButton");
    QTRY_COMPARE(step(*dialog, RotationStep::Create), u"under way"_s);
    QTRY_COMPARE(step(*dialog, RotationStep::Save), u"to do"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    dialog->close();
    QVERIFY(dialog->isVisible());
    QVERIFY(!visibleChild<QPushButton>(*dialog, "closeButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog).contains(u"Done."_s), 15'000);
    dialog->close();
    QVERIFY(!dialog->isVisible());
}

void TestRotationDialog::anOpenTokenIsReplacedItself()
{
    QVERIFY(test::await(m_desk->app().directory().replaceSecret(m_account, oldToken, true)));
    const auto dialog = open();
    QVERIFY(visibleChild<QRadioButton>(*dialog, "rotateToken")->isChecked());
    visibleChild<QRadioButton>(*dialog, "makeKey")->click(); // a key beside it mends nothing
    QVERIFY(visibleChild<Banner>(*dialog, "consequences")->sentence().contains(u"who saw the file"_s));
}

void TestRotationDialog::whoMayNotDoItIsTold()
{
    const auto ana
        = test::await(m_desk->app().people().add(u"Ana"_s, UserRole::Administer, Secret("4711"_ba)));
    const auto rui = test::await(m_desk->app().people().add(u"Rui"_s, UserRole::Send, {}));
    QVERIFY(ana && rui && test::await(m_desk->app().people().signIn(rui->id, {})));
    const auto dialog = open();
    press(*dialog, "startButton");
    QTRY_VERIFY(said(*dialog).contains(u"Nothing changed"_s));
    QCOMPARE(account().credential, CredentialKind::AuthToken);
}

QTEST_MAIN(TestRotationDialog)
#include "tst_rotationdialog.moc"
