// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/directoryservice.h"

#include "base/logging.h"
#include "base/redaction.h"
#include "domain/phonenumber.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/people/session.h"
#include "storage/contacts/contactrepository.h"
#include "storage/databasethread.h"
#include "storage/settings/recorded.h"
#include "storage/tenants/accountrepository.h"
#include "storage/tenants/senderrepository.h"
#include "storage/tenants/tenantrepository.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error invalid(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

template<typename T>
Result<T> orNotFound(Result<std::optional<T>> found, const QString &reason)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error{.kind = ErrorKind::NotFound, .detail = reason, .reason = reason};
    return **std::move(found);
}

/// The stripe of a new company: far from each other, readable under white text.
QString nextColour(std::size_t companies)
{
    static constexpr std::array palette{"#0B6B66"_L1, "#7A3E9D"_L1, "#B4551B"_L1,
                                        "#1F5FA8"_L1, "#8A1C4A"_L1, "#4C6B12"_L1};
    return palette.at(companies % palette.size());
}

Tenant newTenant(const TenantDraft &draft, std::size_t companies, Instant now)
{
    return {.id = TenantId::create(),
            .name = draft.name.trimmed(),
            .colour = draft.colour.isEmpty() ? nextColour(companies) : draft.colour,
            .state = draft.state,
            .timeZone = draft.timeZone,
            .createdAt = now};
}

Result<Tenant> applyDraft(storage::TenantRepository tenants, const TenantId &id, const TenantDraft &draft)
{
    auto found = orNotFound(tenants.find(id), u"tenant-not-there"_s);
    if (!found)
        return found.error();
    found->name = draft.name.trimmed();
    if (!draft.colour.isEmpty())
        found->colour = draft.colour;
    found->state = draft.state;
    found->timeZone = draft.timeZone;
    const auto saved = tenants.update(*found);
    if (!saved)
        return saved.error();
    return *found;
}

} // namespace

DirectoryService::DirectoryService(storage::DatabaseThread &database, SecretStore &secrets, Clock &clock,
                                   Session &session)
    : m_database(database)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_session(session)
{ }

QCoro::Task<Result<std::vector<Tenant>>> DirectoryService::tenants()
{
    return m_database.run([](const auto &db) { return storage::TenantRepository(db).list(); });
}

QCoro::Task<Result<std::vector<Account>>> DirectoryService::accounts(TenantId tenant)
{
    return m_database.run([tenant](const auto &db) { return storage::AccountRepository(db).list(tenant); });
}

QCoro::Task<Result<std::vector<Sender>>> DirectoryService::senders(TenantId tenant)
{
    return m_database.run([tenant](const auto &db) { return storage::SenderRepository(db).list(tenant); });
}

QCoro::Task<Result<Account>> DirectoryService::account(AccountId id)
{
    return m_database.run([id](const auto &db) {
        return orNotFound(storage::AccountRepository(db).find(id), u"account-not-there"_s);
    });
}

QCoro::Task<Result<Sender>> DirectoryService::sender(SenderId id)
{
    return m_database.run([id](const auto &db) {
        return orNotFound(storage::SenderRepository(db).find(id), u"sender-not-there"_s);
    });
}

