// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

struct PricedCountry
{
    QString isoCode; ///< "BR"
    QString name = {};
};

/// What one SMS segment to one carrier costs, by the kind of number it comes from. Decimals as Twilio writes.
struct SmsPrice
{
    QString carrier = {};
    QString numberType = {}; ///< "local", "mobile", "shortcode", …
    QString basePrice = {}; ///< of everybody
    QString currentPrice = {}; ///< of this account
};

struct SmsPrices
{
    QString isoCode;
    QString currency; ///< ISO 4217
    std::vector<SmsPrice> outbound;
};

/// What one minute of a call to one group of numbers costs.
struct CallPrice
{
    QString friendlyName = {}; ///< "Brazil - Mobile"
    QStringList prefixes = {}; ///< digits without "+"
    QString basePrice = {};
    QString currentPrice = {};
};

struct CallPrices
{
    QString isoCode;
    QString currency;
    std::vector<CallPrice> outbound;
};

/// The Pricing resources. WhatsApp's fees are not among them. The client must outlive each call, not its
/// task.
class PricingApi
{
public:
    explicit PricingApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<PricedCountry>>> smsCountries();
    /// @param isoCode two letters, else Invalid
    [[nodiscard]] QCoro::Task<Result<SmsPrices>> smsPrices(QString isoCode);
    [[nodiscard]] QCoro::Task<Result<std::vector<PricedCountry>>> callCountries();
    [[nodiscard]] QCoro::Task<Result<CallPrices>> callPrices(QString isoCode);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
