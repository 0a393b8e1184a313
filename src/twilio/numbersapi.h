// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <optional>
#include <vector>

namespace recado::twilio {

/// Whom Twilio tells what happens at a number. Empty: nobody. Before one is overwritten, show and keep it.
struct WebhookUrls
{
    QString sms = {}; ///< incoming SMS
    QString smsFallback = {};
    QString voice = {}; ///< incoming calls
    QString voiceFallback = {};
    QString status = {}; ///< how calls end
    QString smsApplicationSid = {}; ///< AP…: its addresses count instead of ours
    QString voiceApplicationSid = {};

    bool operator==(const WebhookUrls &other) const = default;
};

/// Which addresses to set; those without a value stay as they are, an empty text removes one.
struct WebhookChange
{
    std::optional<QString> sms = {};
    std::optional<QString> smsFallback = {};
    std::optional<QString> voice = {};
    std::optional<QString> voiceFallback = {};
    std::optional<QString> status = {};
};

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
    WebhookUrls webhooks = {};
};

/// The IncomingPhoneNumbers resource. The client must outlive each call, not its task.
/// WhatsApp senders are not among them unless the same number is also a phone number of the account.
class NumbersApi
{
public:
    explicit NumbersApi(ApiClient &client);

    /// All of them, page by page.
    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteNumber>>> list();
    [[nodiscard]] QCoro::Task<Result<RemoteNumber>> fetch(QString sid);
    /// Answers the number as it is now. Invalid, and nothing asked, for a change of nothing.
    [[nodiscard]] QCoro::Task<Result<RemoteNumber>> changeWebhooks(QString sid, WebhookChange change);
    /// At most one: the cheapest question that every kind of credential may ask.
    [[nodiscard]] QCoro::Task<Outcome> checkCredentials();

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
