// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rotationbench.h"
#include "services/words/errortext.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// A new auth token: whatever goes wrong at whatever moment, a token that works is kept.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsReplaced();
    void everyCutPointIsSurvived_data();
    void everyCutPointIsSurvived();
    void aLostPromotionIsFoundOut();
    void aPromotionThatDidNotArriveChangesNothing();
    void aRefusedPromotionChangesNothing();
    void somebodyElsesSecondTokenIsLeftAlone();
    void aKeychainThatRefusesChangesNothing();
    void aKeychainThatRefusesAfterwardsLosesNothing();
    void anotherCompanyWithTheSameTokenGetsTheNewOne();
    void oneChangeAtATime();
    void whoeverBeganItIsInTheRecord();
};

void TestRotation::aTokenIsReplaced()
{
    RotationBench bench;
    QSignalSpy steps(bench.rotation.get(), &RotationService::stepBegun);
    const Instant before = bench.clock.now();
    bench.clock.advance(std::chrono::hours{1});
    QVERIFY(await(bench.rotation->rotateToken(bench.account.id)));
    QCOMPARE(bench.twilio.primary, secondToken);
    QCOMPARE(bench.current(), secondToken);
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
    QVERIFY(bench.row().secretSetAt.value() > before);
    QCOMPARE(steps.count(), 5);
    QVERIFY(!bench.rotation->isBusy());
}

void TestRotation::everyCutPointIsSurvived_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("loseAnswer");
    for (int cut = 0; cut < 12; ++cut) {
        QTest::addRow("after %d", cut) << cut << false;
        QTest::addRow("after %d, answer lost", cut) << cut << true;
    }
}

/// Whatever moment the power goes at: afterwards what is kept opens the account, and nothing lies about.
void TestRotation::everyCutPointIsSurvived()
{
    QFETCH(int, cut);
    QFETCH(bool, loseAnswer);
    RotationBench bench;
    bench.power.left = cut;
    bench.twilio.loseLastAnswer = loseAnswer;
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    if (!outcome && !outcome.error().mayHaveHappened) // "nothing changed" was said, so it must be true
        QCOMPARE(bench.twilio.primary, firstToken);
    bench.twilio.loseLastAnswer = false;
    bench.startAgain();
    QCOMPARE(bench.current(), bench.twilio.primary);
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
    QVERIFY(await(bench.rotation->rotateToken(bench.account.id)) || bench.twilio.primary == secondToken);
}

void TestRotation::aLostPromotionIsFoundOut()
{
    RotationBench bench;
    bench.twilio.loseAnswerTo = "/AuthTokens/Promote";
    QVERIFY(await(bench.rotation->rotateToken(bench.account.id)));
    QCOMPARE(bench.current(), secondToken);
    QVERIFY(bench.isTidy());
}

void TestRotation::aPromotionThatDidNotArriveChangesNothing()
{
    RotationBench bench;
    int count = 0;
    QObject::connect(bench.rotation.get(), &RotationService::stepBegun, bench.rotation.get(),
                     [&](const AccountId &, RotationStep step) {
                         if (step == RotationStep::Promote) {
                             bench.power.left = 0;
                             ++count;
                         }
                     });
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    QCOMPARE(count, 1);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"rotation-unsettled"_s);
    QVERIFY(outcome.error().mayHaveHappened);
    QVERIFY(!explain(outcome.error()).advice.isEmpty());
    bench.startAgain();
    QCOMPARE(bench.current(), firstToken);
    QVERIFY(bench.isTidy());
}

void TestRotation::aRefusedPromotionChangesNothing()
{
    RotationBench bench;
    bench.twilio.refuse = "/AuthTokens/Promote";
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().mayHaveHappened);
    QCOMPARE(bench.current(), firstToken);
    QCOMPARE(bench.twilio.primary, firstToken);
    QVERIFY(bench.isTidy());
}

void TestRotation::somebodyElsesSecondTokenIsLeftAlone()
{
    RotationBench bench;
    bench.twilio.secondary = "somebody-elses-0000000000000000";
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"secondary-there"_s);
    QVERIFY(!explain(outcome.error()).advice.isEmpty());
    QCOMPARE(bench.twilio.secondary, "somebody-elses-0000000000000000"_ba);
    QCOMPARE(bench.notes(), 0);
    QVERIFY(bench.works());
}

void TestRotation::aKeychainThatRefusesChangesNothing()
{
    RotationBench bench;
    bench.secrets.refuseWritesTo = u"/pending"_s;
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"keychain-locked"_s);
    QVERIFY(!outcome.error().mayHaveHappened);
    QVERIFY(bench.isTidy());
    QCOMPARE(bench.current(), firstToken);
}

void TestRotation::aKeychainThatRefusesAfterwardsLosesNothing()
{
    RotationBench bench;
    bench.secrets.refuseWritesTo = u"/secret"_s;
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"rotation-not-saved"_s);
    QVERIFY(outcome.error().mayHaveHappened);
    QVERIFY(!explain(outcome.error()).advice.isEmpty());
    QCOMPARE(bench.pending(), secondToken);
    bench.secrets.refuseWritesTo = u"nowhere"_s;
    QVERIFY(await(bench.rotation->recover(bench.account.id))); // "try again" in the window
    QCOMPARE(bench.current(), secondToken);
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
}

void TestRotation::anotherCompanyWithTheSameTokenGetsTheNewOne()
{
    RotationBench bench;
    const Account same = bench.add(u"Clínica Exemplo"_s, firstToken);
    const Account stale = bench.add(u"Condomínio Solar"_s, "another-old-token-000");
    QVERIFY(await(bench.rotation->rotateToken(bench.account.id)));
    QCOMPARE(bench.kept(accountSecretKey(same.id)), secondToken);
    QCOMPARE(bench.kept(accountSecretKey(stale.id)), "another-old-token-000"_ba);
}

void TestRotation::oneChangeAtATime()
{
    RotationBench bench;
    std::optional<Outcome> first;
    bench.rotation->rotateToken(bench.account.id).then([&first](const Outcome &outcome) { first = outcome; });
    const auto second = await(bench.rotation->rotateToken(bench.account.id));
    QVERIFY(!second);
    QCOMPARE(second.error().reason, u"credential-busy"_s);
    QTRY_VERIFY(first.has_value());
    QVERIFY(*first);
}

/// Also when the next start ends it, while nobody is signed in.
void TestRotation::whoeverBeganItIsInTheRecord()
{
    RotationBench bench;
    bench.session.begin({.id = UserId::create(), .name = u"Ana"_s, .role = UserRole::Administer});
    bench.secrets.refuseWritesTo = u"/secret"_s;
    QVERIFY(!await(bench.rotation->rotateToken(bench.account.id)));
    QVERIFY(bench.record().empty()); // not over yet
    bench.secrets.refuseWritesTo = u"nowhere"_s;
    bench.session.lock();
    QCOMPARE(await(bench.rotation->recover(bench.account.id)).error().reason, u"signed-out"_s);
    bench.startAgain();
    QCOMPARE(bench.current(), secondToken);
    const auto record = bench.record();
    QCOMPARE(record.size(), 1U);
    QCOMPARE(record.front().what, u"account-token-rotated"_s);
    QCOMPARE(record.front().who, u"Ana"_s);
    QCOMPARE(record.front().subject, bench.account.id.toString());
    QVERIFY(!record.front().detail.contains(ac)); // told apart by its end, not written out
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
