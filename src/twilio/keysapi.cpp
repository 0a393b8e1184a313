// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/keysapi.h"

#include "twilio/datetimes.h"
#include "twilio/paging.h"
#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<RemoteKey> readKey(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a key without a sid"_s};
    return RemoteKey{.sid = sid,
                     .friendlyName = json["friendly_name"_L1].toString(),
                     .createdAt = readRfc2822(json["date_created"_L1].toString())};
}

} // namespace

KeysApi::KeysApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<NewKey>> KeysApi::create(QString friendlyName)
{
    const Form form{{u"FriendlyName"_s, friendlyName}};
    const auto answer
        = co_await m_client.post(operations::createKey, m_client.accountPath(u"/Keys.json"_s), form);
    if (!answer)
        co_return answer.error();
    const Result<RemoteKey> key = readKey(answer->json);
    Secret secret(answer->json["secret"_L1].toString().toUtf8());
    if (!key || secret.isEmpty())
        co_return Error{.kind = ErrorKind::BadReply,
                        .detail = u"a new key without a sid or a secret"_s,
                        .mayHaveHappened = true};
    co_return Result<NewKey>(NewKey{.key = *key, .secret = std::move(secret)});
}

QCoro::Task<Result<std::vector<RemoteKey>>> KeysApi::list()
{
    const Form query{{u"PageSize"_s, u"1000"_s}};
    const auto rows = co_await collect(m_client, operations::listKey, m_client.accountPath(u"/Keys.json"_s),
                                       query, u"keys"_s);
    co_return readRows(rows, readKey);
}

QCoro::Task<Outcome> KeysApi::remove(QString sid)
{
    if (!canStandInPath(sid))
        co_return notASid();
    const auto answer
        = co_await m_client.remove(operations::deleteKey, m_client.accountPath(u"/Keys/%1.json"_s.arg(sid)));
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

} // namespace recado::twilio
