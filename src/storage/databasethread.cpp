// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasethread.h"

#include "storage/statement.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

DatabaseThread::DatabaseThread()
    : m_connection(QUuid::createUuid().toString())
{
    m_thread.setObjectName(u"recado-database"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<DatabaseThread>> DatabaseThread::start(const ConnectionSettings &settings)
{
    std::unique_ptr<DatabaseThread> thread(new DatabaseThread);
    Outcome opened = Done{};
    QMetaObject::invokeMethod(
        &thread->m_worker,
        [&] {
            opened = openConnection(thread->m_connection, settings);
            if (opened)
                keepStatements(thread->m_connection);
        },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    return thread;
}

DatabaseThread::~DatabaseThread()
{
    QMetaObject::invokeMethod(&m_worker, [this] { // queued last, so all earlier work runs first
        forgetStatements(m_connection, false);
        QSqlDatabase::removeDatabase(m_connection);
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace recado::storage
