// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/tenants/account.h"

#include <QString>

#include <optional>

namespace recado {

/// A change of an account's secret that has begun and is not over: kept in the settings, so that a program
/// that died in the middle is understood at the next start. Never a secret.
struct CredentialMarker
{
    /// Who made the new secret.
    enum class Way {
        Token, ///< Twilio, as the second auth token: promoting it kills the first
        Key, ///< Twilio, as an API key: the old secret goes on living
        Replacement ///< the person: typed or imported
    };

    AccountId account;
    Way way = Way::Token;
    CredentialKind credential = CredentialKind::AuthToken; ///< of the new secret
    QString apiKeySid = {}; ///< of the new secret; empty while the key is being made
    QString keyName = {}; ///< under which the key is made, to find it again
    bool wasOpen = false; ///< the new secret lay readable in a file
    Instant at = {};
    QString computer = {}; ///< the keychain with the waiting secret is there
    QString by = {}; ///< the person who began it, for the record

    bool operator==(const CredentialMarker &other) const = default;
};

/// "credentialChange/<id>"
[[nodiscard]] QString markerKey(const AccountId &account);
[[nodiscard]] bool isMarkerKey(const QString &key);
[[nodiscard]] QString toJson(const CredentialMarker &marker);
/// Nothing for a text that no version has written.
[[nodiscard]] std::optional<CredentialMarker> markerFromJson(const QString &text);

/// Tells this computer from others on the same database; says nothing about it.
[[nodiscard]] QString computerMark();

} // namespace recado
