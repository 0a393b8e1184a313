// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/qnamtransport.h"

#include "base/underway.h"
#include "twilio/qnamreply.h"
#include "twilio/readoncebody.h"

#include <QCoro/QCoroNetworkReply>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
using ReplyPtr = std::unique_ptr<QNetworkReply, DeleteLater>;

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    for (const HttpHeader &header : request.headers)
        made.setRawHeader(header.name, header.value);
    made.setTransferTimeout(static_cast<int>(request.timeout.count()));
    // HTTP/2 of Qt 6.4 never ends after a GOAWAY with requests on the way
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // one transport serves several accounts: nothing may stick from one request to the next
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return made;
}

ReplyPtr start(QNetworkAccessManager &network, const HttpRequest &request, QNetworkRequest made,
               ReadOnceBody *body)
{
    if (body) {
        // unbuffered, or it would be read at once and could be sent again; so its size must be said
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        return ReplyPtr(network.sendCustomRequest(made, request.method, body));
    }
    if (request.method == "GET")
        return ReplyPtr(network.get(made));
    return ReplyPtr(network.sendCustomRequest(made, request.method, request.body));
}

/// Hangs up when the answer does not end: it grows beyond the limit, or lasts beyond the deadline.
/// The timer's life ends the watch: one that outlived its request would weigh on every later one.
void watch(QNetworkReply &reply, QTimer &watcher, std::chrono::milliseconds deadline, qint64 maxSize,
           bool &tooLarge)
{
    QObject::connect(&watcher, &QTimer::timeout, &watcher, [&reply] { reply.abort(); });
    watcher.setSingleShot(true);
    watcher.start(deadline);
    QObject::connect(&reply, &QNetworkReply::downloadProgress, &watcher,
                     [&reply, maxSize, &tooLarge](qint64 received, qint64 announced) {
                         if (reply.isRunning() && (received > maxSize || announced > maxSize)) {
                             tooLarge = true;
                             reply.abort();
                         }
                     });
}

} // namespace

QnamTransport::QnamTransport(qint64 maxAnswerSize)
    : m_maxAnswerSize(maxAnswerSize)
{
    m_network.setAutoDeleteReplies(false);
}

QCoro::Task<Result<HttpAnswer>> QnamTransport::send(HttpRequest request)
{
    const UnderWay underWay(m_underWay);
    if (request.mayLeave) {
        if (const Outcome may = request.mayLeave(); !may)
            co_return may.error();
    }
    const bool changes = request.effect != Effect::ReadOnly;
    // also without a byte in it: it is what stops Qt from sending the request again
    auto *body = request.effect == Effect::ChangesThings ? new ReadOnceBody(request.body) : nullptr;
    const ReplyPtr reply = start(m_network, request, networkRequest(request), body);
    if (body)
        body->setParent(reply.get()); // the reply may look at it until it is gone itself
    bool tooLarge = false;
    QTimer watcher;
    watch(*reply, watcher, request.deadline, m_maxAnswerSize, tooLarge);
    co_await reply.get();

    // Even "connection refused" may follow a first connection that was lost after the body had left:
    // only an untouched body proves that nothing can have happened.
    const bool untouched = body && !request.body.isEmpty() && !body->wasRead();
    co_return readReply(*reply, {.mayHaveArrived = changes && !untouched, .tooLarge = tooLarge});
}

} // namespace recado::twilio
