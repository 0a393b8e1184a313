// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/httpfront.h"

#include "base/logging.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

HttpFront::HttpFront(HttpConnection::Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    m_server.setListenBacklogSize(256);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto *connection = new HttpConnection(
                socket, [this](const HttpRequest &request) { return serve(request); }, this);
            connect(connection, &HttpConnection::inFlightChanged, this, [this](int by) { m_inFlight += by; });
        }
    });
}

Outcome HttpFront::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return Done{};
    return Error{.kind = ErrorKind::Unavailable, .detail = m_server.errorString()};
}

QUrl HttpFront::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

Exchange HttpFront::serve(const HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    HttpRequest counted = request;
    counted.concurrent = m_inFlight;
    Exchange exchange = m_handler(counted);
    const double seconds = static_cast<double>(timer.elapsed() + exchange.delay.count()) / 1000;
    exchange.answer.headers.emplace_back("Twilio-Concurrent-Requests", QByteArray::number(m_inFlight));
    exchange.answer.headers.emplace_back("Twilio-Request-Duration", QByteArray::number(seconds, 'f', 3));
    // the path alone: a query holds phone numbers
    qCDebug(lcSimulator) << request.method.constData() << request.path.constData() << exchange.answer.status;
    return exchange;
}

} // namespace recado::simulator
