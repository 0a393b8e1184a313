// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rotationbench.h"
#include "services/words/errortext.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

namespace {

/// Does this token open the account at Twilio?
bool opens(SimulatedOffice &office, const Secret &token)
{
    const AccountDraft draft{.tenantId = office.tenant.id, .sid = office.account.sid};
    const auto added = await(office.app->credentialImport().add(draft, token));
    // what is let in is refused afterwards: the account is there already
    return added || added.error().reason == u"account-exists"_s;
}

bool works(SimulatedOffice &office)
{
    const auto report = got(office.app->connectionTest().run(office.account.id));
    return report.find(TestStep::Credentials)->verdict == TestVerdict::Passed;
}

} // namespace

/// Keys and tokens of the simulator, changed as those of Twilio; faults at every step.
class TestSimulatedRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldTokenDiesAndTheNewOneWorks();
    void aKeyReplacesTheTokenAndThenAnotherKey();
    void aFaultLeavesTheOldOneWorking_data();
    void aFaultLeavesTheOldOneWorking();
    void aProgramKilledBeforeItSavedGoesOn();
    void whatIsRefusedIsNotSaved();
    void messagesLeaveWithEachNewKey();
};

void TestSimulatedRotation::theOldTokenDiesAndTheNewOneWorks()
{
    SimulatedOffice office;
    QVERIFY(opens(office, SimulatedOffice::token()));
    QVERIFY(await(office.app->rotation().rotateToken(office.account.id)));
    QVERIFY(!opens(office, SimulatedOffice::token()));
    QVERIFY(works(office));
    QVERIFY(await(office.app->rotation().rotateToken(office.account.id))); // and again
    QVERIFY(works(office));
}

void TestSimulatedRotation::aKeyReplacesTheTokenAndThenAnotherKey()
{
    SimulatedOffice office;
    auto &rotation = office.app->rotation();
    QCOMPARE(got(rotation.makeOwnKey(office.account.id, {}, false)), OldKey::None);
    const Account first = got(office.app->directory().account(office.account.id));
    QCOMPARE(first.credential, CredentialKind::ApiKey);
    QVERIFY(works(office));
    QVERIFY(opens(office, SimulatedOffice::token())); // of the others
    const auto wrong
        = await(rotation.makeOwnKey(office.account.id, Secret("wrong-token-00000000000000000000"_ba), true));
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().mayHaveHappened);
    QVERIFY(works(office));
    QCOMPARE(got(rotation.makeOwnKey(office.account.id, SimulatedOffice::token(), true)), OldKey::Removed);
    QVERIFY(got(office.app->directory().account(office.account.id)).apiKeySid != first.apiKeySid);
    QVERIFY(works(office));
}

void TestSimulatedRotation::aFaultLeavesTheOldOneWorking_data()
{
    QTest::addColumn<bool>("key");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("action");
    for (const auto *action : {"status", "drop-before", "drop-after"}) {
        const QString what = QString::fromLatin1(action);
        QTest::addRow("token, create: %s", action) << false << u"tokens.create"_s << what;
        QTest::addRow("token, promote: %s", action) << false << u"tokens.promote"_s << what;
        QTest::addRow("key, create: %s", action) << true << u"keys.create"_s << what;
    }
    QTest::newRow("token, test: refused") << false << u"phonenumbers.list"_s << u"status"_s;
    QTest::newRow("key, test: refused") << true << u"phonenumbers.list"_s << u"status"_s;
}

