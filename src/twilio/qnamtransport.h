// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/networkpath.h"
#include "twilio/transport.h"

namespace recado::twilio {

/// HTTP/1.1 by QNetworkAccessManager, which brings proxies, TLS and decompression. At most six connections to
/// a server. Uses the event loop of the thread that made it.
class QnamTransport : public Transport
{
public:
    /// An answer longer than maxAnswerSize bytes is refused (BadReply, reason "answer-too-large").
    explicit QnamTransport(qint64 maxAnswerSize = 32LL * 1024 * 1024);

    /// Requests from now on take this way; those that are out stay on theirs.
    void usePath(const NetworkPath &path) { m_network.usePath(path); }

    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request) override;

    /// No request is out: an answer would come back here, so this should live until then.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

private:
    PathNetwork m_network;
    qint64 m_maxAnswerSize;
    int m_underWay = 0;
};

} // namespace recado::twilio
