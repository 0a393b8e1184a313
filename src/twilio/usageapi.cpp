// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/usageapi.h"

#include "twilio/paging.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

struct PeriodResource
{
    Operation operation;
    QLatin1StringView name;
};

PeriodResource resourceOf(UsagePeriod period)
{
    switch (period) {
    case UsagePeriod::Today:
        return {operations::listUsageToday, "Today"_L1};
    case UsagePeriod::Yesterday:
        return {operations::listUsageYesterday, "Yesterday"_L1};
    case UsagePeriod::ThisMonth:
        return {operations::listUsageThisMonth, "ThisMonth"_L1};
    case UsagePeriod::LastMonth:
        return {operations::listUsageLastMonth, "LastMonth"_L1};
    case UsagePeriod::Daily:
        return {operations::listUsageDaily, "Daily"_L1};
    case UsagePeriod::Monthly:
        return {operations::listUsageMonthly, "Monthly"_L1};
    }
    Q_UNREACHABLE();
}

Form formOf(const UsageQuery &query)
{
    Form form;
    if (!query.category.isEmpty())
        form.add(u"Category"_s, query.category);
    if (query.from)
        form.add(u"StartDate"_s, query.from->toString(Qt::ISODate));
    if (query.to)
        form.add(u"EndDate"_s, query.to->toString(Qt::ISODate));
    form.add(u"PageSize"_s, u"1000"_s);
    return form;
}

Result<UsageRecord> readRecord(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json[key].toVariant().toString(); };
    UsageRecord record{.category = text("category"_L1),
                       .from = QDate::fromString(text("start_date"_L1), Qt::ISODate),
                       .to = QDate::fromString(text("end_date"_L1), Qt::ISODate),
                       .count = text("count"_L1),
                       .countUnit = text("count_unit"_L1),
                       .usage = text("usage"_L1),
                       .usageUnit = text("usage_unit"_L1),
                       .price = text("price"_L1),
                       .priceUnit = text("price_unit"_L1)};
    if (record.category.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a usage record without a category"_s};
    return record;
}

} // namespace

UsageApi::UsageApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<UsageRecord>>> UsageApi::records(UsageQuery query)
{
    const PeriodResource resource = resourceOf(query.period);
    const QString path = m_client.accountPath("/Usage/Records/"_L1 + resource.name + ".json"_L1);
    const Form form = formOf(query);
    const auto rows = co_await collect(m_client, resource.operation, path, form, u"usage_records"_s);
    co_return readRows(rows, readRecord);
}

} // namespace recado::twilio
