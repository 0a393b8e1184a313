// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/ids.h"
#include "domain/tenants/account.h"

#include <QString>

#include <vector>

namespace recado {

/// What is wrong with a field as typed by a person, before it may be saved. The words are in
/// services/errortext.
enum class DraftProblem {
    Missing,
    NotAPhone,
    NotAnAccountSid,
    NotAKeySid,
    SecretTooShort,
    NoChannel,
};

struct TenantDraft
{
    QString name;
    QString colour = {}; ///< "#rrggbb", empty = the next free one of the palette
    QString state = {};
    QString timeZone = {}; ///< IANA id, empty = the computer's

    enum class Field { Name };
    struct Finding
    {
        Field field;
        DraftProblem problem;
        bool operator==(const Finding &other) const = default;
    };
    /// Everything wrong with the draft; empty means that it may be saved.
    [[nodiscard]] std::vector<Finding> findings() const;
};

/// An account as typed. The secret is not part of it: it travels apart, as a Secret.
struct AccountDraft
{
    TenantId tenantId;
    QString sid;
    CredentialKind credential = CredentialKind::AuthToken;
    QString apiKeySid = {};
    bool secretWasOpen = false; ///< it comes out of a file that others could read
    QString region = {}; ///< as in Account

    enum class Field { Sid, ApiKeySid, Secret };
    struct Finding
    {
        Field field;
        DraftProblem problem;
        bool operator==(const Finding &other) const = default;
    };
    /// secretLength is all that may be known of the secret here.
    [[nodiscard]] std::vector<Finding> findings(qsizetype secretLength) const;
};

struct SenderDraft
{
    TenantId tenantId;
    AccountId accountId;
    QString number; ///< with or without "+", spaces, "whatsapp:"
    bool whatsApp = true;
    bool sms = false;
    QString messagingServiceSid = {}; ///< as in Sender
    QString verifyServiceSid = {};
    QString sandboxJoin = {};
    int perMinute = 0;

    enum class Field { Account, Number, Channels };
    struct Finding
    {
        Field field;
        DraftProblem problem;
        bool operator==(const Finding &other) const = default;
    };
    [[nodiscard]] std::vector<Finding> findings() const;
    /// The number in the form that Twilio uses; empty when it is not a phone.
    [[nodiscard]] QString e164() const;
};

} // namespace recado
