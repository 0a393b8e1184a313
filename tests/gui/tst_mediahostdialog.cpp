// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/mediahostdialog.h"
#include "gui/media/onlinefilesdialog.h"
#include "gui/pieces/banner.h"
#include "gui/senders/checklistdialog.h"
#include "gui/support/desk.h"
#include "services/words/errortext.h"
#include "storage/media/filerecordrepository.h"
#include "support/fakehttpserver.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace recado;
using namespace recado::test;

/// The way to a place for files, in the window; Twilio is the desk's simulator.
class TestMediaHostDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void assetsFromChoiceToProof();
    void everyFieldSaysWhatIsMissing();
    void whatDoesNotWorkIsNotSaved();
    void aKeptSecretNeedNotBeTypedAgain();
    void whoMayNotSeesWhy();
    void theChecklistLeadsHere();
    void whatIsOnlineAndStuck();

private:
    [[nodiscard]] std::unique_ptr<MediaHostDialog> opened()
    {
        auto dialog = std::make_unique<MediaHostDialog>(m_desk->services(), m_tenant, m_accounts);
        dialog->show();
        return dialog;
    }
    static void next(MediaHostDialog &dialog) { button(dialog, u"nextButton"_s)->click(); }
    static QPushButton *button(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
    static void type(MediaHostDialog &dialog, const QString &field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(u"field-"_s + field)->setText(text);
    }
    static QString probe(const MediaHostDialog &dialog, ProbeStep step)
    {
        const auto labels = dialog.findChildren<QLabel *>(u"probe%1"_s.arg(static_cast<int>(step)));
        return labels.isEmpty() ? QString() : labels.back()->text();
    }
    [[nodiscard]] std::optional<MediaPlace> chosen()
    {
        return *await(m_desk->app().mediaHosts().chosen(m_tenant.id));
    }

    std::unique_ptr<Desk> m_desk;
    Tenant m_tenant;
    std::vector<Account> m_accounts;
};

void TestMediaHostDialog::init()
{
    m_desk = std::make_unique<Desk>();
    m_tenant = m_desk->addCompany();
    m_accounts = *await(m_desk->app().directory().accounts(m_tenant.id));
}

void TestMediaHostDialog::cleanup()
{
    m_desk.reset();
}

void TestMediaHostDialog::assetsFromChoiceToProof()
{
    const auto dialog = opened();
    dialog->findChild<QRadioButton *>(u"kind-assets"_s)->click();
    next(*dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"field-account"_s)->currentData().toString(),
             m_accounts.front().id.toString());
    next(*dialog);
    QVERIFY(!button(*dialog, u"closeButton"_s)->isEnabled()); // the probe would lie there
    QTRY_VERIFY_WITH_TIMEOUT(chosen().has_value(), 30'000);
    QTRY_VERIFY(dialog->findChild<Banner *>(u"banner"_s)->isVisible());
    for (const ProbeStep step : allProbeSteps)
        QCOMPARE(probe(*dialog, step), u"well"_s);
    QCOMPARE(chosen()->kind, HostKind::Assets);
    QVERIFY(chosen()->isProved());
    next(*dialog); // now it closes
    QVERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
}

void TestMediaHostDialog::everyFieldSaysWhatIsMissing()
{
    const auto dialog = opened();
    dialog->findChild<QRadioButton *>(u"kind-s3"_s)->click();
    next(*dialog);
    type(*dialog, u"bucket"_s, u"Meu Bucket"_s);
    next(*dialog);
    QVERIFY(dialog->findChild<QLineEdit *>(u"field-region"_s)->isVisible()); // still here
    const auto said = [&](const QString &field) {
        return dialog->findChild<QLineEdit *>(u"field-"_s + field)->accessibleDescription();
    };
    QCOMPARE(said(u"region"_s), explainReason(u"media-field-missing"_s).what);
    QCOMPARE(said(u"bucket"_s), explainReason(u"media-bucket-name"_s).what);
    QCOMPARE(said(u"secret"_s), explainReason(u"media-field-missing"_s).what);
    QVERIFY(said(u"address"_s) != explainReason(u"media-field-missing"_s).what); // Amazon's when empty
    type(*dialog, u"bucket"_s, u"meu-bucket"_s);
    QVERIFY(said(u"bucket"_s) != explainReason(u"media-bucket-name"_s).what);
}

void TestMediaHostDialog::whatDoesNotWorkIsNotSaved()
{
    FakeHttpServer server;
    server.answerWith([](const FakeRequest &) { return FakeAnswer{.status = 401, .body = ""}; });
    const auto dialog = opened();
    dialog->findChild<QRadioButton *>(u"kind-webdav"_s)->click();
    next(*dialog);
    type(*dialog, u"address"_s, server.url().toString());
    type(*dialog, u"public-address"_s, server.url().toString());
    type(*dialog, u"user"_s, u"recado"_s);
    type(*dialog, u"secret"_s, u"errada"_s);
    next(*dialog);
    auto *banner = dialog->findChild<Banner *>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(probe(*dialog, ProbeStep::Upload), u"failed"_s);
    QCOMPARE(probe(*dialog, ProbeStep::Reached), u"not tried"_s);
    QVERIFY(!chosen());
    button(*dialog, u"backButton"_s)->click(); // what was typed is still there
    QCOMPARE(dialog->findChild<QLineEdit *>(u"field-user"_s)->text(), u"recado"_s);
    dialog->reject();
    QCOMPARE(dialog->result(), int(QDialog::Rejected));
}

