// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/failureclass.h"
#include "services/outbox/samefailures.h"
#include "services/outbox/slowdown.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum AfterFailure;

Q_DECLARE_METATYPE(std::optional<int>)

/// What follows from a refusal or a failure, and how long the outbox keeps quiet.
class TestFailureClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsConsequence_data();
    void everyCodeHasItsConsequence();
    void whatIsNotWantedIsNeverFollowed();
    void slowerMeansLongerEachTime();
    void manyRefusalsOfOneMomentAreOne();
    void theNextMorningIsWhereTheTenantIs();
    void tenOfTwentyOfOneKindPause();
    void whatIsTriedAgainByItselfDoesNotPause();
    void theCountsSurviveAsJson();

private:
    static OutgoingPart outcome(PartState state, std::optional<int> code = {}, const QString &reason = {})
    {
        return {.id = PartId::create(),
                .itemId = ItemId::create(),
                .state = state,
                .errorCode = code,
                .reason = reason};
    }
};

void TestFailureClass::everyCodeHasItsConsequence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<AfterFailure>("then");
    QTest::addColumn<bool>("wholeAccount"); // and all channels: only what limits requests
    QTest::newRow("too many at once") << 20429 << GoSlower << true;
    QTest::newRow("queue full") << 21611 << GoSlower << false;
    QTest::newRow("queue overflow") << 30001 << GoSlower << false;
    QTest::newRow("messages a second") << 63017 << GoSlower << true;
    QTest::newRow("people a day") << 63018 << NextMorning << false;
    QTest::newRow("messages a day") << 63038 << NextMorning << true;
    QTest::newRow("no WhatsApp") << 63003 << SmsMayFollow << false;
    QTest::newRow("no valid user") << 63024 << SmsMayFollow << false;
    QTest::newRow("left out by Meta") << 63032 << SmsMayFollow << false;
    QTest::newRow("outside the window") << 63016 << SmsMayFollow << false;
    QTest::newRow("opted out") << 21610 << Nothing << false;
    QTest::newRow("marketing held back") << 63049 << Nothing << false;
    QTest::newRow("account locked") << 63051 << Nothing << false;
    QTest::newRow("file not fetched") << 63019 << Nothing << false;
    QTest::newRow("bad key") << 20003 << Nothing << false;
    QTest::newRow("unknown") << 99999 << Nothing << false;
}

void TestFailureClass::everyCodeHasItsConsequence()
{
    QFETCH(const int, code);
    QFETCH(const AfterFailure, then);
    QFETCH(const bool, wholeAccount);
    QCOMPARE(failureClass(code, {}).then, then);
    QCOMPARE(failureClass(code, u"window-closed"_s).then, then); // Twilio's word weighs more
    QCOMPARE(failureClass(code, {}).wholeAccount, wholeAccount);
    QCOMPARE(failureClass(code, {}).allChannels, code == 20429);
}

void TestFailureClass::whatIsNotWantedIsNeverFollowed()
{
    for (const int code : {21610, 63014, 63026, 63033, 63049, 63051}) {
        QVERIFY(isUnwanted(code));
        QCOMPARE(failureClass(code, {}).then, Nothing);
    }
    QVERIFY(!isUnwanted(63024));
    QVERIFY(!isUnwanted(std::nullopt));
    QCOMPARE(failureClass({}, u"window-closed"_s).then, SmsMayFollow);
    QCOMPARE(failureClass({}, u"file-not-there"_s).then, Nothing);
}

void TestFailureClass::slowerMeansLongerEachTime()
{
    const Instant start = fromMsecs(1'800'000'000'000);
    SlowDown slow;
    Instant now = start;
    for (const auto expected : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s, 300s}) {
        const Instant until = slow.refused(now, {});
        QCOMPARE(until, now + expected);
        now = until;
    }
    slow.accepted(now - 1s); // an answer that was under way
    QCOMPARE(slow.refused(now, {}), now + 300s);
    now += 300s;
    slow.accepted(now);
    QCOMPARE(slow.refused(now, {}), now + 5s);
    QCOMPARE(slow.refused(now + 5s, 60'000ms), now + 65s); // Twilio may want more
}

void TestFailureClass::manyRefusalsOfOneMomentAreOne()
{
    const Instant now = fromMsecs(1'800'000'000'000);
    SlowDown slow;
    QCOMPARE(slow.refused(now, {}), now + 5s);
    QCOMPARE(slow.refused(now + 1s, {}), now + 5s);
    QCOMPARE(slow.refused(now + 2s, 30'000ms), now + 32s);
    QCOMPARE(slow.refused(now + 32s, {}), now + 42s);
}

void TestFailureClass::theNextMorningIsWhereTheTenantIs()
{
    const QTimeZone campoGrande("America/Campo_Grande"); // UTC-4
    QVERIFY(campoGrande.isValid());
    const auto utc = [](int day, int hour, int minute = 0) {
        return fromMsecs(
            QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::utc()).toMSecsSinceEpoch());
    };
    QCOMPARE(nextMorning(utc(20, 15), campoGrande), utc(21, 12));
    QCOMPARE(nextMorning(utc(21, 3, 59), campoGrande), utc(21, 12)); // still the twentieth there
    QCOMPARE(nextMorning(utc(21, 4), campoGrande), utc(22, 12));
    QCOMPARE(nextMorning(utc(20, 15), campoGrande, 9), utc(21, 13));
}

void TestFailureClass::tenOfTwentyOfOneKindPause()
{
    std::vector<OutgoingPart> outcomes(9, outcome(PartState::Failed, 63024));
    outcomes.insert(outcomes.end(), 3, outcome(PartState::Failed, 63003));
    outcomes.insert(outcomes.end(), 7, outcome(PartState::Delivered));
    QVERIFY(!sameFailures(outcomes));
    outcomes.push_back(outcome(PartState::Failed, 63024));
    QCOMPARE(sameFailures(outcomes),
             std::optional(SameFailures{.code = 63024, .reason = {}, .failures = 10, .outcomes = 20}));
    outcomes.insert(outcomes.begin(), outcome(PartState::Delivered)); // the oldest falls out of the twenty
    QVERIFY(!sameFailures(outcomes));
    const std::vector<OutgoingPart> closed(10, outcome(PartState::Failed, {}, u"window-closed"_s));
    QCOMPARE(sameFailures(closed)->reason, u"window-closed"_s);
    QVERIFY(!sameFailures({}));
}

void TestFailureClass::whatIsTriedAgainByItselfDoesNotPause()
{
    const std::vector<OutgoingPart> limited(20, outcome(PartState::Failed, 63018));
    QVERIFY(!sameFailures(limited));
    const std::vector<OutgoingPart> slow(20, outcome(PartState::Failed, 30001));
    QVERIFY(!sameFailures(slow));
}

void TestFailureClass::theCountsSurviveAsJson()
{
    const SameFailures byCode{.code = 63024, .failures = 10, .outcomes = 20};
    QCOMPARE(sameFailuresFromJson(toJson(byCode)), byCode);
    const SameFailures byReason{.reason = u"window-closed"_s, .failures = 12, .outcomes = 15};
    QCOMPARE(sameFailuresFromJson(toJson(byReason)), byReason);
    QCOMPARE(sameFailuresFromJson(u"{"_s), SameFailures{});
}

QTEST_GUILESS_MAIN(TestFailureClass)
#include "tst_failureclass.moc"
