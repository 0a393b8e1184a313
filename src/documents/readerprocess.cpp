// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/readerprocess.h"

#include "base/logging.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

namespace {

constexpr int answersOfOneProcess
    = 200; ///< then a fresh one: decoders leak, and the process has a memory limit
constexpr qsizetype longestAnswer = qsizetype{128} * 1024 * 1024; ///< a rendered page is a few megabytes

Error failure(ErrorKind kind, const QString &reason, const QString &detail)
{
    return {.kind = kind, .detail = detail, .reason = reason};
}

/// Fonts and languages only: no proxy, no token, no preload.
QProcessEnvironment bareEnvironment()
{
    const auto own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const auto &name :
         {u"PATH"_s, u"HOME"_s, u"LANG"_s, u"LC_ALL"_s, u"TZ"_s, u"XDG_CACHE_HOME"_s, u"FONTCONFIG_FILE"_s,
          u"FONTCONFIG_PATH"_s, u"ASAN_OPTIONS"_s, u"SYSTEMROOT"_s}) {
        if (own.contains(name))
            bare.insert(name, own.value(name));
    }
    return bare;
}

} // namespace

ReaderProcess::ReaderProcess(QString program, std::chrono::milliseconds timeout)
    : m_program(std::move(program))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(timeout);
    connect(&m_deadline, &QTimer::timeout, this, &ReaderProcess::tookTooLong);
}

ReaderProcess::~ReaderProcess()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(1000);
    }
    for (auto &job : m_jobs) {
        // An unfinished promise would leave its coroutine without an answer.
        job.promise.addResult(
            failure(ErrorKind::Unavailable, u"reader-stopped"_s, u"the program is closing"_s));
        job.promise.finish();
    }
}

QFuture<Result<QJsonObject>> ReaderProcess::ask(const QJsonObject &question)
{
    auto &job = m_jobs.emplace_back();
    job.question = QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n';
    job.promise.start();
    auto future = job.promise.future();
    work();
    return future;
}

void ReaderProcess::work()
{
    if (m_atWork || m_jobs.empty())
        return;
    if (m_process && m_answered >= answersOfOneProcess)
        dropProcess();
    m_atWork = true;
    m_received.clear();
    m_deadline.start();
    if (!m_process)
        startProcess();
    // Buffered until the process has started.
    if (m_process)
        m_process->write(m_jobs.front().question);
}

void ReaderProcess::startProcess()
{
    m_answered = 0;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice()); // it would quote the file
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ReaderProcess::readAnswer);
    connect(m_process.get(), &QProcess::finished, this, &ReaderProcess::processEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QMetaObject::invokeMethod(this, &ReaderProcess::failToStart, Qt::QueuedConnection);
    });
    m_process->start(m_program, QStringList(), QIODevice::ReadWrite);
}

void ReaderProcess::readAnswer()
{
    m_received += m_process->readAllStandardOutput();
    if (!m_atWork)
        return;
    const auto end = m_received.indexOf('\n');
    if (end < 0 && m_received.size() < longestAnswer)
        return;
    const auto answer = QJsonDocument::fromJson(m_received.first(std::max<qsizetype>(end, 0)));
    ++m_answered;
    if (answer.isObject())
        finish(answer.object());
    else {
        dropProcess();
        finish(
            failure(ErrorKind::BadReply, u"reader-bad-answer"_s, u"recado-reader answered no JSON object"_s));
    }
}

void ReaderProcess::processEnded()
{
    const auto how = m_process->exitStatus() == QProcess::CrashExit ? u"crashed"_s : u"ended"_s;
    qCWarning(lcDocuments) << "recado-reader" << how << "with code" << m_process->exitCode();
    dropProcess();
    if (m_atWork)
        finish(failure(ErrorKind::Unavailable, u"reader-crashed"_s, u"recado-reader "_s + how));
}

void ReaderProcess::failToStart()
{
    dropProcess();
    if (m_atWork)
        finish(failure(ErrorKind::Unavailable, u"reader-missing"_s, u"recado-reader could not be started"_s));
}

void ReaderProcess::tookTooLong()
{
    qCWarning(lcDocuments) << "recado-reader gave no answer in time and is ended";
    dropProcess();
    finish(failure(ErrorKind::Timeout, u"reader-timeout"_s, u"no answer from recado-reader in time"_s));
}

void ReaderProcess::finish(Result<QJsonObject> answer)
{
    m_deadline.stop();
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_atWork = false;
    job.promise.addResult(std::move(answer));
    job.promise.finish();
    work();
}

/// Ends the process without a farewell and without waiting for it.
void ReaderProcess::dropProcess()
{
    if (!m_process)
        return;
    auto *const process = m_process.release();
    process->disconnect(this);
    process->setParent(this); // goes by itself when it has ended, and at the latest with us
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    else
        process->kill();
}

} // namespace recado::documents
