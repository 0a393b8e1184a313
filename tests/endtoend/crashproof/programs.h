// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/commandline.h"

#include <QSet>

namespace recado::crashproof {

using test::CommandLine;

/// "recado-cli outbox run": sends what anybody queues, until it is killed.
class SendingProgram
{
public:
    explicit SendingProgram(const CommandLine &office);
    ~SendingProgram();
    Q_DISABLE_COPY_MOVE(SendingProgram)

    /// SIGKILL, and another one in its place. False when it had ended by itself, which it never should.
    [[nodiscard]] bool killAndRestart();
    /// The system gives it no time, as when a laptop sleeps, and then goes on as if nothing had been.
    void freeze();
    void thaw();
    /// Asks it to end well. False when it does not.
    [[nodiscard]] bool end();

private:
    void start();

    const CommandLine &m_office;
    std::unique_ptr<QProcess> m_process;
};

/// "recado-cli send batch": keeps what it is given and says so.
class QueueingProgram
{
public:
    explicit QueueingProgram(const CommandLine &office);
    ~QueueingProgram();
    Q_DISABLE_COPY_MOVE(QueueingProgram)

    /// One message; not waited for.
    void feed(const QJsonObject &line);
    /// Reads what it has answered by now, or until everything that was fed is answered.
    void listen(int patienceMs);
    /// SIGKILL. What it did not answer may be kept or not.
    void killAndRestart();

    /// Fed and not answered yet.
    [[nodiscard]] int unanswered() const { return m_unanswered; }
    [[nodiscard]] const QSet<QString> &promised() const { return m_promised; }
    [[nodiscard]] const QStringList &refusals() const { return m_refusals; }

private:
    void start();

    const CommandLine &m_office;
    std::unique_ptr<QProcess> m_process;
    int m_unanswered = 0;
    QSet<QString> m_promised;
    QStringList m_refusals;
};

} // namespace recado::crashproof
