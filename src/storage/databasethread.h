// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/connection.h"
#include "storage/connectionsettings.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QThread>

#include <memory>

namespace recado::storage {

/// The only thread that talks SQL, with the only connection that writes. Everyone else hands it work.
class DatabaseThread
{
public:
    /// Opens the connection only; see openDatabase() for a database that is ready for use. Errors as of
    /// openConnection().
    static Result<std::unique_ptr<DatabaseThread>> start(const ConnectionSettings &settings);
    ~DatabaseThread(); ///< finishes the work already handed in
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Runs work(connection) over there; the answer, some Result, comes back on the thread that awaits it.
    /// Work is done in the order in which it was handed in. It must own what it uses.
    template<typename Work>
    [[nodiscard]] auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, const QSqlDatabase &>>
    {
        using Answer = std::invoke_result_t<Work, const QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        QMetaObject::invokeMethod(&m_worker,
                                  [promise, work = std::move(work), name = m_connection]() mutable {
                                      promise->addResult(answered(work, QSqlDatabase::database(name, false)));
                                      promise->finish();
                                  });
        return answerOf(std::move(future), m_open);
    }

    /// The same for start-up, when nothing is on the screen yet: waits without an event loop.
    template<typename Work>
    [[nodiscard]] auto runBlocking(Work work) -> std::invoke_result_t<Work, const QSqlDatabase &>
    {
        std::optional<std::invoke_result_t<Work, const QSqlDatabase &>> answer;
        QMetaObject::invokeMethod(
            &m_worker, [&] { answer.emplace(answered(work, QSqlDatabase::database(m_connection, false))); },
            Qt::BlockingQueuedConnection);
        return *std::move(answer);
    }

    /// Nobody waits for an answer. To be true before those who ask may go away: they continue in objects of
    /// theirs.
    [[nodiscard]] bool isIdle() const { return *m_open == 0; }

private:
    DatabaseThread();

    template<typename Work>
    static auto answered(Work &work, const QSqlDatabase &db)
    {
        auto answer = work(db);
        if (!answer)
            reviveConnection(db);
        return answer;
    }

    template<typename Answer>
    static QCoro::Task<Answer> answerOf(QFuture<Answer> future, std::shared_ptr<int> open)
    {
        ++*open;
        auto answer = co_await future;
        --*open;
        co_return answer;
    }

    std::shared_ptr<int> m_open = std::make_shared<int>(0); ///< questions without an answer yet
    QString m_connection;
    QThread m_thread;
    QObject m_worker; ///< lives in m_thread
};

} // namespace recado::storage
