// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/hostdoor.h"

#include <QCoro/QCoroSignal>
#include <QIODevice>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace recado::media {
namespace {

constexpr qint64 mostOfAnswer = 65'536;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

QNetworkRequest networkRequest(const HostRequest &request, std::chrono::milliseconds silence)
{
    QNetworkRequest made(request.url);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setTransferTimeout(static_cast<int>(silence.count()));
    // HTTP/2 of Qt 6.4 never ends after a GOAWAY with requests on the way
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (request.body)
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body->size());
    return made;
}

// Not errorString(): it repeats the address, and whoever knows the address may fetch the file.
Error noAnswer(QNetworkReply::NetworkError error, bool changes)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    Error made{.kind = ErrorKind::Network,
               .detail = u"no whole answer of the host: "_s
                   + (name != nullptr ? QString::fromLatin1(name) : QString::number(error)),
               .mayHaveHappened = changes,
               .reason = u"media-host-down"_s};
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        made.reason = u"media-host-not-found"_s;
        made.mayHaveHappened = false;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        made.reason = u"media-host-tls"_s;
        made.mayHaveHappened = false;
        break;
    case QNetworkReply::ConnectionRefusedError:
        made.mayHaveHappened = false;
        break;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        made.kind = ErrorKind::Timeout;
        break;
    default:
        break;
    }
    return made;
}

/// Hangs up when as much has come as is kept, or when it takes too long. The watcher's end ends the watch.
void watch(QNetworkReply &reply, QTimer &watcher, std::chrono::milliseconds whole, bool &enough)
{
    const auto hangUp
        = [&reply] { QMetaObject::invokeMethod(&reply, &QNetworkReply::abort, Qt::QueuedConnection); };
    QObject::connect(&watcher, &QTimer::timeout, &reply, hangUp);
    watcher.setSingleShot(true);
    watcher.start(whole);
    QObject::connect(&reply, &QNetworkReply::readyRead, &watcher, [&reply, &enough, hangUp] {
        if (reply.bytesAvailable() < mostOfAnswer || std::exchange(enough, true))
            return;
        hangUp();
    });
}

Error refusal(ErrorKind kind, const QString &reason, const HostAnswer &answer, const QByteArray &method)
{
    return {.kind = kind,
            .detail = u"the host answered %1 to %2"_s.arg(answer.status).arg(QString::fromLatin1(method)),
            .reason = reason};
}

} // namespace

QCoro::Task<Result<HostAnswer>> sendTo(QNetworkAccessManager *network, HostRequest request,
                                       HostPatience patience)
{
    const bool changes = request.method != "GET" && request.method != "HEAD";
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(network->sendCustomRequest(
        networkRequest(request, patience.silence), request.method, request.body.get()));
    bool enough = false;
    QTimer watcher;
    watch(*reply, watcher, patience.whole, enough);
    if (!reply->isFinished())
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    // with a status the error only repeats it, unless the answer was cut short
    const bool cut = error == QNetworkReply::OperationCanceledError
        || error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::TimeoutError;
    if (status == 0 || (cut && !enough))
        co_return noAnswer(error, changes);
    HostAnswer answer{.status = status};
    if (reply->isOpen())
        answer.body = reply->read(mostOfAnswer);
    co_return answer;
}

Error errorOf(const HostAnswer &answer, const QByteArray &method)
{
    switch (answer.status) {
    case 401:
        return refusal(ErrorKind::Unauthorized, u"media-key-wrong"_s, answer, method);
    case 403:
        return refusal(ErrorKind::Unauthorized, u"media-not-allowed"_s, answer, method);
    case 404:
        return refusal(ErrorKind::NotFound, u"media-refused"_s, answer, method);
    case 413:
        return refusal(ErrorKind::Rejected, u"media-too-big-for-host"_s, answer, method);
    case 429:
        return refusal(ErrorKind::RateLimited, u"media-host-down"_s, answer, method);
    case 507:
        return refusal(ErrorKind::Unavailable, u"media-full"_s, answer, method);
    default:
        break;
    }
    if (answer.status >= 500)
        return refusal(ErrorKind::Server, u"media-host-down"_s, answer, method);
    if (answer.status / 100 == 3)
        return refusal(ErrorKind::Rejected, u"media-moved"_s, answer, method);
    return refusal(ErrorKind::Rejected, u"media-refused"_s, answer, method);
}

} // namespace recado::media
