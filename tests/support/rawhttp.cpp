// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawhttp.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>

namespace recado::test {

RawAnswer sayRaw(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(request);
    if (!closed.wait(20'000))
        qFatal("the server did not hang up");
    answer += socket.readAll();
    const auto end = answer.indexOf("\r\n\r\n");
    return {.status = answer.mid(9, 3).toInt(), .head = answer.left(end + 2), .body = answer.mid(end + 4)};
}

} // namespace recado::test
