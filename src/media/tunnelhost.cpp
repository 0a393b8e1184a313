// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tunnelhost.h"

#include "media/localhost.h"

namespace recado {

TunnelHost::TunnelHost(LocalHost &own, QUrl publicBase)
    : m_own(own)
    , m_publicBase(std::move(publicBase))
{ }

QCoro::Task<Result<PublicFile>> TunnelHost::publish(PublishedFile file)
{
    auto published = co_await m_own.publish(std::move(file));
    if (!published)
        co_return published.error();
    PublicFile seen = *std::move(published);
    QUrl url = m_publicBase.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(url.path() + u'/' + seen.url.path().section(u'/', -1));
    seen.url = url;
    co_return seen;
}

QString TunnelHost::idFor(const PublishedFile &file) const
{
    return m_own.idFor(file);
}

QCoro::Task<Outcome> TunnelHost::withdraw(QString id)
{
    return m_own.withdraw(std::move(id));
}

QCoro::Task<Outcome> TunnelHost::check(PublicFile file)
{
    return m_own.check(std::move(file));
}

} // namespace recado
