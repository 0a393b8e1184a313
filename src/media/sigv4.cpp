// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sigv4.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::media {
namespace {

constexpr auto algorithm = "AWS4-HMAC-SHA256";

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray day(Instant at)
{
    return SigV4::stamp(at).left(8);
}

/// Names in lower case and in order, values without blanks at the ends and with single ones inside.
HeaderList canonicalHeaders(const SignableRequest &request)
{
    HeaderList headers{{"host", SigV4::hostOf(request.url)}};
    for (const auto &[name, value] : request.headers)
        headers.emplace_back(name.toLower(), value.simplified());
    std::ranges::sort(headers);
    return headers;
}

QByteArray signedNames(const HeaderList &headers)
{
    QByteArray names;
    for (const auto &[name, value] : headers)
        names += (names.isEmpty() ? "" : ";") + name;
    return names;
}

QByteArray canonicalQuery(const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (query.isEmpty())
        return {};
    std::vector<std::pair<QByteArray, QByteArray>> parts; // by name, then by value
    const QList<QByteArray> written = query.split('&');
    for (const QByteArray &part : written) {
        const auto equals = part.indexOf('=');
        parts.emplace_back(equals < 0 ? part : part.left(equals),
                           equals < 0 ? QByteArray() : part.mid(equals + 1));
    }
    std::ranges::sort(parts);
    QByteArray text;
    for (const auto &[name, value] : parts)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    return text;
}

} // namespace

SigV4::SigV4(QString keyId, Secret secret, const QString &region, const QString &service)
    : m_keyId(std::move(keyId))
    , m_secret(std::move(secret))
    , m_region(region.toUtf8())
    , m_service(service.toUtf8())
{ }

QByteArray SigV4::stamp(Instant at)
{
    return toDateTime(at).toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
}

QByteArray SigV4::encoded(const QByteArray &text)
{
    return text.toPercentEncoding(); // leaves exactly the unreserved characters, and writes A-F in capitals
}

QByteArray SigV4::hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = url.port(usual);
    return port == usual ? host : host + ':' + QByteArray::number(port);
}

QByteArray SigV4::canonicalRequest(const SignableRequest &request)
{
    const HeaderList headers = canonicalHeaders(request);
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray text = request.method + '\n' + (path.isEmpty() ? "/"_ba : path) + '\n'
        + canonicalQuery(request.url) + '\n';
    for (const auto &[name, value] : headers)
        text += name + ':' + value + '\n';
    return text + '\n' + signedNames(headers) + '\n' + request.payloadSha256;
}

QByteArray SigV4::scope(Instant at) const
{
    return day(at) + '/' + m_region + '/' + m_service + "/aws4_request";
}

QByteArray SigV4::signature(const SignableRequest &request, Instant at) const
{
    const QByteArray hashed
        = QCryptographicHash::hash(canonicalRequest(request), QCryptographicHash::Sha256).toHex();
    const QByteArray text = algorithm + "\n"_ba + stamp(at) + '\n' + scope(at) + '\n' + hashed;
    const Secret start("AWS4" + m_secret.bytes());
    const Secret ofDay(hmac(start.bytes(), day(at)));
    const Secret ofRegion(hmac(ofDay.bytes(), m_region));
    const Secret ofService(hmac(ofRegion.bytes(), m_service));
    const Secret key(hmac(ofService.bytes(), "aws4_request"));
    return hmac(key.bytes(), text).toHex();
}

QByteArray SigV4::authorization(const SignableRequest &request, Instant at) const
{
    return algorithm + " Credential="_ba + m_keyId.toUtf8() + '/' + scope(at)
        + ",SignedHeaders=" + signedNames(canonicalHeaders(request)) + ",Signature=" + signature(request, at);
}

QUrl SigV4::presigned(const SignableRequest &request, std::chrono::seconds lifetime, Instant at) const
{
    const HeaderList headers = canonicalHeaders(request);
    const HeaderList parameters{
        {"X-Amz-Algorithm", algorithm},
        {"X-Amz-Credential", m_keyId.toUtf8() + '/' + scope(at)},
        {"X-Amz-Date", stamp(at)},
        {"X-Amz-Expires", QByteArray::number(static_cast<qlonglong>(lifetime.count()))},
        {"X-Amz-SignedHeaders", signedNames(headers)}};
    QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : parameters)
        query += (query.isEmpty() ? "" : "&") + name + '=' + encoded(value);
    SignableRequest toSign = request;
    toSign.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    toSign.payloadSha256 = "UNSIGNED-PAYLOAD";
    QUrl url = toSign.url;
    url.setQuery(
        QString::fromLatin1(canonicalQuery(toSign.url) + "&X-Amz-Signature=" + signature(toSign, at)),
        QUrl::StrictMode);
    return url;
}

} // namespace recado::media
