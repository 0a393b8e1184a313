// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/pooltransport.h"

#include "base/underway.h"
#include "twilio/poolconnection.h"
#include "twilio/poolexchange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {

PoolTransport::PoolTransport(PoolSettings settings)
    : m_settings(settings)
{ }

PoolTransport::~PoolTransport() = default;

void PoolTransport::usePath(const NetworkPath &path)
{
    m_path = path;
    m_tls = tlsOf(path);
    for (const Lane &lane : m_lanes) {
        for (PoolConnection *connection : lane.connections)
            connection->retire();
    }
}

QCoro::Task<Result<HttpAnswer>> PoolTransport::send(HttpRequest request)
{
    const UnderWay underWay(m_underWay);
    if (const Outcome sendable = checkRequest(request); !sendable)
        co_return sendable.error();
    PoolExchange exchange(std::move(request));
    freeConnection(exchange.request().url).carry(exchange);
    const PoolExchange::Wait wait{exchange};
    co_await wait;
    co_return exchange.takeResult();
}

PoolTransport::Lane &PoolTransport::laneTo(const Origin &origin)
{
    const auto found = std::ranges::find(m_lanes, origin, &Lane::origin);
    return found != m_lanes.end() ? *found : m_lanes.emplace_back(Lane{.origin = origin, .connections = {}});
}

PoolConnection &PoolTransport::freeConnection(const QUrl &url)
{
    Lane &lane = laneTo(Origin::of(url));
    const auto free = std::ranges::find_if(lane.connections, [](auto *one) { return one->isFree(); });
    if (free != lane.connections.end())
        return **free;

    std::erase_if(lane.connections, [](PoolConnection *connection) {
        if (connection->isGone())
            connection->deleteLater(); // perhaps we are called from inside it
        return connection->isGone();
    });
    QSslConfiguration tls = m_tls.value_or(QSslConfiguration::defaultConfiguration());
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({"http/1.1"_ba});
    auto *made = new PoolConnection({.origin = lane.origin,
                                     .proxy = socketProxy(m_path, url),
                                     .tls = tls,
                                     .limits = m_settings.limits,
                                     .idleTime = m_settings.idleTime});
    made->setParent(&m_owner);
    lane.connections.push_back(made);
    return *made;
}

} // namespace recado::twilio
