// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/banner.h"
#include "gui/senders/checklistdialog.h"
#include "gui/support/desk.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using test::visibleChild;

/// The way of a number to production, in the window.
class TestChecklistDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsLeftAndResumed();
    void everyStateHasWords_data();
    void everyStateHasWords();
    void aStepLeadsToItsPage();
    void itSaysWhenTwilioWasAsked();
    void itFollowsWhatTwilioSays();

private:
    static QString words(const QDialog &dialog, ChecklistStep step)
    {
        const auto labels = dialog.findChildren<QLabel *>(u"words%1"_s.arg(static_cast<int>(step)));
        return labels.isEmpty() ? QString() : labels.back()->text();
    }
    static QCheckBox *box(const QDialog &dialog, ChecklistStep step)
    {
        return dialog.findChild<QCheckBox *>(u"tick%1"_s.arg(static_cast<int>(step)));
    }
    std::unique_ptr<test::Desk> m_desk;
    Sender m_sender;
};

void TestChecklistDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    const Tenant tenant = m_desk->addCompany();
    const auto senders = test::await(m_desk->app().directory().senders(tenant.id));
    QVERIFY(senders && senders->size() == 1);
    m_sender = senders->front();
}

void TestChecklistDialog::cleanup()
{
    m_desk.reset();
}

void TestChecklistDialog::itIsLeftAndResumed()
{
    const auto isTicked = [this] {
        const auto kept = test::await(m_desk->app().numbers().checklist(m_sender.id));
        return kept && kept->state(ChecklistStep::Business) == ChecklistState::Done;
    };
    {
        ChecklistDialog dialog(m_desk->services(), m_sender);
        dialog.show();
        QCheckBox *const business = box(dialog, ChecklistStep::Business);
        business->setFocus();
        QTest::keyClick(business, Qt::Key_Space);
        QTRY_VERIFY(isTicked());
    }
    const auto again = test::await(m_desk->app().directory().sender(m_sender.id));
    QVERIFY(again);
    const ChecklistDialog dialog(m_desk->services(), *again);
    QVERIFY(box(dialog, ChecklistStep::Business)->isChecked());
    QVERIFY(!box(dialog, ChecklistStep::Profile)->isChecked());
}

void TestChecklistDialog::everyStateHasWords_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("approved"); // what the step of the approval says
    QTest::addColumn<QString>("name"); // and that of the name
    QTest::newRow("none") << QString() << 0 << QString() << u"To do"_s << u"To do"_s;
    QTest::newRow("pending") << u"PENDING_VERIFICATION"_s << 0 << QString() << u"Waiting for verification"_s
                             << u"Waiting for Meta"_s;
    QTest::newRow("online") << u"ONLINE"_s << 0 << QString() << u"Online · reach"_s << u"Done"_s;
    QTest::newRow("offline") << u"OFFLINE"_s << 0 << u"Something new"_s << u"Twilio says: “Something new”"_s
                             << u"Waiting"_s;
    QTest::newRow("name refused") << u"OFFLINE"_s << 0 << u"The display name was rejected"_s << u"Offline"_s
                                  << u"Usual reasons"_s;
}

void TestChecklistDialog::everyStateHasWords()
{
    QFETCH(QString, status);
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(QString, approved);
    QFETCH(QString, name);
    ProductionChecklist list{.status = status, .dailyReach = u"1K Customers/24hr"_s};
    if (!reason.isEmpty())
        list.reasons.push_back({.code = code == 0 ? std::nullopt : std::optional(code), .text = reason});
    m_sender.checklist = toJson(list);
    const ChecklistDialog dialog(m_desk->services(), m_sender); // as left; Twilio has not answered yet
    const QString saidOfApproval = words(dialog, ChecklistStep::Approved);
    QVERIFY2(saidOfApproval.contains(approved), qPrintable(saidOfApproval));
    const QString saidOfName = words(dialog, ChecklistStep::DisplayName);
    QVERIFY2(saidOfName.contains(name), qPrintable(saidOfName));
    QVERIFY(!saidOfApproval.contains(u"_"_s)); // no word of Twilio's machinery
}

void TestChecklistDialog::aStepLeadsToItsPage()
{
    ChecklistDialog dialog(m_desk->services(), m_sender);
    dialog.show();
    const QByteArray name = "page" + QByteArray::number(static_cast<int>(ChecklistStep::Business));
    QTRY_VERIFY(visibleChild<QPushButton>(dialog, name.constData()) != nullptr);
    QTest::mouseClick(visibleChild<QPushButton>(dialog, name.constData()), Qt::LeftButton);
    // no real console for invented accounts: it says what it would open
    auto *const banner = visibleChild<Banner>(dialog, "banner");
    QVERIFY(banner != nullptr);
    QVERIFY2(banner->sentence().contains(u"console.twilio.com"_s), qPrintable(banner->sentence()));
}

void TestChecklistDialog::itSaysWhenTwilioWasAsked()
{
    ChecklistDialog dialog(m_desk->services(), m_sender);
    dialog.show();
    const auto *const polled = dialog.findChild<QLabel *>(u"polledLabel"_s);
    QCOMPARE(polled->text(), u"Asking Twilio…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(polled->text().contains(u"Twilio said so"_s), 15'000);
    const auto kept = test::await(m_desk->app().numbers().checklist(m_sender.id));
    QVERIFY(kept && kept->polledAt);
}

/// The number goes off and on again at the simulated Twilio while the window is open.
void TestChecklistDialog::itFollowsWhatTwilioSays()
{
    ChecklistDialog dialog(m_desk->services(), m_sender);
    dialog.show();
    auto *const look = dialog.findChild<QPushButton *>(u"lookButton"_s);
    const auto says
        = [&](const QString &expected) { return words(dialog, ChecklistStep::Approved).contains(expected); };
    const auto play = [this](const QString &line) {
        const auto told = m_desk->app().simulator()->tell(u"scenario"_s, {{u"text"_s, line}});
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Online"_s), 15'000);
    play(u"channel-sender whatsapp:+556730000000 status=OFFLINE reason=\"The display name was rejected\""_s);
    QTRY_VERIFY(look->isEnabled());
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Offline"_s), 15'000);
    QVERIFY(words(dialog, ChecklistStep::DisplayName).contains(u"Usual reasons"_s));
    play(u"channel-sender whatsapp:+556730000000 status=ONLINE"_s);
    QTRY_VERIFY(look->isEnabled());
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Online"_s), 15'000);
    QVERIFY(words(dialog, ChecklistStep::Templates).contains(u"approved"_s));
}

QTEST_MAIN(TestChecklistDialog)
#include "tst_checklistdialog.moc"
