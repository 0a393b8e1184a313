// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/answerreader.h"
#include "twilio/poolexchange.h"
#include "twilio/poolrequest.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace recado::twilio {

/// How a connection is made, and how long it is kept.
struct Route
{
    Origin origin;
    QNetworkProxy proxy;
    QSslConfiguration tls;
    AnswerLimits limits = {};
    std::chrono::milliseconds idleTime{15'000}; ///< well below what servers and routers bear
};

/// One connection to a server, which carries one exchange after another: the next one is written only when
/// the answer to the last one is whole. Whatever happens to it, no byte is ever written a second time.
class PoolConnection : public QObject
{
    Q_OBJECT

public:
    explicit PoolConnection(Route route);
    ~PoolConnection() override;
    Q_DISABLE_COPY_MOVE(PoolConnection)

    /// Only one that is new or isFree(); connects first where needed. The exchange is completed once, perhaps
    /// before this returns.
    void carry(PoolExchange &exchange);
    /// Nothing is on its way and the next exchange may be written; looks at the line itself, where the end
    /// may have come without Qt's event loop having seen it.
    [[nodiscard]] bool isFree();
    [[nodiscard]] bool isGone() const { return m_phase == Phase::Gone; }
    /// Closes when nothing is on its way, else after the answer.
    void retire();

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Phase { New, Connecting, Busy, Idle, Gone };

    void secured();
    void write();
    void keepHere(const Error &error);
    void read();
    void lost();
    void failed(QAbstractSocket::SocketError error);
    void look(); ///< when a time ran out
    void wakeAt(Time time);
    [[nodiscard]] Time quietUntil(); ///< silence is borne until then
    [[nodiscard]] bool restedTooLong() const;
    void drop();
    void answered();
    void fail(const Error &error);

    Route m_route;
    Phase m_phase = Phase::New;
    PoolExchange *m_exchange = nullptr;
    AnswerReader m_reader;
    Time m_lastHeard;
    Time m_endBy; ///< of the exchange
    qint64 m_unwritten = 0; ///< bytes, at the last look
    std::chrono::milliseconds m_idleTime;
    std::chrono::system_clock::time_point m_idleSince; ///< goes on while a laptop sleeps, the other does not
    bool m_retired = false;
    Time m_wakesAt;
    QTimer m_timer;
    QSslSocket m_socket; ///< last: it goes first
};

} // namespace recado::twilio
