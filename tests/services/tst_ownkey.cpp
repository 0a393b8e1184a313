// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rotationbench.h"

using namespace recado;
using namespace recado::test;

namespace {

template<typename T>
T got(QCoro::Task<Result<T>> task)
{
    auto answer = await(std::move(task));
    if (!answer)
        qFatal("%s %s", qPrintable(answer.error().detail), qPrintable(answer.error().reason));
    return *std::move(answer);
}

} // namespace

/// An API key in the place of the token, and secrets that a person gives.
class TestOwnKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsMadeAndTheTokenForgotten();
    void aKeyIsReplacedWithTheToken();
    void withoutTheTokenAKeyIsNotReplaced();
    void aKeyMadeWithoutAnswerIsRemoved();
    void everyCutOfAKeyIsSurvived_data();
    void everyCutOfAKeyIsSurvived();
    void aTypedSecretIsTestedFirst();
    void markersSurviveJson();
};

void TestOwnKey::aKeyIsMadeAndTheTokenForgotten()
{
    RotationBench bench;
    QCOMPARE(got(bench.rotation->makeOwnKey(bench.account.id, {}, false)), OldKey::None);
    QCOMPARE(bench.row().credential, CredentialKind::ApiKey);
    QCOMPARE(bench.row().apiKeySid, u"SK00000000000000000000000000000007"_s);
    QCOMPARE(bench.current(), keySecret); // and the token is nowhere
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
    QVERIFY(bench.twilio.keyName.startsWith("Recado "));
}

void TestOwnKey::aKeyIsReplacedWithTheToken()
{
    RotationBench bench;
    const QString oldKey = u"SK00000000000000000000000000000009"_s;
    bench.twilio.keys.insert(oldKey.toLatin1(), "old-secret-of-a-key-000");
    QVERIFY(await(bench.rotation->replace(bench.account.id,
                                          {.credential = CredentialKind::ApiKey,
                                           .apiKeySid = oldKey,
                                           .secret = Secret("old-secret-of-a-key-000")})));
    QCOMPARE(got(bench.rotation->makeOwnKey(bench.account.id, Secret(firstToken), true)), OldKey::Removed);
    QVERIFY(!bench.twilio.keys.contains(oldKey.toLatin1()));
    QStringList record;
    for (const AuditEntry &entry : bench.record())
        record.append(entry.what);
    QCOMPARE(record.size(), 3);
    for (const auto *what : {"account-secret-replaced", "account-key-made", "account-key-removed"})
        QVERIFY2(record.contains(QLatin1StringView(what)), what);
    QCOMPARE(bench.current(), keySecret);
    QVERIFY(bench.works());
}

void TestOwnKey::withoutTheTokenAKeyIsNotReplaced()
{
    RotationBench bench;
    QVERIFY(await(bench.rotation->makeOwnKey(bench.account.id, {}, false)));
    const auto outcome = await(bench.rotation->makeOwnKey(bench.account.id, {}, true));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"token-needed"_s);
    QCOMPARE(await(bench.rotation->rotateToken(bench.account.id)).error().reason, u"token-needed"_s);
    const auto wrong
        = await(bench.rotation->makeOwnKey(bench.account.id, Secret("wrong-token-0000000"), true));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!wrong.error().mayHaveHappened);
    QVERIFY(bench.works());
    QVERIFY(bench.isTidy());
}

void TestOwnKey::aKeyMadeWithoutAnswerIsRemoved()
{
    RotationBench bench;
    bench.twilio.loseAnswerTo = "/Keys.json";
    const auto outcome = await(bench.rotation->makeOwnKey(bench.account.id, {}, false));
    QVERIFY(!outcome);
    QVERIFY(!outcome.error().mayHaveHappened);
    QVERIFY(bench.twilio.keys.isEmpty());
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
}

void TestOwnKey::everyCutOfAKeyIsSurvived_data()
{
    QTest::addColumn<int>("cut");
    for (int cut = 0; cut < 10; ++cut)
        QTest::addRow("after %d", cut) << cut;
}

void TestOwnKey::everyCutOfAKeyIsSurvived()
{
    QFETCH(int, cut);
    RotationBench bench;
    bench.power.left = cut;
    const auto outcome = await(bench.rotation->makeOwnKey(bench.account.id, {}, false));
    bench.startAgain();
    if (!outcome && !outcome.error().mayHaveHappened && bench.row().credential == CredentialKind::AuthToken)
        QCOMPARE(bench.current(), firstToken);
    QVERIFY(bench.isTidy());
    QVERIFY(bench.works());
}

void TestOwnKey::aTypedSecretIsTestedFirst()
{
    RotationBench bench;
    const auto wrong
        = await(bench.rotation->replace(bench.account.id, {.secret = Secret("wrong-token-0000000000")}));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.current(), firstToken);
    QVERIFY(bench.isTidy());
    bench.twilio.primary = "changed-in-the-console-000";
    QVERIFY(await(bench.rotation->replace(
        bench.account.id, {.secret = Secret("changed-in-the-console-000"), .wasOpen = true})));
    QVERIFY(bench.works());
    QVERIFY(bench.row().secretWasOpen);
}

void TestOwnKey::markersSurviveJson()
{
    const CredentialMarker marker{.account = AccountId::create(),
                                  .way = CredentialMarker::Way::Key,
                                  .credential = CredentialKind::ApiKey,
                                  .apiKeySid = u"SK0"_s,
                                  .keyName = u"Recado 1"_s,
                                  .wasOpen = true,
                                  .at = fromMsecs(5),
                                  .computer = computerMark(),
                                  .by = u"Ana"_s};
    QCOMPARE(markerFromJson(toJson(marker)), std::optional(marker));
    QVERIFY(!markerFromJson(u"{}"_s));
    QVERIFY(!markerFromJson(u"nonsense"_s));
    QVERIFY(!computerMark().isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnKey)
#include "tst_ownkey.moc"
