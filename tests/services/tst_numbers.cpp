// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/numbersservice.h"
#include "services/words/errortext.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

/// The way of a number into use: joining the number for trying, pausing, and the checklist.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJoinIsSeenByItself();
    void withoutTheTextNothingIsLookedFor();
    void aJoinMayBeMarkedByHand();
    void aPausedNumberSendsNothing();
    void whatIsQueuedWaitsForTheEndOfThePause();
    void aChecklistIsLeftAndResumed();
    void theChecklistFollowsTwilio_data();
    void theChecklistFollowsTwilio();
    void aCompanyIsChanged();
};

void TestNumbers::aJoinIsSeenByItself()
{
    SimulatedOffice office;
    office.start(*office.app);
    Sender sender = office.sender;
    sender.sandboxJoin = u"join some-words"_s;
    QVERIFY(await(office.app->directory().changeSender(sender)));
    QCOMPARE(got(office.app->numbers().lookForJoins(sender.id)).size(), 0U);
    office.wroteToUs(maria, u"Join some-words"_s);
    const auto joins = got(office.app->numbers().lookForJoins(sender.id));
    QCOMPARE(joins.size(), 1U);
    QCOMPARE(joins.front().phone, maria);
    QVERIFY(!isOver(joins.front(), joins.front().joinedAt + 71h));
    QCOMPARE(got(office.app->numbers().joins(sender.id)).size(), 1U);
}

void TestNumbers::withoutTheTextNothingIsLookedFor()
{
    SimulatedOffice office;
    const auto joins = await(office.app->numbers().lookForJoins(office.sender.id));
    QVERIFY(!joins);
    QCOMPARE(joins.error().reason, u"no-join-text"_s);
    QVERIFY(!explain(joins.error()).advice.isEmpty());
}

void TestNumbers::aJoinMayBeMarkedByHand()
{
    SimulatedOffice office;
    auto &numbers = office.app->numbers();
    const auto wrong = await(numbers.markJoined(office.sender.id, u"12"_s));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().reason, u"not-a-phone"_s);
    QVERIFY(await(numbers.markJoined(office.sender.id, u"67 99955-0101"_s)));
    QCOMPARE(got(numbers.joins(office.sender.id)).front().phone, maria);
}

void TestNumbers::aPausedNumberSendsNothing()
{
    SimulatedOffice office;
    office.start(*office.app);
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, true)));
    office.sender.paused = true;
    const auto refused = await(office.app->send().queue(office.text()));
    QVERIFY(!refused); // said at once, not found out later
    QCOMPARE(refused.error().reason, u"sender-paused"_s);
    QCOMPARE(office.created(), 0);
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, false)));
    office.sender.paused = false;
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Accepted));
    QCOMPARE(office.created(), 1);
}

void TestNumbers::whatIsQueuedWaitsForTheEndOfThePause()
{
    SimulatedOffice office;
    const auto item = got(office.app->send().queue(office.text())); // nothing is being sent yet
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, true)));
    office.start(*office.app);
    // the outbox runs and is asked to move again and again, and nothing leaves
    QVERIFY(!office.becomes(item.id, 0, PartState::Accepted, 3s));
    QCOMPARE(office.part(item.id).state, PartState::Queued);
    QCOMPARE(office.created(), 0);
    QVERIFY(await(office.app->directory().setPaused(office.sender.id, false)));
    QVERIFY(office.becomes(item.id, 0, PartState::Accepted));
    QCOMPARE(office.created(), 1);
}

void TestNumbers::aChecklistIsLeftAndResumed()
{
    SimulatedOffice office;
    auto &numbers = office.app->numbers();
    const auto ticked = got(numbers.tick(office.sender.id, ChecklistStep::Business, true));
    QCOMPARE(ticked.state(ChecklistStep::Business), ChecklistState::Done);
    const auto later = got(numbers.checklist(office.sender.id));
    QCOMPARE(later, ticked);
    const auto refused = await(numbers.tick(office.sender.id, ChecklistStep::Approved, true));
    QVERIFY(!refused); // only Twilio can say that
    QCOMPARE(refused.error().reason, u"not-by-hand"_s);
    QCOMPARE(
        got(numbers.tick(office.sender.id, ChecklistStep::Business, false)).state(ChecklistStep::Business),
        ChecklistState::Open);
}

void TestNumbers::theChecklistFollowsTwilio_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ChecklistState>("sender");
    QTest::addColumn<ChecklistState>("name");
    QTest::addColumn<ChecklistState>("approved");
    using enum ChecklistState;
    QTest::newRow("none") << QString() << QString() << Open << Open << Open;
    QTest::newRow("draft") << u"DRAFT"_s << QString() << Done << Open << Open;
    QTest::newRow("pending") << u"PENDING_VERIFICATION"_s << QString() << Done << Waiting << Waiting;
    QTest::newRow("online") << u"ONLINE"_s << QString() << Done << Done << Done;
    QTest::newRow("updating") << u"ONLINE:UPDATING"_s << QString() << Done << Done << Done;
    QTest::newRow("name refused") << u"OFFLINE"_s << u"The display name was rejected"_s << Done << Failed
                                  << Failed;
    QTest::newRow("blocked") << u"OFFLINE"_s << u"WABA restricted"_s << Done << Waiting << Failed;
}

void TestNumbers::theChecklistFollowsTwilio()
{
    QFETCH(QString, status);
    QFETCH(QString, reason);
    ProductionChecklist list{.status = status, .templates = 2, .approvedTemplates = 0};
    if (!reason.isEmpty())
        list.reasons.push_back({.code = 63051, .text = reason});
    QTEST(list.state(ChecklistStep::Sender), "sender");
    QTEST(list.state(ChecklistStep::DisplayName), "name");
    QTEST(list.state(ChecklistStep::Approved), "approved");
    QCOMPARE(list.state(ChecklistStep::Templates), ChecklistState::Waiting);
    QVERIFY(!list.isComplete());
    QCOMPARE(checklistFromJson(toJson(list)), list);
}

void TestNumbers::aCompanyIsChanged()
{
    SimulatedOffice office;
    auto &directory = office.app->directory();
    got(directory.addTenant({.name = u"Escola Exemplo"_s}));
    const TenantDraft draft{.name = u"Imobiliária Modelo"_s,
                            .colour = u"#8a1c4a"_s,
                            .state = u"MS"_s,
                            .timeZone = u"America/Campo_Grande"_s};
    const Tenant changed = got(directory.changeTenant(office.tenant.id, draft));
    QCOMPARE(changed.timeZone, draft.timeZone);
    QCOMPARE(changed.colour, draft.colour);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"UPDATE tenants"_s));
    const auto taken = await(directory.changeTenant(office.tenant.id, {.name = u"escola exemplo"_s}));
    QVERIFY(!taken);
    QCOMPARE(taken.error().reason, u"tenant-exists"_s);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
