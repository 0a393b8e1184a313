// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/alertsapi.h"

#include "twilio/datetimes.h"
#include "twilio/paging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<RemoteAlert> readAlert(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"an alert without a sid"_s};
    const int code = json["error_code"_L1].toVariant().toInt(); // text here
    return RemoteAlert{.sid = sid,
                       .errorCode = code > 0 ? std::optional{code} : std::nullopt,
                       .logLevel = json["log_level"_L1].toString(),
                       .requestHost = QUrl(json["request_url"_L1].toString()).host(),
                       .resourceSid = json["resource_sid"_L1].toString(),
                       .createdAt = readIso8601(json["date_created"_L1].toString())};
}

} // namespace

AlertsApi::AlertsApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteAlert>>> AlertsApi::errorsSince(Instant from, int most)
{
    const Form query{{u"LogLevel"_s, u"error"_s},
                     {u"StartDate"_s, toIso8601(from)},
                     {u"PageSize"_s, QString::number(std::clamp(most, 1, 1000))}};
    const auto rows = co_await collectSome(m_client, operations::listAlert, u"/v1/Alerts"_s, query,
                                           u"alerts"_s, qsizetype{most});
    co_return readRows(rows, readAlert);
}

} // namespace recado::twilio
