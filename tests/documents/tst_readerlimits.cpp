// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What recado-reader gave up before it saw a file: asked of a process that gave it up, and read from the
// system about the real program. Linux only, like the limits.

#include "documents/documentreader.h"
#include "reader/limits.h"
#include "support/awaitlong.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer);
#else
constexpr bool sanitized = false;
#endif

const QString program = QStringLiteral(RECADO_BINARIES "/recado-reader");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words behind a name in /proc/PID/status or limits.
QStringList wordsBehind(const QByteArray &text, const QString &name)
{
    for (const auto &line : QString::fromLatin1(text).split(u'\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).remove(u':').split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

#ifdef Q_OS_LINUX

/// Runs in a process of its own that gave up its rights; the answer is what the function returns, 0 to 100.
template<typename Try>
int withoutRights(Try attempt)
{
    const auto child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN); // so that writing says what is wrong
        _exit(reader::giveUpPrivileges() ? attempt() : 111);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/// What a call that failed says; 0 when it worked.
int said(long result)
{
    return result < 0 ? errno : 0;
}

#endif

} // namespace

class TestReaderLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsFiles();
    void reachesNoNetwork();
    void startsNoProgram();
    void touchesNoOtherProcess();
    void changesNoFile();
    void takesNoMoreThanItsMemory();
    void isNotDumped();
    void theRealProgramRunsWithThem();
    void aFileThatWantsTooMuchDoesNotEndTheNext();

private:
    QTemporaryDir m_folder;
    QByteArray m_file; ///< one of ours, as the system names it
};

void TestReaderLimits::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the limits are Linux's");
#else
    m_file = QFile::encodeName(m_folder.filePath(u"letter.txt"_s));
    QFile file(QFile::decodeName(m_file));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ana");
#endif
}

#ifdef Q_OS_LINUX

void TestReaderLimits::readsFiles()
{
    QCOMPARE(withoutRights([this] {
                 char first = 0;
                 const int file = open(m_file.constData(), O_RDONLY | O_CLOEXEC);
                 return file >= 0 && read(file, &first, 1) == 1 && first == 'A' ? 0 : 1;
             }),
             0);
}

void TestReaderLimits::reachesNoNetwork()
{
    for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK})
        QCOMPARE(withoutRights([family] { return said(socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0)); }),
                 EPERM);
}

void TestReaderLimits::startsNoProgram()
{
    QCOMPARE(withoutRights([] {
                 char name[] = "/bin/true";
                 char *const arguments[] = {name, nullptr};
                 return said(execv(name, arguments));
             }),
             EPERM);
    if (geteuid() != 0 && !sanitized) // the limit of processes does not bind root
        QCOMPARE(withoutRights([] { return said(fork()); }), EAGAIN);
}

void TestReaderLimits::touchesNoOtherProcess()
{
    const auto parent = getpid();
    QCOMPARE(withoutRights([parent] { return said(kill(parent, 0)); }), EPERM);
    QCOMPARE(withoutRights([parent] {
                 const auto memory = QByteArray("/proc/") + QByteArray::number(parent) + "/mem";
                 return open(memory.constData(), O_RDWR | O_CLOEXEC) < 0 ? 0 : 1;
             }),
             0);
}

void TestReaderLimits::changesNoFile()
{
    const auto other = m_file + ".new";
    for (const int flags : {O_WRONLY, O_RDWR, O_WRONLY | O_APPEND, O_RDONLY | O_TRUNC})
        QCOMPARE(withoutRights([this, flags] { return said(open(m_file.constData(), flags | O_CLOEXEC)); }),
                 EPERM);
    QCOMPARE(withoutRights(
                 [&other] { return said(open(other.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0600)); }),
             EPERM);
    QCOMPARE(withoutRights([this] { return said(unlink(m_file.constData())); }), EPERM);
    QCOMPARE(withoutRights([this, &other] { return said(rename(m_file.constData(), other.constData())); }),
             EPERM);
    QCOMPARE(withoutRights([this] { return said(truncate(m_file.constData(), 0)); }), EPERM);
    // One that was open before cannot grow.
    const int before = open(m_file.constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    QVERIFY(before >= 0);
    QCOMPARE(withoutRights([before] { return said(write(before, "x", 1)); }), EFBIG);
    close(before);
    QCOMPARE(contentOf(QFile::decodeName(m_file)), QByteArray("Ana"));
}

void TestReaderLimits::takesNoMoreThanItsMemory()
{
    if (sanitized)
        QSKIP("a sanitizer's own memory is larger than any limit");
    const auto take = [](std::size_t megabytes) {
        return withoutRights([megabytes] {
            auto *const place = mmap(nullptr, megabytes * 1024 * 1024, PROT_READ | PROT_WRITE,
                                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast,performance-no-int-to-ptr): the macro's
            return place == MAP_FAILED ? errno : 0;
        });
    };
    QCOMPARE(take(100), 0);
    QCOMPARE(take(512), ENOMEM);
}

void TestReaderLimits::isNotDumped()
{
    QCOMPARE(withoutRights([] { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }), 0);
    QCOMPARE(withoutRights([] { return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0); }), 1);
    QCOMPARE(withoutRights([] {
                 rlimit core{};
                 return getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0 ? 0 : 1;
             }),
             0);
}

