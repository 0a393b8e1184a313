// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "secrets/secretkey.h"
#include "support/await.h"

#include <QFile>
#include <QProcess>

#include <csignal>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Service("recado-test");

/// What another program sees in the keyring.
QByteArray seenFromOutside(const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, Service, u"user"_s, key});
    return tool.waitForFinished() ? tool.readAllStandardOutput() : "secret-tool did not run"_ba;
}

qint64 daemonProcess()
{
    QFile file(qEnvironmentVariable("RECADO_TEST_KEYRING_FOLDER") + u"/daemon.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

/// The daemon takes nothing in while one of these is alive: like a keyring that waits for a password for
/// ever.
class SilentDaemon
{
public:
    SilentDaemon() { kill(m_process, SIGSTOP); }
    ~SilentDaemon() { kill(m_process, SIGCONT); }
    Q_DISABLE_COPY_MOVE(SilentDaemon)

private:
    pid_t m_process = static_cast<pid_t>(daemonProcess());
};

bool lockKeyring()
{
    return QProcess::execute(u"dbus-send"_s,
                             {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                              u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                              u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
        == 0;
}

} // namespace

/// Works on a real keyring, and only on the one that packaging/with-keyring makes: never on the person's own.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecretIsReadBack();
    void anotherProgramSeesTheSameEntry();
    void writingAgainReplaces();
    void aRemovedSecretIsNotFound();
    void removingNothingIsNotFound();
    void bytesSurvive_data();
    void bytesSurvive();
    void anEmptySecretIsRefused();
    void aServiceDoesNotSeeAnother();
    void probeLeavesNothing();
    void manyAtOnce();
    void aSilentKeychainTimesOutAndHoldsNothingUp();
    void zLockedIsToldFromNotFound();
};

void TestKeychainSecretStore::initTestCase()
{
    if (qEnvironmentVariable("RECADO_TEST_KEYRING") != "1"_L1)
        QSKIP("NOT TESTED: needs a keyring of its own; run through packaging/with-keyring");
    QVERIFY2(daemonProcess() > 1, "with-keyring says no process id of the daemon");
}

void TestKeychainSecretStore::aSecretIsReadBack()
{
    KeychainSecretStore store{QString(Service)};
    QVERIFY(await(store.write(u"a"_s, Secret("value of a"_ba))));
    const auto secret = await(store.read(u"a"_s));
    QVERIFY(secret);
    QCOMPARE(secret->bytes(), "value of a"_ba);
}

void TestKeychainSecretStore::anotherProgramSeesTheSameEntry()
{
    KeychainSecretStore store{QString(Service)};
    const QString key = accountSecretKey(Id<struct AccountTag>::create());
    QVERIFY(key.startsWith("account/"_L1) && key.endsWith("/secret"_L1));
    QVERIFY(await(store.write(key, Secret("seen outside"_ba))));
    QCOMPARE(QByteArray::fromBase64(seenFromOutside(key)), "seen outside"_ba);
}

void TestKeychainSecretStore::writingAgainReplaces()
{
    KeychainSecretStore store{QString(Service)};
    QVERIFY(await(store.write(u"twice"_s, Secret("old"_ba))));
    QVERIFY(await(store.write(u"twice"_s, Secret("new"_ba))));
    QCOMPARE(await(store.read(u"twice"_s))->bytes(), "new"_ba);
    QCOMPARE(QByteArray::fromBase64(seenFromOutside(u"twice"_s)), "new"_ba);
}

void TestKeychainSecretStore::aRemovedSecretIsNotFound()
{
    KeychainSecretStore store{QString(Service)};
    QVERIFY(await(store.write(u"gone"_s, Secret("x"_ba))));
    QVERIFY(await(store.remove(u"gone"_s)));
    const auto secret = await(store.read(u"gone"_s));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::NotFound);
    QCOMPARE(seenFromOutside(u"gone"_s), QByteArray());
}

void TestKeychainSecretStore::removingNothingIsNotFound()
{
    KeychainSecretStore store{QString(Service)};
    const auto outcome = await(store.remove(u"never there"_s));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
}

void TestKeychainSecretStore::bytesSurvive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int value = 0; value < 256; ++value)
        all.append(static_cast<char>(value));
    QTest::newRow("every byte") << all;
    QTest::newRow("a zero alone") << QByteArray(1, '\0');
    QTest::newRow("line ends") << "\r\n one \n"_ba;
    QTest::newRow("not UTF-8") << "\xff\xfe\xc3"_ba;
    QTest::newRow("long") << QByteArray(20'000, 'k');
}

