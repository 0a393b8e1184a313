// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <QDate>

#include <vector>

namespace recado::twilio {

enum class UsagePeriod { Today, Yesterday, ThisMonth, LastMonth, Daily, Monthly };

struct UsageQuery
{
    UsagePeriod period = UsagePeriod::ThisMonth;
    QString category = {}; ///< "totalprice", "sms-outbound", "channels-whatsapp", …; empty: every one
    std::optional<QDate> from = {}; ///< for Daily and Monthly
    std::optional<QDate> to = {};
};

/// What the account used and paid. Decimals stay text, as everywhere.
struct UsageRecord
{
    QString category;
    QDate from;
    QDate to;
    QString count = {};
    QString countUnit = {};
    QString usage = {};
    QString usageUnit = {};
    QString price = {};
    QString priceUnit = {}; ///< ISO 4217, small letters
};

/// The Usage/Records resource; some minutes to hours behind. The client must outlive each call, not its task.
class UsageApi
{
public:
    explicit UsageApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<UsageRecord>>> records(UsageQuery query);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
