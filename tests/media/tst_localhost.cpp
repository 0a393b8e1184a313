// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/localhost.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/rawhttp.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = RawAnswer;

Answer say(const LocalHost &host, const QByteArray &request)
{
    return sayRaw(static_cast<quint16>(host.publicBase().port()), request);
}

Answer ask(const LocalHost &host, const QByteArray &method, const QString &path,
           const QByteArray &headers = {})
{
    return say(host, method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n");
}

} // namespace

class TestLocalHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void servesWhatWasPublished();
    void headHasNoBody();
    void aPartIsAnswered();
    void aPartThatIsNotThere();
    void countsWholeFetchesOnly();
    void severalFilesHaveAddressesOfTheirOwn();
    void expiredIsGone();
    void withdrawnIsGone();
    void nothingElseIsServed_data();
    void nothingElseIsServed();
    void brokenRequests_data();
    void brokenRequests();
    void aSilentClientIsCutOff();
    void whatIsPublishedStaysAsItWas();
    void refusesWhatIsNoOrdinaryFile();
    void refusesBadPublications();
    void aLargeFileIsStreamed();
    void aProxyPrefixIsAllowed();
    void leftoversOfACrashAreRemoved();
    void takenPortIsSaid();
    void checksItselfFromOutside();
    void manyClientsAtOnce();

private:
    [[nodiscard]] std::unique_ptr<LocalHost> started(LocalHostSettings settings = {});
    [[nodiscard]] PublicFile published(const QByteArray &bytes = "%PDF-1.4 test"_ba,
                                       const QString &name = u"boleto.pdf"_s);
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"published"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    FakeClock m_clock;
    std::unique_ptr<LocalHost> m_host;
};

void TestLocalHost::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = started();
}

void TestLocalHost::cleanup()
{
    m_host.reset();
    QVERIFY2(QDir(folder()).isEmpty(), "a copy was left behind");
}

std::unique_ptr<LocalHost> TestLocalHost::started(LocalHostSettings settings)
{
    if (settings.folder.isEmpty())
        settings.folder = folder();
    auto host = std::make_unique<LocalHost>(settings, m_clock, m_network);
    if (!host->start())
        qFatal("the server did not start");
    return host;
}

PublicFile TestLocalHost::published(const QByteArray &bytes, const QString &name)
{
    auto file = await(m_host->publish({.content = bytes,
                                       .contentType = u"application/pdf"_s,
                                       .displayName = name,
                                       .expiresAt = m_clock.now() + 1h}));
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *file;
}

void TestLocalHost::servesWhatWasPublished()
{
    const PublicFile file = published("%PDF-1.4 test", u"Cobrança.pdf"_s);
    QCOMPARE(file.size, 13);
    QVERIFY(file.url.path().endsWith(u".pdf"_s));
    QVERIFY(file.id.size() >= 40);
    const Answer answer = ask(*m_host, "GET", file.url.path());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "%PDF-1.4 test"_ba);
    QVERIFY(answer.head.contains("\r\nContent-Type: application/pdf\r\n"));
    QVERIFY(answer.head.contains("\r\nContent-Length: 13\r\n"));
    QVERIFY(answer.head.contains("\r\nContent-Disposition: inline; filename=\"Cobranca.pdf\"; "
                                 "filename*=UTF-8''Cobran%C3%A7a.pdf\r\n"));
    QVERIFY(answer.head.contains("\r\nCache-Control: private, no-store\r\n"));
}

void TestLocalHost::headHasNoBody()
{
    const Answer answer = ask(*m_host, "HEAD", published().url.path());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("\r\nContent-Length: 13\r\n"));
    QVERIFY(answer.body.isEmpty());
}

void TestLocalHost::aPartIsAnswered()
{
    const Answer answer = ask(*m_host, "GET", published().url.path(), "Range: bytes=1-3\r\n");
    QCOMPARE(answer.status, 206);
    QCOMPARE(answer.body, "PDF"_ba);
    QVERIFY(answer.head.contains("\r\nContent-Range: bytes 1-3/13\r\n"));
    QVERIFY(answer.head.contains("\r\nContent-Length: 3\r\n"));
}

void TestLocalHost::aPartThatIsNotThere()
{
    const Answer answer = ask(*m_host, "GET", published().url.path(), "Range: bytes=13-\r\n");
    QCOMPARE(answer.status, 416);
    QVERIFY(answer.head.contains("\r\nContent-Range: bytes */13\r\n"));
}

void TestLocalHost::countsWholeFetchesOnly()
{
    QSignalSpy fetched(m_host.get(), &LocalHost::fetched);
    const PublicFile file = published();
    ask(*m_host, "HEAD", file.url.path());
    ask(*m_host, "GET", file.url.path(), "Range: bytes=0-3\r\n");
    QCOMPARE(m_host->fetchCount(file.id), 0);
    ask(*m_host, "GET", file.url.path());
    ask(*m_host, "GET", file.url.path(), "Range: bytes=0-\r\n");
    QCOMPARE(m_host->fetchCount(file.id), 2);
    QCOMPARE(fetched.count(), 2);
    QCOMPARE(fetched.first().first().toString(), file.id);
}

