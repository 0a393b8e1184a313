// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/messages/lease.h"
#include "services/secrets/credentialmarker.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <map>
#include <vector>

namespace recado {

class SecretStore;
class Session;
namespace storage {
class DatabaseThread;
}

/// What a change of secrets needs of the program. All of it outlives the services that make one.
struct CredentialParts
{
    storage::DatabaseThread &database;
    SecretStore &secrets;
    Clock &clock;
    const QString &holder; ///< names this running program
    const Session &session; ///< who may change them, and whose name is in the record
};

/// The steps that every change of an account's secret shares, in an order that a crash cannot break: a note
/// in the settings, the new secret beside the old one in the keychain, and only then in its place. Owned by
/// AppContext through its services.
class CredentialKeeper
{
public:
    /// @param saved is told of every account that got another secret
    CredentialKeeper(const CredentialParts &parts, std::function<void(const AccountId &)> saved);

    /// One change of an account at a time, on all computers: Conflict "credential-busy".
    [[nodiscard]] QCoro::Task<Outcome> lock(AccountId account);
    [[nodiscard]] QCoro::Task<> unlock(AccountId account);
    [[nodiscard]] bool isBusy() const { return !m_busy.empty(); }

    [[nodiscard]] QCoro::Task<Result<Account>> account(AccountId id); ///< NotFound "account-not-there"
    /// Writes the note or writes it anew; fills in time, computer and who began it.
    [[nodiscard]] QCoro::Task<Outcome> note(CredentialMarker *marker);
    /// What this computer has begun and not ended.
    [[nodiscard]] QCoro::Task<Result<std::vector<CredentialMarker>>> unfinished();

    [[nodiscard]] QCoro::Task<Outcome> keepPending(AccountId account, Secret secret);
    [[nodiscard]] QCoro::Task<Result<Secret>> pending(AccountId account); ///< NotFound: none
    [[nodiscard]] QCoro::Task<Result<Secret>> current(AccountId account); ///< NotFound: none

    /// Puts the new secret in the place of the old one, in the keychain and in the row. A new auth token is
    /// also given to the other companies that had the old one. Can be repeated. The record says who did it.
    [[nodiscard]] QCoro::Task<Outcome> save(CredentialMarker marker, Secret secret);
    /// A line of the record about the account, when that is all there is to write. What fails is in the log.
    [[nodiscard]] QCoro::Task<> record(AccountId account, QString what);
    /// Takes the waiting secret and the note away. False when something stays for the next start.
    [[nodiscard]] QCoro::Task<bool> cleanUp(AccountId account);

private:
    [[nodiscard]] QCoro::Task<Outcome> put(AccountId account, CredentialMarker marker, Secret secret);
    [[nodiscard]] QCoro::Task<Outcome> share(CredentialMarker marker, Secret secret);

    CredentialParts m_parts;
    std::function<void(const AccountId &)> m_saved;
    std::map<AccountId, Lease> m_busy; ///< with an empty name while the lease is being asked for
};

} // namespace recado
