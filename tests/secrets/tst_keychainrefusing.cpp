// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "support/await.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A keychain that is there and says no: a Secret Service played by python3-dbusmock on a bus of its own, so
/// that the person's keychain is never asked. The bus is chosen once per process, so each case runs in a
/// process of its own: this same program, started again with RECADO_TEST_CHILD set.
class TestKeychainRefusing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachAnswerHasItsReason_data();
    void eachAnswerHasItsReason();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
};

void TestKeychainRefusing::initTestCase()
{
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}) != 0)
        QSKIP("NOT TESTED: python3-dbusmock is not installed");
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                 + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
    if (!m_bus.waitForStarted())
        QSKIP("NOT TESTED: dbus-daemon is not installed");
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine().trimmed());
}

void TestKeychainRefusing::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestKeychainRefusing::eachAnswerHasItsReason_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QByteArray>("reasons"); // of read, write, probe
    QTest::newRow("every call is refused")
        << u"refuses"_s << "keychain-failed keychain-failed keychain-failed"_ba;
    QTest::newRow("the person closes the question")
        << u"dismisses"_s << "keychain-failed keychain-failed keychain-failed"_ba;
    QTest::newRow("nothing is ever answered")
        << u"silent"_s << "keychain-locked keychain-locked keychain-locked"_ba;
}

void TestKeychainRefusing::eachAnswerHasItsReason()
{
    QFETCH(QString, manner);
    QFETCH(QByteArray, reasons);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    environment.insert(u"RECADO_TEST_CHILD"_s, u"1"_s);
    QProcess played;
    played.setProcessEnvironment(environment);
    played.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(RECADO_FIXTURES "/secrets/secretservice.py"), manner});
    QVERIFY(played.waitForReadyRead());
    QCOMPARE(played.readLine().trimmed(), "ready"_ba);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{});
    QVERIFY(child.waitForFinished());
    played.kill();
    QVERIFY(played.waitForFinished());
    QCOMPARE(child.readAllStandardOutput().trimmed(), reasons);
}

namespace {

int child(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    KeychainSecretStore store(u"recado-test"_s, 1s);
    const auto read = await(store.read(u"key"_s));
    const auto written = await(store.write(u"key"_s, Secret("x"_ba)));
    const auto probed = await(store.probe());
    const auto reasonOf = [](const auto &answer) { return answer ? u"worked"_s : answer.error().reason; };
    QTextStream(stdout) << reasonOf(read) << ' ' << reasonOf(written) << ' ' << reasonOf(probed) << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("RECADO_TEST_CHILD"))
        return child(argc, argv);
    const QCoreApplication app(argc, argv);
    TestKeychainRefusing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainrefusing.moc"
