// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/media/mediahostservice.h"

#include "base/logging.h"
#include "base/underway.h"
#include "media/mediahost.h"
#include "media/publicname.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/media/fileremover.h"
#include "services/media/hostshelf.h"
#include "services/media/probepdf.h"
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

/// With an accent and a blank, as the names of offices have them.
QString probeName()
{
    return u"Recado – teste de publicação.pdf"_s;
}

/// Which step a look from outside failed at.
ProbeStep stepOf(const Error &error)
{
    if (error.reason == "media-needs-login"_L1)
        return ProbeStep::Open;
    if (error.reason == "media-wrong-type"_L1)
        return ProbeStep::Type;
    if (error.reason == "media-wrong-length"_L1)
        return ProbeStep::Length;
    if (error.reason == "media-wrong-name"_L1)
        return ProbeStep::Name;
    return ProbeStep::Reached;
}

Error draft(const PlaceFinding &finding)
{
    return {.kind = ErrorKind::Invalid, .detail = finding.field, .reason = u"media-place-draft"_s};
}

} // namespace

bool ProbeReport::passed() const
{
    return !findings.empty() && reason().isEmpty();
}

QString ProbeReport::reason() const
{
    const auto failed = std::ranges::find_if(findings, [](const ProbeFinding &finding) {
        return finding.error && finding.step != ProbeStep::Name;
    });
    if (failed == findings.end())
        return {};
    return failed->error->reason.isEmpty() ? u"media-refused"_s : failed->error->reason;
}

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

QCoro::Task<Result<MediaPlace>> MediaHostService::choose(MediaPlace place, Secret secret)
{
    const UnderWay underWay(m_underWay);
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (secret.isEmpty()) {
        auto kept = co_await keptSecret(place);
        if (!kept)
            co_return kept.error();
        secret = *std::move(kept);
    }
    if (const auto findings = findingsOf(place, !secret.isEmpty()); !findings.empty())
        co_return draft(findings.front());
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

QCoro::Task<Result<ProbeReport>> MediaHostService::tryOut(MediaPlace place, Secret secret)
{
    const UnderWay underWay(m_underWay);
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (secret.isEmpty()) {
        auto kept = co_await keptSecret(place);
        if (!kept)
            co_return kept.error();
        secret = *std::move(kept);
    }
    if (const auto findings = findingsOf(place, !secret.isEmpty()); !findings.empty())
        co_return draft(findings.front());
    const auto host = co_await m_parts.shelf.trial(place, std::move(secret));
    if (!host)
        co_return host.error();
    const ProbeReport report = co_await probe(*host, place.days);
    co_return Result<ProbeReport>(report);
}

QCoro::Task<Result<ProbeReport>> MediaHostService::test(TenantId tenant)
{
    const UnderWay underWay(m_underWay);
    const auto known = co_await chosen(tenant);
    if (!known)
        co_return known.error();
    if (!*known)
        co_return Error{
            .kind = ErrorKind::NotFound, .detail = u"no place was chosen"_s, .reason = u"media-no-place"_s};
    const auto report = co_await tryOut(**known, Secret());
    if (!report)
        co_return report;
    const Instant now = m_parts.clock.now();
    auto notedTask
        = m_parts.database.run([id = (*known)->id, now, reason = report->reason()](const auto &db) {
              return storage::MediaHostRepository(db).noteTest(id, now, reason);
          });
    if (const auto noted = co_await notedTask; !noted)
        co_return noted.error();
    Q_EMIT changed();
    co_return report;
}

void MediaHostService::note(ProbeReport &report, ProbeStep step, const std::optional<Error> &error)
{
    report.findings.push_back({.step = step, .error = error});
    Q_EMIT stepFinished(report.findings.back());
}

/// A look fails at one step; those before it were passed.
void MediaHostService::noteLook(ProbeReport &report, const Outcome &look)
{
    for (const ProbeStep step :
         {ProbeStep::Reached, ProbeStep::Open, ProbeStep::Type, ProbeStep::Length, ProbeStep::Name}) {
        if (!look && stepOf(look.error()) == step) {
            note(report, step, look.error());
            return;
        }
        note(report, step, {});
    }
}

QCoro::Task<ProbeReport> MediaHostService::probe(std::shared_ptr<MediaHost> host, int days)
{
    ProbeReport report;
    const PublishedFile file{.content = probePdf(),
                             .contentType = u"application/pdf"_s,
                             .displayName = probeName(),
                             .expiresAt = m_parts.clock.now() + days * 24h,
                             .key = media::unguessable()};
    auto published = co_await host->publish(file);
    if (!published) {
        note(report, ProbeStep::Upload, published.error());
        if (published.error().mayHaveHappened) {
            const auto removed = co_await host->withdraw(host->idFor(file));
            if (!removed && removed.error().kind != ErrorKind::NotFound)
                note(report, ProbeStep::Removed, removed.error());
        }
        co_return report;
    }
    note(report, ProbeStep::Upload, {});
    published->name = probeName();
    const auto look = co_await host->check(*published);
    noteLook(report, look);
    const auto removed = co_await host->withdraw(published->id);
    note(report, ProbeStep::Removed, removed ? std::nullopt : std::optional(removed.error()));
    co_return report;
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
