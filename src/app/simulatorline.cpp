// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulatorline.h"

#include "base/underway.h"

#include <QCoro/QCoroSignal>
#include <QJsonDocument>
#include <QNetworkReply>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int timeoutMs = 10'000;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

Result<QJsonObject> read(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject json = QJsonDocument::fromJson(reply.readAll()).object();
    if (status == 0)
        return Error{.kind = ErrorKind::Unavailable,
                     .detail = reply.errorString(),
                     .reason = u"simulator-not-there"_s};
    if (status >= 300)
        return Error{.kind = ErrorKind::Invalid, .detail = json["error"_L1].toString()};
    return json;
}

} // namespace

SimulatorLine::SimulatorLine(QUrl url)
    : m_url(std::move(url))
{ }

SimulatorLine::~SimulatorLine()
{
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        reply->abort(); // whoever waits for it goes on now, while there is something to go on with
}

QCoro::Task<Result<QJsonObject>> SimulatorLine::send(QByteArray method, QString name, QJsonObject order)
{
    const UnderWay underWay(m_underWay);
    QNetworkRequest request(m_url.resolved(QUrl(u"/__simulator/"_s + name)));
    request.setTransferTimeout(timeoutMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body
        = order.isEmpty() ? QByteArray() : QJsonDocument(order).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(
        m_network.sendCustomRequest(request, method, body));
    co_await qCoro(reply.get(), &QNetworkReply::finished);
    co_return read(*reply);
}

} // namespace recado
