// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/poolconnection.h"

#include "twilio/linestate.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::twilio {
namespace {

using SteadyClock = std::chrono::steady_clock;

QString reasonOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return u"host-not-found"_s;
    case QAbstractSocket::ConnectionRefusedError:
        return u"connection-refused"_s;
    case QAbstractSocket::SslHandshakeFailedError:
        return u"tls-failed"_s;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return u"proxy-failed"_s;
    default:
        return {};
    }
}

/// Not errorString(): it may repeat the address.
Error errorOf(QAbstractSocket::SocketError error)
{
    const bool timedOut = error == QAbstractSocket::SocketTimeoutError
        || error == QAbstractSocket::ProxyConnectionTimeoutError;
    const char *const name = QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error);
    return {.kind = timedOut ? ErrorKind::Timeout : ErrorKind::Network,
            .detail = u"no whole answer: "_s + (name ? QString::fromLatin1(name) : QString::number(error)),
            .reason = reasonOf(error)};
}

} // namespace

PoolConnection::PoolConnection(Route route)
    : m_route(std::move(route))
    , m_reader(m_route.limits)
    , m_idleTime(m_route.idleTime)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PoolConnection::look);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (!m_route.origin.tls)
            secured();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &PoolConnection::secured);
    connect(&m_socket, &QSslSocket::readyRead, this, &PoolConnection::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &PoolConnection::failed);
    connect(&m_socket, &QSslSocket::disconnected, this, &PoolConnection::lost);
}

PoolConnection::~PoolConnection()
{
    m_socket.disconnect(this); // its own end is no news
}

void PoolConnection::carry(PoolExchange &exchange)
{
    m_exchange = &exchange;
    m_lastHeard = SteadyClock::now();
    m_endBy = m_lastHeard + exchange.request().deadline;
    wakeAt(std::min(m_endBy, m_lastHeard + exchange.request().timeout));
    if (m_phase == Phase::Idle) {
        write();
        return;
    }
    m_phase = Phase::Connecting;
    m_socket.setProxy(m_route.proxy);
    if (m_route.origin.tls) {
        m_socket.setSslConfiguration(m_route.tls);
        m_socket.connectToHostEncrypted(m_route.origin.host, m_route.origin.port);
    } else {
        m_socket.connectToHost(m_route.origin.host, m_route.origin.port);
    }
}

bool PoolConnection::isFree()
{
    if (m_phase != Phase::Idle)
        return false;
    if (restedTooLong())
        drop();
    // Something waits to be read though nothing was asked: the end, or an answer to nobody. Were the next
    // request written now, it would be lost with the connection, or get the answer of another one.
    return m_phase == Phase::Idle && m_socket.bytesAvailable() == 0 && isQuiet(m_socket.socketDescriptor());
}

void PoolConnection::retire()
{
    m_retired = true;
    if (m_phase == Phase::Idle)
        drop();
}

void PoolConnection::secured()
{
    m_lastHeard = SteadyClock::now();
    if (m_phase == Phase::Connecting && m_exchange)
        write();
}

