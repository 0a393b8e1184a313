// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backupdialog.h"
#include "gui/check/checkdialog.h"
#include "gui/compose/passwordprompt.h"
#include "gui/compose/whendialog.h"
#include "gui/lock/lockpage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/media/mediahostdialog.h"
#include "gui/media/onlinefilesdialog.h"
#include "gui/media/probesteps.h"
#include "gui/messages/resenddialog.h"
#include "gui/payees/payeesdialog.h"
#include "gui/people/peopledialog.h"
#include "gui/people/userform.h"
#include "gui/recovery/diagnosisdialog.h"
#include "gui/recovery/recoverydialog.h"
#include "gui/senders/accountdialog.h"
#include "gui/senders/checklistdialog.h"
#include "gui/senders/openkeydialog.h"
#include "gui/senders/rotationdialog.h"
#include "gui/senders/rotationsteps.h"
#include "gui/senders/sandboxdialog.h"
#include "gui/senders/senderdialog.h"
#include "gui/senders/tenantdialog.h"
#include "gui/settings/settingsdialog.h"
#include "gui/simulator/simulatorpanel.h"
#include "gui/support/auditdialog.h"
#include "gui/support/desk.h"
#include "gui/support/logdialog.h"
#include "gui/support/supportdialog.h"
#include "gui/welcome/welcomepage.h"
#include "storage/messages/outboxrepository.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A language in which every sentence carries its mark: what is left in the old one can be seen.
class MarkedLanguage : public QTranslator
{
public:
    explicit MarkedLanguage(QChar mark)
        : m_mark(mark)
    { }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *sourceText,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        return m_mark + QString::fromUtf8(sourceText);
    }

private:
    QChar m_mark;
};

constexpr QChar oldMark(0x2460); // a digit in a circle: no sentence of ours has one
constexpr QChar newMark(0x2461);

void addTexts(const QAbstractItemModel &model, QStringList &texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << at.data(role).toString();
        }
    }
}

/// Whatever a widget shows, says or would tell a screen reader.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    const QMetaObject &meta = *widget.metaObject();
    for (int i = 0; i < meta.propertyCount(); ++i) {
        if (meta.property(i).metaType() == QMetaType::fromType<QString>())
            texts << meta.property(i).read(&widget).toString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && view->model() != nullptr)
        addTexts(*view->model(), texts);
    return texts;
}

/// What stands in the window with the mark, each with the widget that has it.
QStringList marked(const QWidget &window, QChar mark)
{
    QStringList found;
    QList<const QWidget *> all{&window};
    for (const QWidget *child : window.findChildren<QWidget *>())
        all << child;
    for (const QWidget *widget : all) {
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            if (text.contains(mark))
                found << u"%1 %2: %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                            widget->objectName(), text);
        }
    }
    return found;
}

} // namespace

/// Every window follows another language at once, also while it is open.
class TestLanguageChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void dialogsOfTheNumbers();
    void dialogsOfTheKeys();
    void dialogsOfWhatIsKept();
    void dialogsOfSending();
    void dialogsOfTheRest();
    void pagesOfTheWindow();
    void itDoesNotForgetWhatWasTicked();