/// Whatever is said then is true; what is kept opens the account; nothing stays that would stop the next one.
void TestSimulatedRotation::aFaultLeavesTheOldOneWorking()
{
    QFETCH(bool, key);
    QFETCH(QString, on);
    QFETCH(QString, action);
    SimulatedOffice office;
    auto &rotation = office.app->rotation();
    const AccountId id = office.account.id;
    const auto change = [&]() -> Outcome {
        if (!key)
            return await(rotation.rotateToken(id));
        const auto made = await(rotation.makeOwnKey(id, {}, false));
        return made ? Outcome(Done{}) : Outcome(made.error());
    };
    office.fault(
        {{u"on"_s, on}, {u"action"_s, action}, {u"status"_s, 401}, {u"code"_s, 20003}, {u"name"_s, u"it"_s}});
    const auto changed = change();
    office.fault({{u"on"_s, on}, {u"delayMs"_s, 1}, {u"name"_s, u"it"_s}}); // the fault is over
    QVERIFY2(!changed || on == "tokens.promote"_L1, "it went on over a fault");
    if (!changed) {
        QVERIFY(!changed.error().mayHaveHappened);
        QVERIFY(!explain(changed.error()).what.isEmpty());
    }
    QCOMPARE(opens(office, SimulatedOffice::token()), key || !changed); // "nothing changed" is true
    QVERIFY(works(office));
    QVERIFY(change());
    QVERIFY(works(office));
}

/// Between the promotion and the keychain: the next start finds the new token where it waits.
void TestSimulatedRotation::aProgramKilledBeforeItSavedGoesOn()
{
    simulator::Server server({.clock = simulator::VirtualClock::Mode::Fast});
    QVERIFY(server.start());
    RotationBench bench(server.url());
    QObject::connect(bench.rotation.get(), &RotationService::stepBegun, bench.rotation.get(),
                     [&bench](const AccountId &, RotationStep step) {
                         if (step == RotationStep::Save)
                             bench.power.left = 0;
                     });
    const auto outcome = await(bench.rotation->rotateToken(bench.account.id));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"rotation-not-saved"_s);
    QCOMPARE(bench.current(), firstToken);
    QVERIFY(!bench.works()); // it is dead at Twilio
    bench.startAgain();
    QVERIFY(bench.current() != firstToken);
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
}

void TestSimulatedRotation::whatIsRefusedIsNotSaved()
{
    SimulatedOffice office;
    const AccountDraft draft{.tenantId = office.tenant.id, .sid = u"AC00000000000000000000000000000002"_s};
    const auto refused
        = await(office.app->credentialImport().add(draft, Secret("wrong-token-00000000000000000000"_ba)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"key-refused"_s);
    QCOMPARE(got(office.app->directory().accounts(office.tenant.id)).size(), 1U);
    const Account added
        = got(office.app->credentialImport().add(draft, Secret("simulatortoken000000000000000002"_ba)));
    QVERIFY(!added.secretWasOpen);
    QCOMPARE(got(office.app->directory().accounts(office.tenant.id)).size(), 2U);
    const auto replaced = await(
        office.app->rotation().replace(added.id, {.secret = Secret("wrong-token-00000000000000000000"_ba)}));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().reason, u"key-refused"_s);
    QVERIFY(!explain(replaced.error()).advice.isEmpty());
}

/// Whoever sends knows the new key by name before its secret is read: else the account would be opened with
/// the old name and the new secret, and nothing would leave any more.
void TestSimulatedRotation::messagesLeaveWithEachNewKey()
{
    SimulatedOffice office;
    auto &rotation = office.app->rotation();
    QCOMPARE(got(rotation.makeOwnKey(office.account.id, {}, false)), OldKey::None);
    QVERIFY(await(office.app->startSending()));
    // as when many messages leave: at every moment somebody may want to open the account
    QTimer busy;
    QObject::connect(&busy, &QTimer::timeout, &office.app->outbox(), &OutboxRunner::wake);
    busy.start(0);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(got(rotation.makeOwnKey(office.account.id, SimulatedOffice::token(), true)),
                 OldKey::Removed);
        const auto item = got(office.app->send().queue(office.text(u"Rodada %1"_s.arg(round))));
        QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    }
    busy.stop();
    QCOMPARE(office.created(), 3);
}

QTEST_GUILESS_MAIN(TestSimulatedRotation)
#include "tst_simulatedrotation.moc"
