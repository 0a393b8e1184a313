// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/authtokensapi.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

QString secondaryPath()
{
    return u"/v1/AuthTokens/Secondary"_s;
}

} // namespace

AuthTokensApi::AuthTokensApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<Secret>> AuthTokensApi::createSecondary()
{
    const Form nothing;
    const auto answer = co_await m_client.post(operations::createSecondaryToken, secondaryPath(), nothing);
    if (!answer)
        co_return answer.error();
    Secret token(answer->json["secondary_auth_token"_L1].toString().toUtf8());
    if (token.isEmpty())
        co_return Error{.kind = ErrorKind::BadReply,
                        .detail = u"a secondary token that is not there"_s,
                        .mayHaveHappened = true};
    co_return Result<Secret>(std::move(token));
}

QCoro::Task<Outcome> AuthTokensApi::promoteSecondary()
{
    const Form nothing;
    const auto answer
        = co_await m_client.post(operations::promoteToken, u"/v1/AuthTokens/Promote"_s, nothing);
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

QCoro::Task<Outcome> AuthTokensApi::removeSecondary()
{
    const auto answer = co_await m_client.remove(operations::deleteSecondaryToken, secondaryPath());
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

} // namespace recado::twilio
