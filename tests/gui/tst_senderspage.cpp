// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowbar.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/statuschip.h"
#include "gui/senders/accountdialog.h"
#include "gui/senders/rotationdialog.h"
#include "gui/senders/senderpanel.h"
#include "gui/senders/senderspage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/support/desk.h"
#include "storage/tenants/sandboxjoinrepository.h"
#include "storage/tenants/senderrepository.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// What would go to the browser.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    UrlCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~UrlCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(UrlCatcher)

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

class TestSendersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is compared here is written in English; in the program the language chosen decides.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_desk = std::make_unique<test::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void theConnectionIsReallyTested();
    void aPausedNumberSaysSo();
    void theBarOnTopShowsThePause();
    void whatTheTestFoundIsSaidAtAGlance();
    void aWayOutOpensThePageAtTwilio();
    void theKeyIsReplacedWhereItsAgeStands();
    void aJoinThatEndsIsWarnedOf();
    void theLongestPauseIsNotShorterThanTheShortest();

private:
    static QPushButton *save(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    static bool says(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }
    Sender numberOf(const Tenant &tenant)
    {
        m_tenant = tenant;
        return test::await(m_desk->app().directory().senders(tenant.id))->front();
    }
    void keep(const Sender &sender, const ConnectionReport &report) const
    {
        QVERIFY(test::await(m_desk->app().database().run([id = sender.id, report](const auto &db) {
            return storage::SenderRepository(db).noteTest(id, report.at, toJson(report));
        })));
    }
    std::unique_ptr<test::Desk> m_desk;
    Tenant m_tenant;
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
    QVERIFY(says(u"US$ "_s) && !says(u"USD "_s)); // in the facts and in its step alike
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

void TestSendersPage::theBarOnTopShowsThePause()
{
    m_desk->addCompany();
    Workspace workspace(m_desk->services());
    WindowBar bar(m_desk->services(), workspace);
    bar.show();
    workspace.reload();
    QTRY_VERIFY(workspace.sender());
    const auto *const chip = bar.findChild<StatusChip *>();
    QVERIFY(chip->word() != u"Paused"_s);
    QVERIFY(test::await(m_desk->app().directory().setPaused(workspace.sender()->id, true)));
    QTRY_COMPARE(chip->word(), u"Paused"_s);
    QVERIFY(chip->isVisible());
}

void TestSendersPage::whatTheTestFoundIsSaidAtAGlance()
{
    const Sender sender = numberOf(m_desk->addCompany());
    keep(sender,
         {.at = m_desk->app().clock().now() - 3h,
          .findings = {{.step = TestStep::Credentials, .verdict = TestVerdict::Passed},
                       {.step = TestStep::Numbers,
                        .verdict = TestVerdict::Warning,
                        .value = sender.number,
                        .reason = u"webhook-elsewhere"_s}},
          .facts = {.accountType = u"Trial"_s,
                    .balance = u"1234.5"_s,
                    .currency = u"USD"_s,
                    .whatsAppName = u"Condomínio Solar"_s,
                    .quality = u"LOW"_s,
                    .dailyReach = u"1K Customers/24hr"_s,
                    .webhookHost = u"bot.example.com"_s}});
    Workspace workspace(m_desk->services());
    SendersPage page(m_desk->services(), workspace);
    page.show();
    workspace.reload();
    QTRY_VERIFY(visibleChild<QWidget>(page, "trialBox") != nullptr); // its limits, once
    auto *const webhook = visibleChild<Banner>(page, "webhookBox");
    QVERIFY(webhook != nullptr);
    QVERIFY(webhook->sentence().contains(u"bot.example.com"_s));
    QVERIFY2(visibleChild<QLabel>(page, "testedLabel")->text().contains(u"3 h"_s),
             qPrintable(visibleChild<QLabel>(page, "testedLabel")->text()));
    for (const auto &fact : {u"Condomínio Solar"_s, u"Low"_s, u"1,000 a day"_s, u"US$ 1,234.50"_s})
        QVERIFY2(says(page, fact), qPrintable(fact));
    const auto *const table = page.findChild<QTableView *>(u"senderTable"_s);
    QCOMPARE(table->model()->index(0, SenderTableModel::StateColumn).data().toString(),
             u"Works, look at it"_s);
    QTRY_VERIFY(visibleChild<QPushButton>(page, "wayOut-numbers") != nullptr); // a warning has its way out
}

void TestSendersPage::theKeyIsReplacedWhereItsAgeStands()
{
    m_desk->addCompany();
    Workspace workspace(m_desk->services());
    SendersPage page(m_desk->services(), workspace);
    page.show();
    workspace.reload();
    QTRY_VERIFY(visibleChild<QPushButton>(page, "replaceKey") != nullptr);
    QVERIFY(says(page, u"New today"_s));
    QTest::mouseClick(visibleChild<QPushButton>(page, "replaceKey"), Qt::LeftButton);
    auto *const rotation = page.findChild<RotationDialog *>();
    QVERIFY(rotation != nullptr && rotation->isVisible());
    rotation->close();
    QTest::mouseClick(visibleChild<QPushButton>(page, "secretButton"), Qt::LeftButton);
    const auto *const typed = page.findChild<AccountDialog *>();
    QVERIFY(typed != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*typed, "rotateButton"), Qt::LeftButton);
    QTRY_VERIFY(visibleChild<QPushButton>(page, "startButton") != nullptr); // and from there
}

