// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"
#include "gui/recovery/diagnosisdialog.h"
#include "gui/recovery/evidencetext.h"
#include "gui/recovery/pausenotices.h"
#include "gui/support/desk.h"
#include "models/itemtext.h"
#include "services/outbox/samefailures.h"
#include "services/words/errortext.h"
#include "storage/messages/outboxrepository.h"
#include "storage/sql.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// What helps against a failure, from the details of the message.
class TestFixBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyLeadsToTheNumbers();
    void aWrongPhoneLeadsToTheComposer();
    void aPersonToCallIsCopied();
    void whereNothingHelpsThereIsNoButton();
    void whatWentSinceIsNotOfferedAgain();
    void whyItDidNotArriveIsAnswered();
    void whatIsKeptInTheQueueSaysWhy();
    void theEvidenceIsInSentences();
    void aNumberThatStoppedByItselfSaysWhy();

private:
    /// Failed with the code; without one still in the queue.
    ItemId addFailed(int code, std::chrono::seconds before = 0s)
    {
        AppContext &app = m_desk->app();
        OutgoingItem item{.id = ItemId::create(),
                          .tenantId = m_tenant.id,
                          .senderId = test::await(app.directory().senders(m_tenant.id))->front().id,
                          .contactName = u"Maria Souza"_s,
                          .channel = Channel::Sms,
                          .to = test::Desk::maria,
                          .createdAt = app.clock().now() - before};
        item.parts.push_back({.id = PartId::create(),
                              .itemId = item.id,
                              .body = u"Segunda via"_s,
                              .state = PartState::Queued,
                              .dueAt = item.createdAt,
                              .changedAt = item.createdAt});
        const storage::PartChange failed{
            .id = item.parts.front().id, .to = PartState::Failed, .at = item.createdAt, .errorCode = code};
        const auto added = test::await(app.database().run([item, failed](const auto &db) -> Outcome {
            storage::OutboxRepository outbox(db);
            if (const auto done = outbox.add(std::span(&item, 1)); !done || failed.errorCode == 0)
                return done;
            const auto settled = outbox.settle(std::span(&failed, 1));
            return settled ? Outcome(Done{}) : Outcome(settled.error());
        }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return item.id;
    }
    void press(int code)
    {
        m_window = std::make_unique<MainWindow>(m_desk->services(), m_desk->stateFile());
        m_window->show();
        m_window->showItem(addFailed(code));
        QTRY_VERIFY(visibleChild<QPushButton>(*m_window, "fixIt") != nullptr);
        QTest::mouseClick(visibleChild<QPushButton>(*m_window, "fixIt"), Qt::LeftButton);
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    Tenant m_tenant;
};

void TestFixBar::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_tenant = m_desk->addCompany();
}

void TestFixBar::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestFixBar::aKeyLeadsToTheNumbers()
{
    press(20003);
    QTRY_VERIFY(m_window->page(2)->isVisible());
}

void TestFixBar::aWrongPhoneLeadsToTheComposer()
{
    press(21211);
    QTRY_VERIFY(m_window->page(0)->isVisible());
    const auto filled = [this] {
        const auto edits = m_window->page(0)->findChildren<QLineEdit *>();
        return std::ranges::any_of(edits,
                                   [](const QLineEdit *edit) { return edit->text().contains(u"0101"_s); });
    };
    QTRY_VERIFY(filled());
}

void TestFixBar::aPersonToCallIsCopied()
{
    press(30004);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), test::Desk::maria);
}

void TestFixBar::whatWentSinceIsNotOfferedAgain()
{
    const ItemId older = addFailed(30003, 60s);
    addFailed(0); // the same words to the same person, in the queue
    m_window = std::make_unique<MainWindow>(m_desk->services(), m_desk->stateFile());
    m_window->show();
    m_window->showItem(older);
    QTRY_VERIFY(visibleChild<QPushButton>(*m_window, "fixIt") != nullptr);
    QTRY_VERIFY(!visibleChild<QPushButton>(*m_window, "fixIt")->isEnabled());
    QVERIFY(visibleChild<QLabel>(*m_window, "fixSaid")
                ->text()
                .contains(explainReason(u"already-sent-since"_s).what));
}

void TestFixBar::whereNothingHelpsThereIsNoButton()
{
    m_window = std::make_unique<MainWindow>(m_desk->services(), m_desk->stateFile());
    m_window->show();
    m_window->showItem(addFailed(63049)); // insisting makes it worse
    QTRY_VERIFY(visibleChild<QPushButton>(*m_window, "whyNot") != nullptr);
    QVERIFY(visibleChild<QPushButton>(*m_window, "fixIt") == nullptr);
}

