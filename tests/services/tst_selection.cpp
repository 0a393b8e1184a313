// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/selection.h"

#include <QTest>

#include <array>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// How chosen messages are sorted by what can be done with them.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonLeadsToItsWay_data();
    void aReasonLeadsToItsWay();
    void aStateLeadsToItsGroup_data();
    void aStateLeadsToItsGroup();
    void whatIsInDoubtIsNeverSentAgain();
    void ofTwinsOnlyTheNewestGoes();
    void whatWentSinceDoesNotGo();
    void whoOptedOutGetsNothingAgain();
    void thePreparedSmsIsTheWayWhereWhatsAppIsNot();
    void groupsComeByVerdictAndSize();

private:
    static OutgoingItem item(PartState state, std::optional<int> code = {}, const QString &reason = {})
    {
        static int number = 0;
        OutgoingItem made{.id = ItemId::create(),
                          .tenantId = {},
                          .senderId = {},
                          .to = u"+55679555%1"_s.arg(++number, 5, 10, QChar(u'0')),
                          .createdAt = fromMsecs(1'700'000'000'000 + number)};
        made.parts.push_back({.id = PartId::create(),
                              .itemId = made.id,
                              .body = u"Bom dia"_s,
                              .state = state,
                              .errorCode = code,
                              .reason = reason});
        return made;
    }
    static SelectionGroup only(const OutgoingItem &one)
    {
        const auto groups = groupsOf(std::span(&one, 1));
        return groups.size() == 1 ? groups.front() : SelectionGroup{};
    }
};

void TestSelection::aReasonLeadsToItsWay_data()
{
    using enum SelectionVerdict;
    QTest::addColumn<int>("code"); // 0: none
    QTest::addColumn<QString>("reason");
    QTest::addColumn<SelectionVerdict>("verdict");
    QTest::addColumn<RetryHow>("how");
    QTest::newRow("not reached: tomorrow") << 30003 << QString() << SendAgain << RetryHow::TomorrowAt9;
    QTest::newRow("closed before sending") << 0 << u"closed-before-sending"_s << SendAgain << RetryHow::Again;
    QTest::newRow("the file was not there") << 0 << u"file-not-there"_s << SendAgain << RetryHow::Again;
    QTest::newRow("the key") << 20003 << QString() << AfterMending << RetryHow::Again;
    QTest::newRow("window closed, no SMS") << 63016 << QString() << AfterMending << RetryHow::Again;
    QTest::newRow("no WhatsApp there, no SMS") << 63024 << QString() << OneByOne << RetryHow::Again;
    QTest::newRow("a wrong phone") << 21211 << QString() << OneByOne << RetryHow::Again;
    QTest::newRow("opted out") << 21610 << QString() << Never << RetryHow::Again;
    QTest::newRow("held back by Meta") << 63049 << QString() << Never << RetryHow::Again;
    QTest::newRow("nobody said why") << 0 << QString() << AfterMending << RetryHow::Again;
}

void TestSelection::aReasonLeadsToItsWay()
{
    QFETCH(const int, code);
    QFETCH(const QString, reason);
    QFETCH(const SelectionVerdict, verdict);
    QFETCH(const RetryHow, how);
    const auto failed = item(PartState::Failed, code == 0 ? std::nullopt : std::optional(code), reason);
    const SelectionGroup group = only(failed);
    QCOMPARE(group.verdict, verdict);
    QCOMPARE(group.how, how);
    QCOMPARE(group.reason, (FailureReason{.code = failed.parts[0].errorCode, .word = reason}));
    QVERIFY(!group.words.what.isEmpty());
    QCOMPARE(group.items.size(), 1U);
}

void TestSelection::aStateLeadsToItsGroup_data()
{
    using enum SelectionVerdict;
    QTest::addColumn<PartState>("state");
    QTest::addColumn<SelectionVerdict>("verdict");
    QTest::newRow("queued") << PartState::Queued << Waiting;
    QTest::newRow("late") << PartState::Late << Waiting;
    QTest::newRow("at Twilio for later") << PartState::Scheduled << Waiting;
    QTest::newRow("being sent") << PartState::Sending << Settled;
    QTest::newRow("read") << PartState::Read << Settled;
    QTest::newRow("no receipt") << PartState::NoReceipt << Settled;
    QTest::newRow("maybe sent") << PartState::MaybeSent << Decide;
    QTest::newRow("searched") << PartState::Unsure << Decide;
}

