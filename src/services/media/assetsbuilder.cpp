// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/media/assetsbuilder.h"

#include "base/logging.h"
#include "services/directory/directoryservice.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/messages/leaserepository.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto lookAtBuild = 1s;
constexpr auto longestBuild = 3min;
constexpr auto leaseTime = 5min; ///< longer than any build
constexpr auto lookAtLease = 1s;
constexpr auto lookAtPlace = 50ms;
constexpr int triesAgainstOthers = 3;

/// In the account's list of services, for people too.
QString serviceName()
{
    return u"recado-files"_s;
}

QString environmentName()
{
    return u"production"_s;
}

Error buildFailed(const QString &detail)
{
    return {.kind = ErrorKind::Server, .detail = detail, .reason = u"media-build-failed"_s};
}

} // namespace

AssetsBuilder::AssetsBuilder(AssetsParts parts, Account account)
    : m_parts(std::move(parts))
    , m_account(std::move(account))
{ }

QCoro::Task<Result<std::shared_ptr<TwilioSession>>> AssetsBuilder::session(Self self)
{
    const auto account = co_await self->m_parts.directory.account(self->m_account.id);
    if (!account)
        co_return account.error();
    co_return co_await self->m_parts.access.session(*account);
}

QCoro::Task<Result<QUrl>> AssetsBuilder::add(Self self, twilio::AssetUpload upload)
{
    const auto open = co_await session(self);
    if (!open)
        co_return open.error();
    const auto where = co_await place(self, *open);
    if (!where)
        co_return where.error();
    const auto asset = co_await (*open)->serverless().createAsset(where->service, upload.path);
    if (!asset)
        co_return asset.error();
    const auto shown = co_await show(self, *open, where->service, *asset, upload);
    if (!shown) {
        // else the file of a customer lies there for ever, seen by nobody
        const auto removed = co_await (*open)->serverless().removeAsset(where->service, *asset);
        if (!removed)
            qCWarning(lcServices) << "a file that is not served stays at Twilio:" << removed.error();
        co_return shown.error();
    }
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(where->environment.domain);
    url.setPath(upload.path);
    co_return url;
}

QCoro::Task<Outcome> AssetsBuilder::show(Self self, std::shared_ptr<TwilioSession> session, QString service,
                                         QString asset, twilio::AssetUpload upload)
{
    const auto version = co_await session->serverless().upload(service, asset, upload);
    if (!version)
        co_return version.error();
    const Wish wish{.path = upload.path, .versionSid = *version, .promise = {}};
    co_return co_await change(self, wish);
}

QCoro::Task<Outcome> AssetsBuilder::remove(Self self, QString path)
{
    Wish wish{.path = std::move(path), .versionSid = {}, .promise = {}};
    return change(std::move(self), std::move(wish));
}

QCoro::Task<Outcome> AssetsBuilder::change(Self self, Wish wish)
{
    wish.promise = std::make_shared<QPromise<Outcome>>();
    wish.promise->start();
    QFuture<Outcome> future = wish.promise->future();
    self->m_wishes.push_back(wish);
    if (!self->m_working) {
        self->m_working = true;
        work(self);
    }
    co_return co_await future;
}

QCoro::Task<> AssetsBuilder::work(Self self)
{
    while (!self->m_wishes.empty()) {
        const std::vector<Wish> wishes = std::exchange(self->m_wishes, {});
        const Outcome built = co_await buildAll(self, wishes);
        for (const Wish &wish : wishes) {
            wish.promise->addResult(built);
            wish.promise->finish();
        }
    }
    self->m_working = false;
}

QCoro::Task<Outcome> AssetsBuilder::buildAll(Self self, std::vector<Wish> wishes)
{
    const auto open = co_await session(self);
    if (!open)
        co_return open.error();
    auto held = co_await lease(self);
    Outcome outcome = buildFailed(u"another program builds at the same time"_s);
    for (int tries = 0; held && tries < triesAgainstOthers; ++tries) {
        if (tries > 0)
            held = co_await lease(self); // for as long again
        if (!held)
            break;
        const auto built = co_await buildOnce(self, *open, wishes);
        if (!built || *built) {
            outcome = built ? Outcome(Done{}) : Outcome(built.error());
            break;
        }
    }
    if (!held)
        co_return held.error();
    auto releasedTask = self->m_parts.database.run(
        [lease = *held](const auto &db) { return storage::LeaseRepository(db).release(lease); });
    if (const auto released = co_await releasedTask; !released)
        qCWarning(lcServices) << "the lease of a build runs out by itself:" << released.error();
    co_return outcome;
}

QCoro::Task<Result<Lease>> AssetsBuilder::lease(Self self)
{
    const QString name = u"assets:"_s + self->m_account.sid;
    const Instant latest = self->m_parts.clock.now() + leaseTime + lookAtLease;
    while (!self->m_stopping && self->m_parts.clock.now() < latest) {
        auto heldTask = self->m_parts.database.run(
            [name, holder = self->m_parts.holder, now = self->m_parts.clock.now()](const auto &db) {
                return storage::LeaseRepository(db).acquire(name, holder, now, leaseTime);
            });
        const auto held = co_await heldTask;
        if (!held)
            co_return held.error();
        if (*held)
            co_return Result<Lease>(**held);
        co_await self->m_parts.clock.sleepFor(lookAtLease);
    }
    co_return buildFailed(u"another program builds for this account"_s);
}

