// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/httpmessage.h"
#include "simulator/http/httpparser.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace recado::simulator {

/// Serves one connection, one request after the other, and breaks it off where the answer says so.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Exchange(const HttpRequest &)>;

    /// Takes the socket over and deletes itself when the other side has gone.
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);

Q_SIGNALS:
    /// An exchange begins (+1) or has come to its end (-1), for whoever counts those under way.
    void inFlightChanged(int by);

private:
    void serve();
    void finish(const Exchange &exchange, const HttpRequest &request);
    void refuse(int status);

    QTcpSocket *m_socket;
    Handler m_handler;
    HttpParser m_parser;
    bool m_busy = false;
};

} // namespace recado::simulator
