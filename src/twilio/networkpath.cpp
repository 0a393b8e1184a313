// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/networkpath.h"

#include "base/logging.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

QNetworkProxy proxyOf(const QString &text)
{
    const QUrl url(text);
    const auto type = url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, url.host(), static_cast<quint16>(url.port(0)), url.userName(), url.password());
}

class PathFactory : public QNetworkProxyFactory // clazy:exclude=copyable-polymorphic
{
public:
    explicit PathFactory(QString proxy)
        : m_proxy(std::move(proxy))
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_proxy == "none"_L1 || isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_proxy.isEmpty())
            return systemProxyForQuery(query);
        return {proxyOf(m_proxy)};
    }

private:
    QString m_proxy;
};

} // namespace

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QNetworkProxy socketProxy(const NetworkPath &path, const QUrl &url)
{
    QList<QNetworkProxy> proxies = PathFactory(path.proxy).queryProxy(QNetworkProxyQuery(url));
    QNetworkProxy proxy = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front();
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy); // a socket needs a tunnel
    return proxy;
}

std::optional<QSslConfiguration> tlsOf(const NetworkPath &path)
{
    if (path.caFile.isEmpty())
        return std::nullopt;
    const auto own = QSslCertificate::fromPath(path.caFile, QSsl::Pem);
    if (own.isEmpty()) {
        qCWarning(lcTwilio) << "the company's certificate cannot be read; the system's alone are trusted";
        return std::nullopt;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(own);
    return tls;
}

void PathNetwork::usePath(const NetworkPath &path)
{
    setProxyFactory(new PathFactory(path.proxy)); // the manager owns it
    m_tls = tlsOf(path);
    clearConnectionCache();
}

QNetworkReply *PathNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *body)
{
    if (!m_tls)
        return QNetworkAccessManager::createRequest(operation, request, body);
    QNetworkRequest trusting(request);
    trusting.setSslConfiguration(*m_tls);
    return QNetworkAccessManager::createRequest(operation, trusting, body);
}

} // namespace recado::twilio
