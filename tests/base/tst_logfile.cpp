// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logfile.h"
#include "base/logging.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return fromDateTime(QDateTime::fromString(u"2026-11-21T09:04:01.123Z"_s, Qt::ISODateWithMs));
    }
    [[nodiscard]] QCoro::Task<> sleepFor(std::chrono::milliseconds /*time*/) override { co_return; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
}

QString randomDigits(QRandomGenerator &random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + random.bounded(10));
    return digits;
}

QString randomText(QRandomGenerator &random, const QString &alphabet, qsizetype length)
{
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += alphabet.at(random.bounded(alphabet.size()));
    return text;
}

QString randomPhone(QRandomGenerator &random)
{
    const QString area = QString::number(random.bounded(1, 10)) + QString::number(random.bounded(1, 10));
    const bool mobile = random.bounded(2) == 0;
    const QString first = mobile ? u'9' + randomDigits(random, 4)
                                 : QString::number(random.bounded(2, 6)) + randomDigits(random, 3);
    const QString last = randomDigits(random, 4);
    const QStringList formats{u"+55%1%2%3"_s,
                              u"55%1%2%3"_s,
                              u"(%1) %2-%3"_s,
                              u"%1%2%3"_s,
                              u"%1 %2-%3"_s,
                              u"+55 %1 %2 %3"_s,
                              u"%2B55%1%2%3"_s.replace(u"%2B"_s, u"\x01"_s),
                              u"0%1 %2.%3"_s,
                              u"+55 (%1) %2-%3"_s};
    return formats.at(random.bounded(formats.size())).arg(area, first, last).replace(u"\x01"_s, u"%2B"_s);
}

QString randomCpf(QRandomGenerator &random)
{
    const QString digits = randomDigits(random, 11);
    if (random.bounded(2) == 0)
        return digits;
    return digits.left(3) + u'.' + digits.mid(3, 3) + u'.' + digits.mid(6, 3) + u'-' + digits.right(2);
}

/// Every way in which our code writes a line.
void logEveryWay(const QString &value)
{
    qCDebug(lcApp) << "value" << value;
    qCInfo(lcTwilio) << value;
    qCWarning(lcServices).noquote().nospace() << "for=" << value << ";";
    qCCritical(lcStorage) << "id" << 7 << value.toUtf8() << true;
    qCWarning(lcMedia, "printf style: %s.", qUtf8Printable(value));
    qDebug("plain %s", qUtf8Printable(value));
    qInfo() << QStringList{value, u"other"_s} << QVariant(value);
    qWarning() << Error{.kind = ErrorKind::Server, .detail = u"said: "_s + value};
    qCritical() << QUrl(u"https://files.example/x?to="_s
                        + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    qCWarning(lcGui).noquote() << u"{\"value\":\"%1\"}"_s.arg(value) << u"\nTo=%1&x"_s.arg(value);
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneLinePerMessage();
    void onlyTheOwnerReads();
    void rotatesAndForgets();
    void aLongLineIsKeptWhole();
    void handsTheHandlerBack();
    void aSecondIsRefused();
    void refusesWhatItCannotOpen();
    void linesFromManyThreadsStayWhole();
    void nothingSecretComesOut_data();
    void nothingSecretComesOut();
    void stderrGetsTheSameLine();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"logs/recado.log"_s); }
    [[nodiscard]] std::unique_ptr<LogFile> opened(qint64 maxBytes = 1'000'000, int files = 5);

    std::unique_ptr<QTemporaryDir> m_folder;
    Redactor m_redactor;
    FixedClock m_clock;
};

void TestLogFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<LogFile> TestLogFile::opened(qint64 maxBytes, int files)
{
    auto log = LogFile::open({.path = path(), .maxBytes = maxBytes, .files = files}, m_redactor, m_clock);
    if (!log)
        qFatal("%s", qPrintable(log.error().detail));
    return std::move(log).value();
}

void TestLogFile::oneLinePerMessage()
{
    {
        const auto log = opened();
        qCWarning(lcTwilio) << "POST 201 in" << 348 << "ms";
        qInfo("two\nlines\r\n2026-11-21T09:04:01.123Z INFO pretended");
        qCDebug(lcTwilio) << "off by default";
    }
    QCOMPARE(
        contentOf(path()),
        "2026-11-21T09:04:01.123Z WARNING recado.twilio POST 201 in 348 ms\n"
        "2026-11-21T09:04:01.123Z INFO default two\\nlines\\r\\n2026-11-21T09:04:01.123Z INFO pretended\n"_ba);
}

void TestLogFile::onlyTheOwnerReads()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"logs"_s)));
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    QVERIFY(
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    before.close();
    const auto log = opened(50);
    qWarning("a line that is long enough");
    qWarning("to make the next one go to a new file");
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(path()).permissions() & others));
    QVERIFY(QFile::exists(path() + u".1"_s));
    QVERIFY(!(QFile(path() + u".1"_s).permissions() & others));
}

