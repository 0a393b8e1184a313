// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/pricing/pricing.h"

#include "simulator/records/lists.h"
#include "simulator/resources/apianswer.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

struct Country
{
    const char16_t *iso;
    const char16_t *name;
    const char16_t *prefix;
    const char16_t *smsOut;
    const char16_t *smsIn;
    const char16_t *callLandline;
    const char16_t *callMobile;
};

constexpr std::array countries{
    Country{u"AR", u"Argentina", u"54", u"0.0678", u"0.0075", u"0.0190", u"0.2140"},
    Country{u"BR", u"Brazil", u"55", u"0.0400", u"0.0075", u"0.0180", u"0.0480"},
    Country{u"PT", u"Portugal", u"351", u"0.0480", u"0.0075", u"0.0170", u"0.0890"},
    Country{u"PY", u"Paraguay", u"595", u"0.0520", u"0.0075", u"0.0590", u"0.0870"},
    Country{u"US", u"United States", u"1", u"0.0083", u"0.0083", u"0.0140", u"0.0140"},
};

const Country *findCountry(const QString &iso)
{
    for (const Country &country : countries) {
        if (iso.toUpper() == QStringView(country.iso))
            return &country;
    }
    return nullptr;
}

QString text(const char16_t *of)
{
    return QString::fromUtf16(of);
}

QJsonObject price(const char16_t *amount)
{
    return {{u"base_price"_s, text(amount)}, {u"current_price"_s, text(amount)}};
}

QJsonObject priceFor(const char16_t *amount, const QString &numberType)
{
    QJsonObject json = price(amount);
    json.insert(u"number_type"_s, numberType);
    return json;
}

QJsonObject summary(const Country &country, const QString &base)
{
    return {{u"country"_s, text(country.name)},
            {u"iso_country"_s, text(country.iso)},
            {u"url"_s, base + text(country.iso)}};
}

QJsonObject smsPrices(const Country &country, const QString &base)
{
    QJsonObject json = summary(country, base);
    const QJsonArray prices{priceFor(country.smsOut, u"local"_s), priceFor(country.smsOut, u"mobile"_s)};
    json.insert(u"outbound_sms_prices"_s,
                QJsonArray{QJsonObject{{u"carrier"_s, u"Operadora de exemplo"_s},
                                       {u"mcc"_s, u"724"_s},
                                       {u"mnc"_s, u"99"_s},
                                       {u"prices"_s, prices}}});
    json.insert(u"inbound_sms_prices"_s, QJsonArray{priceFor(country.smsIn, u"local"_s)});
    json.insert(u"price_unit"_s, u"USD"_s);
    return json;
}

QJsonObject callGroup(const Country &country, const QString &kind, const char16_t *amount,
                      const QString &digits)
{
    QJsonObject json = price(amount);
    json.insert(u"friendly_name"_s,
                u"Programmable Outbound Minute - %1 - %2"_s.arg(text(country.name), kind));
    json.insert(u"origination_prefixes"_s, QJsonArray{u"ALL"_s});
    json.insert(u"destination_prefixes"_s, QJsonArray{text(country.prefix) + digits});
    return json;
}

QJsonObject callPrices(const Country &country, const QString &base)
{
    QJsonObject json = summary(country, base);
    json.insert(u"outbound_prefix_prices"_s,
                QJsonArray{callGroup(country, u"Landline"_s, country.callLandline, {}),
                           callGroup(country, u"Mobile"_s, country.callMobile, u"9"_s)});
    json.insert(u"inbound_call_prices"_s, QJsonArray{priceFor(country.callLandline, u"local"_s)});
    json.insert(u"price_unit"_s, u"USD"_s);
    return json;
}

using Prices = QJsonObject (*)(const Country &, const QString &);

void addProduct(Router &router, const QString &path, const QString &name, Prices prices)
{
    const QString base = "https://pricing.twilio.com"_L1 + path + u'/';
    router.add({.method = "GET",
                .pattern = "/pricing"_L1 + path,
                .name = name + ".list"_L1,
                .parameters = listParameters(),
                .handler = [base](const Call &call) {
                    std::vector<QJsonObject> all;
                    all.reserve(countries.size());
                    for (const Country &country : countries)
                        all.push_back(summary(country, base));
                    return productList(call, u"countries"_s, all);
                }});
    router.add({.method = "GET",
                .pattern = "/pricing"_L1 + path + "/{IsoCountry}"_L1,
                .name = name + ".fetch"_L1,
                .parameters = {},
                .handler = [base, prices](const Call &call) {
                    const Country *country = findCountry(call.path.value(u"IsoCountry"_s));
                    return country ? jsonAnswer(200, prices(*country, base)) : errorAnswer(20404);
                }});
}

} // namespace

void Pricing::addRoutes(Router &router)
{
    addProduct(router, u"/v1/Messaging/Countries"_s, u"messagingprices"_s, smsPrices);
    addProduct(router, u"/v2/Voice/Countries"_s, u"voiceprices"_s, callPrices);
}

} // namespace recado::simulator
