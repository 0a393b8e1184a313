// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/endpoints.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr std::array allProducts{
    Product::Api,     Product::Messaging,  Product::Content,          Product::Verify,   Product::Lookups,
    Product::Pricing, Product::Serverless, Product::ServerlessUpload, Product::Accounts, Product::Monitor};

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

QUrl hostOf(Product product, Region region)
{
    const RegionEntry &entry = entryOf(region);
    const QString place
        = entry.edge.isEmpty() ? QString() : u".%1.%2"_s.arg(QString(entry.edge), QString(entry.id));
    return QUrl(u"https://%1%2.twilio.com"_s.arg(nameOf(product), place));
}

QUrl below(QUrl prefixBase, Product product)
{
    const QString prefix = prefixBase.path() == "/"_L1 ? QString() : prefixBase.path();
    prefixBase.setPath(prefix + u'/' + nameOf(product));
    return prefixBase;
}

} // namespace

Endpoints::Endpoints(QUrl prefixBase, Region region)
    : m_prefixBase(std::move(prefixBase))
{
    for (const Product product : allProducts)
        m_bases[product] = m_prefixBase.isEmpty() ? hostOf(product, region) : below(m_prefixBase, product);
}

Endpoints Endpoints::twilio()
{
    return Endpoints(QUrl());
}

Endpoints Endpoints::inRegion(Region region) const
{
    return Endpoints(m_prefixBase, region);
}

Endpoints Endpoints::prefixed(const QUrl &base)
{
    return Endpoints(base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

const QUrl &Endpoints::base(Product product) const
{
    return m_bases.at(product);
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
