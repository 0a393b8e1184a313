// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace recado {

enum class CredentialKind { AuthToken, ApiKey };

/// A Twilio account with one credential. The secret itself is in the keychain under secretKey(id), never
/// here.
struct Account
{
    AccountId id;
    TenantId tenantId;
    QString sid; ///< "AC" and 32 hex digits
    CredentialKind credential = CredentialKind::AuthToken;
    QString apiKeySid = {}; ///< "SK" and 32 hex digits when credential is ApiKey
    Instant createdAt = {};
    std::optional<Instant> testedAt = {}; ///< the last "test connection"
    QString testResult = {}; ///< what it found, as JSON; empty when never tested
    std::optional<Instant> secretSetAt
        = {}; ///< when this computer got the secret; empty: before this was noted
    bool secretWasOpen = false; ///< it lay readable in a file before, so it should be replaced
    QString region = {}; ///< "ie1", "au1", "jp1"; empty is us1
};

/// Another secret for an account, and when: written together, so that no row says half of it.
struct CredentialChange
{
    CredentialKind credential = CredentialKind::AuthToken;
    QString apiKeySid = {}; ///< when credential is ApiKey
    Instant setAt = {};
    bool wasOpen = false;
};

/// The user part of Basic authentication.
[[nodiscard]] inline QString userName(const Account &account)
{
    return account.credential == CredentialKind::ApiKey ? account.apiKeySid : account.sid;
}

} // namespace recado