void TestLogFile::rotatesAndForgets()
{
    const auto log = opened(200, 3);
    for (int i = 0; i < 100; ++i)
        qWarning("line number %d", i);
    QCOMPARE(QDir(m_folder->filePath(u"logs"_s)).entryList(QDir::Files),
             (QStringList{u"recado.log"_s, u"recado.log.1"_s, u"recado.log.2"_s}));
    QByteArray all;
    for (const QString &end : {u".2"_s, u".1"_s, u""_s}) {
        QVERIFY(QFileInfo(path() + end).size() <= 200);
        all += contentOf(path() + end);
    }
    const auto lines = all.trimmed().split('\n');
    QVERIFY(lines.size() >= 6);
    for (qsizetype i = 0; i < lines.size(); ++i) // the newest, none lost between two files
        QVERIFY(lines.at(i).endsWith("line number " + QByteArray::number(100 - lines.size() + i)));
}

void TestLogFile::aLongLineIsKeptWhole()
{
    const auto log = opened(100, 2);
    const QByteArray longText(5'000, '-');
    qWarning("first");
    qWarning("%s", longText.constData());
    QVERIFY(contentOf(path()).contains(longText));
    QVERIFY(contentOf(path() + u".1"_s).contains("first"));
}

void TestLogFile::handsTheHandlerBack()
{
    static QStringList seen;
    seen.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { seen.append(text); });
    {
        const auto log = opened();
        qWarning("into the file");
    }
    qWarning("after");
    qInstallMessageHandler(before);
    QCOMPARE(seen, QStringList{u"after"_s});
    QVERIFY(!contentOf(path()).contains("after"));
}

void TestLogFile::aSecondIsRefused()
{
    const auto log = opened();
    const auto second = LogFile::open({.path = m_folder->filePath(u"b.log"_s)}, m_redactor, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    qWarning("still the first");
    QVERIFY(contentOf(path()).contains("still the first"));
}

void TestLogFile::refusesWhatItCannotOpen()
{
    const auto folder = LogFile::open({.path = m_folder->path()}, m_redactor, m_clock);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Storage);

    QFile elsewhere(m_folder->filePath(u"elsewhere"_s));
    QVERIFY(elsewhere.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(elsewhere.fileName(), m_folder->filePath(u"link.log"_s)));
    QVERIFY(!LogFile::open({.path = m_folder->filePath(u"link.log"_s)}, m_redactor, m_clock));
}

void TestLogFile::linesFromManyThreadsStayWhole()
{
    constexpr int Threads = 8;
    constexpr int Lines = 200;
    {
        const auto log = opened(20'000, 100);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < Threads; ++i) {
            threads.emplace_back(QThread::create([i] {
                for (int line = 0; line < Lines; ++line)
                    qCWarning(lcServices) << "thread" << i << "line" << line << "end";
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
    }
    static const QRegularExpression whole(u"^\\S+Z WARNING recado\\.services thread \\d line \\d+ end$"_s);
    int found = 0;
    const QDir folder(m_folder->filePath(u"logs"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        for (const QByteArray &line : contentOf(folder.filePath(name)).trimmed().split('\n')) {
            QVERIFY2(whole.match(QString::fromUtf8(line)).hasMatch(), line.constData());
            ++found;
        }
    }
    QCOMPARE(found, Threads * Lines);
}

void TestLogFile::nothingSecretComesOut_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3, 4})
        QTest::addRow("seed %d", seed) << seed;
}

/// 4 × 4 × 25 random values through every way of logging: none may be found again, nor its digits in a row.
void TestLogFile::nothingSecretComesOut()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QStringList values;
    {
        const auto log = opened(100'000'000);
        for (int round = 0; round < 25; ++round) {
            const QString secret
                = randomText(random, u"abcXYZ0189!\"'\\/&=+%$#@ çã€{}\t"_s, random.bounded(8, 40));
            QVERIFY(m_redactor.registerSecret(Secret(secret.toUtf8())));
            const QString token = randomText(random, u"0123456789abcdef"_s, 31) + u"7"_s;
            for (const QString &value : {secret, token, randomPhone(random), randomCpf(random)}) {
                values.append(value);
                logEveryWay(value);
            }
        }
    }
    QLoggingCategory::setFilterRules(QString());
    static const QRegularExpression notDigits(u"[^0-9]"_s);
    const QByteArray written = contentOf(path());
    QCOMPARE(written.count('\n'), 25 * 4 * 10);
    for (const QString &value : values) {
        QVERIFY2(!written.contains(value.toUtf8()), qPrintable(value));
        const QString digits = QString(value).remove(notDigits);
        if (digits.size() >= 9)
            QVERIFY2(!written.contains(digits.right(9).toUtf8()), qPrintable(value));
    }
}

void TestLogFile::stderrGetsTheSameLine()
{
    if (qEnvironmentVariableIsSet("RECADO_TEST_CHILD")) {
        const auto log = LogFile::open({.path = path(), .alsoStderr = true}, m_redactor, m_clock);
        qWarning("to +5511987654321");
        return;
    }
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RECADO_TEST_CHILD"_s, u"1"_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"stderrGetsTheSameLine"_s});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardError(), "2026-11-21T09:04:01.123Z WARNING default to +55***21\n"_ba);
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
