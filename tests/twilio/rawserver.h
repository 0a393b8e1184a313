// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace recado::test {

/// Keeps every byte that comes, by connection, and answers what it is told to: nothing is understood, so
/// nothing can be overlooked.
class RawServer : public QTcpServer
{
public:
    /// What came on a connection so far, since the last answer.
    using Answers = std::function<void(QTcpSocket &socket, const QByteArray &unanswered)>;

    explicit RawServer(Answers answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }
    ~RawServer() override
    {
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->disconnect(this);
    }
    Q_DISABLE_COPY_MOVE(RawServer)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    [[nodiscard]] std::size_t connections() const { return m_received.size(); }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] const QByteArray &received(std::size_t connection) const
    {
        return m_received.at(connection);
    }
    /// In all bytes of all connections.
    [[nodiscard]] qsizetype timesSeen(const QByteArray &text) const
    {
        qsizetype times = 0;
        for (const QByteArray &bytes : m_received)
            times += bytes.count(text);
        return times;
    }
    /// A whole request without its body's end being looked at: the head and what it announces are there.
    [[nodiscard]] static bool isWhole(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype length = bytes.indexOf("Content-Length: ");
        return end > 0 && length > 0
            && bytes.size()
            >= end + 4 + bytes.mid(length + 16, bytes.indexOf("\r\n", length) - length - 16).toLongLong();
    }

private:
    void serve(QTcpSocket *socket)
    {
        const std::size_t number = m_received.size();
        m_received.emplace_back();
        m_unanswered.emplace_back();
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
            const QByteArray bytes = socket->readAll();
            m_received.at(number) += bytes;
            m_unanswered.at(number) += bytes;
            const qint64 before = socket->bytesToWrite();
            m_answers(*socket, m_unanswered.at(number));
            if (socket->bytesToWrite() != before)
                m_unanswered.at(number).clear();
        });
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
    }

    Answers m_answers;
    std::vector<QByteArray> m_received;
    std::vector<QByteArray> m_unanswered;
    int m_open = 0;
};

} // namespace recado::test
