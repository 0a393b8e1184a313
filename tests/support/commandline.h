// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

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

namespace recado::test {

using namespace Qt::Literals::StringLiterals;

/// The real recado-cli and the real simulator that it starts, on a data folder of their own; with
/// RECADO_TEST_PG on a PostgreSQL schema of its own. Include it only where Recado::storage is linked.
class CommandLine
{
public:
    struct Answer
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json = {}; ///< of `out`, empty when it is none
    };

    CommandLine() = default;
    ~CommandLine()
    {
        const QJsonObject simulator = announced();
        if (const int pid = simulator["pid"_L1].toInt(); pid > 0)
            ::kill(pid, SIGTERM); // it outlives the commands on purpose
    }
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// Of this build, or of the one whose folder RECADO_PROGRAMS names: a long proof must not see its
    /// programs change under it.
    [[nodiscard]] static QString program(const QString &name)
    {
        return qEnvironmentVariable("RECADO_PROGRAMS", QStringLiteral(RECADO_BINARIES)) + u'/' + name;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs the words of a command with --simulator on our folder.
    Answer run(const QStringList &command, const QByteArray &input = {}) const
    {
        return runExactly(global() + command, input);
    }
    Answer runExactly(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(program(u"recado-cli"_s), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(90'000))
            qFatal("the command did not end: %s", qPrintable(words.join(u' ')));
        Answer answer{.exitCode = process.exitCode(),
                      .out = process.readAllStandardOutput(),
                      .err = process.readAllStandardError()};
        answer.json = QJsonDocument::fromJson(answer.out).object();
        return answer;
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &command) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(program(u"recado-cli"_s), global() + command);
        if (!process->waitForStarted())
            qFatal("recado-cli does not start");
        return process;
    }
    /// The options before every command.
    [[nodiscard]] QStringList global() const
    {
        QStringList words{u"--data"_s, m_folder.path(), u"--simulator"_s, u"--json"_s};
        if (!m_place.isSqlite()) {
            const auto settings = m_place.settings();
            words += {u"--postgres"_s,
                      u"host=%1 dbname=%2 user=%3 schema=%4"_s.arg(settings.host, settings.database,
                                                                   settings.user, settings.schema)};
        }
        return words;
    }

    /// Of the simulator: a look, or an order.
    [[nodiscard]] QJsonObject simulator(const QString &name, const QJsonObject &order = {}) const
    {
        QNetworkAccessManager network;
        const QUrl url(announced()["url"_L1].toString());
        QNetworkRequest request(url.resolved(QUrl(u"/__simulator/"_s + name)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            order.isEmpty() ? network.get(request) : network.post(request, QJsonDocument(order).toJson()));
        return answerOf(*reply);
    }
    /// The simulator plays no more faults.
    void forgetFaults() const
    {
        QNetworkAccessManager network;
        const QUrl url(announced()["url"_L1].toString() + u"/__simulator/faults"_s);
        const std::unique_ptr<QNetworkReply> reply(network.deleteResource(QNetworkRequest(url)));
        answerOf(*reply);
    }
    [[nodiscard]] int created() const { return simulator(u"status"_s)["creates"_L1]["accepted"_L1].toInt(); }

    /// Starts the simulator of the folder before any command does: with another clock ("fast", "manual"), in
    /// whose time every command then lives.
    void startSimulator(const QString &clock) const
    {
        QProcess process;
        process.setProgram(program(u"recado-simulator"_s));
        process.setArguments({u"--clock"_s, clock, u"--announce"_s, path(u"simulator.json"_s)});
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(path(u"simulator.log"_s));
        if (!process.startDetached() || !QTest::qWaitFor([this] { return !announced().isEmpty(); }, 10'000))
            qFatal("recado-simulator does not start");
    }

    /// A company with one number to which Maria wrote just now, and no patience.
    void makeOffice() const
    {
        must(run({u"tenant"_s, u"add"_s, u"Escritório"_s}));
        must(run({u"account"_s, u"add"_s, u"--tenant"_s, u"Escritório"_s, u"--account-sid"_s,
                  u"AC00000000000000000000000000000001"_s, u"--auth-token-stdin"_s},
                 "simulatortoken000000000000000001\n"));
        must(run({u"sender"_s, u"add"_s, u"--tenant"_s, u"Escritório"_s, u"--account-sid"_s,
                  u"AC00000000000000000000000000000001"_s, u"--number"_s, u"+556730000000"_s}));
        for (const auto *const setting : {"pauseMinSeconds=0", "pauseMaxSeconds=1", "reconcileAfterSeconds=2",
                                          "reconcileAgainSeconds=1"}) {
            const QStringList pair = QString::fromLatin1(setting).split(u'=');
            must(run({u"settings"_s, u"set"_s, pair[0], pair[1]}));
        }
        wroteToUs(u"+5567999550101"_s);
    }
    void wroteToUs(const QString &from, const QString &words = u"Oi"_s) const
    {
        const QJsonObject told = simulator(u"inbound"_s,
                                           {{u"from"_s, from},
                                            {u"to"_s, u"+556730000000"_s},
                                            {u"body"_s, words},
                                            {u"channel"_s, u"whatsapp"_s}});
        if (told["sid"_L1].toString().isEmpty())
            qFatal("the simulator did not receive it");
    }

private:
    static QJsonObject answerOf(QNetworkReply &reply)
    {
        QEventLoop loop;
        QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply.error() != QNetworkReply::NoError)
            qFatal("simulator: %s", qPrintable(reply.errorString()));
        return QJsonDocument::fromJson(reply.readAll()).object();
    }
    static void must(const Answer &answer)
    {
        if (answer.exitCode != 0)
            qFatal("%s %s", answer.out.constData(), answer.err.constData());
    }
    [[nodiscard]] QJsonObject announced() const
    {
        QFile file(m_folder.filePath(u"simulator.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    QTemporaryDir m_folder;
    EmptyTestDatabase m_place;
};

} // namespace recado::test
