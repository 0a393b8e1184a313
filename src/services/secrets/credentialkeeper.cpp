// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentialkeeper.h"

#include "base/logging.h"
#include "base/redaction.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/messages/leaserepository.h"
#include "storage/settings/recorded.h"
#include "storage/settings/settingsrepository.h"
#include "storage/tenants/accountrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto leaseFor = 5min; ///< longer than all questions to Twilio together

QString leaseName(const AccountId &account)
{
    return u"credential/"_s + account.toString();
}

/// Other companies with the same Twilio account and a token.
std::vector<Account> sharersOf(std::vector<Account> all, const AccountId &own)
{
    const auto mine = std::ranges::find(all, own, &Account::id);
    const QString sid = mine == all.end() ? QString() : mine->sid;
    std::erase_if(all, [&](const Account &account) {
        return account.id == own || account.sid != sid || account.credential != CredentialKind::AuthToken;
    });
    return all;
}

/// What the record says of a change, see audittext.
QString codeOf(CredentialMarker::Way way)
{
    switch (way) {
    case CredentialMarker::Way::Token:
        return u"account-token-rotated"_s;
    case CredentialMarker::Way::Key:
        return u"account-key-made"_s;
    case CredentialMarker::Way::Replacement:
        return u"account-secret-replaced"_s;
    }
    Q_UNREACHABLE();
}

/// By a person, which account it is.
Result<AuditEntry> named(const QSqlDatabase &db, AuditEntry entry, const AccountId &account)
{
    const auto found = storage::AccountRepository(db).find(account);
    if (!found)
        return found.error();
    if (*found)
        entry.detail = redact((*found)->sid);
    return entry;
}

Error busy()
{
    return {.kind = ErrorKind::Conflict,
            .detail = u"another change of this secret is under way"_s,
            .reason = u"credential-busy"_s};
}

} // namespace

CredentialKeeper::CredentialKeeper(const CredentialParts &parts, std::function<void(const AccountId &)> saved)
    : m_parts(parts)
    , m_saved(std::move(saved))
{ }