QCoro::Task<Result<Tenant>> DirectoryService::addTenant(TenantDraft draft)
{
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (!draft.findings().empty())
        co_return invalid(u"tenant-draft"_s);
    const auto there = co_await tenants();
    if (!there)
        co_return there.error();
    Tenant tenant = newTenant(draft, there->size(), m_clock.now());
    const auto taken = std::ranges::any_of(*there, [&tenant](const Tenant &other) {
        return other.name.compare(tenant.name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        co_return Error{.kind = ErrorKind::Conflict, .detail = tenant.name, .reason = u"tenant-exists"_s};
    const AuditEntry entry = m_session.entry(u"tenant-added"_s, tenant.id.toString(), tenant.name);
    auto addedTask = m_database.run([tenant, entry](const auto &db) {
        return storage::recorded(db, entry,
                                 [&] { return storage::TenantRepository(db).add(std::span(&tenant, 1)); });
    });
    const auto added = co_await addedTask;
    if (!added)
        co_return added.error();
    Q_EMIT changed();
    co_return tenant;
}

QCoro::Task<Result<Account>> DirectoryService::addAccount(AccountDraft draft, Secret secret)
{
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (!draft.findings(secret.bytes().size()).empty())
        co_return invalid(u"account-draft"_s);
    Account account{.id = AccountId::create(),
                    .tenantId = draft.tenantId,
                    .sid = draft.sid.trimmed(),
                    .credential = draft.credential,
                    .apiKeySid = draft.apiKeySid.trimmed(),
                    .createdAt = m_clock.now(),
                    .secretSetAt = m_clock.now(),
                    .secretWasOpen = draft.secretWasOpen,
                    .region = draft.region};
    // The secret first: an account without one would look ready and fail at the first send.
    const auto kept = co_await m_secrets.write(accountSecretKey(account.id), std::move(secret));
    if (!kept)
        co_return kept.error();
    const AuditEntry entry = m_session.entry(u"account-added"_s, account.id.toString(), redact(account.sid));
    auto addedTask = m_database.run([account, entry](const auto &db) {
        return storage::recorded(db, entry,
                                 [&] { return storage::AccountRepository(db).add(std::span(&account, 1)); });
    });
    const auto added = co_await addedTask;
    if (!added) {
        Error error = added.error();
        if (error.kind == ErrorKind::Conflict)
            error.reason = u"account-exists"_s;
        // best effort: the entry under a random id opens nothing that the person does not have
        if (const auto removed = co_await m_secrets.remove(accountSecretKey(account.id)); !removed)
            qCWarning(lcServices) << "a secret without account stays in the keychain:" << removed.error();
        co_return error;
    }
    Q_EMIT changed();
    co_return account;
}

QCoro::Task<Result<Sender>> DirectoryService::addSender(SenderDraft draft)
{
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (!draft.findings().empty())
        co_return invalid(u"sender-draft"_s);
    const Sender sender{.id = SenderId::create(),
                        .tenantId = draft.tenantId,
                        .accountId = draft.accountId,
                        .number = draft.e164(),
                        .whatsApp = draft.whatsApp,
                        .sms = draft.sms,
                        .createdAt = m_clock.now(),
                        .messagingServiceSid = draft.messagingServiceSid,
                        .verifyServiceSid = draft.verifyServiceSid,
                        .sandboxJoin = draft.sandboxJoin,
                        .perMinute = draft.perMinute};
    const AuditEntry entry = m_session.entry(u"sender-added"_s, sender.id.toString(), redact(sender.number));
    auto addedTask = m_database.run([sender, entry](const auto &db) {
        return storage::recorded(db, entry,
                                 [&] { return storage::SenderRepository(db).add(std::span(&sender, 1)); });
    });
    const auto added = co_await addedTask;
    if (!added) {
        Error error = added.error();
        if (error.kind == ErrorKind::Conflict)
            error.reason = u"sender-exists"_s;
        co_return error;
    }
    Q_EMIT changed();
    co_return sender;
}

QCoro::Task<Outcome> DirectoryService::replaceSecret(AccountId account, Secret secret, bool wasOpen)
{
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    auto kept = co_await m_secrets.write(accountSecretKey(account), std::move(secret));
    if (!kept)
        co_return kept.error();
    Q_EMIT secretChanged(account);
    const AuditEntry entry = m_session.entry(u"account-secret-replaced"_s, account.toString());
    auto notedTask = m_database.run([account, wasOpen, entry](const auto &db) {
        return storage::recorded(db, entry, [&]() -> Outcome {
            storage::AccountRepository accounts(db);
            const auto found = orNotFound(accounts.find(account), u"account-not-there"_s);
            if (!found)
                return found.error();
            return accounts.changeCredential(account,
                                             {.credential = found->credential,
                                              .apiKeySid = found->apiKeySid,
                                              .setAt = entry.at,
                                              .wasOpen = wasOpen});
        });
    });
    const auto noted = co_await notedTask;
    if (!noted)
        co_return noted.error();
    Q_EMIT changed();
    co_return Done{};
}

QCoro::Task<Outcome> DirectoryService::setPaused(SenderId sender, bool paused)
{
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    const AuditEntry entry
        = m_session.entry(paused ? u"sender-paused"_s : u"sender-resumed"_s, sender.toString());
    auto savedTask = m_database.run([sender, paused, entry](const auto &db) {
        return storage::recorded(db, entry, [&]() -> Outcome {
            storage::SenderRepository senders(db);
            const auto found = orNotFound(senders.find(sender), u"sender-not-there"_s);
            if (!found)
                return found.error();
            if (!paused)
                return senders.resume(sender, entry.at);
            const auto done = senders.pause(sender, {}, {}, entry.at);
            return done ? Outcome(Done{}) : Outcome(done.error());
        });
    });
    auto saved = co_await savedTask;
    if (saved)
        Q_EMIT changed();
    co_return saved;
}

QCoro::Task<Outcome> DirectoryService::changeSender(Sender sender)
{
    if (!sender.whatsApp && !sender.sms)
        co_return invalid(u"sender-draft"_s);
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    const AuditEntry entry
        = m_session.entry(u"sender-changed"_s, sender.id.toString(), redact(sender.number));
    auto savedTask = m_database.run([sender, entry](const auto &db) {
        return storage::recorded(db, entry, [&]() -> Outcome {
            storage::SenderRepository senders(db);
            auto found = orNotFound(senders.find(sender.id), u"sender-not-there"_s);
            if (!found)
                return found.error();
            found->whatsApp = sender.whatsApp;
            found->sms = sender.sms;
            found->messagingServiceSid = sender.messagingServiceSid;
            found->verifyServiceSid = sender.verifyServiceSid;
            found->sandboxJoin = sender.sandboxJoin;
            found->perMinute = sender.perMinute;
            return senders.update(*found);
        });
    });
    auto saved = co_await savedTask;
    if (saved)
        Q_EMIT changed();
    co_return saved;
}

QCoro::Task<Result<Tenant>> DirectoryService::changeTenant(TenantId id, TenantDraft draft)
{
    if (!draft.findings().empty())
        co_return invalid(u"tenant-draft"_s);
    if (const auto allowed = m_session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    const AuditEntry entry = m_session.entry(u"tenant-changed"_s, id.toString(), draft.name.trimmed());
    auto savedTask = m_database.run([id, draft, entry](const auto &db) {
        return storage::recorded(db, entry,
                                 [&] { return applyDraft(storage::TenantRepository(db), id, draft); });
    });
    auto saved = co_await savedTask;
    if (saved)
        Q_EMIT changed();
    else if (saved.error().kind == ErrorKind::Conflict) {
        Error error = saved.error();
        error.reason = u"tenant-exists"_s;
        co_return error;
    }
    co_return saved;
}

QCoro::Task<Result<std::vector<Contact>>> DirectoryService::findContacts(TenantId tenant, const QString &text,
                                                                         int limit)
{
    return m_database.run([tenant, text, limit](const auto &db) {
        return storage::ContactRepository(db).search(tenant, text, limit);
    });
}

QCoro::Task<Result<std::vector<Contact>>> DirectoryService::contactsByPhone(TenantId tenant,
                                                                            const QString &phone)
{
    const auto number = PhoneNumber::fromE164(phone);
    const QStringList forms = number ? number->whatsAppForms() : QStringList{phone};
    return m_database.run(
        [tenant, forms](const auto &db) { return storage::ContactRepository(db).byPhones(tenant, forms); });
}

QCoro::Task<Result<std::vector<Contact>>> DirectoryService::contactsByTaxId(TenantId tenant,
                                                                            const QString &taxId)
{
    return m_database.run(
        [tenant, taxId](const auto &db) { return storage::ContactRepository(db).byTaxId(tenant, taxId); });
}

QCoro::Task<Outcome> DirectoryService::addContacts(std::vector<Contact> contacts)
{
    if (const auto allowed = m_session.allows(Duty::ChangeContacts); !allowed)
        co_return allowed.error();
    const AuditEntry entry = m_session.entry(u"contacts-added"_s, {}, QString::number(contacts.size()));
    auto addedTask = m_database.run([contacts, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::ContactRepository(db).add(contacts); });
    });
    auto added = co_await addedTask;
    if (added)
        Q_EMIT changed();
    co_return added;
}

} // namespace recado
