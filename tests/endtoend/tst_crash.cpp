// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto token = "simulatortoken000000000000000001\n"_ba;
const auto accountSid = u"AC00000000000000000000000000000001"_s;
const auto tenant = u"Condomínio Solar"_s;
const auto maria = u"+5567999550101"_s;
const auto joao = u"+5567999550102"_s;
constexpr int patienceMs = 90'000;

} // namespace

/// Kills the real command line with SIGKILL at the worst moments, starts it again, and lets the simulator
/// count.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void killedBetweenTheTextAndThePdf();
    void killedWhileARequestIsInFlight_data();
    void killedWhileARequestIsInFlight();

private:
    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
    };

    [[nodiscard]] QStringList words(const QStringList &command) const;
    Answer run(const QStringList &command, const QByteArray &input = {});
    std::unique_ptr<QProcess> startSending();
    QJsonObject simulator(const QString &name, const QJsonObject &order = {});
    int accepted() { return simulator(u"status"_s)["creates"_L1]["accepted"_L1].toInt(); }
    QString state();
    void syncUntilRead();
    void verifyOneTextAndOnePdf();

    std::unique_ptr<QTemporaryDir> m_folder;
    QUrl m_simulator;
};

QStringList TestCrash::words(const QStringList &command) const
{
    return QStringList{u"--data"_s, m_folder->path(), u"--simulator"_s, u"--json"_s} + command;
}

TestCrash::Answer TestCrash::run(const QStringList &command, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(RECADO_BINARIES "/recado-cli"), words(command));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        qFatal("the command did not end");
    return {.exitCode = process.exitCode(),
            .json = QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

QJsonObject TestCrash::simulator(const QString &name, const QJsonObject &order)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_simulator.resolved(QUrl(u"/__simulator/"_s + name)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        order.isEmpty() ? network.get(request) : network.post(request, QJsonDocument(order).toJson()));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"tenant"_s, u"add"_s, tenant}).exitCode, 0);
    QCOMPARE(run({u"account"_s, u"add"_s, u"--tenant"_s, tenant, u"--account-sid"_s, accountSid,
                  u"--auth-token-stdin"_s},
                 token)
                 .exitCode,
             0);
    QCOMPARE(run({u"sender"_s, u"add"_s, u"--tenant"_s, tenant, u"--account-sid"_s, accountSid, u"--number"_s,
                  u"+556730000000"_s})
                 .exitCode,
             0);
    for (const auto *const name :
         {"reconcileAfterSeconds", "reconcileAgainSeconds", "pauseMinSeconds", "pauseMaxSeconds"})
        QCOMPARE(run({u"settings"_s, u"set"_s, QString::fromLatin1(name), u"2"_s}).exitCode, 0);
    QFile announced(m_folder->filePath(u"simulator.json"_s));
    QVERIFY(announced.open(QIODevice::ReadOnly));
    m_simulator = QUrl(QJsonDocument::fromJson(announced.readAll()).object()["url"_L1].toString());
    for (const QString &person : {maria, joao})
        simulator(u"inbound"_s,
                  {{u"from"_s, person},
                   {u"to"_s, u"+556730000000"_s},
                   {u"body"_s, u"Oi"_s},
                   {u"channel"_s, u"whatsapp"_s}});
}

void TestCrash::cleanup()
{
    QFile announced(m_folder->filePath(u"simulator.json"_s));
    if (announced.open(QIODevice::ReadOnly)) {
        const int pid = QJsonDocument::fromJson(announced.readAll()).object()["pid"_L1].toInt();
        if (pid > 0)
            ::kill(pid, SIGTERM);
    }
}

std::unique_ptr<QProcess> TestCrash::startSending()
{
    auto process = std::make_unique<QProcess>();
    process->start(
        QStringLiteral(RECADO_BINARIES "/recado-cli"),
        words({u"send"_s, u"boleto"_s, u"--tenant"_s, tenant, u"--to"_s, maria, u"--file"_s,
               QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/a01-bb-pix.pdf"), u"--wait"_s, u"read"_s}));
    return process;
}

QString TestCrash::state()
{
    const QJsonArray items = run({u"messages"_s, u"list"_s}).json["items"_L1].toArray();
    for (const QJsonValueConstRef item : items) {
        if (item["kind"_L1].toString() == "boleto"_L1)
            return item["state"_L1].toString();
    }
    return u"none"_s;
}

/// What a person does after a crash: starts the program again. The lease of the dead one has to run out
/// first.
void TestCrash::syncUntilRead()
{
    QElapsedTimer waited;
    waited.start();
    while (state() != "read"_L1 && waited.elapsed() < patienceMs) {
        // what goes to somebody else shows that Twilio's list is fresh: without it absence is never proved;
        // the first one may still be made in the second in which the new program finds what was lost
        for (const QString &text : {u"Oi"_s, u"Tudo bem?"_s})
            run({u"send"_s, u"text"_s, u"--tenant"_s, tenant, u"--to"_s, joao, u"--message"_s, text});
        run({u"sync"_s});
    }
    QCOMPARE(state(), u"read"_s);
}

void TestCrash::verifyOneTextAndOnePdf()
{
    const QJsonObject creates = simulator(u"status"_s)["creates"_L1].toObject();
    QCOMPARE(creates["perTo"_L1].toObject()["whatsapp:"_L1 + maria].toInt(), 2);
    QStringList bodies;
    const QJsonArray messages = simulator(u"messages"_s)["messages"_L1].toArray();
    for (const QJsonValueConstRef message : messages) {
        const bool toMaria = message["to"_L1].toString().endsWith(maria);
        if (toMaria && message["direction"_L1].toString() != "inbound"_L1)
            bodies.append(message["body"_L1].toString());
    }
    QCOMPARE(bodies.size(), 2);
    QCOMPARE(bodies.count(QString()), 1); // the PDF; the other one is the text
}

void TestCrash::killedBetweenTheTextAndThePdf()
{
    const auto sending = startSending();
    QVERIFY(sending->waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(accepted(), 1, patienceMs);
    sending->kill();
    QVERIFY(sending->waitForFinished());

    syncUntilRead();

    verifyOneTextAndOnePdf();
}

void TestCrash::killedWhileARequestIsInFlight_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("Twilio has it, the answer travels") << QString();
    QTest::newRow("Twilio never had it") << u"drop-before"_s;
}

void TestCrash::killedWhileARequestIsInFlight()
{
    QFETCH(QString, action);
    QJsonObject fault{{u"on"_s, u"create"_s}, {u"times"_s, 1}, {u"delayMs"_s, 20'000}};
    if (!action.isEmpty())
        fault.insert(u"action"_s, action);
    simulator(u"faults"_s, fault);
    const auto sending = startSending();
    QVERIFY(sending->waitForStarted());
    // the intent is committed before the request leaves: a part that is "sending" marks the moment
    const auto inFlight = [this] {
        const QJsonArray items = run({u"messages"_s, u"list"_s}).json["items"_L1].toArray();
        if (items.isEmpty())
            return false;
        const QJsonArray timeline
            = run({u"messages"_s, u"show"_s, items[0]["id"_L1].toString()}).json["timeline"_L1].toArray();
        return timeline.size() >= 3; // text queued, PDF waiting, text sending
    };
    QTRY_VERIFY_WITH_TIMEOUT(inFlight(), patienceMs);
    sending->kill();
    QVERIFY(sending->waitForFinished());

    syncUntilRead();

    verifyOneTextAndOnePdf();
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
