// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/address.h"
#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// A pool of senders of which Twilio chooses one; needed for scheduling at Twilio.
struct RemoteMessagingService
{
    QString sid; ///< MG…
    QString friendlyName = {};
    QString inboundUrl = {}; ///< who is told of incoming messages; empty: nobody, or see the next
    bool usesWebhookOfNumber = false; ///< then the address at the number counts instead
    QString statusCallback = {};
};

/// A sender in such a pool.
struct PoolMember
{
    QString sid; ///< PN… of a phone number, XE… of a sender of another channel
    std::optional<Address> address = {}; ///< empty for channels that we do not speak
    QString countryCode = {}; ///< ISO 3166, two letters
};

/// The Messaging Services and who sends for them. The client must outlive each call, not its task.
class MessagingServicesApi
{
public:
    explicit MessagingServicesApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteMessagingService>>> list();
    [[nodiscard]] QCoro::Task<Result<RemoteMessagingService>> fetch(QString sid);
    /// The phone numbers of the service, for SMS.
    [[nodiscard]] QCoro::Task<Result<std::vector<PoolMember>>> phoneNumbers(QString sid);
    /// The senders of other channels, such as WhatsApp.
    [[nodiscard]] QCoro::Task<Result<std::vector<PoolMember>>> channelSenders(QString sid);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
