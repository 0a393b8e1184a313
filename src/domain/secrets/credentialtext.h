// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/tenants/account.h"

#include <QString>

#include <vector>

namespace recado {

/// A number from which another program sent.
struct FoundNumber
{
    QString number; ///< E.164
    bool whatsApp = false;
    bool sms = false;

    bool operator==(const FoundNumber &other) const = default;
};

/// What a text says of one Twilio account.
struct FoundAccount
{
    QString label = {}; ///< how the text tells it from others: "PROD" of TWILIO_PROD_AUTH_TOKEN
    QString accountSid = {};
    QString apiKeySid = {};
    Secret authToken = {};
    Secret apiKeySecret = {};
    QString messagingServiceSid = {};
    QString verifyServiceSid = {};
    std::vector<FoundNumber> numbers = {};

    [[nodiscard]] bool hasKey() const { return !apiKeySid.isEmpty() && !apiKeySecret.isEmpty(); }
    /// An account and a secret that opens it.
    [[nodiscard]] bool isComplete() const
    {
        return !accountSid.isEmpty() && (hasKey() || !authToken.isEmpty());
    }
};

/// Everything of ours in a text, and how much else.
struct CredentialText
{
    std::vector<FoundAccount> accounts = {}; ///< in the order of the text; each has an account SID
    /// Recado has no use for it: known so that the person is told to revoke it, and the log to mask it.
    Secret githubToken = {};
    /// Settings of other programs, that token among them: a file that holds some must not be deleted for
    /// ours.
    int foreignEntries = 0;
    bool hasLeftOver = false; ///< a key or a token that could not be given to one of several accounts

    [[nodiscard]] bool isEmpty() const { return accounts.empty() && githubToken.isEmpty(); }
};

/// Recognises the usual names (TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY, TWILIO_API_KEY_SID,
/// TWILIO_API_SECRET, TWILIO_VERIFY_SID, TWILIO_MESSAGING_SERVICE_SID, TWILIO_PHONE_NUMBER,
/// TWILIO_WHATSAPP_NUMBER, TWILIO_FROM…, GITHUB_TOKEN), with or without "TWILIO", and SIDs
/// by their shape whatever their name. Several accounts are told apart by a word in the names or by the
/// second account SID. Placeholders ("your_auth_token") count as nothing.
[[nodiscard]] CredentialText readCredentials(const QString &text);

} // namespace recado
