// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Qt's message handler is a bare function, so it must find the log by itself. This is the only global of the
/// log.
struct Installed
{
    QMutex mutex;
    LogFile *log = nullptr;
};

Installed &installed()
{
    static Installed theOne;
    return theOne;
}

void toStderr(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // what writing a line logs itself would wait for its own lock
    static thread_local bool busy = false;
    if (busy) {
        toStderr(redact(message).toUtf8() + '\n');
        return;
    }
    busy = true;
    {
        const QMutexLocker locker(&installed().mutex);
        if (LogFile *const log = installed().log)
            log->write(type, context.category, message);
        else
            toStderr(redact(message).toUtf8() + '\n'); // came in while the log was being closed
    }
    busy = false;
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "DEBUG";
    case QtInfoMsg:
        return "INFO";
    case QtWarningMsg:
        return "WARNING";
    case QtCriticalMsg:
        return "CRITICAL";
    case QtFatalMsg:
        return "FATAL";
    }
    return "UNKNOWN";
}

Error cannotOpen(const QString &why)
{
    return Error{.kind = ErrorKind::Storage, .detail = u"The log file cannot be opened: "_s + why};
}

} // namespace

LogFile::LogFile(LogSettings settings, const Redactor &redactor, const Clock &clock)
    : m_settings(std::move(settings))
    , m_redactor(redactor)
    , m_clock(clock)
{ }

Result<std::unique_ptr<LogFile>> LogFile::open(LogSettings settings, const Redactor &redactor,
                                               const Clock &clock)
{
    const QFileInfo info(settings.path);
    if (info.isSymLink()) // somebody else could choose where our lines go
        return cannotOpen(u"it is a link to another place"_s);
    if (!QDir().mkpath(info.absolutePath()))
        return cannotOpen(u"its folder cannot be made"_s);

    std::unique_ptr<LogFile> log(new LogFile(std::move(settings), redactor, clock));
    if (!log->openFile())
        return cannotOpen(log->m_file.errorString());

    const QMutexLocker locker(&installed().mutex);
    if (installed().log)
        return Error{.kind = ErrorKind::Conflict, .detail = u"Another log file is in use by this process"_s};
    installed().log = log.get();
    log->m_before = qInstallMessageHandler(handle);
    return log;
}

LogFile::~LogFile()
{
    const QMutexLocker locker(&installed().mutex);
    if (installed().log != this)
        return; // open() refused it
    qInstallMessageHandler(m_before);
    installed().log = nullptr;
}

bool LogFile::openFile()
{
    constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    m_file.setFileName(m_settings.path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, OwnerOnly)
        && m_file.setPermissions(OwnerOnly); // it may have been there before, with others
}

void LogFile::rotate()
{
    m_file.close();
    const auto name = [this](int age) {
        return age == 0 ? m_settings.path : m_settings.path + u'.' + QString::number(age);
    };
    QFile::remove(name(m_settings.files - 1));
    for (int age = m_settings.files - 1; age > 0; --age)
        QFile::rename(name(age - 1), name(age));
    if (!openFile())
        toStderr("Recado: the log file cannot be opened again after rotation\n");
}

void LogFile::write(QtMsgType type, const char *category, const QString &message)
{
    // redacted before line ends are made visible: a number that is broken over two lines is a number still
    QString text = m_redactor.redact(message);
    text.replace(u'\r', R"(\r)"_L1)
        .replace(u'\n', R"(\n)"_L1); // one message, one line: none can pretend to be another
    const QByteArray line = toDateTime(m_clock.now()).toString(Qt::ISODateWithMs).toUtf8() + ' '
        + levelOf(type) + ' ' + (category ? category : "default") + ' ' + text.toUtf8() + '\n';

    if (m_file.size() > 0 && m_file.size() + line.size() > m_settings.maxBytes)
        rotate();
    const bool written = m_file.isOpen() && m_file.write(line) == line.size();
    if (!written || m_settings.alsoStderr)
        toStderr(line); // a full disk must not swallow what happened
}

} // namespace recado
