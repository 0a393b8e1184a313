// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/poolrequest.h"

#include "twilio/networkpath.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

bool isOneLine(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isOneWord(QByteArrayView text)
{
    return !text.isEmpty() && isOneLine(text) && !text.contains(' ') && !text.contains(':');
}

Error invalid(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail};
}

} // namespace

Origin Origin::of(const QUrl &url)
{
    const bool tls = url.scheme() == "https"_L1;
    return {.tls = tls, .host = url.host(), .port = static_cast<quint16>(url.port(tls ? 443 : 80))};
}

Outcome checkRequest(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty())
        return invalid(u"not an address"_s);
    if (scheme != "https"_L1 && (scheme != "http"_L1 || !isThisComputer(request.url.host())))
        return invalid(u"only https leaves this computer"_s);
    const bool good
        = isOneWord(request.method) && std::ranges::all_of(request.headers, [](const HttpHeader &header) {
              return isOneWord(header.name) && isOneLine(header.value);
          });
    if (!good)
        return invalid(u"a line break in the head of a request"_s);
    return Done{};
}

QByteArray bytesOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes;
    bytes.reserve(1024 + request.body.size());
    bytes.append(request.method).append(' ').append(path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery())
        bytes.append('?').append(url.query(QUrl::FullyEncoded).toLatin1());
    bytes.append(" HTTP/1.1\r\nHost: ");
    if (host.contains(':'))
        bytes.append('[').append(host).append(']');
    else
        bytes.append(host);
    if (url.port() > 0)
        bytes.append(':').append(QByteArray::number(url.port()));
    bytes.append("\r\nAccept-Encoding: identity\r\n");
    for (const HttpHeader &header : request.headers)
        bytes.append(header.name).append(": ").append(header.value).append("\r\n");
    if (request.method != "GET" || !request.body.isEmpty())
        bytes.append("Content-Length: ").append(QByteArray::number(request.body.size())).append("\r\n");
    return bytes.append("\r\n").append(request.body);
}

} // namespace recado::twilio
