// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/lookupsapi.h"

#include "twilio/sids.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Result<NumberFacts> readFacts(const QJsonObject &json)
{
    const QString number = json["phone_number"_L1].toString();
    if (number.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a lookup without a number"_s};
    const QJsonObject line = json["line_type_intelligence"_L1].toObject();
    const int error = line["error_code"_L1].toVariant().toInt();
    return NumberFacts{.phoneNumber = number,
                       .valid = json["valid"_L1].toBool(),
                       .countryCode = json["country_code"_L1].toString(),
                       .lineType = line["type"_L1].toString(),
                       .carrier = line["carrier_name"_L1].toString(),
                       .lineTypeError = error > 0 ? std::optional{error} : std::nullopt};
}

} // namespace

LookupsApi::LookupsApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<NumberFacts>> LookupsApi::fetch(QString phoneNumber, bool withLineType)
{
    if (!phoneNumber.startsWith(u'+') || !canStandInPath(phoneNumber.mid(1)))
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"the number is not in E.164"_s};
    Form query;
    if (withLineType)
        query.add(u"Fields"_s, u"line_type_intelligence"_s);
    const QString path = "/v2/PhoneNumbers/"_L1 + phoneNumber;
    const auto answer = co_await m_client.get(operations::fetchLookup, path, query);
    if (!answer)
        co_return answer.error();
    co_return readFacts(answer->json);
}

} // namespace recado::twilio
