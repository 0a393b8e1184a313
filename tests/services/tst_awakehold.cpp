// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/awakehold.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desktop's power manager or screen saver, of the test's own.
class PlayedService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> given; ///< and not taken back
    bool answersLate = false;
    std::optional<QDBusMessage> unanswered;

    void answerNow()
    {
        given.append(++m_last);
        m_bus.send(unanswered->createReply(m_last));
        unanswered.reset();
    }
    explicit PlayedService(QDBusConnection bus)
        : m_bus(std::move(bus))
    { }

public Q_SLOTS:
    Q_SCRIPTABLE uint Inhibit(const QString &program, const QString &why)
    {
        if (program.isEmpty() || why.isEmpty())
            sendErrorReply(QDBusError::InvalidArgs, u"who and why"_s);
        if (answersLate) {
            setDelayedReply(true);
            unanswered = message();
            return 0;
        }
        given.append(++m_last);
        return m_last;
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { given.removeAll(cookie); }

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

} // namespace

/// Keeping the computer awake where there is no logind, against a real bus: the desktop is asked instead.
class TestAwakeHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void withoutLogindTheDesktopIsAsked();
    void anAnswerThatComesTooLateIsGivenBack();
    void whereNobodyIsAskedNothingIsHeld();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<PlayedService> m_desktop;
    std::optional<QDBusConnection> m_side; ///< the desktop's way to the bus
};

/// One bus for both, on which there is no logind. The addresses are read at the first use of a bus.
void TestAwakeHold::initTestCase()
{
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
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_side = QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
    QVERIFY(m_side->isConnected());
    m_desktop = std::make_unique<PlayedService>(*m_side);
    QVERIFY(m_side->registerObject(u"/org/freedesktop/ScreenSaver"_s, m_desktop.get(),
                                   QDBusConnection::ExportScriptableSlots));
    QVERIFY(m_side->registerService(u"org.freedesktop.ScreenSaver"_s));
}

void TestAwakeHold::cleanupTestCase()
{
    m_side.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_desktop.reset();
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestAwakeHold::withoutLogindTheDesktopIsAsked()
{
    auto hold = std::make_unique<AwakeHold>();
    QVERIFY(!hold->isHeld()); // nobody has answered yet
    QTRY_VERIFY(hold->isHeld());
    QCOMPARE(m_desktop->given.size(), 1);
    hold.reset();
    QTRY_VERIFY(m_desktop->given.isEmpty());
}

void TestAwakeHold::anAnswerThatComesTooLateIsGivenBack()
{
    m_desktop->answersLate = true;
    auto hold = std::make_unique<AwakeHold>();
    QTRY_VERIFY(m_desktop->unanswered.has_value());
    hold.reset();
    m_desktop->answerNow();
    QCOMPARE(m_desktop->given.size(), 1);
    QTRY_VERIFY(m_desktop->given.isEmpty());
    m_desktop->answersLate = false;
}

void TestAwakeHold::whereNobodyIsAskedNothingIsHeld()
{
    QVERIFY(m_side->unregisterService(u"org.freedesktop.ScreenSaver"_s));
    const AwakeHold hold;
    QVERIFY(!QTest::qWaitFor([&hold] { return hold.isHeld(); }, 300));
    QVERIFY(m_desktop->given.isEmpty());
}

QTEST_GUILESS_MAIN(TestAwakeHold)
#include "tst_awakehold.moc"
