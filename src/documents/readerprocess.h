// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

class QProcess;

namespace recado::documents {

/// One warm recado-reader: a queue of questions in front of a process that may die or hang on any of them.
class ReaderProcess : public QObject
{
    Q_OBJECT

public:
    ReaderProcess(QString program, std::chrono::milliseconds timeout);
    ~ReaderProcess() override;
    Q_DISABLE_COPY_MOVE(ReaderProcess)

    /// The answer object as it came, or why there is none. Each question is tried once: a file that crashes
    /// the reader would crash the next one too.
    [[nodiscard]] QFuture<Result<QJsonObject>> ask(const QJsonObject &question);

private:
    struct Job
    {
        QByteArray question;
        QPromise<Result<QJsonObject>> promise;
    };

    void work();
    void startProcess();
    void readAnswer();
    void processEnded();
    void failToStart();
    void tookTooLong();
    void finish(Result<QJsonObject> answer);
    void dropProcess();

    QString m_program;
    QTimer m_deadline;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_received;
    std::deque<Job> m_jobs; ///< the first is at work
    int m_answered = 0; ///< by the process that runs now
    bool m_atWork = false;
};

} // namespace recado::documents