void TestLocalHost::severalFilesHaveAddressesOfTheirOwn()
{
    QStringList paths;
    for (int i = 0; i < 50; ++i)
        paths.append(published("file " + QByteArray::number(i)).url.path());
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 50);
    QCOMPARE(ask(*m_host, "GET", paths.at(7)).body, "file 7"_ba);
    QCOMPARE(ask(*m_host, "GET", paths.at(49)).body, "file 49"_ba);
}

void TestLocalHost::expiredIsGone()
{
    const PublicFile file = published();
    m_clock.advance(59min);
    QCOMPARE(ask(*m_host, "GET", file.url.path()).status, 200);
    m_clock.advance(1min);
    QCOMPARE(ask(*m_host, "GET", file.url.path()).status, 410);
    QVERIFY(QDir(folder()).isEmpty());
    QCOMPARE(m_host->fetchCount(file.id), 1);
}

void TestLocalHost::withdrawnIsGone()
{
    const PublicFile file = published();
    const PublicFile other = published("other");
    QVERIFY(await(m_host->withdraw(file.id)));
    QCOMPARE(ask(*m_host, "GET", file.url.path()).status, 410);
    QCOMPARE(ask(*m_host, "HEAD", other.url.path()).status, 200);
    const auto again = await(m_host->withdraw(file.id));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
}

void TestLocalHost::nothingElseIsServed_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/", "/published", "/published/", "//", "/..", "/../published", "/secret.txt",
                             "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/link.pdf", "/.",
                             "/%00", "/index.html", "/0000000000000000000000000000000000000000.pdf"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestLocalHost::nothingElseIsServed()
{
    QFETCH(QString, path);
    const PublicFile file = published();
    QFile secret(folder() + u"/secret.txt"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    QVERIFY(QFile::link(u"/etc/hostname"_s, folder() + u"/link.pdf"_s));
    const Answer answer = ask(*m_host, "GET", path);
    QVERIFY(secret.remove());
    QVERIFY(QFile::remove(folder() + u"/link.pdf"_s));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, QByteArray());
    QVERIFY(!answer.head.contains(file.id.toLatin1()));
    // one letter more or less of the right address is another address
    QCOMPARE(ask(*m_host, "GET", file.url.path().chopped(1)).status, 404);
    QCOMPARE(ask(*m_host, "GET", file.url.path() + u"x"_s).status, 404);
    QCOMPARE(ask(*m_host, "GET", u'/' + file.id).status, 404);
    QCOMPARE(ask(*m_host, "GET", u'/' + file.id.left(39)).status, 404);
}

void TestLocalHost::brokenRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("no http") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("tls") << QByteArray("\x16\x03\x01\r\n\r\n") << 400;
    QTest::newRow("post") << "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"_ba << 405;
    QTest::newRow("delete") << "DELETE / HTTP/1.1\r\n\r\n"_ba << 405;
    QTest::newRow("endless head") << ("GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x')) << 431;
    QTest::newRow("two requests") << "GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n"_ba << 404;
}

void TestLocalHost::brokenRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QCOMPARE(say(*m_host, request).status, status);
    QCOMPARE(ask(*m_host, "GET", published().url.path()).status, 200); // and it goes on working
}

void TestLocalHost::aSilentClientIsCutOff()
{
    m_host = started({.idleTime = 100ms});
    QCOMPARE(say(*m_host, "GET / HT").status, 0);
}

