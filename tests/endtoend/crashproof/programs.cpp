// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/crashproof/programs.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace recado::crashproof {
namespace {

constexpr int endPatienceMs = 60'000;

} // namespace

SendingProgram::SendingProgram(const CommandLine &office)
    : m_office(office)
{
    start();
}

SendingProgram::~SendingProgram()
{
    m_process->kill();
    m_process->waitForFinished();
}

void SendingProgram::start()
{
    m_process = m_office.start({u"outbox"_s, u"run"_s});
}

bool SendingProgram::killAndRestart()
{
    const bool ran = m_process->state() == QProcess::Running && !m_process->waitForFinished(0);
    if (!ran)
        qWarning("a program ended: %s", m_process->readAllStandardOutput().constData());
    m_process->kill();
    m_process->waitForFinished();
    start();
    return ran;
}

void SendingProgram::freeze()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
}

void SendingProgram::thaw()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
}

bool SendingProgram::end()
{
    m_process->terminate();
    return m_process->waitForFinished(endPatienceMs) && m_process->exitStatus() == QProcess::NormalExit
        && m_process->exitCode() == 0;
}

QueueingProgram::QueueingProgram(const CommandLine &office)
    : m_office(office)
{
    start();
}

QueueingProgram::~QueueingProgram()
{
    m_process->kill();
    m_process->waitForFinished();
}

void QueueingProgram::start()
{
    m_process = m_office.start({u"send"_s, u"batch"_s, u"--tenant"_s, u"Escritório"_s});
    m_unanswered = 0;
}

void QueueingProgram::feed(const QJsonObject &line)
{
    m_process->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    ++m_unanswered;
}

void QueueingProgram::listen(int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (m_unanswered > 0) {
        if (!m_process->canReadLine()
            && !m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return;
        while (m_process->canReadLine()) {
            const QByteArray line = m_process->readLine();
            const QString id = QJsonDocument::fromJson(line).object()["id"_L1].toString();
            if (id.isEmpty())
                m_refusals.append(QString::fromUtf8(line.trimmed()));
            else
                m_promised.insert(id);
            --m_unanswered;
        }
    }
}

void QueueingProgram::killAndRestart()
{
    m_process->kill();
    m_process->waitForFinished();
    listen(0); // what it said before
    start();
}

} // namespace recado::crashproof
