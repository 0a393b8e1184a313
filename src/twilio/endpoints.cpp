// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/endpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

// both the first part of Twilio's host and the prefix of a server that plays all of them
QString nameOf(Product product)
{
    switch (product) {
    case Product::Api:
        return u"api"_s;
    case Product::Messaging:
        return u"messaging"_s;
    case Product::Content:
        return u"content"_s;
    case Product::Verify:
        return u"verify"_s;
    case Product::Lookups:
        return u"lookups"_s;
    case Product::Pricing:
        return u"pricing"_s;
    case Product::Serverless:
        return u"serverless"_s;
    case Product::ServerlessUpload:
        return u"serverless-upload"_s;
    case Product::Accounts:
        return u"accounts"_s;
    case Product::Monitor:
        return u"monitor"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Endpoints Endpoints::twilio()
{
    return Endpoints(QUrl());
}

Endpoints Endpoints::inRegion(Region region) const
{
    Endpoints moved = *this;
    moved.m_region = region;
    return moved;
}

Endpoints Endpoints::prefixed(const QUrl &base)
{
    return Endpoints(base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QUrl Endpoints::base(Product product) const
{
    if (m_prefixBase.isEmpty()) {
        const RegionEntry &region = entryOf(m_region);
        const QString place
            = region.edge.isEmpty() ? QString() : u".%1.%2"_s.arg(QString(region.edge), QString(region.id));
        return QUrl(u"https://%1%2.twilio.com"_s.arg(nameOf(product), place));
    }
    QUrl base = m_prefixBase;
    const QString prefix = base.path() == "/"_L1 ? QString() : base.path();
    base.setPath(prefix + u'/' + nameOf(product));
    return base;
}

QUrl Endpoints::url(Product product, const QString &path, const QByteArray &query) const
{
    QUrl url = base(product);
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl Endpoints::rebased(Product product, const QString &pageUri) const
{
    const QUrl given(pageUri);
    const QUrl own = base(product);
    QString path = given.path(QUrl::FullyEncoded);
    if (const QString prefix = own.path(QUrl::FullyEncoded); path.startsWith(prefix + u'/'))
        path.remove(0, prefix.size());
    QUrl url = own;
    url.setPath(own.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    url.setQuery(given.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

} // namespace recado::twilio