private:
    /// What is left in the old language after a change, a line each; or that it says nothing at all.
    QByteArray leftIn(QWidget &window)
    {
        window.show();
        if (!QTest::qWaitFor([&window] { return !marked(window, oldMark).isEmpty(); }, 3'000))
            return "it says nothing";
        speak(newMark);
        (void)QTest::qWaitFor([&window] { return marked(window, oldMark).isEmpty(); }, 2'000);
        QStringList left = marked(window, oldMark);
        if (marked(window, newMark).isEmpty())
            left << u"it says nothing in the new language"_s;
        speak(oldMark);
        return left.join(u'\n').toUtf8();
    }
    void speak(QChar mark)
    {
        if (m_language)
            QCoreApplication::removeTranslator(m_language.get());
        m_language = std::make_unique<MarkedLanguage>(mark);
        QCoreApplication::installTranslator(m_language.get());
        QCoreApplication::sendPostedEvents();
    }
    OutgoingItem addFailed(int code)
    {
        AppContext &app = m_desk->app();
        OutgoingItem item{.id = ItemId::create(),
                          .tenantId = m_tenant.id,
                          .senderId = m_sender.id,
                          .contactName = u"Maria Souza"_s,
                          .channel = Channel::Sms,
                          .to = test::Desk::maria,
                          .createdAt = app.clock().now()};
        item.parts.push_back({.id = PartId::create(),
                              .itemId = item.id,
                              .body = u"Aviso %1"_s.arg(code),
                              .state = PartState::Queued,
                              .dueAt = item.createdAt,
                              .changedAt = item.createdAt});
        const storage::PartChange failed{
            .id = item.parts.front().id, .to = PartState::Failed, .at = item.createdAt, .errorCode = code};
        const auto added = test::await(app.database().run([item, failed](const auto &db) -> Outcome {
            storage::OutboxRepository outbox(db);
            if (const auto done = outbox.add(std::span(&item, 1)); !done)
                return done;
            const auto settled = outbox.settle(std::span(&failed, 1));
            return settled ? Outcome(Done{}) : Outcome(settled.error());
        }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return item;
    }
    ResendPlan plan()
    {
        const std::vector<ItemId> ids{addFailed(30003).id, addFailed(20003).id, addFailed(63049).id};
        return *test::await(m_desk->app().many().plan(ids));
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<MarkedLanguage> m_language;
    std::unique_ptr<Workspace> m_workspace;
    Tenant m_tenant;
    Sender m_sender;
    Account m_account;
};

void TestLanguageChange::initTestCase()
{
    m_desk = std::make_unique<test::Desk>();
    m_tenant = m_desk->addCompany();
    m_sender = test::await(m_desk->app().directory().senders(m_tenant.id))->front();
    m_account = test::await(m_desk->app().directory().accounts(m_tenant.id))->front();
}

void TestLanguageChange::cleanupTestCase()
{
    m_desk.reset();
}

void TestLanguageChange::init()
{
    speak(oldMark);
    m_workspace = std::make_unique<Workspace>(m_desk->services());
    m_workspace->reload();
    QTRY_VERIFY(m_workspace->sender());
}

void TestLanguageChange::cleanup()
{
    m_workspace.reset();
    QCoreApplication::removeTranslator(m_language.get());
    m_language.reset();
}

void TestLanguageChange::dialogsOfTheNumbers()
{
    const GuiServices services = m_desk->services();
    TenantDialog newTenant(services);
    newTenant.accept(); // nothing is typed: each field says so
    QCOMPARE(leftIn(newTenant), QByteArray());
    TenantDialog tenant(services, m_tenant);
    QCOMPARE(leftIn(tenant), QByteArray());
    SenderDialog newSender(services, m_tenant.id, {m_account});
    newSender.accept();
    QCOMPARE(leftIn(newSender), QByteArray());
    SenderDialog sender(services, m_sender, {m_account});
    QCOMPARE(leftIn(sender), QByteArray());
    ChecklistDialog checklist(services, m_sender);
    QCOMPARE(leftIn(checklist), QByteArray());
    Sender shared = m_sender;
    shared.number = sharedSandboxNumber.toString();
    shared.sandboxJoin = u"join two-words"_s;
    SandboxDialog sandbox(services, shared);
    QCOMPARE(leftIn(sandbox), QByteArray());
}

void TestLanguageChange::dialogsOfTheKeys()
{
    const GuiServices services = m_desk->services();
    AccountDialog newAccount(services, m_tenant.id);
    newAccount.accept();
    QCOMPARE(leftIn(newAccount), QByteArray());
    AccountDialog account(services, m_account);
    QCOMPARE(leftIn(account), QByteArray());
    CredentialText rest;
    rest.foreignEntries = 1;
    rest.githubToken = Secret("of-nobody"_ba);
    OpenKeyDialog open(services, {.account = m_account, .file = u"~/avisos/.env"_s, .rest = rest});
    QCOMPARE(leftIn(open), QByteArray());
    RotationDialog rotation(services, m_account);
    QCOMPARE(leftIn(rotation), QByteArray());
    RotationSteps steps;
    steps.begin(RotationSteps::Way::Token);
    steps.setStep(RotationStep::Promote);
    QCOMPARE(leftIn(steps), QByteArray());
}

void TestLanguageChange::dialogsOfWhatIsKept()
{
    const GuiServices services = m_desk->services();
    PeopleDialog people(services);
    QCOMPARE(leftIn(people), QByteArray());
    UserForm newUser(services, {}, true);
    newUser.accept(); // nothing is typed: each field says so
    QCOMPARE(leftIn(newUser), QByteArray());
    UserForm user(services, User{.id = UserId::create(), .name = u"Ana"_s, .role = UserRole::Send}, false);
    QCOMPARE(leftIn(user), QByteArray());
    BackupDialog backups(services);
    QCOMPARE(leftIn(backups), QByteArray());
    AuditDialog audit(services);
    QCOMPARE(leftIn(audit), QByteArray());
    LogDialog log(services);
    QCOMPARE(leftIn(log), QByteArray());
    SupportDialog support(services);
    QCOMPARE(leftIn(support), QByteArray());
}

void TestLanguageChange::dialogsOfSending()
{
    const GuiServices services = m_desk->services();
    ResendDialog resend(plan());
    QCOMPARE(leftIn(resend), QByteArray());
    WhenDialog when(services.clock, {}, [](const SendTime &) { return QString(); });
    QCOMPARE(leftIn(when), QByteArray());
    CheckDialog check(services.clock);
    check.setText(u"00190.00009 01234.567891 23456.789012 3 00000000000000"_s);
    QCOMPARE(leftIn(check), QByteArray());
    PayeesDialog payees(services, m_tenant);
    QCOMPARE(leftIn(payees), QByteArray());
    RecoveryDialog recovery(services, *m_workspace);
    QCOMPARE(leftIn(recovery), QByteArray());
    DiagnosisDialog diagnosis(services, addFailed(30003).id);
    QCOMPARE(leftIn(diagnosis), QByteArray());
}

void TestLanguageChange::dialogsOfTheRest()
{
    const GuiServices services = m_desk->services();
    SettingsDialog settings(services);
    QCOMPARE(leftIn(settings), QByteArray());
    SimulatorPanel simulator(services, *m_workspace);
    QCOMPARE(leftIn(simulator), QByteArray());
    MediaHostDialog place(services, m_tenant, {m_account});
    QCOMPARE(leftIn(place), QByteArray());
    place.findChild<QPushButton *>(u"nextButton"_s)->click();
    place.findChild<QPushButton *>(u"nextButton"_s)->click(); // nothing is typed: each field says so
    QCOMPARE(leftIn(place), QByteArray());
    ProbeSteps steps;
    steps.begin();
    steps.setFinding({.step = ProbeStep::Upload});
    steps.setFinding(
        {.step = ProbeStep::Open,
         .error = Error{.kind = ErrorKind::Unauthorized, .detail = {}, .reason = u"media-needs-login"_s}});
    steps.end();
    QCOMPARE(leftIn(steps), QByteArray());
    OnlineFilesDialog online(services);
    QCOMPARE(leftIn(online), QByteArray());
    LockPage lock(services);
    QCOMPARE(leftIn(lock), QByteArray());
    WelcomePage welcome(services.session, false);
    QCOMPARE(leftIn(welcome), QByteArray());
}

void TestLanguageChange::pagesOfTheWindow()
{
    const OutgoingItem failed = addFailed(30003);
    MainWindow window(m_desk->services(), m_desk->stateFile());
    window.show();
    QTRY_VERIFY(window.workspace().isLoaded());
    QCOMPARE(leftIn(window), QByteArray());
    QVERIFY(window.page(0)->takeFile(m_desk->boleto()));
    QTRY_VERIFY_WITH_TIMEOUT(test::visibleChild<QPushButton>(window, "acceptMatch") != nullptr, 15'000);
    QCOMPARE(leftIn(window), QByteArray());
    window.showItem(failed.id);
    QTRY_VERIFY(test::visibleChild<QPushButton>(window, "fixIt") != nullptr);
    QCOMPARE(leftIn(window), QByteArray());
}

void TestLanguageChange::itDoesNotForgetWhatWasTicked()
{
    ResendDialog dialog(plan());
    dialog.show();
    auto ticks = dialog.findChildren<QCheckBox *>(u"resendGroup"_s);
    QCOMPARE(ticks.size(), 2);
    ticks[0]->setChecked(false);
    ticks[1]->setChecked(true);
    dialog.findChildren<QComboBox *>(u"resendHow"_s)[1]->setCurrentIndex(1);
    const auto before = dialog.orders();
    QCOMPARE(before.size(), 1U);
    speak(newMark);
    const auto after = dialog.orders();
    QCOMPARE(after.size(), 1U);
    QCOMPARE(after[0].item, before[0].item);
    QCOMPARE(after[0].how, before[0].how);
    QCOMPARE(after[0].how, RetryHow::TomorrowAt9);
}

QTEST_MAIN(TestLanguageChange)
#include "tst_languagechange.moc"
