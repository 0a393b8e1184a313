// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/answerreader.h"
#include "twilio/networkpath.h"
#include "twilio/poolrequest.h"

#include <QObject>

#include <vector>

namespace recado::twilio {

class PoolConnection;

struct PoolSettings
{
    AnswerLimits limits = {};
    std::chrono::milliseconds idleTime{15'000}; ///< a connection that rests longer is not used again
};

/// HTTP/1.1 over kept connections of our own, made for requests that must not leave twice: one at a time on a
/// connection, written once, and a connection that dies takes the certainty of its one request with it, never
/// a second copy. Every request gets a connection at once; how many are on their way is for who asks
/// (RequestLimiter). https only, but to this computer itself. Uses the event loop of its thread.
class PoolTransport : public Transport
{
public:
    explicit PoolTransport(PoolSettings settings = {});
    ~PoolTransport() override;
    Q_DISABLE_COPY_MOVE(PoolTransport)

    /// Requests from now on take this way; those that are out stay on theirs.
    void usePath(const NetworkPath &path);

    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request) override;

    /// No request is out: an answer would come back here, so this should live until then.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

private:
    struct Lane
    {
        Origin origin;
        std::vector<PoolConnection *> connections; ///< the first ones are used first, so that the last rest
    };

    [[nodiscard]] Lane &laneTo(const Origin &origin);
    [[nodiscard]] PoolConnection &freeConnection(const QUrl &url);

    PoolSettings m_settings;
    NetworkPath m_path;
    std::optional<QSslConfiguration> m_tls; ///< empty: the system's
    std::vector<Lane> m_lanes;
    int m_underWay = 0;
    QObject m_owner; ///< of all connections; last, so that they go first
};

} // namespace recado::twilio
