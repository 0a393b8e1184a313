// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/media/mediahostservice.h"

#include "base/logging.h"
#include "base/underway.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/media/fileremover.h"
#include "services/media/hostshelf.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/media/filerecordrepository.h"
#include "storage/media/mediahostrepository.h"
#include "storage/settings/recorded.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

Error draft(const PlaceFinding &finding)
{
    return {.kind = ErrorKind::Invalid, .detail = finding.field, .reason = u"media-place-draft"_s};
}

} // namespace

MediaHostService::MediaHostService(MediaHostParts parts, const std::vector<MediaPlace> &chosen)
    : m_parts(parts)
{
    std::ranges::for_each(chosen, [this](const MediaPlace &place) { remember(place); });
    connect(&parts.remover, &FileRemover::changed, this, &MediaHostService::changed);
}

Result<std::vector<MediaPlace>> MediaHostService::read(storage::DatabaseThread &database)
{
    return database.runBlocking([](const auto &db) { return storage::MediaHostRepository(db).allChosen(); });
}

std::chrono::seconds MediaHostService::fileStays(const TenantId &tenant) const
{
    return m_stays.value(tenant);
}

/// This computer's own server ends with the program, whatever address leads to it.
void MediaHostService::remember(const MediaPlace &place)
{
    const bool isOwn = place.kind == HostKind::ThisComputer;
    m_stays.insert(place.tenantId, isOwn ? 0s : std::chrono::seconds(place.days * 24h));
}

QCoro::Task<Result<std::optional<MediaPlace>>> MediaHostService::chosen(TenantId tenant)
{
    return m_parts.database.run(
        [tenant](const auto &db) { return storage::MediaHostRepository(db).chosen(tenant); });
}

/// An empty one when none is kept.
QCoro::Task<Result<Secret>> MediaHostService::keptSecret(MediaPlace place)
{
    const auto known = co_await chosen(place.tenantId);
    if (!known)
        co_return known.error();
    const bool mayBeUsed = *known && keepsSecret(**known, place);
    if (!mayBeUsed || secretOf(place.kind) == SecretNeed::None)
        co_return Result<Secret>(Secret());
    auto kept = co_await m_parts.secrets.read(mediaSecretKey((*known)->id));
    if (!kept && kept.error().kind == ErrorKind::NotFound)
        co_return Result<Secret>(Secret());
    co_return kept;
}

QCoro::Task<Result<Secret>> MediaHostService::secretFor(MediaPlace place, Secret typed)
{
    if (typed.isEmpty()) {
        auto kept = co_await keptSecret(place);
        if (!kept)
            co_return kept.error();
        typed = *std::move(kept);
    }
    if (const auto findings = findingsOf(place, !typed.isEmpty()); !findings.empty())
        co_return draft(findings.front());
    co_return Result<Secret>(std::move(typed));
}

QCoro::Task<Result<MediaPlace>> MediaHostService::choose(MediaPlace place, Secret secret)
{
    const UnderWay underWay(m_underWay);
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    auto whole = co_await secretFor(place, std::move(secret));
    if (!whole)
        co_return whole.error();
    secret = *std::move(whole);
    const auto known = co_await chosen(place.tenantId);
    if (!known)
        co_return known.error();
    const bool isSame = *known && isSamePlace(**known, place);
    place.id = isSame ? (*known)->id : MediaHostId::create();
    place.chosenAt = m_parts.clock.now();
    if (!secret.isEmpty()) {
        const auto written = co_await m_parts.secrets.write(mediaSecretKey(place.id), std::move(secret));
        if (!written)
            co_return written.error();
    }
    const AuditEntry entry
        = m_parts.session.entry(u"media-host-chosen"_s, place.tenantId.toString(), toWord(place.kind));
    auto savedTask = m_parts.database.run([place, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::MediaHostRepository(db).choose(place); });
    });
    const auto saved = co_await savedTask;
    if (!saved) {
        if (!isSame) { // nobody will ask for it any more
            const auto removed = co_await m_parts.secrets.remove(mediaSecretKey(place.id));
            if (!removed)
                qCWarning(lcServices) << "secret of a place that was not kept:" << removed.error();
        }
        co_return saved.error();
    }
    m_parts.shelf.forget(place.id);
    remember(place);
    Q_EMIT changed();
    co_return Result<MediaPlace>(place);
}

QCoro::Task<Outcome> MediaHostService::leave(TenantId tenant)
{
    const UnderWay underWay(m_underWay);
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    const AuditEntry entry
        = m_parts.session.entry(u"media-host-chosen"_s, tenant.toString(), toWord(HostKind::ThisComputer));
    auto leftTask = m_parts.database.run([tenant, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::MediaHostRepository(db).leave(tenant); });
    });
    const auto left = co_await leftTask;
    if (left) {
        m_stays.remove(tenant);
        Q_EMIT changed();
    }
    co_return left;
}

QCoro::Task<Result<std::vector<FileRecord>>> MediaHostService::online()
{
    return m_parts.database.run([](const auto &db) { return storage::FileRecordRepository(db).list(); });
}

QCoro::Task<Outcome> MediaHostService::removeNow()
{
    const UnderWay underWay(m_underWay);
    auto hurriedTask = m_parts.database.run(
        [now = m_parts.clock.now()](const auto &db) { return storage::FileRecordRepository(db).hurry(now); });
    if (const auto hurried = co_await hurriedTask; !hurried)
        co_return hurried.error();
    co_return co_await m_parts.remover.removeDue();
}

} // namespace recado
