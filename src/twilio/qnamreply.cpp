// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/qnamreply.h"

#include <QMetaEnum>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

// Errors that only repeat what the HTTP status says: the answer is whole.
bool comesFromTheStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default: // among them ContentReSendError: the connection was lost and the body could not be sent again
        return false;
    }
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::BadReply;
    default:
        return ErrorKind::Network;
    }
}

QString reasonOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return u"host-not-found"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"connection-refused"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"tls-failed"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"proxy-failed"_s;
    default:
        return {};
    }
}

// Not errorString(): it repeats the address, and an address holds the account and sometimes a phone number.
QString nameOf(QNetworkReply::NetworkError error)
{
    const auto known = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    const char *name = known.valueToKey(error);
    return name ? QString::fromLatin1(name) : QString::number(error);
}

bool isCutShort(const QNetworkReply &reply, const QByteArray &body)
{
    if (!comesFromTheStatus(reply.error()))
        return true;
    const QByteArray announced = reply.rawHeader("Content-Length");
    const bool comparable = !announced.isEmpty() && !reply.hasRawHeader("Content-Encoding")
        && !reply.hasRawHeader("Transfer-Encoding")
        && reply.operation() != QNetworkAccessManager::HeadOperation;
    return comparable && announced.toLongLong() != body.size();
}

} // namespace

Result<HttpAnswer> readReply(QNetworkReply &reply, ExchangeFacts facts)
{
    if (facts.tooLarge)
        return Error{.kind = ErrorKind::BadReply,
                     .detail = u"the answer is longer than allowed"_s,
                     .mayHaveHappened = facts.mayHaveArrived,
                     .reason = u"answer-too-large"_s};

    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    HttpAnswer answer{.status = status.toInt()};
    answer.body = reply.isOpen() ? reply.readAll() : QByteArray();
    if (!status.isValid() || isCutShort(reply, answer.body)) {
        const bool lostBody = comesFromTheStatus(reply.error());
        const auto error = lostBody ? QNetworkReply::RemoteHostClosedError : reply.error();
        return Error{.kind = kindOf(error),
                     .detail = u"no whole answer: "_s + nameOf(error),
                     .mayHaveHappened = facts.mayHaveArrived,
                     .reason = reasonOf(error)};
    }
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.push_back({.name = name, .value = value});
    return answer;
}

} // namespace recado::twilio
