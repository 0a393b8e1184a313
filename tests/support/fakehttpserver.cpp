// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehttpserver.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace recado::test {
namespace {

using Manner = FakeAnswer::Manner;
using namespace std::chrono_literals;

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray headOf(const FakeAnswer &answer, const QByteArray &framing)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + " Any\r\nContent-Type: application/json\r\n"
        + answer.extraHeaders + framing + "\r\n\r\n";
}

QByteArray lengthHeader(qsizetype length)
{
    return "Content-Length: " + QByteArray::number(length);
}

/// Writes a piece every few milliseconds for as long as somebody listens.
void drip(QTcpSocket *socket, const QByteArray &piece)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, piece] {
        if (socket->bytesToWrite() < 1'000'000)
            socket->write(piece);
    });
    timer->start(5ms);
}

QByteArray bytesOf(const FakeAnswer &answer)
{
    const QByteArray whole = headOf(answer, lengthHeader(answer.body.size())) + answer.body;
    switch (answer.manner) {
    case Manner::CutShort:
        return whole.left(whole.size() - answer.body.size() / 2 - 1);
    case Manner::CutInHead:
        return whole.left(30);
    case Manner::Slow:
        return headOf(answer, lengthHeader(1'000'000));
    case Manner::LengthTooLong:
        return headOf(answer, lengthHeader(answer.body.size() + 10)) + answer.body;
    case Manner::LengthTooShort:
        return headOf(answer, lengthHeader(answer.body.size() / 2)) + answer.body;
    case Manner::ChunkCut:
        return headOf(answer, "Transfer-Encoding: chunked") + QByteArray::number(answer.body.size(), 16)
            + "\r\n" + answer.body + "\r\n";
    case Manner::Garbage:
        return "\x01\x02 this was never HTTP\r\n\r\n\xff\xfe\r\n";
    case Manner::HugeHeader:
        return "HTTP/1.1 200 Any\r\n";
    case Manner::HugeBody:
        return headOf(answer, "Transfer-Encoding: chunked");
    default:
        return whole;
    }
}

bool closesAfter(Manner manner)
{
    switch (manner) {
    case Manner::CutShort:
    case Manner::CutInHead:
    case Manner::ChunkCut:
    case Manner::Garbage:
    case Manner::ClosedAfter:
        return true;
    default:
        return false;
    }
}

} // namespace

FakeHttpServer::FakeHttpServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost); // port 0: the system picks a free one, so tests may run side by side
}

QUrl FakeHttpServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()));
}

void FakeHttpServer::useTls(const QSslConfiguration &configuration)
{
    m_tls = std::make_shared<QSslConfiguration>(configuration);
}

void FakeHttpServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this); // without TLS it is a plain socket
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void FakeHttpServer::serve(QTcpSocket *socket)
{
    while (takeRequest(socket)) {
        FakeAnswer next = nextAnswer(m_requests.back());
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
        if (next.delay > 0ms) {
            QTimer::singleShot(next.delay, this, [this, next, to = QPointer(socket)] {
                --m_atOnce;
                if (to)
                    answer(to, next);
            });
        } else {
            --m_atOnce;
            answer(socket, next);
        }
    }
}

/// Moves one request from the socket to the list; false while it is not there as a whole.
bool FakeHttpServer::takeRequest(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const auto headEnd = seen.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray head = seen.left(headEnd);
    const qsizetype bodySize = headerValue(head, "content-length").toLongLong();
    if (seen.size() < headEnd + 4 + bodySize)
        return false;
    socket->skip(headEnd + 4 + bodySize);

    const QList<QByteArray> startLine = head.left(head.indexOf('\r')).split(' ');
    m_requests.push_back({.method = startLine.value(0),
                          .path = startLine.value(1),
                          .authorization = headerValue(head, "authorization"),
                          .body = seen.mid(headEnd + 4, bodySize),
                          .head = head});
    return true;
}

FakeAnswer FakeHttpServer::nextAnswer(const FakeRequest &request)
{
    if (m_dropEvery > 0 && m_requests.size() % static_cast<std::size_t>(m_dropEvery) == 0)
        return {.manner = Manner::Closed};
    if (!m_answers.empty()) {
        FakeAnswer next = std::move(m_answers.front());
        m_answers.pop();
        return next;
    }
    if (m_answersWith)
        return m_answersWith(request);
    return {.status = 500, .body = R"({"message":"the test queued no answer"})"};
}

void FakeHttpServer::answer(QTcpSocket *socket, const FakeAnswer &answer)
{
    if (answer.manner == Manner::Silent)
        return;
    if (answer.manner == Manner::Closed) {
        socket->disconnectFromHost();
        return;
    }
    socket->write(bytesOf(answer));
    if (answer.manner == Manner::Slow)
        drip(socket, " ");
    if (answer.manner == Manner::HugeHeader)
        drip(socket, "X-Long: " + QByteArray(50'000, 'x') + "\r\n");
    if (answer.manner == Manner::HugeBody)
        drip(socket, "8000\r\n" + QByteArray(0x8000, ' ') + "\r\n");
    if (closesAfter(answer.manner))
        socket->disconnectFromHost();
}

} // namespace recado::test