void TestFixBar::whyItDidNotArriveIsAnswered()
{
    m_window = std::make_unique<MainWindow>(m_desk->services(), m_desk->stateFile());
    m_window->show();
    m_window->showItem(addFailed(30003));
    QTRY_VERIFY(visibleChild<QPushButton>(*m_window, "whyNot") != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(*m_window, "whyNot"), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<DiagnosisDialog *>() != nullptr);
    const auto *dialog = m_window->findChild<DiagnosisDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChildren<QLabel *>(u"diagnosisLine"_s).size() >= 4, 15'000);
    for (const QLabel *line : dialog->findChildren<QLabel *>(u"diagnosisLine"_s))
        QVERIFY(!line->text().isEmpty());
}

void TestFixBar::whatIsKeptInTheQueueSaysWhy()
{
    const ItemId id = addFailed(0);
    QVERIFY(test::await(m_desk->app().database().run([id](const auto &db) -> Outcome {
        const auto kept
            = storage::execute(db, u"UPDATE parts SET reason = 'media-host-down' WHERE item_id = :id"_s,
                               {{u":id"_s, id.toString()}});
        return kept ? Outcome(Done{}) : Outcome(kept.error());
    })));
    m_window = std::make_unique<MainWindow>(m_desk->services(), m_desk->stateFile());
    m_window->show();
    m_window->showItem(id);
    const QString why = explainReason(u"media-host-down"_s).what;
    const auto saysWhy = [&] {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == why; });
    };
    QTRY_VERIFY(saysWhy());
    QVERIFY(visibleChild<QPushButton>(*m_window, "whyNot") == nullptr); // nothing has left yet
}

void TestFixBar::theEvidenceIsInSentences()
{
    QVERIFY(evidenceText({}).isEmpty());
    SearchEvidence evidence{.looks = 2, .listed = 3};
    QVERIFY(evidenceText(evidence).size() >= 2);
    QVERIFY(onlyCandidate(evidence).isEmpty());
    evidence.candidates.push_back({.sid = u"SM1"_s, .status = u"delivered"_s});
    QVERIFY(evidenceText(evidence).join(u' ').contains(eventText(PartState::Delivered)));
    QVERIFY(!evidenceText(evidence).join(u' ').contains(u"SM1"_s));
    QCOMPARE(onlyCandidate(evidence), u"SM1"_s);
    evidence.candidates.front().doubt = CandidateDoubt::OtherText; // somebody else's, perhaps
    QVERIFY(onlyCandidate(evidence).isEmpty());
    evidence.candidates.front().doubt = CandidateDoubt::None;
    evidence.candidates.push_back({.sid = u"SM2"_s});
    QVERIFY(onlyCandidate(evidence).isEmpty());
}

void TestFixBar::aNumberThatStoppedByItselfSaysWhy()
{
    const Instant now = m_desk->app().clock().now();
    Sender sender;
    sender.number = u"+556730000000"_s;
    QVERIFY(pauseText(sender, now).isEmpty());
    sender.paused = true;
    QVERIFY(pauseText(sender, now).isEmpty()); // a person did it
    sender.pauseReason = u"same-failures"_s;
    sender.pauseDetail = toJson(SameFailures{.code = 63016, .failures = 10, .outcomes = 20});
    QVERIFY(pauseText(sender, now).contains(u"10"_s) && pauseText(sender, now).contains(u"63016"_s));
    sender.paused = false;
    sender.sms = true;
    sender.whatsAppWait = {.until = now + 1h, .reason = u"daily-limit"_s};
    QVERIFY(pauseText(sender, now).contains(u"(WhatsApp)"_s) && !pauseText(sender, now).contains(u"SMS"_s));
    QVERIFY(pauseText(sender, now + 2h).isEmpty());
    sender.smsWait = {.until = now + 3h, .reason = u"going-slower"_s};
    QVERIFY(pauseText(sender, now).contains(u"(WhatsApp)"_s));
    QVERIFY(pauseText(sender, now + 2h).contains(u"(SMS)"_s));
    sender.sms = false; // the number serves it no more
    QVERIFY(pauseText(sender, now + 2h).isEmpty());
}

QTEST_MAIN(TestFixBar)
#include "tst_fixbar.moc"
