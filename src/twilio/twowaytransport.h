// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/pooltransport.h"
#include "twilio/qnamtransport.h"

namespace recado::twilio {

/// What must leave at most once goes by our own connections; what may be asked again by Qt's, which unpack
/// large answers and keep to few connections.
class TwoWayTransport : public Transport
{
public:
    /// Requests from now on take this way; those that are out stay on theirs.
    void usePath(const NetworkPath &path);

    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request) override;

    /// No request is out: an answer would come back here, so this should live until then.
    [[nodiscard]] bool isIdle() const { return m_once.isIdle() && m_again.isIdle(); }

private:
    PoolTransport m_once;
    QnamTransport m_again;
};

} // namespace recado::twilio