void TestLocalHost::whatIsPublishedStaysAsItWas()
{
    QFile source(m_folder->filePath(u"boleto_ana.pdf"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("%PDF for Ana");
    source.close();
    const auto file = await(m_host->publish({.content = source.fileName(),
                                             .contentType = u"application/pdf"_s,
                                             .displayName = u"a.pdf"_s,
                                             .expiresAt = m_clock.now() + 1h}));
    QVERIFY(file);
    QVERIFY(!file->url.toString().contains(u"ana"_s)); // a name is nothing for an address
    QVERIFY(source.open(QIODevice::WriteOnly | QIODevice::Truncate));
    source.write("%PDF for Bruno");
    source.close();
    QCOMPARE(ask(*m_host, "GET", file->url.path()).body, "%PDF for Ana"_ba);
}

void TestLocalHost::refusesWhatIsNoOrdinaryFile()
{
    const QString link = m_folder->filePath(u"link.pdf"_s);
    QVERIFY(QFile::link(u"/etc/hostname"_s, link));
    QFile empty(m_folder->filePath(u"empty.pdf"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    for (const QString &path :
         {link, empty.fileName(), m_folder->path(), u"/dev/zero"_s, u"/nowhere.pdf"_s, u""_s}) {
        const auto file = await(m_host->publish({.content = path,
                                                 .contentType = u"application/pdf"_s,
                                                 .displayName = u"a.pdf"_s,
                                                 .expiresAt = m_clock.now() + 1h}));
        QVERIFY2(!file, qPrintable(path));
        QCOMPARE(file.error().reason, u"media-unreadable"_s);
    }
    QVERIFY(QDir(folder()).isEmpty());
}

void TestLocalHost::refusesBadPublications()
{
    const PublishedFile good{.content = "x"_ba,
                             .contentType = u"application/pdf"_s,
                             .displayName = u"a.pdf"_s,
                             .expiresAt = m_clock.now() + 1h};
    PublishedFile file = good;
    file.expiresAt = m_clock.now();
    QCOMPARE(await(m_host->publish(file)).error().reason, u"media-expired"_s);
    file = good;
    file.contentType = u"text/html\r\nX: y"_s;
    QCOMPARE(await(m_host->publish(file)).error().reason, u"media-wrong-type"_s);
    LocalHost stopped({.folder = folder()}, m_clock, m_network);
    QCOMPARE(await(stopped.publish(good)).error().reason, u"media-host-down"_s);
    QVERIFY(stopped.publicBase().isEmpty());
}

void TestLocalHost::aLargeFileIsStreamed()
{
    QFile source(m_folder->filePath(u"large.bin"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    const QByteArray piece(1'048'576, 'z');
    for (int i = 0; i < 24; ++i)
        source.write(piece);
    source.write("end");
    source.close();
    const auto file = await(m_host->publish({.content = source.fileName(),
                                             .contentType = u"video/mp4"_s,
                                             .displayName = u"large.mp4"_s,
                                             .expiresAt = m_clock.now() + 1h}));
    QVERIFY(file);
    QCOMPARE(file->size, source.size());
    const Answer answer = ask(*m_host, "GET", file->url.path());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), source.size());
    QVERIFY(answer.body.endsWith("zend"));
    QTRY_COMPARE(m_host->fetchCount(file->id), 1);
}

void TestLocalHost::aProxyPrefixIsAllowed()
{
    const auto host = started(
        {.publicBase = QUrl(u"https://files.example/recado/"_s), .folder = m_folder->filePath(u"b"_s)});
    const auto file = await(host->publish({.content = "x"_ba,
                                           .contentType = u"application/pdf"_s,
                                           .displayName = u"a.pdf"_s,
                                           .expiresAt = m_clock.now() + 1h}));
    QVERIFY(file);
    QVERIFY(file->url.toString().startsWith(u"https://files.example/recado/"_s + file->id));
}

void TestLocalHost::leftoversOfACrashAreRemoved()
{
    m_host.reset();
    QFile left(folder() + u"/0123456789abcdef0123456789abcdef01234567.pdf"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    QFile foreign(folder() + u"/notes.txt"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    m_host = started();
    QVERIFY(!left.exists());
    QVERIFY(foreign.exists()); // not ours to remove
    QVERIFY(foreign.remove());
}

void TestLocalHost::takenPortIsSaid()
{
    LocalHost second(
        {.port = static_cast<quint16>(m_host->publicBase().port()), .folder = m_folder->filePath(u"b"_s)},
        m_clock, m_network);
    const Outcome outcome = second.start();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"media-host-down"_s);
}

void TestLocalHost::checksItselfFromOutside()
{
    const PublicFile file = published("%PDF-1.4" + QByteArray(5'000, ' '));
    const Outcome outcome = await(m_host->check(file));
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(m_host->fetchCount(file.id), 0); // our own look is no fetch
    QVERIFY(await(m_host->withdraw(file.id)));
    QCOMPARE(await(m_host->check(file)).error().reason, u"media-unreachable"_s);
}

void TestLocalHost::manyClientsAtOnce()
{
    m_host = started({.connections = 4});
    const PublicFile file = published("%PDF" + QByteArray(300'000, 'q'));
    std::vector<qint64> received(30);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (qint64 &bytes : received) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *const socket = sockets.back().get();
        connect(socket, &QTcpSocket::readyRead, this,
                [socket, &bytes] { bytes += socket->readAll().size(); }); // clazy:exclude=lambda-in-connect
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(file.url.port()));
        socket->write("GET " + file.url.path().toLatin1() + " HTTP/1.1\r\n\r\n");
    }
    QTRY_COMPARE(m_host->fetchCount(file.id), 30);
    for (const qint64 &bytes : received)
        QTRY_VERIFY(bytes > 300'000);
}

QTEST_GUILESS_MAIN(TestLocalHost)
#include "tst_localhost.moc"
