// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/underway.h"
#include "media/mediahost.h"
#include "media/publicname.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/media/fileremover.h"
#include "services/media/hostshelf.h"
#include "services/media/mediahostservice.h"
#include "services/media/probepdf.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/media/filerecordrepository.h"
#include "storage/media/mediahostrepository.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The part of MediaHostService that puts a probe somewhere and looks at it.
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

Outcome left(storage::FileRecordRepository &records, const FileRecord &record)
{
    if (auto noted = records.leave(record.id, record.nextTryAt.value_or(record.publishedAt)); !noted)
        return noted;
    return records.failed(record.id, record.tries, record.nextTryAt.value_or(record.publishedAt),
                          record.reason);
}

/// Also what only may lie there. NotFound is then the good answer.
QCoro::Task<Outcome> takeDown(std::shared_ptr<MediaHost> host, Result<PublicFile> published,
                              QString expectedId)
{
    if (published)
        co_return co_await host->withdraw(published->id);
    if (!published.error().mayHaveHappened)
        co_return Done{};
    Outcome removal = co_await host->withdraw(expectedId);
    if (!removal && removal.error().kind == ErrorKind::NotFound)
        co_return Done{};
    co_return removal;
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
    if (!failed->error->reason.isEmpty())
        return failed->error->reason;
    // Twilio's own: the place uses the key of the account
    const bool isAccounts = failed->error->kind == ErrorKind::Unauthorized && failed->error->providerCode;
    return isAccounts ? u"media-account-key"_s : u"media-refused"_s;
}

QCoro::Task<Result<ProbeReport>> MediaHostService::tryOut(MediaPlace place, Secret secret)
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
    Trial trial{.place = place, .secret = secret};
    trial.isKept = *known && isSamePlace(**known, place) && place.kind != HostKind::ThisComputer;
    trial.place.id = trial.isKept ? (*known)->id : MediaHostId::create();
    trial.place.chosenAt = m_parts.clock.now();
    const auto host = co_await m_parts.shelf.trial(place, std::move(secret));
    if (!host)
        co_return host.error();
    auto probeTask = probe(*host, std::move(trial));
    const ProbeReport report = co_await probeTask;
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

/// Null where no record is needed: what this computer serves itself is gone with the program.
FileRecord MediaHostService::probeRecord(const MediaPlace &place, const PublishedFile &file,
                                         MediaHost &host) const
{
    const QByteArray content = probePdf();
    return {.id = FileRecordId::create(),
            .host = place.id.toString(),
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            .name = file.displayName,
            .contentType = file.contentType,
            .size = content.size(),
            .remoteId = host.idFor(file),
            .publishedAt = m_parts.clock.now(),
            .until = file.expiresAt};
}

QCoro::Task<ProbeReport> MediaHostService::probe(std::shared_ptr<MediaHost> host, Trial trial)
{
    ProbeReport report;
    const PublishedFile file{.content = probePdf(),
                             .contentType = u"application/pdf"_s,
                             .displayName = probeName(),
                             .expiresAt = m_parts.clock.now() + trial.place.days * 24h,
                             .key = media::unguessable()};
    const FileRecord record = probeRecord(trial.place, file, *host);
    if (trial.isKept) { // also a crash must not leave it there for ever
        auto addedTask = m_parts.database.run(
            [record](const auto &db) { return storage::FileRecordRepository(db).add(record); });
        if (const auto added = co_await addedTask; !added) {
            note(report, ProbeStep::Upload, added.error());
            co_return report;
        }
    }
    auto published = co_await host->publish(file);
    if (!published)
        note(report, ProbeStep::Upload, published.error());
    else
        note(report, ProbeStep::Upload, {});
    if (published) {
        published->name = probeName();
        const auto look = co_await host->check(*published);
        noteLook(report, look);
    }
    auto removalTask = takeDown(host, published, record.remoteId);
    const Outcome removal = co_await removalTask;
    if (published || !removal)
        note(report, ProbeStep::Removed, removal ? std::nullopt : std::optional(removal.error()));
    auto leftTask = noteRemoval(std::move(trial), record, removal);
    if (const auto left = co_await leftTask; !left)
        qCWarning(lcServices) << "a probe that stays online is not in the list:" << left.error();
    co_return report;
}

/// What could not be removed is in the list of what lies in the world, and is tried again.
QCoro::Task<Outcome> MediaHostService::noteRemoval(Trial trial, FileRecord record, Outcome removal)
{
    if (removal || trial.place.kind == HostKind::ThisComputer) {
        if (!trial.isKept)
            co_return Done{};
        auto removedTask = m_parts.database.run(
            [id = record.id](const auto &db) { return storage::FileRecordRepository(db).remove(id); });
        co_return co_await removedTask;
    }
    if (!trial.isKept && !trial.secret.isEmpty()) {
        const auto written
            = co_await m_parts.secrets.write(mediaSecretKey(trial.place.id), std::move(trial.secret));
        if (!written)
            co_return written.error();
    }
    record.state = OnlineState::Removing;
    record.tries = 1;
    record.nextTryAt = m_parts.clock.now() + removalPause(1);
    record.reason = removal.error().reason;
    auto notedTask = m_parts.database.run(
        [isKept = trial.isKept, place = trial.place, record](const auto &db) -> Outcome {
            storage::FileRecordRepository records(db);
            if (isKept)
                return left(records, record);
            if (auto added = storage::MediaHostRepository(db).addLeft(place); !added)
                return added;
            return records.add(record);
        });
    const auto noted = co_await notedTask;
    m_parts.remover.wake();
    Q_EMIT changed();
    co_return noted;
}

} // namespace recado
