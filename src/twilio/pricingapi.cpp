// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/pricingapi.h"

#include "twilio/paging.h"
#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

// a number in some answers, text in others
QString decimal(const QJsonValue &value)
{
    return value.toVariant().toString();
}

Result<PricedCountry> readCountry(const QJsonObject &json)
{
    PricedCountry country{.isoCode = json["iso_country"_L1].toString(),
                          .name = json["country"_L1].toString()};
    if (country.isoCode.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a country without a code"_s};
    return country;
}

std::vector<SmsPrice> readSmsPrices(const QJsonArray &carriers)
{
    std::vector<SmsPrice> all;
    for (const QJsonValueConstRef one : carriers) {
        const QJsonObject carrier = one.toObject();
        const QJsonArray prices = carrier["prices"_L1].toArray();
        for (const QJsonValueConstRef price : prices) {
            const QJsonObject json = price.toObject();
            all.push_back({.carrier = carrier["carrier"_L1].toString(),
                           .numberType = json["number_type"_L1].toString(),
                           .basePrice = decimal(json["base_price"_L1]),
                           .currentPrice = decimal(json["current_price"_L1])});
        }
    }
    return all;
}

std::vector<CallPrice> readCallPrices(const QJsonArray &groups)
{
    std::vector<CallPrice> all;
    for (const QJsonValueConstRef one : groups) {
        const QJsonObject json = one.toObject();
        all.push_back({.friendlyName = json["friendly_name"_L1].toString(),
                       .prefixes = json["destination_prefixes"_L1].toVariant().toStringList(),
                       .basePrice = decimal(json["base_price"_L1]),
                       .currentPrice = decimal(json["current_price"_L1])});
    }
    return all;
}

QCoro::Task<Result<std::vector<PricedCountry>>> countries(ApiClient client, Operation operation, QString path)
{
    const Form query{{u"PageSize"_s, u"1000"_s}};
    const auto rows = co_await collect(client, operation, path, query, u"countries"_s);
    co_return readRows(rows, readCountry);
}

} // namespace

PricingApi::PricingApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<PricedCountry>>> PricingApi::smsCountries()
{
    return countries(m_client, operations::listMessagingCountry, u"/v1/Messaging/Countries"_s);
}

QCoro::Task<Result<std::vector<PricedCountry>>> PricingApi::callCountries()
{
    return countries(m_client, operations::listVoiceCountry, u"/v2/Voice/Countries"_s);
}

QCoro::Task<Result<SmsPrices>> PricingApi::smsPrices(QString isoCode)
{
    if (isoCode.size() != 2 || !canStandInPath(isoCode))
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"not a code of a country"_s};
    const auto answer
        = co_await m_client.get(operations::fetchMessagingCountry, "/v1/Messaging/Countries/"_L1 + isoCode);
    if (!answer)
        co_return answer.error();
    SmsPrices prices{.isoCode = answer->json["iso_country"_L1].toString(),
                     .currency = answer->json["price_unit"_L1].toString(),
                     .outbound = readSmsPrices(answer->json["outbound_sms_prices"_L1].toArray())};
    co_return Result<SmsPrices>(std::move(prices));
}

QCoro::Task<Result<CallPrices>> PricingApi::callPrices(QString isoCode)
{
    if (isoCode.size() != 2 || !canStandInPath(isoCode))
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"not a code of a country"_s};
    const auto answer
        = co_await m_client.get(operations::fetchVoiceCountry, "/v2/Voice/Countries/"_L1 + isoCode);
    if (!answer)
        co_return answer.error();
    CallPrices prices{.isoCode = answer->json["iso_country"_L1].toString(),
                      .currency = answer->json["price_unit"_L1].toString(),
                      .outbound = readCallPrices(answer->json["outbound_prefix_prices"_L1].toArray())};
    co_return Result<CallPrices>(std::move(prices));
}

} // namespace recado::twilio