void TestKeychainSecretStore::bytesSurvive()
{
    QFETCH(QByteArray, bytes);
    KeychainSecretStore store{QString(Service)};
    QVERIFY(await(store.write(u"bytes"_s, Secret(bytes))));
    QCOMPARE(await(store.read(u"bytes"_s))->bytes(), bytes);
}

void TestKeychainSecretStore::anEmptySecretIsRefused()
{
    KeychainSecretStore store{QString(Service)};
    const auto outcome = await(store.write(u"empty"_s, Secret()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
}

void TestKeychainSecretStore::aServiceDoesNotSeeAnother()
{
    KeychainSecretStore real{QString(Service)};
    KeychainSecretStore simulated(u"recado-test-simulated"_s);
    QVERIFY(await(real.write(u"shared name"_s, Secret("real"_ba))));
    QVERIFY(!await(simulated.read(u"shared name"_s)));
}

void TestKeychainSecretStore::probeLeavesNothing()
{
    KeychainSecretStore store(u"recado-test-probe"_s);
    QVERIFY(await(store.probe()));
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"recado-test-probe"_s});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.readAllStandardOutput(), QByteArray());
}

void TestKeychainSecretStore::manyAtOnce()
{
    KeychainSecretStore store{QString(Service)};
    int done = 0;
    std::vector<QCoro::Task<>> tasks;
    tasks.reserve(20);
    for (int i = 0; i < 20; ++i) {
        tasks.push_back([](KeychainSecretStore &to, int number, int &count) -> QCoro::Task<> {
            const QString key = u"many/%1"_s.arg(number);
            const auto written = co_await to.write(key, Secret(key.toUtf8()));
            const auto answer = co_await to.read(key);
            count += written && answer && answer->bytes() == key.toUtf8() ? 1 : 0;
        }(store, i, done));
    }
    QTRY_COMPARE(done, 20);
}

void TestKeychainSecretStore::aSilentKeychainTimesOutAndHoldsNothingUp()
{
    KeychainSecretStore store(QString(Service), 300ms);
    QVERIFY(await(store.write(u"silent"_s, Secret("before"_ba))));
    {
        const SilentDaemon silence;
        const auto answer = await(store.read(u"silent"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, u"keychain-locked"_s);
        QVERIFY(!answer.error().mayHaveHappened);
        const auto written = await(store.write(u"silent"_s, Secret("after"_ba)));
        QVERIFY(!written);
        QCOMPARE(written.error().reason, u"keychain-locked"_s);
        QVERIFY(written.error().mayHaveHappened);
    }
    // the two that were given up are answered now, and must neither crash nor stand in the way of the next
    KeychainSecretStore patient{QString(Service)};
    const auto again = await(patient.read(u"silent"_s));
    QVERIFY(again);
    QCOMPARE(again->bytes(), "after"_ba); // it did happen, as mayHaveHappened said
}

// Last (moc keeps the order of declaration): there is no way back without a person who types the password.
void TestKeychainSecretStore::zLockedIsToldFromNotFound()
{
    KeychainSecretStore store(QString(Service), 3s);
    QVERIFY(await(store.write(u"behind the lock"_s, Secret("kept"_ba))));
    QVERIFY(lockKeyring());

    const auto answer = await(store.read(u"behind the lock"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    QCOMPARE(answer.error().reason, u"keychain-locked"_s);
    const auto written = await(store.write(u"behind the lock"_s, Secret("new"_ba)));
    QVERIFY(!written);
    QCOMPARE(written.error().reason, u"keychain-locked"_s);
    const auto removed = await(store.remove(u"behind the lock"_s));
    QVERIFY(!removed);
    QCOMPARE(removed.error().reason, u"keychain-locked"_s);
    const auto probed = await(store.probe());
    QVERIFY(!probed);
    QCOMPARE(probed.error().reason, u"keychain-locked"_s);
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