AssetsBuilder::NextBuild AssetsBuilder::next(const std::vector<twilio::BuiltFile> &now,
                                             const std::vector<Wish> &wishes)
{
    NextBuild build;
    for (const twilio::BuiltFile &file : now) {
        // also one that comes anew under the same path: two files cannot have one
        if (std::ranges::find(wishes, file.path, &Wish::path) == wishes.end()) {
            build.versions.append(file.versionSid);
        } else {
            build.goneAssets.append(file.assetSid);
            build.isSame = false;
        }
    }
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        // what came last counts: a file that is to go again before it was ever shown must not be shown
        const bool isLast = std::find_if(std::next(wish), wishes.end(),
                                         [&wish](const Wish &later) { return later.path == wish->path; })
            == wishes.end();
        if (wish->versionSid.isEmpty() || !isLast)
            continue;
        build.versions.append(wish->versionSid);
        build.isSame = false;
    }
    return build;
}

/// False: somebody else has shown another build meanwhile. Programs on one database take turns by the lease;
/// an office that has another one, or a person at Twilio's own pages, knows of none.
QCoro::Task<Result<bool>> AssetsBuilder::buildOnce(Self self, std::shared_ptr<TwilioSession> session,
                                                   std::vector<Wish> wishes)
{
    const auto where = co_await place(self, session);
    if (!where)
        co_return where.error();
    std::vector<twilio::BuiltFile> now;
    if (!where->environment.buildSid.isEmpty()) {
        auto served = co_await session->serverless().builtFiles(where->service, where->environment.buildSid);
        if (!served)
            co_return served.error();
        now = *std::move(served);
    }
    const NextBuild wanted = next(now, wishes);
    if (wanted.isSame)
        co_return true;
    const auto build = co_await session->serverless().createBuild(where->service, wanted.versions);
    if (!build)
        co_return build.error();
    if (const auto ready = co_await waitForBuild(self, session, where->service, *build); !ready)
        co_return ready.error();
    const auto before = co_await place(self, session);
    if (!before)
        co_return before.error();
    if (before->environment.buildSid != where->environment.buildSid)
        co_return false; // ours would take down what the other one has added
    const auto shown = co_await session->serverless().deploy(where->service, where->environment.sid, *build);
    if (!shown)
        co_return shown.error();
    const auto after = co_await place(self, session);
    if (!after)
        co_return after.error();
    if (after->environment.buildSid != *build)
        co_return false;
    for (const QString &asset : wanted.goneAssets) {
        const auto removed = co_await session->serverless().removeAsset(where->service, asset);
        if (!removed) // it is served no more; what is left is out of the world's reach
            qCWarning(lcServices) << "a file that is not served any more stays at Twilio:" << removed.error();
    }
    co_return true;
}

QCoro::Task<Outcome> AssetsBuilder::waitForBuild(Self self, std::shared_ptr<TwilioSession> session,
                                                 QString service, QString build)
{
    const Instant latest = self->m_parts.clock.now() + longestBuild;
    while (!self->m_stopping && self->m_parts.clock.now() < latest) {
        const auto status = co_await session->serverless().buildStatus(service, build);
        if (!status)
            co_return status.error();
        if (*status == twilio::BuildStatus::Completed)
            co_return Done{};
        if (*status == twilio::BuildStatus::Failed)
            co_return buildFailed(u"the build failed"_s);
        co_await self->m_parts.clock.sleepFor(lookAtBuild);
    }
    co_return buildFailed(u"the build did not end"_s);
}

QCoro::Task<Result<QString>> AssetsBuilder::service(Self self, std::shared_ptr<TwilioSession> session)
{
    const QString known = self->m_service;
    if (!known.isEmpty())
        co_return Result<QString>(known);
    const auto all = co_await session->serverless().services();
    if (!all)
        co_return all.error();
    const auto found = std::ranges::find(*all, serviceName(), &twilio::ServerlessService::uniqueName);
    if (found != all->end()) {
        self->m_service = found->sid;
        co_return Result<QString>(found->sid);
    }
    const auto made = co_await session->serverless().createService(serviceName(), u"Recado"_s);
    if (!made)
        co_return made.error();
    self->m_service = made->sid;
    co_return Result<QString>(made->sid);
}

QCoro::Task<Result<AssetsBuilder::Place>> AssetsBuilder::place(Self self,
                                                               std::shared_ptr<TwilioSession> session)
{
    // files that come at the same time must not make two services
    while (std::exchange(self->m_placing, true))
        co_await self->m_parts.clock.sleepFor(lookAtPlace);
    const auto found = co_await placeAlone(self, session);
    self->m_placing = false;
    co_return found;
}

QCoro::Task<Result<AssetsBuilder::Place>> AssetsBuilder::placeAlone(Self self,
                                                                    std::shared_ptr<TwilioSession> session)
{
    const auto where = co_await service(self, session);
    if (!where)
        co_return where.error();
    const auto known = co_await session->serverless().environments(*where);
    if (!known)
        co_return known.error();
    const auto found
        = std::ranges::find(*known, environmentName(), &twilio::ServerlessEnvironment::uniqueName);
    if (found != known->end())
        co_return Place{.service = *where, .environment = *found};
    const auto made = co_await session->serverless().createEnvironment(*where, environmentName());
    if (!made)
        co_return made.error();
    co_return Place{.service = *where, .environment = *made};
}

} // namespace recado