QCoro::Task<Result<Account>> CredentialKeeper::account(AccountId id)
{
    return m_parts.database.run([id](const auto &db) -> Result<Account> {
        const auto found = storage::AccountRepository(db).find(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{.kind = ErrorKind::NotFound, .detail = {}, .reason = u"account-not-there"_s};
        return **found;
    });
}

QCoro::Task<Outcome> CredentialKeeper::lock(AccountId account)
{
    if (m_busy.contains(account)) // the lease would let the same program in twice
        co_return busy();
    m_busy.try_emplace(account);
    const QString name = leaseName(account);
    const QString holder = m_parts.holder;
    const Instant now = m_parts.clock.now();
    auto leaseTask = m_parts.database.run([name, holder, now](const auto &db) {
        return storage::LeaseRepository(db).acquire(name, holder, now, leaseFor);
    });
    const auto lease = co_await leaseTask;
    if (lease && *lease) {
        m_busy.insert_or_assign(account, **lease);
        co_return Done{};
    }
    m_busy.erase(account);
    if (!lease)
        co_return lease.error();
    co_return busy();
}

QCoro::Task<> CredentialKeeper::unlock(AccountId account)
{
    const Lease lease = m_busy[account];
    auto releasedTask = m_parts.database.run(
        [lease](const auto &db) { return storage::LeaseRepository(db).release(lease); });
    if (const auto released = co_await releasedTask; !released)
        qCWarning(lcServices) << "the lock of a secret runs out by itself:" << released.error();
    m_busy.erase(account);
}

QCoro::Task<Outcome> CredentialKeeper::note(CredentialMarker *marker)
{
    marker->at = m_parts.clock.now();
    marker->computer = computerMark();
    if (marker->by.isEmpty())
        marker->by = m_parts.session.name();
    const QString key = markerKey(marker->account);
    const QString json = toJson(*marker);
    return m_parts.database.run([key, json](const auto &db) {
        return storage::SettingsRepository(db).save({{key, json}});
    });
}

QCoro::Task<Result<std::vector<CredentialMarker>>> CredentialKeeper::unfinished()
{
    return m_parts.database.run([](const auto &db) -> Result<std::vector<CredentialMarker>> {
        const auto settings = storage::SettingsRepository(db).all();
        if (!settings)
            return settings.error();
        std::vector<CredentialMarker> found;
        for (auto entry = settings->cbegin(); entry != settings->cend(); ++entry) {
            if (!isMarkerKey(entry.key()))
                continue;
            if (const auto marker = markerFromJson(entry.value());
                marker && marker->computer == computerMark())
                found.push_back(*marker);
        }
        return found;
    });
}

QCoro::Task<Outcome> CredentialKeeper::keepPending(AccountId account, Secret secret)
{
    return m_parts.secrets.write(accountPendingKey(account), std::move(secret));
}

QCoro::Task<Result<Secret>> CredentialKeeper::pending(AccountId account)
{
    return m_parts.secrets.read(accountPendingKey(account));
}

QCoro::Task<Result<Secret>> CredentialKeeper::current(AccountId account)
{
    return m_parts.secrets.read(accountSecretKey(account));
}

QCoro::Task<Outcome> CredentialKeeper::save(CredentialMarker marker, Secret secret)
{
    if (marker.way == CredentialMarker::Way::Token) {
        const auto shared = co_await share(marker, secret);
        if (!shared)
            co_return shared.error();
    }
    co_return co_await put(marker.account, marker, secret);
}

/// The own entry comes last: as long as it holds the old token, the others can be told by it.
QCoro::Task<Outcome> CredentialKeeper::share(CredentialMarker marker, Secret secret)
{
    const auto old = co_await current(marker.account);
    if (!old)
        co_return Done{}; // nothing to tell the others by
    const AccountId own = marker.account;
    auto othersTask = m_parts.database.run([own](const auto &db) -> Result<std::vector<Account>> {
        auto all = storage::AccountRepository(db).listAll();
        if (!all)
            return all.error();
        return sharersOf(*std::move(all), own);
    });
    const auto others = co_await othersTask;
    if (!others)
        co_return others.error();
    for (const Account &other : *others) {
        const auto theirs = co_await current(other.id);
        if (!theirs || theirs->bytes() != old->bytes())
            continue;
        const auto saved = co_await put(other.id, marker, secret);
        if (!saved)
            co_return saved.error();
    }
    co_return Done{};
}

QCoro::Task<Outcome> CredentialKeeper::put(AccountId account, CredentialMarker marker, Secret secret)
{
    const auto kept = co_await m_parts.secrets.write(accountSecretKey(account), secret);
    if (!kept)
        co_return kept.error();
    const CredentialChange change{.credential = marker.credential,
                                  .apiKeySid = marker.apiKeySid,
                                  .setAt = m_parts.clock.now(),
                                  .wasOpen = marker.wasOpen};
    AuditEntry entry = m_parts.session.entry(codeOf(marker.way), account.toString());
    if (!marker.by.isEmpty())
        entry.who = marker.by; // at the next start nobody, or somebody else, is signed in
    auto notedTask = m_parts.database.run([account, change, entry](const auto &db) -> Outcome {
        const auto line = named(db, entry, account);
        if (!line)
            return line.error();
        return storage::recorded(
            db, *line, [&] { return storage::AccountRepository(db).changeCredential(account, change); });
    });
    const auto noted = co_await notedTask;
    if (!noted)
        co_return noted.error();
    m_saved(account);
    co_return Done{};
}

QCoro::Task<> CredentialKeeper::record(AccountId account, QString what)
{
    const AuditEntry entry = m_parts.session.entry(what, account.toString());
    auto notedTask = m_parts.database.run([account, entry](const auto &db) -> Outcome {
        const auto line = named(db, entry, account);
        if (!line)
            return line.error();
        return storage::AuditRepository(db).add(std::span(&*line, 1));
    });
    if (const auto noted = co_await notedTask; !noted)
        qCWarning(lcServices) << "the record has no line about an account's key:" << noted.error();
}

QCoro::Task<bool> CredentialKeeper::cleanUp(AccountId account)
{
    const auto removed = co_await m_parts.secrets.remove(accountPendingKey(account));
    if (!removed && removed.error().kind != ErrorKind::NotFound) {
        qCWarning(lcServices) << "a secret that is not needed stays until the next start:" << removed.error();
        co_return false;
    }
    const QString key = markerKey(account);
    auto forgottenTask
        = m_parts.database.run([key](const auto &db) { return storage::SettingsRepository(db).remove(key); });
    const auto forgotten = co_await forgottenTask;
    if (!forgotten && forgotten.error().kind != ErrorKind::NotFound) {
        qCWarning(lcServices) << "the note of a change stays until the next start:" << forgotten.error();
        co_return false;
    }
    co_return true;
}

} // namespace recado
