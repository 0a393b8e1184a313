// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/contacts/contact.h"
#include "domain/tenants/account.h"
#include "domain/tenants/drafts.h"
#include "domain/tenants/sender.h"
#include "domain/tenants/tenant.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <vector>

namespace recado {

class SecretStore;
class Session;
namespace storage {
class DatabaseThread;
}

/// Companies, their accounts, their numbers and the people they write to. A change needs the right to make it
/// (Invalid "not-allowed", "signed-out") and is written into the record in the same transaction.
class DirectoryService : public QObject
{
    Q_OBJECT

public:
    DirectoryService(storage::DatabaseThread &database, SecretStore &secrets, Clock &clock, Session &session);

    [[nodiscard]] QCoro::Task<Result<std::vector<Tenant>>> tenants();
    [[nodiscard]] QCoro::Task<Result<std::vector<Account>>> accounts(TenantId tenant);
    [[nodiscard]] QCoro::Task<Result<std::vector<Sender>>> senders(TenantId tenant);
    [[nodiscard]] QCoro::Task<Result<Account>> account(AccountId id);
    [[nodiscard]] QCoro::Task<Result<Sender>> sender(SenderId id);

    /// Saves what has no findings(); a name, SID or number that is already there is a Conflict.
    [[nodiscard]] QCoro::Task<Result<Tenant>> addTenant(TenantDraft draft);
    /// The secret goes to the keychain first; without a working keychain nothing is saved (Unavailable).
    [[nodiscard]] QCoro::Task<Result<Account>> addAccount(AccountDraft draft, Secret secret);
    [[nodiscard]] QCoro::Task<Result<Sender>> addSender(SenderDraft draft);
    /// A new secret for an account that is there, for example after the keychain lost it. Its age counts from
    /// now.
    /// @param wasOpen it comes out of a file that others could read, so it should be replaced soon
    [[nodiscard]] QCoro::Task<Outcome> replaceSecret(AccountId account, Secret secret, bool wasOpen = false);
    /// Also lets a number go on that has paused itself: its counting of failures begins anew.
    [[nodiscard]] QCoro::Task<Outcome> setPaused(SenderId sender, bool paused);
    /// Channels, pace, services and the sandbox's join text; the rest stays as it is in the database.
    [[nodiscard]] QCoro::Task<Outcome> changeSender(Sender sender);
    /// Name, colour, state and time zone. Conflict "tenant-exists".
    [[nodiscard]] QCoro::Task<Result<Tenant>> changeTenant(TenantId id, TenantDraft draft);

    /// At most `limit` people whose name, phone or document holds the text (no accents or case), best first.
    [[nodiscard]] QCoro::Task<Result<std::vector<Contact>>> findContacts(TenantId tenant, const QString &text,
                                                                         int limit);
    /// People with this phone, with or without the ninth digit.
    [[nodiscard]] QCoro::Task<Result<std::vector<Contact>>> contactsByPhone(TenantId tenant,
                                                                            const QString &phone);
    [[nodiscard]] QCoro::Task<Result<std::vector<Contact>>> contactsByTaxId(TenantId tenant,
                                                                            const QString &taxId);
    [[nodiscard]] QCoro::Task<Outcome> addContacts(std::vector<Contact> contacts);

Q_SIGNALS:
    void changed();
    void secretChanged(const recado::AccountId &account);

private:
    storage::DatabaseThread &m_database;
    SecretStore &m_secrets;
    Clock &m_clock;
    Session &m_session;
};

} // namespace recado
