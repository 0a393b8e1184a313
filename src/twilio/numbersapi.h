// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// A phone number that the account owns.
struct RemoteNumber
{
    QString sid;
    QString phoneNumber; ///< E.164
    QString friendlyName = {};
    bool canSms = false;
    bool canMms = false;
    bool canCall = false;
    QString webhookHost = {}; ///< who is told of incoming SMS; empty: nobody
};

/// The IncomingPhoneNumbers resource. The client must outlive each call, not its task.
/// WhatsApp senders are not among them unless the same number is also a phone number of the account.
class NumbersApi
{
public:
    explicit NumbersApi(ApiClient &client);

    /// All of them, page by page.
    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteNumber>>> list();
    /// At most one: the cheapest question that every kind of credential may ask.
    [[nodiscard]] QCoro::Task<Outcome> checkCredentials();

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
