// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <unistd.h>

namespace recado::test {

using namespace Qt::Literals::StringLiterals;

/// A PostgreSQL of a test's own, in a folder that is thrown away, reachable by a socket in it only, without a
/// password; for tests that stop it in the midst.
class PostgresServer
{
public:
    /// Null where PostgreSQL is not installed or does not start.
    [[nodiscard]] static std::unique_ptr<PostgresServer> start()
    {
        const QString bin = binaries();
        std::unique_ptr<PostgresServer> server(new PostgresServer(bin));
        if (bin.isEmpty() || !server->make() || !server->startAgain())
            return nullptr;
        return server;
    }
    ~PostgresServer()
    {
        if (m_runs)
            stop(u"immediate"_s);
    }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }

    /// mode of pg_ctl: "immediate" is what a loss of power is for everything but the disk.
    bool stop(const QString &mode)
    {
        m_runs = false;
        return run(u"pg_ctl"_s, {u"-D"_s, data(), u"-m"_s, mode, u"-s"_s, u"stop"_s});
    }
    bool startAgain(const QString &more = {})
    {
        m_runs = run(u"pg_ctl"_s,
                     {u"-D"_s, data(), u"-l"_s, m_folder.filePath(u"log"_s), u"-w"_s, u"-s"_s, u"-o"_s,
                      u"-k %1 -c listen_addresses='' -c max_connections=50 %2"_s.arg(m_folder.path(), more),
                      u"start"_s});
        return m_runs;
    }

private:
    explicit PostgresServer(QString bin)
        : m_bin(std::move(bin))
    { }

    [[nodiscard]] static QString binaries()
    {
        QDir all(u"/usr/lib/postgresql"_s);
        const QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (versions.isEmpty())
            return {};
        const QString bin = all.filePath(versions.last() + u"/bin"_s);
        return QFile::exists(bin + u"/initdb"_s) ? bin : QString();
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    bool make()
    {
        if (::geteuid() == 0) { // it refuses to run as root
            QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()});
            QProcess::execute(u"chmod"_s, {u"711"_s, m_folder.path()});
        }
        return run(u"initdb"_s,
                   {u"-D"_s, data(), u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                    u"--locale=C.UTF-8"_s, u"--no-sync"_s});
    }
    bool run(const QString &program, const QStringList &arguments) const
    {
        QStringList words{m_bin + u'/' + program};
        words += arguments;
        if (::geteuid() == 0)
            words = QStringList{u"runuser"_s, u"-u"_s, u"postgres"_s, u"--"_s} + words;
        QProcess process;
        // the server lives on: it must not hold what somebody waits for
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(words.takeFirst(), words);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QString m_bin;
    bool m_runs = false;
};

} // namespace recado::test