void TestSendersPage::aWayOutOpensThePageAtTwilio()
{
    const Sender sender = numberOf(m_desk->addCompany());
    TestFinding broke{.step = TestStep::Balance, .verdict = TestVerdict::Failed};
    broke.error = Error{.kind = ErrorKind::Rejected, .detail = {}, .reason = u"balance-empty"_s};
    TestFinding key{.step = TestStep::Credentials, .verdict = TestVerdict::Failed};
    key.error = Error{.kind = ErrorKind::Unauthorized, .detail = {}};
    keep(sender, {.at = m_desk->app().clock().now(), .findings = {key, broke}});
    GuiServices real = m_desk->services();
    real.simulated = false;
    SenderPanel panel(real);
    panel.setRow({.sender = numberOf(m_tenant), .account = {}});
    panel.show();
    UrlCatcher catcher;
    QTRY_VERIFY(visibleChild<QPushButton>(panel, "wayOut-balance") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(panel, "wayOut-balance"), Qt::LeftButton);
    QCOMPARE(catcher.urls.size(), 1);
    QCOMPARE(catcher.urls.front().host(), u"console.twilio.com"_s);
    QSignalSpy wanted(&panel, &SenderPanel::secretWanted);
    QTRY_VERIFY(visibleChild<QPushButton>(panel, "wayOut-credentials") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(panel, "wayOut-credentials"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(says(panel, u"2 step(s) failed"_s) || says(panel, u"2 steps failed"_s));
}

void TestSendersPage::aJoinThatEndsIsWarnedOf()
{
    Sender sender = numberOf(m_desk->addCompany());
    sender.sandboxJoin = u"join recado-demo"_s;
    QVERIFY(test::await(m_desk->app().directory().changeSender(sender)));
    const SandboxJoin join{.phone = test::Desk::maria, .joinedAt = m_desk->app().clock().now() - 60h};
    QVERIFY(test::await(m_desk->app().database().run([id = sender.id, join](const auto &db) {
        return storage::SandboxJoinRepository(db).note(id, join);
    })));
    Workspace workspace(m_desk->services());
    SendersPage page(m_desk->services(), workspace);
    page.show();
    workspace.reload();
    QTRY_VERIFY(visibleChild<Banner>(page, "joinsBox") != nullptr);
    const auto windows = QApplication::topLevelWidgets();
    QVERIFY2(std::ranges::none_of(windows,
                                  [](const QWidget *widget) { return qobject_cast<const Banner *>(widget); }),
             "the notice is a window of its own");
    QSignalSpy wanted(page.findChild<SenderPanel *>(), &SenderPanel::sandboxWanted);
    QTest::mouseClick(visibleChild<QPushButton>(page, "wayButton"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
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
