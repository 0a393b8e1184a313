// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/region.h"

#include <QUrl>

#include <map>

namespace recado::twilio {

/// Twilio gives each product a host of its own.
enum class Product {
    Api,
    Messaging,
    Content,
    Verify,
    Lookups,
    Pricing,
    Serverless,
    ServerlessUpload,
    Accounts,
    Monitor
};

/// Where each product is reached. A value: it is copied into whoever needs it.
class Endpoints
{
public:
    /// The real hosts: api.twilio.com, messaging.twilio.com, …
    [[nodiscard]] static Endpoints twilio();
    /// The same place for an account of that region: api.dublin.ie1.twilio.com, …; a server that plays all
    /// hosts plays all regions.
    [[nodiscard]] Endpoints inRegion(Region region) const;
    /// One server for all: base + "/api", base + "/messaging", … (the simulator, a contract proxy).
    [[nodiscard]] static Endpoints prefixed(const QUrl &base);

    /// Without a slash at the end, to be followed by a path such as "/2010-04-01/Accounts".
    [[nodiscard]] const QUrl &base(Product product) const;

    /// base(product) + path. The query is given already encoded.
    [[nodiscard]] QUrl url(Product product, const QString &path, const QByteArray &query) const;

    /// The address of another page, as a server names it: relative or absolute, with or without our prefix.
    /// Only its path and query are used, so our credentials never go to a host that an answer names.
    [[nodiscard]] QUrl rebased(Product product, const QString &pageUri) const;

private:
    explicit Endpoints(QUrl prefixBase, Region region = Region::Us1);

    QUrl m_prefixBase; ///< empty: the real hosts
    std::map<Product, QUrl> m_bases; ///< of all: every request begins with one
};

} // namespace recado::twilio
