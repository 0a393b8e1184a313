// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/httpmessage.h"

#include <optional>

namespace recado::simulator {

/// Turns the bytes of one connection into HTTP/1.1 requests. Bodies need a Content-Length.
class HttpParser
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }

    /// The next complete request, or nothing when more bytes are needed or the stream cannot be read.
    [[nodiscard]] std::optional<HttpRequest> take();

    /// The HTTP status with which to refuse a stream that cannot be read; the connection is then of no more
    /// use.
    [[nodiscard]] std::optional<int> refusal() const { return m_refusal; }

    /// True once for a request whose sender waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeWantsContinue();

private:
    [[nodiscard]] bool readHead();

    QByteArray m_buffer;
    std::optional<HttpRequest> m_head;
    qsizetype m_bodySize = 0;
    bool m_wantsContinue = false;
    std::optional<int> m_refusal;
};

} // namespace recado::simulator
