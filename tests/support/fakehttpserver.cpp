// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehttpserver.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace recado::test {
namespace {

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

FakeHttpServer::FakeHttpServer(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost); // port 0: the system picks a free one, so tests may run side by side
}

QUrl FakeHttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void FakeHttpServer::serve(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const auto headEnd = seen.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = seen.left(headEnd);
    const qsizetype bodySize = headerValue(head, "content-length").toLongLong();
    if (seen.size() < headEnd + 4 + bodySize)
        return;
    socket->skip(headEnd + 4 + bodySize);

    const QList<QByteArray> startLine = head.left(head.indexOf('\r')).split(' ');
    m_requests.push_back({.method = startLine.value(0),
                          .path = startLine.value(1),
                          .authorization = headerValue(head, "authorization"),
                          .body = seen.mid(headEnd + 4, bodySize)});
    answer(socket);
}

void FakeHttpServer::answer(QTcpSocket *socket)
{
    FakeAnswer next{.status = 500, .body = R"({"message":"the test queued no answer"})"};
    if (!m_answers.empty()) {
        next = std::move(m_answers.front());
        m_answers.pop();
    }
    if (next.manner == FakeAnswer::Manner::Silent)
        return;
    if (next.manner == FakeAnswer::Manner::Closed) {
        socket->disconnectFromHost();
        return;
    }

    const bool cutShort = next.manner == FakeAnswer::Manner::CutShort;
    socket->write("HTTP/1.1 " + QByteArray::number(next.status) + " Any\r\nContent-Type: application/json\r\n"
                  + next.extraHeaders + "Content-Length: " + QByteArray::number(next.body.size()) + "\r\n\r\n"
                  + (cutShort ? next.body.left(next.body.size() / 2) : next.body));
    if (cutShort)
        socket->disconnectFromHost();
}

} // namespace recado::test
