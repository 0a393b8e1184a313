// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "support/await.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A computer without a keychain. The bus is chosen once per process, so each case runs in a process of its
/// own: this same program, started again with RECADO_TEST_CHILD set, which prints the reason that it got.
/// None reaches the person's own bus.
class TestKeychainMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBus();
    void aBusWithoutAKeychain();

private:
    static QByteArray reasonSeenWith(const QString &busAddress);
};

QByteArray TestKeychainMissing::reasonSeenWith(const QString &busAddress)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    environment.insert(u"RECADO_TEST_CHILD"_s, u"1"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{});
    return child.waitForFinished() ? child.readAllStandardOutput().trimmed() : "the child did not end"_ba;
}

void TestKeychainMissing::noBus()
{
    QCOMPARE(reasonSeenWith(u"unix:path=/nonexistent/bus"_s),
             "keychain-missing keychain-missing keychain-missing"_ba);
}

void TestKeychainMissing::aBusWithoutAKeychain()
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:dir=" + folder.path().toUtf8()
                 + "</listen>"
                   "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
    if (!bus.waitForStarted())
        QSKIP("NOT TESTED: dbus-daemon is not installed");
    QVERIFY(bus.waitForReadyRead());
    const QByteArray reasons = reasonSeenWith(QString::fromUtf8(bus.readLine().trimmed()));
    bus.kill();
    QVERIFY(bus.waitForFinished());
    QCOMPARE(reasons, "keychain-missing keychain-missing keychain-missing"_ba);
}

namespace {

int child(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    KeychainSecretStore store(u"recado-test"_s, 5s);
    const auto read = await(store.read(u"key"_s));
    const auto written = await(store.write(u"key"_s, Secret("x"_ba)));
    const auto probed = await(store.probe());
    const auto reasonOf = [](const auto &answer) { return answer ? u"worked"_s : answer.error().reason; };
    QTextStream(stdout) << reasonOf(read) << ' ' << reasonOf(written) << ' ' << reasonOf(probed) << '\n';
    if (!read)
        QTextStream(stderr) << read.error().detail << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("RECADO_TEST_CHILD"))
        return child(argc, argv);
    const QCoreApplication app(argc, argv);
    TestKeychainMissing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainmissing.moc"
