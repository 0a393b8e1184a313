// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/tenants/account.h"
#include "secrets/secretstore.h"
#include "twilio/accountsapi.h"
#include "twilio/alertsapi.h"
#include "twilio/authtokensapi.h"
#include "twilio/channelsendersapi.h"
#include "twilio/contentapi.h"
#include "twilio/keysapi.h"
#include "twilio/lookupsapi.h"
#include "twilio/mediaapi.h"
#include "twilio/messagesapi.h"
#include "twilio/messagingservicesapi.h"
#include "twilio/numbersapi.h"
#include "twilio/pricingapi.h"
#include "twilio/serverlessapi.h"
#include "twilio/usageapi.h"
#include "twilio/verificationsapi.h"
#include "twilio/verifyservicesapi.h"

#include <QHash>

#include <memory>

namespace recado {

/// One account's way to Twilio: the authenticated client and the resources that we ask.
class TwilioSession
{
public:
    TwilioSession(twilio::ApiSurroundings surroundings, const twilio::Endpoints &endpoints,
                  twilio::Credentials credentials, const twilio::RequestLimiter &limiter);
    ~TwilioSession() = default;
    Q_DISABLE_COPY_MOVE(TwilioSession) // the resources refer to the client

    /// Requests that the account bears at the same time, as far as we have learned; grows and shrinks.
    [[nodiscard]] int mostAtOnce() const { return m_limiter.limit(); }
    /// The program ends: what waits for a pause of Twilio's to pass is told so instead.
    void waitNoMore() { m_limiter.waitNoMore(); }

    [[nodiscard]] twilio::MessagesApi &messages() { return m_messages; }
    [[nodiscard]] twilio::AccountsApi &accounts() { return m_accounts; }
    [[nodiscard]] twilio::NumbersApi &numbers() { return m_numbers; }
    [[nodiscard]] twilio::ChannelSendersApi &channelSenders() { return m_channelSenders; }
    [[nodiscard]] twilio::MessagingServicesApi &messagingServices() { return m_messagingServices; }
    [[nodiscard]] twilio::ContentApi &content() { return m_content; }
    [[nodiscard]] twilio::VerifyServicesApi &verifyServices() { return m_verifyServices; }
    [[nodiscard]] twilio::AuthTokensApi &authTokens() { return m_authTokens; }
    [[nodiscard]] twilio::KeysApi &keys() { return m_keys; }
    [[nodiscard]] twilio::MediaApi &media() { return m_media; }
    [[nodiscard]] twilio::UsageApi &usage() { return m_usage; }
    [[nodiscard]] twilio::LookupsApi &lookups() { return m_lookups; }
    [[nodiscard]] twilio::PricingApi &pricing() { return m_pricing; }
    [[nodiscard]] twilio::AlertsApi &alerts() { return m_alerts; }
    [[nodiscard]] twilio::VerificationsApi &verifications() { return m_verifications; }
    [[nodiscard]] twilio::ServerlessApi &serverless() { return m_serverless; }

private:
    twilio::RequestLimiter m_limiter;
    twilio::ApiClient m_client;
    twilio::MessagesApi m_messages{m_client};
    twilio::AccountsApi m_accounts{m_client};
    twilio::NumbersApi m_numbers{m_client};
    twilio::ChannelSendersApi m_channelSenders{m_client};
    twilio::MessagingServicesApi m_messagingServices{m_client};
    twilio::ContentApi m_content{m_client};
    twilio::VerifyServicesApi m_verifyServices{m_client};
    twilio::AuthTokensApi m_authTokens{m_client};
    twilio::KeysApi m_keys{m_client};
    twilio::MediaApi m_media{m_client};
    twilio::UsageApi m_usage{m_client};
    twilio::LookupsApi m_lookups{m_client};
    twilio::PricingApi m_pricing{m_client};
    twilio::AlertsApi m_alerts{m_client};
    twilio::VerificationsApi m_verifications{m_client};
    twilio::ServerlessApi m_serverless{m_client};
};

/// Opens sessions with the secret from the keychain, one per account, and keeps them.
class TwilioAccess
{
public:
    TwilioAccess(twilio::Transport &transport, Clock &clock, twilio::Endpoints endpoints,
                 SecretStore &secrets, twilio::LimiterSettings pace = {});

    /// The errors are those of the keychain; NotFound becomes Unauthorized with reason "secret-missing".
    /// The session lives as long as somebody holds it, also when forget() is called meanwhile.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<TwilioSession>>> session(Account account);
    /// With a secret that is not kept, to see whether it opens the account. Not remembered, at the account's
    /// pace. Invalid for a region that is not known.
    [[nodiscard]] Result<std::shared_ptr<TwilioSession>> trial(const Account &account, Secret secret);
    /// After the secret changed: the next session() reads it again.
    void forget(AccountId account);

private:
    [[nodiscard]] std::shared_ptr<TwilioSession> make(const Account &account, twilio::Region region,
                                                      Secret secret);

    twilio::Transport &m_transport;
    Clock &m_clock;
    twilio::Endpoints m_endpoints;
    SecretStore &m_secrets;
    twilio::LimiterSettings m_pace; ///< of each account
    QHash<AccountId, std::shared_ptr<TwilioSession>> m_sessions;
    QHash<AccountId, twilio::RequestLimiter> m_limiters; ///< outlive the sessions: the pace is the account's
};

} // namespace recado