void TestReaderLimits::theRealProgramRunsWithThem()
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    // a sanitizer that looks for leaks at the end needs rights that the reader has given up
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.start(program, QStringList());
    process.write("{\"file\":\"/nowhere.pdf\"}\n");
    QVERIFY(process.waitForReadyRead(60'000));
    const auto folder = u"/proc/%1/"_s.arg(process.processId());
    const auto status = contentOf(folder + u"status"_s);
    QCOMPARE(wordsBehind(status, u"NoNewPrivs"_s).join(u' ').trimmed(), u"1"_s);
    QCOMPARE(wordsBehind(status, u"Seccomp:"_s).join(u' ').trimmed(), u"2"_s); // a filter
    const auto limits = contentOf(folder + u"limits"_s);
    const auto limit = [&limits](const QString &name) { return wordsBehind(limits, name).value(0); };
    QCOMPARE(limit(u"Max core file size"_s), u"0"_s);
    QCOMPARE(limit(u"Max file size"_s), u"0"_s);
    QCOMPARE(limit(u"Max open files"_s), u"64"_s);
    // Ten seconds for an answer, on top of what starting took.
    const auto seconds = limit(u"Max cpu time"_s).toInt();
    QVERIFY2(seconds >= 10 && seconds <= 20, qPrintable(limit(u"Max cpu time"_s)));
    if (!sanitized) {
        QCOMPARE(limit(u"Max address space"_s), QString::number(512LL * 1024 * 1024));
        QCOMPARE(limit(u"Max processes"_s), u"0"_s);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

/// A picture of a gigabyte in a small file.
void TestReaderLimits::aFileThatWantsTooMuchDoesNotEndTheNext()
{
    const QByteArray side = "32000";
    const auto zeros = qCompress(QByteArray(qsizetype{64} * 1024 * 1024, '\0'), 1).mid(4);
    const QByteArray content = "q 500 0 0 500 50 50 cm /P Do Q";
    const auto path = m_folder.filePath(u"bomb.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
               "2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
               "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R\n"
               "/Resources << /XObject << /P 5 0 R >> >> >>\nendobj\n"
               "4 0 obj\n<< /Length "
               + QByteArray::number(content.size()) + " >>\nstream\n" + content
               + "\nendstream\nendobj\n5 0 obj\n<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray "
                 "/BitsPerComponent 8 /Filter /FlateDecode /Width "
               + side + " /Height " + side + " /Length " + QByteArray::number(zeros.size()) + " >>\nstream\n"
               + zeros + "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    file.close();
    DocumentReader reader({.program = program});
    const auto answer = test::awaitLong(reader.read({.file = path, .today = QDate(2026, 11, 21)}));
    QVERIFY(!answer);
    QVERIFY2((QStringList{u"reader-crashed"_s, u"reader-timeout"_s, u"no-boleto"_s, u"file-damaged"_s})
                 .contains(answer.error().reason),
             qPrintable(answer.error().reason));
    const auto good = QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/d01-bb-reportlab.pdf");
    const auto next = test::awaitLong(reader.read({.file = good, .today = QDate(2026, 11, 21)}));
    QVERIFY2(next, next ? "" : qPrintable(next.error().reason));
}

#else

void TestReaderLimits::readsFiles() { }
void TestReaderLimits::reachesNoNetwork() { }
void TestReaderLimits::startsNoProgram() { }
void TestReaderLimits::touchesNoOtherProcess() { }
void TestReaderLimits::changesNoFile() { }
void TestReaderLimits::takesNoMoreThanItsMemory() { }
void TestReaderLimits::isNotDumped() { }
void TestReaderLimits::theRealProgramRunsWithThem() { }
void TestReaderLimits::aFileThatWantsTooMuchDoesNotEndTheNext() { }

#endif

QTEST_GUILESS_MAIN(TestReaderLimits)
#include "tst_readerlimits.moc"