void PoolConnection::write()
{
    // nothing is between this question and the bytes
    if (const Outcome may = m_exchange->mayLeave(); !may) {
        keepHere(may.error());
        return;
    }
    m_phase = Phase::Busy;
    m_reader.begin();
    m_exchange->markSent();
    // in one piece: two writes would wait for each other's acknowledgement
    m_socket.write(bytesOf(m_exchange->request()));
    m_unwritten = m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

/// The request is not to leave any more: the connection is as good as it was.
void PoolConnection::keepHere(const Error &error)
{
    PoolExchange *const unwanted = std::exchange(m_exchange, nullptr);
    m_phase = Phase::Idle;
    m_idleSince = std::chrono::system_clock::now();
    m_idleTime = m_route.idleTime;
    if (m_retired)
        drop();
    else
        wakeAt(m_lastHeard + m_idleTime);
    unwanted->fail(error); // leads anywhere: nothing of this after it
}

void PoolConnection::read()
{
    if (m_phase != Phase::Busy) {
        if (m_phase == Phase::Idle)
            drop(); // nobody asked
        return;
    }
    m_lastHeard = SteadyClock::now();
    switch (m_reader.take(m_socket.readAll())) {
    case AnswerReader::State::Reading:
        return;
    case AnswerReader::State::Whole:
        answered();
        return;
    case AnswerReader::State::Broken:
        fail(m_reader.error());
        return;
    }
}

void PoolConnection::answered()
{
    // an answer that came before the whole request had left: the rest would stand before the next request
    const bool wroteAll = m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
    PoolExchange *const done = std::exchange(m_exchange, nullptr);
    if (m_reader.keepsConnection() && wroteAll && !m_retired
        && m_socket.state() == QAbstractSocket::ConnectedState) {
        m_phase = Phase::Idle;
        m_idleSince = std::chrono::system_clock::now();
        m_idleTime = m_route.idleTime;
        if (const auto told = m_reader.idleTime()) // it closes at that moment: be gone well before
            m_idleTime = std::min(m_idleTime, std::chrono::milliseconds(*told) / 2);
        wakeAt(m_lastHeard + m_idleTime);
    } else {
        drop();
    }
    done->complete(m_reader.takeAnswer()); // leads anywhere: nothing of this after it
}

void PoolConnection::lost()
{
    if (m_phase != Phase::Busy) {
        if (m_exchange)
            fail(errorOf(QAbstractSocket::RemoteHostClosedError));
        else
            drop();
        return;
    }
    m_reader.take(m_socket.readAll());
    if (m_reader.hangUp() == AnswerReader::State::Whole)
        answered();
    else
        fail(m_reader.error());
}

void PoolConnection::failed(QAbstractSocket::SocketError error)
{
    // what came before the end is read when the socket says that it is disconnected
    if (error == QAbstractSocket::RemoteHostClosedError
        && m_socket.state() != QAbstractSocket::UnconnectedState && m_phase == Phase::Busy)
        return;
    if (m_exchange)
        fail(errorOf(error));
    else
        drop();
}

void PoolConnection::look()
{
    if (m_phase == Phase::Idle) {
        if (restedTooLong())
            drop();
        else
            wakeAt(m_lastHeard + m_idleTime);
        return;
    }
    if (!m_exchange)
        return;
    const Time next = std::min(m_endBy, quietUntil());
    if (SteadyClock::now() < next)
        wakeAt(next);
    else
        fail({.kind = ErrorKind::Timeout, .detail = u"no whole answer in time"_s});
}

void PoolConnection::wakeAt(Time time)
{
    const Time now = SteadyClock::now();
    if (m_timer.isActive() && m_wakesAt <= time)
        return; // it looks before, and then sets its next time
    m_wakesAt = time;
    m_timer.start(std::max(1ms, std::chrono::ceil<std::chrono::milliseconds>(time - now)));
}

PoolConnection::Time PoolConnection::quietUntil()
{
    // a long body on a slow line: that it moves counts as a sign of life
    const qint64 unwritten = m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
    if (unwritten < m_unwritten)
        m_lastHeard = SteadyClock::now();
    m_unwritten = unwritten;
    return m_lastHeard + m_exchange->request().timeout;
}

bool PoolConnection::restedTooLong() const
{
    return SteadyClock::now() - m_lastHeard >= m_idleTime
        || std::chrono::system_clock::now() - m_idleSince >= m_idleTime;
}

void PoolConnection::drop()
{
    m_phase = Phase::Gone;
    m_timer.stop();
    m_socket.abort();
}

void PoolConnection::fail(const Error &error)
{
    PoolExchange *const failed = std::exchange(m_exchange, nullptr);
    drop();
    failed->fail(error); // leads anywhere: nothing of this after it
}

} // namespace recado::twilio
