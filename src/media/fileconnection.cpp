// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/fileconnection.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::media {
namespace {

constexpr qsizetype LongestHead = 16'384;
constexpr qint64 Piece = 65'536; // what is in memory of a file at any time is at most two of these

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 410:
        return "Gone";
    case 416:
        return "Range Not Satisfiable";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Error";
    }
}

} // namespace

FileConnection::FileConnection(QTcpSocket *socket, Find find, std::chrono::milliseconds idleTime,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_find(std::move(find))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(LongestHead);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_socket->abort();
        deleteLater(); // a socket that was closed before we listened says nothing any more
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &FileConnection::readRequest);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &FileConnection::sendMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start();
    if (m_socket->bytesAvailable() > 0)
        readRequest();
}

void FileConnection::readRequest()
{
    if (m_answered) { // one request each connection: what follows is read away, so that closing does not cut
                      // the answer
        m_socket->readAll();
        return;
    }
    m_head += m_socket->readAll();
    const auto end = m_head.indexOf("\r\n\r\n");
    if (end > LongestHead || (end < 0 && m_head.size() > LongestHead)) {
        sendHead(431, {}, 0);
    } else if (end >= 0) {
        const auto request = parseRequestHead(m_head.left(end));
        if (request)
            answer(*request);
        else
            sendHead(400, {}, 0);
    }
}

void FileConnection::answer(const RequestHead &request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        sendHead(405, "Allow: GET, HEAD\r\n", 0);
        return;
    }
    const FileAnswer found = m_find(request.path);
    if (found.status == 200)
        answerFile(request, found);
    else
        sendHead(found.status, {}, 0);
}

void FileConnection::answerFile(const RequestHead &request, const FileAnswer &found)
{
    m_file.setFileName(found.path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        sendHead(404, {}, 0);
        return;
    }
    const qint64 size = m_file.size();
    const RangeRequest wanted = parseRange(request.range, size);
    if (wanted.answer == RangeAnswer::Unsatisfiable) {
        sendHead(416, "Content-Range: bytes */" + QByteArray::number(size) + "\r\n", 0);
        return;
    }
    const bool part = wanted.answer == RangeAnswer::Part;
    const ByteRange range = part ? wanted.range : ByteRange{.first = 0, .length = size};
    QByteArray headers = "Content-Type: " + found.contentType
        + "\r\nContent-Disposition: " + found.disposition + "\r\nAccept-Ranges: bytes\r\n";
    if (part)
        headers += "Content-Range: bytes " + QByteArray::number(range.first) + '-'
            + QByteArray::number(range.first + range.length - 1) + '/' + QByteArray::number(size) + "\r\n";
    if (request.method == "GET" && m_file.seek(range.first)) {
        m_left = range.length;
        if (range.length == size)
            m_id = found.id;
    }
    sendHead(part ? 206 : 200, headers, range.length);
}

void FileConnection::sendHead(int status, const QByteArray &headers, qint64 length)
{
    m_answered = true;
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
                    + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + headers
                    + "Cache-Control: private, no-store\r\nX-Content-Type-Options: nosniff\r\n"
                      "X-Robots-Tag: noindex\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n");
    sendMore();
}

void FileConnection::sendMore()
{
    m_idle.start();
    while (m_left > 0 && m_socket->bytesToWrite() < Piece) {
        const QByteArray piece = m_file.read(std::min(Piece, m_left));
        if (piece.isEmpty()) { // the file was withdrawn or cut: never fill up with something else
            m_socket->abort();
            return;
        }
        m_left -= piece.size();
        m_socket->write(piece);
    }
    if (m_answered && m_left == 0 && m_socket->bytesToWrite() == 0) {
        if (!m_id.isEmpty())
            Q_EMIT fetched(std::exchange(m_id, {}));
        m_socket->disconnectFromHost();
    }
}

} // namespace recado::media