void TestMediaHostDialog::aKeptSecretNeedNotBeTypedAgain()
{
    const MediaPlace place{.tenantId = m_tenant.id,
                           .kind = HostKind::S3,
                           .fields = {{u"region"_s, u"sa-east-1"_s},
                                      {u"bucket"_s, u"boletos"_s},
                                      {u"key-id"_s, u"AKIAIOSFODNN7EXAMPLE"_s},
                                      {u"address"_s, u"http://127.0.0.1:1"_s}}};
    QVERIFY(await(m_desk->app().mediaHosts().choose(place, Secret("of-nobody"))));
    const auto dialog = opened();
    QTRY_VERIFY(dialog->findChild<QRadioButton *>(u"kind-s3"_s)->isChecked());
    QTRY_VERIFY(dialog->findChildren<QLabel *>().front()->text().contains(u"not tested"_s));
    next(*dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"field-bucket"_s)->text(), u"boletos"_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"field-secret"_s)->text().isEmpty());
    next(*dialog);
    QTRY_COMPARE(probe(*dialog, ProbeStep::Upload), u"failed"_s); // nobody listens there: it was tried
}

void TestMediaHostDialog::whoMayNotSeesWhy()
{
    QVERIFY(await(m_desk->app().people().add(u"Ana"_s, UserRole::Administer, Secret())));
    m_desk->app().session().lock();
    const auto dialog = opened();
    QVERIFY(!button(*dialog, u"nextButton"_s)->isEnabled());
    const auto refused = await(m_desk->app().mediaHosts().choose({.tenantId = m_tenant.id}, Secret()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"signed-out"_s);
}

void TestMediaHostDialog::theChecklistLeadsHere()
{
    const auto senders = await(m_desk->app().directory().senders(m_tenant.id));
    const MediaPlace place{.tenantId = m_tenant.id,
                           .kind = HostKind::Assets,
                           .fields = {{u"account"_s, m_accounts.front().id.toString()}}};
    QVERIFY(await(m_desk->app().mediaHosts().choose(place, Secret()))); // chosen, but never proved
    ChecklistDialog checklist(m_desk->services(), senders->front());
    checklist.show();
    const QSignalSpy wanted(&checklist, &ChecklistDialog::mediaHostWanted);
    const QByteArray name = "page" + QByteArray::number(static_cast<int>(ChecklistStep::Media));
    QTRY_VERIFY(visibleChild<QPushButton>(checklist, name.constData()) != nullptr);
    visibleChild<QPushButton>(checklist, name.constData())->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(await(m_desk->app().mediaHosts().test(m_tenant.id)));
    QTRY_VERIFY(visibleChild<QPushButton>(checklist, name.constData())
                == nullptr); // it has nothing left to do
}

void TestMediaHostDialog::whatIsOnlineAndStuck()
{
    OnlineFilesDialog empty(m_desk->services());
    empty.show();
    QVERIFY(!button(empty, u"removeNow"_s)->isEnabled());
    FakeHttpServer server;
    bool broken = true;
    server.answerWith([&broken](const FakeRequest &request) {
        const int removed = broken ? 503 : 204;
        return FakeAnswer{.status = request.method == "DELETE" ? removed : 201, .body = ""};
    });
    QVERIFY(await(m_desk->app().mediaHosts().choose(
        {.tenantId = m_tenant.id,
         .kind = HostKind::WebDav,
         .fields = {{u"address"_s, server.url().toString()}, {u"public-address"_s, server.url().toString()}}},
        Secret())));
    const auto add = [&] {
        return m_desk->app().database().run([host = chosen()->id.toString()](const auto &db) {
            return storage::FileRecordRepository(db).add(
                {.id = FileRecordId::create(),
                 .host = host,
                 .name = u"boleto-maria.pdf"_s,
                 .remoteId = QString(40, u'a') + u"/boleto-maria.pdf"_s,
                 .state = OnlineState::Removing,
                 .publishedAt = fromMsecs(1'700'000'000'000)});
        });
    };
    QVERIFY(await(add()));
    QVERIFY(await(m_desk->app().mediaHosts().removeNow()));
    OnlineFilesDialog dialog(m_desk->services());
    dialog.show();
    auto *list = dialog.findChild<QTreeWidget *>(u"onlineFiles"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"boleto-maria.pdf"_s);
    QVERIFY(list->topLevelItem(0)->text(3).contains(explainReason(u"media-host-down"_s).what));
    broken = false;
    QTRY_VERIFY(button(dialog, u"removeNow"_s)->isEnabled());
    button(dialog, u"removeNow"_s)->click();
    QTRY_COMPARE(list->topLevelItemCount(), 0);
}

QTEST_MAIN(TestMediaHostDialog)
#include "tst_mediahostdialog.moc"
