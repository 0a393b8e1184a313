// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/numbersapi.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr int mostPages = 100; // of 1000 numbers each: more is a server that leads us in circles

Error badList(const QString &detail)
{
    return Error{.kind = ErrorKind::BadReply, .detail = detail};
}

RemoteNumber readNumber(const QJsonObject &json)
{
    const QJsonObject capabilities = json["capabilities"_L1].toObject();
    return {.sid = json["sid"_L1].toString(),
            .phoneNumber = json["phone_number"_L1].toString(),
            .friendlyName = json["friendly_name"_L1].toString(),
            .canSms = capabilities["sms"_L1].toBool(),
            .canMms = capabilities["mms"_L1].toBool(),
            .canCall = capabilities["voice"_L1].toBool(),
            .webhookHost = QUrl(json["sms_url"_L1].toString()).host()};
}

/// Adds the numbers of one page; answers where the next one is, or "" at the end.
Result<QString> readPage(const QJsonObject &json, std::vector<RemoteNumber> &numbers)
{
    const QJsonValue listed = json["incoming_phone_numbers"_L1];
    if (!listed.isArray())
        return badList(u"a list without numbers"_s);
    for (const auto &one : listed.toArray()) {
        numbers.push_back(readNumber(one.toObject()));
        if (numbers.back().sid.isEmpty() || numbers.back().phoneNumber.isEmpty())
            return badList(u"a number without a sid or digits"_s);
    }
    return json["next_page_uri"_L1].toString();
}

QCoro::Task<Result<std::vector<RemoteNumber>>> listAll(ApiClient client)
{
    std::vector<RemoteNumber> numbers;
    const Form query{{u"PageSize"_s, u"1000"_s}};
    auto answer = co_await client.get(operations::listIncomingPhoneNumber,
                                      client.accountPath(u"/IncomingPhoneNumbers.json"_s), query);
    for (int page = 1; page <= mostPages; ++page) {
        if (!answer)
            co_return answer.error();
        const Result<QString> next = readPage(answer->json, numbers);
        if (!next)
            co_return next.error();
        if (next->isEmpty())
            co_return numbers;
        answer = co_await client.getPage(operations::listIncomingPhoneNumber, *next);
    }
    co_return badList(u"the list of numbers does not end"_s);
}

} // namespace

NumbersApi::NumbersApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<RemoteNumber>>> NumbersApi::list()
{
    return listAll(m_client); // a copy of the client: the pages after the first need one too
}

QCoro::Task<Outcome> NumbersApi::checkCredentials()
{
    const Form query{{u"PageSize"_s, u"1"_s}};
    const auto answer = co_await m_client.get(operations::listIncomingPhoneNumber,
                                              m_client.accountPath(u"/IncomingPhoneNumbers.json"_s), query);
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

} // namespace recado::twilio
