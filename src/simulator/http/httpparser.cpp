// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/httpparser.h"

#include <QList>

#include <utility>

namespace recado::simulator {
namespace {

constexpr qsizetype headLimit = qsizetype{64} * 1024;
constexpr qsizetype bodyLimit = qsizetype{32} * 1024 * 1024; ///< the largest are uploads of 25 MB

std::optional<HttpRequest> parseStartLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !parts[1].startsWith('/') || !parts[2].startsWith("HTTP/1."))
        return {};
    const auto question = parts[1].indexOf('?');
    return HttpRequest{.method = parts[0],
                       .path = question < 0 ? parts[1] : parts[1].left(question),
                       .query = question < 0 ? QByteArray() : parts[1].mid(question + 1),
                       .keepAlive = parts[2] != "HTTP/1.0"};
}

bool addHeader(HttpRequest &request, const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    request.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return true;
}

} // namespace

std::optional<HttpRequest> HttpParser::take()
{
    if (m_refusal || (!m_head && !readHead()) || m_buffer.size() < m_bodySize)
        return {};
    HttpRequest request = *std::exchange(m_head, {});
    request.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_wantsContinue = false;
    return request;
}

bool HttpParser::takeWantsContinue()
{
    return std::exchange(m_wantsContinue, false);
}

/// Moves the head of the next request from the buffer to m_head, if it is all there.
bool HttpParser::readHead()
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > headLimit)
            m_refusal = 431;
        return false;
    }
    QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);

    std::optional<HttpRequest> request = parseStartLine(lines.takeFirst());
    bool sound = request.has_value();
    for (const QByteArray &line : std::as_const(lines))
        sound = sound && addHeader(*request, line);
    if (!sound) {
        m_refusal = 400;
        return false;
    }
    if (!request->header("transfer-encoding").isEmpty()) {
        m_refusal = 411;
        return false;
    }

    bool isNumber = true;
    const QByteArray length = request->header("content-length");
    m_bodySize = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodySize < 0 || m_bodySize > bodyLimit) {
        m_refusal = isNumber && m_bodySize > bodyLimit ? 413 : 400;
        return false;
    }
    if (request->header("connection").toLower() == "close")
        request->keepAlive = false;
    m_wantsContinue = request->header("expect").toLower() == "100-continue" && m_buffer.size() < m_bodySize;
    m_head = std::move(request);
    return true;
}

} // namespace recado::simulator
