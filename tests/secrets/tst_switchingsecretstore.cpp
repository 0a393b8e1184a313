// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretkey.h"
#include "secrets/switchingsecretstore.h"
#include "support/await.h"
#include "support/memorysecretstore.h"

#include <QRandomGenerator>

using namespace recado;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Error locked()
{
    return Error{.kind = ErrorKind::Unavailable, .detail = u"locked"_s, .reason = u"keychain-locked"_s};
}

/// Gives back something else than was written.
class ForgetfulStore : public MemorySecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString /*key*/) override { co_return Secret("other"_ba); }
};

} // namespace

class TestSwitchingSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionKeepsReplacesAndRemoves();
    void usesTheKeychainUntilToldOtherwise();
    void doesNotSwitchByItself();
    void sessionOnlyNeverTouchesTheKeychain();
    void probePassesTheErrorOn();
    void probeNoticesAKeychainThatForgets();
    void probeLeavesNothingBehind();
    void keysNameTheAccount();
    void whatIsKeptIsReadTwice();
    void theLogKnowsEverySecret_data();
    void theLogKnowsEverySecret();
};

void TestSwitchingSecretStore::sessionKeepsReplacesAndRemoves()
{
    SessionSecretStore store;
    QCOMPARE(await(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(await(store.write(u"a"_s, Secret("one"_ba))));
    QVERIFY(await(store.write(u"a"_s, Secret("two"_ba))));
    QCOMPARE(await(store.read(u"a"_s))->bytes(), "two"_ba);
    QCOMPARE(await(store.write(u"a"_s, Secret())).error().kind, ErrorKind::Invalid);
    QVERIFY(await(store.remove(u"a"_s)));
    QCOMPARE(await(store.remove(u"a"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void TestSwitchingSecretStore::usesTheKeychainUntilToldOtherwise()
{
    auto owned = std::make_unique<MemorySecretStore>();
    MemorySecretStore &keychain = *owned;
    SwitchingSecretStore store(std::move(owned));
    QVERIFY(!store.isSessionOnly());
    QVERIFY(await(store.write(u"a"_s, Secret("kept"_ba))));
    QCOMPARE(await(keychain.read(u"a"_s))->bytes(), "kept"_ba);
    QVERIFY(await(store.remove(u"a"_s)));
    QVERIFY(!await(keychain.read(u"a"_s)));
}

void TestSwitchingSecretStore::doesNotSwitchByItself()
{
    auto owned = std::make_unique<MemorySecretStore>();
    MemorySecretStore &keychain = *owned;
    SwitchingSecretStore store(std::move(owned));
    keychain.failWith(locked());
    QCOMPARE(await(store.write(u"a"_s, Secret("x"_ba))).error().reason, u"keychain-locked"_s);
    QVERIFY(!store.isSessionOnly());
    keychain.failWith({});
    QCOMPARE(await(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void TestSwitchingSecretStore::sessionOnlyNeverTouchesTheKeychain()
{
    auto owned = std::make_unique<MemorySecretStore>();
    MemorySecretStore &keychain = *owned;
    SwitchingSecretStore store(std::move(owned));
    QVERIFY(await(store.write(u"a"_s, Secret("in the keychain"_ba))));
    const int calls = keychain.calls();

    store.useSessionOnly();
    QVERIFY(store.isSessionOnly());
    QCOMPARE(await(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
    QVERIFY(await(store.write(u"a"_s, Secret("for today"_ba))));
    QCOMPARE(await(store.read(u"a"_s))->bytes(), "for today"_ba);
    QVERIFY(await(store.probe()));
    QVERIFY(await(store.remove(u"a"_s)));
    QCOMPARE(keychain.calls(), calls);
    QCOMPARE(await(keychain.read(u"a"_s))->bytes(), "in the keychain"_ba);
}

void TestSwitchingSecretStore::probePassesTheErrorOn()
{
    MemorySecretStore store;
    store.failWith(locked());
    QCOMPARE(await(store.probe()).error().reason, u"keychain-locked"_s);
}

void TestSwitchingSecretStore::probeNoticesAKeychainThatForgets()
{
    ForgetfulStore store;
    const auto outcome = await(store.probe());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"keychain-failed"_s);
}

void TestSwitchingSecretStore::probeLeavesNothingBehind()
{
    MemorySecretStore store;
    QVERIFY(await(store.probe()));
    QCOMPARE(store.calls(), 3); // write, read, remove
}

void TestSwitchingSecretStore::keysNameTheAccount()
{
    const auto account = Id<struct AccountTag>::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(accountSecretKey(account), u"account/11111111-2222-4333-8444-555555555555/secret"_s);
}

/// QCoro moves out of what a coroutine gives back: the second read would find nothing.
void TestSwitchingSecretStore::whatIsKeptIsReadTwice()
{
    SessionSecretStore session;
    QVERIFY(await(session.write(u"a"_s, Secret("kept"_ba))));
    SwitchingSecretStore store(std::make_unique<MemorySecretStore>());
    QVERIFY(await(store.write(u"a"_s, Secret("kept"_ba))));
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(await(session.read(u"a"_s))->bytes(), "kept"_ba);
        QCOMPARE(await(store.read(u"a"_s))->bytes(), "kept"_ba);
    }
}

void TestSwitchingSecretStore::theLogKnowsEverySecret_data()
{
    QTest::addColumn<bool>("written"); // else read
    QTest::addColumn<bool>("sessionOnly");
    for (const bool written : {true, false}) {
        for (const bool session : {true, false})
            QTest::addRow("%s%s", written ? "written" : "read", session ? ", session only" : "")
                << written << session;
    }
}

/// Words without any shape that would give them away: only who has seen them can take them out.
void TestSwitchingSecretStore::theLogKnowsEverySecret()
{
    QFETCH(bool, written);
    QFETCH(bool, sessionOnly);
    Redactor redactor;
    auto owned = std::make_unique<MemorySecretStore>();
    MemorySecretStore &keychain = *owned;
    SwitchingSecretStore store(std::move(owned), &redactor);
    if (sessionOnly)
        store.useSessionOnly();
    for (int round = 0; round < 20; ++round) {
        QByteArray word;
        while (word.size() < 14)
            word += static_cast<char>('a' + QRandomGenerator::global()->bounded(26));
        const QString line
            = u"said %1 and %2"_s.arg(QString::fromLatin1(word), QString::fromLatin1(word.toBase64()));
        QVERIFY(redactor.redact(line).contains(QString::fromLatin1(word)));
        const bool fails = written && round % 2 == 1; // what could not be kept is in the log's reach as well
        if (fails)
            keychain.failWith(locked());
        if (written) {
            QCOMPARE(await(store.write(u"a"_s, Secret(word))).has_value(), !fails || sessionOnly);
        } else {
            SecretStore &place = sessionOnly ? static_cast<SecretStore &>(store) : keychain;
            QVERIFY(await(place.write(u"a"_s, Secret(word))));
            QCOMPARE(await(store.read(u"a"_s))->bytes(), word);
        }
        keychain.failWith({});
        QVERIFY(!redactor.redact(line).contains(QString::fromLatin1(word)));
        QVERIFY(!redactor.redact(line).contains(QString::fromLatin1(word.toBase64())));
    }
}

QTEST_GUILESS_MAIN(TestSwitchingSecretStore)
#include "tst_switchingsecretstore.moc"
