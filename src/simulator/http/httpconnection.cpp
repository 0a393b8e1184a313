// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace recado::simulator {
namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray headOf(const HttpAnswer &answer, bool keepAlive)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.status != 204)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return head + "Connection: " + (keepAlive ? "keep-alive" : "close") + "\r\n\r\n";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::serve);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        if (m_busy) // the client gave up while a late answer was waiting
            Q_EMIT inFlightChanged(-1);
        m_busy = false;
        deleteLater();
    });
}

void HttpConnection::serve()
{
    m_parser.feed(m_socket->readAll());
    while (!m_busy && m_socket->state() == QAbstractSocket::ConnectedState) {
        const std::optional<HttpRequest> request = m_parser.take();
        if (m_parser.takeWantsContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_parser.refusal())
            return refuse(*m_parser.refusal());
        if (!request)
            return;

        m_busy = true;
        Q_EMIT inFlightChanged(+1);
        // The work is done at once, also when the answer is late: a client that gives up has been served all
        // the same.
        const Exchange exchange = m_handler(*request);
        if (exchange.delay.count() <= 0) {
            finish(exchange, *request);
        } else {
            QTimer::singleShot(exchange.delay, this, [this, exchange, request = *request] {
                if (!m_busy)
                    return;
                finish(exchange, request);
                serve();
            });
        }
    }
}

void HttpConnection::finish(const Exchange &exchange, const HttpRequest &request)
{
    m_busy = false;
    Q_EMIT inFlightChanged(-1);
    if (exchange.manner == Exchange::Manner::Drop)
        return m_socket->disconnectFromHost();

    const bool cut = exchange.manner == Exchange::Manner::Cut;
    const bool keepAlive = request.keepAlive && !cut;
    QByteArray body = exchange.answer.body;
    if (cut)
        body.truncate(body.size() / 2);
    if (request.method == "HEAD") // announces the size of the body and sends none
        body.clear();
    m_socket->write(headOf(exchange.answer, keepAlive) + body);
    if (!keepAlive)
        m_socket->disconnectFromHost();
}

void HttpConnection::refuse(int status)
{
    m_socket->write(headOf({.status = status}, false));
    m_socket->disconnectFromHost();
}

} // namespace recado::simulator
