// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/pagesplitter.h"

#include <QCoro/QCoroFuture>
#include <QFile>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::chrono::seconds patience(15);

/// A file from outside may ask for more than this computer has.
void limitChild(QProcess &process)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] {
        constexpr rlim_t memory = 1024UL * 1024 * 1024;
        constexpr rlim_t seconds = 10;
        const rlimit room{memory, memory};
        const rlimit time{seconds, seconds};
        setrlimit(RLIMIT_AS, &room);
        setrlimit(RLIMIT_CPU, &time);
    });
#endif
}

QCoro::Task<Outcome> runTool(QString tool, QStringList arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        co_return Error{.kind = ErrorKind::Unavailable, .detail = tool, .reason = u"splitter-missing"_s};
    QProcess process;
    limitChild(process);
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    // Not QCoro's own wait for a process: version 0.8 may call back into what it has destroyed already.
    const auto ended = std::make_shared<QPromise<void>>();
    ended->start();
    QObject::connect(&process, &QProcess::finished, &process, [ended] { ended->finish(); });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // no "finished" follows
            ended->finish();
    });
    QTimer deadline;
    deadline.setSingleShot(true);
    bool late = false;
    QObject::connect(&deadline, &QTimer::timeout, &process, [&process, &late] {
        late = true;
        process.kill();
    });
    process.start();
    deadline.start(patience);
    const QFuture<void> future = ended->future();
    co_await future;
    if (late)
        co_return Error{.kind = ErrorKind::Timeout, .detail = tool, .reason = u"split-failed"_s};
    if (process.error() == QProcess::FailedToStart)
        co_return Error{.kind = ErrorKind::Unavailable, .detail = tool, .reason = u"splitter-missing"_s};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        co_return Error{.kind = ErrorKind::Invalid, .detail = tool, .reason = u"split-failed"_s};
    co_return Done{};
}

Error failed(const QString &detail)
{
    return Error{.kind = ErrorKind::Invalid, .detail = detail, .reason = u"split-failed"_s};
}

} // namespace

QCoro::Task<Outcome> splitPages(QString file, std::vector<int> pages, QString target)
{
    const QTemporaryDir folder;
    if (!folder.isValid() || pages.empty())
        co_return failed(u"no room for the pages"_s);
    QStringList parts;
    for (const int page : pages) {
        const QString part = folder.filePath(u"%1.pdf"_s.arg(page));
        const QString number = QString::number(page);
        QStringList arguments;
        arguments << u"-f"_s << number << u"-l"_s << number << file << part;
        auto cutTask = runTool(u"pdfseparate"_s, arguments);
        const auto cut = co_await cutTask;
        if (!cut)
            co_return cut.error();
        parts.append(part);
    }
    if (parts.size() > 1) {
        const QString whole = folder.filePath(u"whole.pdf"_s);
        QStringList arguments = parts;
        arguments << whole;
        auto joinedTask = runTool(u"pdfunite"_s, arguments);
        const auto joined = co_await joinedTask;
        if (!joined)
            co_return joined.error();
        parts = QStringList(whole);
    }
    QFile::remove(target);
    if (!QFile::copy(parts.first(), target))
        co_return failed(u"the pages were not written"_s);
    QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    co_return Done{};
}

} // namespace recado
