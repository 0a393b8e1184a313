// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/verifyservicesapi.h"

#include "twilio/paging.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<RemoteVerifyService> readService(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a Verify service without a sid"_s};
    return RemoteVerifyService{.sid = sid,
                               .friendlyName = json["friendly_name"_L1].toString(),
                               .codeLength = json["code_length"_L1].toVariant().toInt()};
}

} // namespace

VerifyServicesApi::VerifyServicesApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteVerifyService>>> VerifyServicesApi::list()
{
    const Form query{{u"PageSize"_s, u"1000"_s}};
    const auto rows
        = co_await collect(m_client, operations::listVerifyService, u"/v2/Services"_s, query, u"services"_s);
    co_return readRows(rows, readService);
}

} // namespace recado::twilio
