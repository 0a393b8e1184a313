// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/twowaytransport.h"

namespace recado::twilio {

void TwoWayTransport::usePath(const NetworkPath &path)
{
    m_once.usePath(path);
    m_again.usePath(path);
}

QCoro::Task<Result<HttpAnswer>> TwoWayTransport::send(HttpRequest request)
{
    return request.effect == Effect::ChangesThings ? m_once.send(std::move(request))
                                                   : m_again.send(std::move(request));
}

} // namespace recado::twilio
