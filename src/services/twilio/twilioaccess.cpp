// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/twilio/twilioaccess.h"

#include "secrets/secretkey.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

TwilioSession::TwilioSession(twilio::ApiSurroundings surroundings, const twilio::Endpoints &endpoints,
                             twilio::Credentials credentials, const twilio::RequestLimiter &limiter)
    : m_limiter(limiter)
    , m_client(surroundings, endpoints, std::move(credentials), limiter)
{ }

TwilioAccess::TwilioAccess(twilio::Transport &transport, Clock &clock, twilio::Endpoints endpoints,
                           SecretStore &secrets, twilio::LimiterSettings pace)
    : m_transport(transport)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
    , m_secrets(secrets)
    , m_pace(pace)
{ }

QCoro::Task<Result<std::shared_ptr<TwilioSession>>> TwilioAccess::session(Account account)
{
    if (const auto open = m_sessions.value(account.id))
        co_return open;

    const auto region = twilio::regionFromId(account.region);
    if (!region) // asking another region would only say that the key is wrong
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"a region that is not known"_s};
    auto secret = co_await m_secrets.read(accountSecretKey(account.id));
    if (!secret) {
        Error error = secret.error();
        if (error.kind == ErrorKind::NotFound) {
            error.kind = ErrorKind::Unauthorized;
            error.reason = u"secret-missing"_s;
        }
        co_return error;
    }
    if (const auto open = m_sessions.value(account.id)) // opened by another task meanwhile
        co_return open;
    auto made = make(account, *region, std::move(*secret));
    m_sessions.insert(account.id, made);
    co_return made;
}

Result<std::shared_ptr<TwilioSession>> TwilioAccess::trial(const Account &account, Secret secret)
{
    const auto region = twilio::regionFromId(account.region);
    if (!region)
        return Error{.kind = ErrorKind::Invalid, .detail = u"a region that is not known"_s};
    return make(account, *region, std::move(secret));
}

std::shared_ptr<TwilioSession> TwilioAccess::make(const Account &account, twilio::Region region,
                                                  Secret secret)
{
    auto limiter = m_limiters.find(account.id);
    if (limiter == m_limiters.end())
        limiter = m_limiters.insert(account.id, twilio::RequestLimiter(m_clock, m_pace));
    return std::make_shared<TwilioSession>(
        twilio::ApiSurroundings{.transport = m_transport, .clock = m_clock}, m_endpoints.inRegion(region),
        twilio::Credentials{
            .accountSid = account.sid, .username = userName(account), .password = std::move(secret)},
        *limiter);
}

void TwilioAccess::forget(AccountId account)
{
    m_sessions.remove(account);
}

} // namespace recado
