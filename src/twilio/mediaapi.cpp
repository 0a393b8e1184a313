// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/mediaapi.h"

#include "twilio/paging.h"
#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

QString pathOf(const ApiClient &client, const QString &messageSid, const QString &rest)
{
    return client.accountPath(u"/Messages/%1/Media%2"_s.arg(messageSid, rest));
}

Result<RemoteMedia> readMedia(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"media without a sid"_s};
    return RemoteMedia{.sid = sid, .contentType = json["content_type"_L1].toString()};
}

} // namespace

MediaApi::MediaApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteMedia>>> MediaApi::list(QString messageSid)
{
    if (!canStandInPath(messageSid))
        co_return notASid();
    const Form query{{u"PageSize"_s, u"1000"_s}};
    const auto rows = co_await collect(m_client, operations::listMedia,
                                       pathOf(m_client, messageSid, u".json"_s), query, u"media_list"_s);
    co_return readRows(rows, readMedia);
}

QCoro::Task<Result<QByteArray>> MediaApi::bytes(QString messageSid, QString mediaSid)
{
    if (!canStandInPath(messageSid) || !canStandInPath(mediaSid))
        co_return notASid();
    // without ".json" the same address gives the file
    const auto file
        = co_await m_client.getFile(operations::mediaBytes, pathOf(m_client, messageSid, u'/' + mediaSid));
    if (!file)
        co_return file.error();
    co_return Result<QByteArray>(*file);
}

QCoro::Task<Outcome> MediaApi::remove(QString messageSid, QString mediaSid)
{
    if (!canStandInPath(messageSid) || !canStandInPath(mediaSid))
        co_return notASid();
    const auto answer = co_await m_client.remove(operations::deleteMedia,
                                                 pathOf(m_client, messageSid, u"/%1.json"_s.arg(mediaSid)));
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

} // namespace recado::twilio
