// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callbacks/callbacksender.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr std::chrono::milliseconds timeLimit = 15s;

} // namespace

CallbackSender::CallbackSender(QObject *parent)
    : QObject(parent)
{ }

void CallbackSender::send(const SignedCallback &callback, const CallbackAnswered &answered)
{
    if (callback.delay.count() <= 0)
        return post(callback, answered);
    QTimer::singleShot(callback.delay, this, [this, callback, answered] { post(callback, answered); });
}

void CallbackSender::post(const SignedCallback &callback, const CallbackAnswered &answered)
{
    QNetworkRequest request{QUrl(callback.url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"TwilioProxy/1.1"_s);
    request.setRawHeader("X-Twilio-Signature", callback.signature);
    request.setRawHeader("I-Twilio-Idempotency-Token", callback.idempotencyToken);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(timeLimit.count()));
    QNetworkReply *reply = m_network.post(request, callback.body);
    connect(reply, &QNetworkReply::finished, this, [reply, answered] {
        reply->deleteLater();
        answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

} // namespace recado::simulator
