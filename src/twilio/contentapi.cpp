// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/contentapi.h"

#include "twilio/contentreading.h"
#include "twilio/paging.h"
#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

QString pathOf(const QString &sid)
{
    return "/v1/Content/"_L1 + sid;
}

Error afterSuccess(Error unreadable)
{
    unreadable.mayHaveHappened = true; // Twilio said yes
    return unreadable;
}

} // namespace

ContentApi::ContentApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteContent>>> ContentApi::list()
{
    const Form query{{u"PageSize"_s, u"500"_s}};
    const auto rows
        = co_await collect(m_client, operations::listContent, u"/v1/Content"_s, query, u"contents"_s);
    co_return readRows(rows, readContent);
}

QCoro::Task<Result<std::vector<RemoteContent>>> ContentApi::listWithApprovals()
{
    const Form query{{u"PageSize"_s, u"500"_s}};
    const auto rows = co_await collect(m_client, operations::listContentAndApprovals,
                                       u"/v2/ContentAndApprovals"_s, query, u"contents"_s);
    co_return readRows(rows, readContent);
}

QCoro::Task<Result<RemoteContent>> ContentApi::fetch(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer = co_await m_client.get(operations::fetchContent, pathOf(sid));
    if (!answer)
        co_return answer.error();
    co_return readContent(answer->json);
}

QCoro::Task<Result<RemoteContent>> ContentApi::create(NewContent content)
{
    if (content.language.isEmpty() || content.types.isEmpty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"a template needs a language and a type"_s};
    const QJsonObject json = toJson(content);
    const auto answer = co_await m_client.postJson(operations::createContent, u"/v1/Content"_s, json);
    if (!answer)
        co_return answer.error();
    auto created = readContent(answer->json);
    if (!created)
        co_return afterSuccess(created.error());
    co_return created;
}

QCoro::Task<Outcome> ContentApi::remove(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer = co_await m_client.remove(operations::deleteContent, pathOf(sid));
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

QCoro::Task<Result<RemoteApproval>> ContentApi::submit(QString sid, QString name, QString category)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const QJsonObject json{{u"name"_s, name}, {u"category"_s, category}};
    const auto answer = co_await m_client.postJson(operations::createApproval,
                                                   pathOf(sid) + "/ApprovalRequests/whatsapp"_L1, json);
    if (!answer)
        co_return answer.error();
    co_return readApproval(answer->json);
}

QCoro::Task<Result<RemoteApproval>> ContentApi::approval(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer
        = co_await m_client.get(operations::fetchApproval, pathOf(sid) + "/ApprovalRequests"_L1);
    if (!answer)
        co_return answer.error();
    co_return readApproval(answer->json["whatsapp"_L1].toObject());
}

} // namespace recado::twilio
