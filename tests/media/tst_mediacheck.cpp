// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediacheck.h"
#include "support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const Silence = "silence"; // instead of an answer

/// Says the queued answers byte for byte, one each connection; the last one again and again.
class ScriptedServer : public QTcpServer // clazy:exclude=missing-qobject-macro
{
public:
    explicit ScriptedServer(std::deque<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heads.append(socket->readAll());
                const QByteArray answer = m_answers.front();
                if (m_answers.size() > 1)
                    m_answers.pop_front();
                if (answer == Silence)
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path = u"/file.pdf"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }

    QList<QByteArray> heads;

private:
    std::deque<QByteArray> m_answers;
};

QByteArray ok(int length, const QByteArray &type = "application/pdf"_ba, const QByteArray &body = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(length)
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray part(const QByteArray &body, int length)
{
    return "HTTP/1.1 206 Partial Content\r\nContent-Type: application/pdf\r\nContent-Range: bytes 0-"
        + QByteArray::number(body.size() - 1) + '/' + QByteArray::number(length)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray status(const QByteArray &line, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

QByteArray pdf(int length)
{
    return "%PDF-1.4\n" + QByteArray(length - 9, ' ');
}

} // namespace

class TestMediaCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void fails_data();
    void fails();
    void asksAsAnOutsider();
    void aHostThatSendsEverythingIsCutOff();
    void addressesOfThisNetworkAreNotTheInternet_data();
    void addressesOfThisNetworkAreNotTheInternet();
    void nobodyListens();

private:
    [[nodiscard]] Outcome checked(const QUrl &url, qint64 size = 2000, std::chrono::milliseconds timeout = 5s)
    {
        MediaCheck check(m_network, timeout);
        return await(check.run({.url = url, .id = u"id"_s, .contentType = u"application/pdf"_s, .size = size},
                               MediaCheck::Reach::ThisComputer));
    }

    QNetworkAccessManager m_network;
};

void TestMediaCheck::passes_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::newRow("part") << QList<QByteArray>{ok(2000), part(pdf(1024), 2000)};
    QTest::newRow("whole") << QList<QByteArray>{ok(2000), ok(2000, "application/pdf", pdf(2000))};
    QTest::newRow("type with parameter")
        << QList<QByteArray>{ok(2000, "Application/PDF; charset=binary"), part(pdf(1024), 2000)};
    QTest::newRow("redirect to a store") << QList<QByteArray>{
        status("302 Found", "Location: /cdn/file.pdf\r\n"), ok(2000), part(pdf(1024), 2000)};
}

void TestMediaCheck::passes()
{
    QFETCH(QList<QByteArray>, answers);
    const ScriptedServer server({answers.begin(), answers.end()});
    const Outcome outcome = checked(server.url());
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
}

void TestMediaCheck::fails_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QList<QByteArray> &answers, const QString &reason) {
        QTest::newRow(name) << answers << reason;
    };
    row("not found", {status("404 Not Found")}, u"media-unreachable"_s);
    row("gone", {status("410 Gone")}, u"media-unreachable"_s);
    row("broken", {status("503 Service Unavailable")}, u"media-unreachable"_s);
    row("HEAD is not allowed", {status("405 Method Not Allowed")}, u"media-unreachable"_s);
    row("silent", {Silence}, u"media-unreachable"_s);
    row("hangs up", {""}, u"media-unreachable"_s);
    row("silent on GET", {ok(2000), Silence}, u"media-unreachable"_s);
    row("401", {status("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n")},
        u"media-needs-login"_s);
    row("403", {status("403 Forbidden")}, u"media-needs-login"_s);
    row("login page", {status("302 Found", "Location: /users/login?next=x\r\n"), ok(2000)},
        u"media-needs-login"_s);
    row("login page elsewhere", {status("302 Found", "Location: /welcome\r\n"), ok(2000, "text/html")},
        u"media-needs-login"_s);
    row("round in circles", {status("302 Found", "Location: /file.pdf\r\n")}, u"media-unreachable"_s);
    row("web page", {ok(2000, "text/html")}, u"media-wrong-type"_s);
    row("no type", {"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\nConnection: close\r\n\r\n"},
        u"media-wrong-type"_s);
    row("octets", {ok(2000, "application/octet-stream")}, u"media-wrong-type"_s);
    row("web page called PDF", {ok(2000), part("<!doctype html>" + QByteArray(1009, ' '), 2000)},
        u"media-wrong-type"_s);
    row("shorter", {ok(1999)}, u"media-wrong-length"_s);
    row("longer", {ok(2000), part(pdf(1024), 2001)}, u"media-wrong-length"_s);
    row("no length", {"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nConnection: close\r\n\r\n"},
        u"media-wrong-length"_s);
    row("ends early", {ok(2000), ok(2000, "application/pdf", pdf(300))}, u"media-unreachable"_s);
    row("part too small", {ok(2000), part(pdf(100), 2000)}, u"media-wrong-length"_s);
}

void TestMediaCheck::fails()
{
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QString, reason);
    const ScriptedServer server({answers.begin(), answers.end()});
    const Outcome outcome = checked(server.url(), 2000, 300ms);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().reason == reason,
             qPrintable(outcome.error().reason + u": "_s + outcome.error().detail));
}

void TestMediaCheck::asksAsAnOutsider()
{
    const ScriptedServer server({ok(2000), part(pdf(1024), 2000)});
    m_network.cookieJar()->setCookiesFromUrl({QNetworkCookie("session", "of-somebody")}, server.url());
    QVERIFY(checked(server.url()));
    QCOMPARE(server.heads.size(), 2);
    QVERIFY(server.heads.at(0).startsWith("HEAD /file.pdf HTTP/1.1\r\n"));
    QVERIFY(server.heads.at(1).startsWith("GET /file.pdf HTTP/1.1\r\n"));
    QVERIFY(server.heads.at(1).toLower().contains("range: bytes=0-1023\r\n"));
    for (const QByteArray &head : server.heads) {
        QVERIFY(!head.toLower().contains("cookie"));
        QVERIFY(!head.toLower().contains("authorization"));
    }
}

void TestMediaCheck::aHostThatSendsEverythingIsCutOff()
{
    constexpr int Size = 50'000'000;
    const ScriptedServer server(
        {ok(Size), ok(Size, "application/pdf", pdf(100'000))}); // and no more: we must not wait
    const Outcome outcome = checked(server.url(), Size);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
}

void TestMediaCheck::addressesOfThisNetworkAreNotTheInternet_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"http://127.0.0.1:8080/a", "http://[::1]/a", "http://localhost/a", "http://192.168.0.20/a",
          "http://10.1.2.3/a", "http://172.20.1.1/a", "http://100.64.1.1/a", "http://desk/a",
          "http://desk.local/a", "http://169.254.1.1/a", "http://[fe80::1]/a"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestMediaCheck::addressesOfThisNetworkAreNotTheInternet()
{
    QFETCH(QString, address);
    MediaCheck check(m_network, 300ms);
    const Outcome outcome = await(check.run({.url = QUrl(address), .id = {}, .contentType = {}, .size = 1}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"media-unreachable"_s);
    QVERIFY(outcome.error().detail.contains(u"known only inside"_s));
}

void TestMediaCheck::nobodyListens()
{
    QUrl url;
    {
        const ScriptedServer server({ok(1)});
        url = server.url();
    }
    const Outcome outcome = checked(url);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"media-unreachable"_s);
    QCOMPARE(outcome.error().kind, ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestMediaCheck)
#include "tst_mediacheck.moc"