void TestSelection::aStateLeadsToItsGroup()
{
    QFETCH(const PartState, state);
    QFETCH(const SelectionVerdict, verdict);
    QCOMPARE(only(item(state)).verdict, verdict);
}

void TestSelection::whatIsInDoubtIsNeverSentAgain()
{
    OutgoingItem half = item(PartState::MaybeSent);
    half.parts.push_back({.id = PartId::create(),
                          .itemId = half.id,
                          .position = 1,
                          .kind = PartKind::Pdf,
                          .state = PartState::Failed,
                          .errorCode = 30003});
    QCOMPARE(only(half).verdict, SelectionVerdict::Decide);
}

void TestSelection::ofTwinsOnlyTheNewestGoes()
{
    const OutgoingItem older = item(PartState::Failed, 30003);
    OutgoingItem newer = item(PartState::Failed, 30003);
    newer.to = older.to;
    const auto groups = groupsOf(std::array{older, newer});
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups[0].verdict, SelectionVerdict::SendAgain);
    QCOMPARE(groups[0].items[0].id, newer.id);
    QCOMPARE(groups[1].verdict, SelectionVerdict::SentSince);
    QCOMPARE(groups[1].items[0].id, older.id);
    QVERIFY(!groups[1].words.what.isEmpty());
}

void TestSelection::whoOptedOutGetsNothingAgain()
{
    const OutgoingItem failed = item(PartState::Failed, 30003);
    const OutgoingItem toCorrect = item(PartState::Failed, 21211);
    const OutgoingItem read = item(PartState::Read);
    const auto groups
        = groupsOf(std::array{failed, toCorrect, read}, {.optedOut = {failed.id, toCorrect.id, read.id}});
    QCOMPARE(countOf(groups, SelectionVerdict::Never), 2);
    QCOMPARE(countOf(groups, SelectionVerdict::Settled), 1);
    QCOMPARE(groups[0].words.what, explainReason(u"opted-out"_s).what);
    OutgoingItem stopped = item(PartState::Cancelled);
    stopped.parts[0].reason = u"opted-out"_s;
    QCOMPARE(only(stopped).verdict, SelectionVerdict::Never);
}

void TestSelection::whatWentSinceDoesNotGo()
{
    const OutgoingItem failed = item(PartState::Failed, 30003);
    const OutgoingItem read = item(PartState::Read);
    const auto groups = groupsOf(std::array{failed, read}, {.sentSince = {failed.id, read.id}});
    QCOMPARE(countOf(groups, SelectionVerdict::SentSince), 1);
    QCOMPARE(countOf(groups, SelectionVerdict::Settled), 1);
    QCOMPARE(countOf(groups, SelectionVerdict::SendAgain), 0);
}

void TestSelection::thePreparedSmsIsTheWayWhereWhatsAppIsNot()
{
    OutgoingItem prepared = item(PartState::Failed, 63024);
    prepared.fallbackBody = u"Boleto: 00190"_s;
    const SelectionGroup group = only(prepared);
    QCOMPARE(group.verdict, SelectionVerdict::SendAgain);
    QCOMPARE(group.how, RetryHow::AsSms);
    QVERIFY(group.smsReady);
    QVERIFY(!only(item(PartState::Failed, 30003)).smsReady);
}

void TestSelection::groupsComeByVerdictAndSize()
{
    const auto groups = groupsOf(std::array{item(PartState::Queued), item(PartState::Failed, 30005),
                                            item(PartState::Failed, 20003), item(PartState::Failed, 30003),
                                            item(PartState::Failed, 20003), item(PartState::Failed, 20404)});
    QVERIFY(groups.size() >= 3);
    QVERIFY(std::ranges::is_sorted(groups, {}, &SelectionGroup::verdict));
    const auto mending = std::ranges::find(groups, SelectionVerdict::AfterMending, &SelectionGroup::verdict);
    QCOMPARE(mending->items.size(), 2U);
    QCOMPARE(groups.back().verdict, SelectionVerdict::Waiting);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
