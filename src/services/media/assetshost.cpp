// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/media/assetshost.h"

#include "media/filecontent.h"
#include "media/publicname.h"
#include "services/media/assetsbuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

AssetsHost::AssetsHost(std::shared_ptr<AssetsBuilder> builder, Clock &clock, QNetworkAccessManager &network,
                       std::optional<QUrl> simulator)
    : m_builder(std::move(builder))
    , m_clock(clock)
    , m_check(network)
    , m_simulator(std::move(simulator))
{ }

QString AssetsHost::idFor(const PublishedFile &file) const
{
    return u"/%1/%2"_s.arg(file.key, media::pathName(file.displayName, file.contentType));
}

QCoro::Task<Result<PublicFile>> AssetsHost::publish(PublishedFile file)
{
    if (const auto publishable = media::checkPublishable(file, m_clock.now()); !publishable)
        co_return publishable.error();
    if (file.key.isEmpty())
        file.key = media::unguessable();
    const auto content = media::openContent(file);
    if (!content)
        co_return content.error();
    const QString path = idFor(file);
    const twilio::AssetUpload upload{.path = path,
                                     .fileName = media::pathName(file.displayName, file.contentType),
                                     .contentType = file.contentType,
                                     .bytes = content->device->readAll()};
    const auto url = co_await AssetsBuilder::add(m_builder, upload);
    if (!url)
        co_return url.error();
    co_return PublicFile{
        .url = *url, .id = path, .contentType = file.contentType, .size = upload.bytes.size()};
}

QCoro::Task<Outcome> AssetsHost::withdraw(QString id)
{
    return AssetsBuilder::remove(m_builder, std::move(id));
}

QCoro::Task<Outcome> AssetsHost::check(PublicFile file)
{
    if (!m_simulator)
        return m_check.run(std::move(file));
    // nobody outside knows the names that the simulator invents
    QUrl here = m_simulator->adjusted(QUrl::StripTrailingSlash);
    here.setPath(here.path() + u"/twil.io/"_s + file.url.host() + file.url.path());
    file.url = here;
    return m_check.run(std::move(file), MediaCheck::Reach::ThisComputer);
}

} // namespace recado
