// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/http/httpconnection.h"

#include <QTcpServer>
#include <QUrl>

namespace recado::simulator {

/// Brings requests from sockets to a handler and its answers back. Listens on this computer only (127.0.0.1).
class HttpFront : public QObject
{
    Q_OBJECT

public:
    explicit HttpFront(HttpConnection::Handler handler, QObject *parent = nullptr);

    /// Port 0 takes a free one. Error: Unavailable when the port is taken.
    [[nodiscard]] Outcome listen(quint16 port);
    [[nodiscard]] QUrl url() const;

private:
    [[nodiscard]] Exchange serve(const HttpRequest &request);

    HttpConnection::Handler m_handler;
    QTcpServer m_server;
    int m_inFlight = 0;
};

} // namespace recado::simulator
