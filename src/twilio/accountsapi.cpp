// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/accountsapi.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

AccountType typeFromName(const QString &name)
{
    if (name == "Trial"_L1)
        return AccountType::Trial;
    return name == "Full"_L1 ? AccountType::Full : AccountType::Unknown;
}

AccountStatus statusFromName(const QString &name)
{
    if (name == "active"_L1)
        return AccountStatus::Active;
    if (name == "suspended"_L1)
        return AccountStatus::Suspended;
    return name == "closed"_L1 ? AccountStatus::Closed : AccountStatus::Unknown;
}

} // namespace

AccountsApi::AccountsApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<RemoteAccount>> AccountsApi::fetch()
{
    const auto answer = co_await m_client.get(operations::fetchAccount, m_client.accountPath(u".json"_s));
    if (!answer)
        co_return answer.error();
    const QJsonObject &json = answer->json;
    RemoteAccount account{.sid = json["sid"_L1].toString(),
                          .friendlyName = json["friendly_name"_L1].toString(),
                          .type = typeFromName(json["type"_L1].toString()),
                          .status = statusFromName(json["status"_L1].toString())};
    if (account.sid.isEmpty())
        co_return Error{.kind = ErrorKind::BadReply, .detail = u"an account without a sid"_s};
    co_return account;
}

QCoro::Task<Result<Balance>> AccountsApi::balance()
{
    const auto answer
        = co_await m_client.get(operations::fetchBalance, m_client.accountPath(u"/Balance.json"_s));
    if (!answer)
        co_return answer.error();
    Balance balance{.amount = answer->json["balance"_L1].toVariant().toString(),
                    .currency = answer->json["currency"_L1].toString()};
    if (balance.amount.isEmpty())
        co_return Error{.kind = ErrorKind::BadReply, .detail = u"a balance without an amount"_s};
    co_return balance;
}

} // namespace recado::twilio
