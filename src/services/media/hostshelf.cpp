// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/media/hostshelf.h"

#include "media/localhost.h"
#include "media/s3host.h"
#include "media/tunnelhost.h"
#include "media/webdavhost.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/directory/directoryservice.h"
#include "services/media/assetsbuilder.h"
#include "services/media/assetshost.h"
#include "storage/databasethread.h"
#include "storage/media/mediahostrepository.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// WhatsApp messages wait at Twilio for four hours at most; a day leaves room for a laptop that sleeps.
constexpr auto ownLifetime = 24h;

Error forgotten()
{
    return {
        .kind = ErrorKind::NotFound, .detail = u"no place of that id"_s, .reason = u"media-host-forgotten"_s};
}

S3Settings s3Settings(const MediaPlace &place)
{
    return {.endpoint = QUrl(place.field("address"_L1)),
            .region = place.field("region"_L1),
            .bucket = place.field("bucket"_L1),
            .prefix = place.field("folder"_L1),
            .pathStyle = place.field("path-style"_L1) == "1"_L1,
            .keyId = place.field("key-id"_L1),
            .publicBase = QUrl(place.field("public-address"_L1))};
}

WebDavSettings webDavSettings(const MediaPlace &place)
{
    return {.putBase = QUrl(place.field("address"_L1)),
            .publicBase = QUrl(place.field("public-address"_L1)),
            .user = place.field("user"_L1)};
}

} // namespace

QString ownServerKey()
{
    return u"this-computer"_s;
}

HostShelf::HostShelf(HostShelfParts parts)
    : m_parts(std::move(parts))
{ }

HostShelf::~HostShelf() = default;

std::shared_ptr<MediaHost> HostShelf::own() const
{
    return {std::shared_ptr<MediaHost>(), &m_parts.own}; // owned by the program
}

void HostShelf::forget(MediaHostId id)
{
    m_kept.remove(id);
}

void HostShelf::stop()
{
    for (const auto &builder : std::as_const(m_builders))
        builder->stop();
}

QCoro::Task<Result<HostUse>> HostShelf::forTenant(TenantId tenant)
{
    auto chosenTask = m_parts.database.run(
        [tenant](const auto &db) { return storage::MediaHostRepository(db).chosen(tenant); });
    const auto chosen = co_await chosenTask;
    if (!chosen)
        co_return chosen.error();
    if (!*chosen)
        co_return HostUse{
            .host = own(), .key = ownServerKey(), .holder = m_parts.holder, .lifetime = ownLifetime};
    const MediaPlace place = **chosen;
    const auto host = co_await hostOf(place);
    if (!host)
        co_return host.error();
    const bool isOwn = place.kind == HostKind::ThisComputer;
    co_return HostUse{.host = *host,
                      .key = place.id.toString(),
                      .holder = isOwn ? m_parts.holder : QString(),
                      .lifetime = place.days * 24h};
}

QCoro::Task<Result<std::shared_ptr<MediaHost>>> HostShelf::byKey(QString key)
{
    if (key == ownServerKey())
        co_return own();
    const MediaHostId id = MediaHostId::fromString(key);
    auto foundTask
        = m_parts.database.run([id](const auto &db) { return storage::MediaHostRepository(db).find(id); });
    const auto found = co_await foundTask;
    if (!found)
        co_return found.error();
    if (!*found)
        co_return forgotten();
    co_return co_await hostOf(**found);
}

QCoro::Task<Result<std::shared_ptr<MediaHost>>> HostShelf::hostOf(MediaPlace place)
{
    const auto kept = m_kept.constFind(place.id);
    if (kept != m_kept.cend() && kept->place.fields == place.fields && kept->place.kind == place.kind)
        co_return Result<std::shared_ptr<MediaHost>>(kept->host);
    Secret secret;
    if (secretOf(place.kind) != SecretNeed::None) {
        auto read = co_await m_parts.secrets.read(mediaSecretKey(place.id));
        const bool isMissing = !read && read.error().kind == ErrorKind::NotFound;
        if (isMissing && !findingsOf(place, false).empty())
            co_return Error{.kind = ErrorKind::Unauthorized,
                            .detail = u"no secret is kept for the file host"_s,
                            .reason = u"media-secret-missing"_s};
        if (!read && !isMissing)
            co_return read.error();
        if (read)
            secret = *std::move(read);
    }
    const auto made = co_await trial(place, std::move(secret));
    if (made)
        m_kept.insert(place.id, {.place = place, .host = *made});
    co_return made;
}

QCoro::Task<Result<std::shared_ptr<MediaHost>>> HostShelf::trial(MediaPlace place, Secret secret)
{
    const auto reach = m_parts.simulator ? MediaCheck::Reach::ThisComputer : MediaCheck::Reach::Internet;
    std::shared_ptr<MediaHost> host;
    switch (place.kind) {
    case HostKind::ThisComputer:
        host = std::make_shared<TunnelHost>(m_parts.own, QUrl(place.field("public-address"_L1)));
        break;
    case HostKind::S3:
        host = std::make_shared<S3Host>(s3Settings(place), std::move(secret), m_parts.clock, m_parts.network,
                                        reach);
        break;
    case HostKind::WebDav:
        host = std::make_shared<WebDavHost>(webDavSettings(place), std::move(secret), m_parts.clock,
                                            m_parts.network, reach);
        break;
    case HostKind::Assets: {
        const AccountId id = AccountId::fromString(place.field("account"_L1));
        const auto account = co_await m_parts.directory.account(id);
        if (!account)
            co_return account.error();
        std::shared_ptr<AssetsBuilder> &builder = m_builders[id];
        if (!builder)
            builder = std::make_shared<AssetsBuilder>(AssetsParts{.database = m_parts.database,
                                                                  .directory = m_parts.directory,
                                                                  .access = m_parts.access,
                                                                  .clock = m_parts.clock,
                                                                  .holder = m_parts.holder},
                                                      *account);
        host = std::make_shared<AssetsHost>(builder, m_parts.clock, m_parts.network, m_parts.simulator);
        break;
    }
    }
    co_return host;
}

} // namespace recado
