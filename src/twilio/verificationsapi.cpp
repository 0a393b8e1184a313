// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/verificationsapi.h"

#include "twilio/datetimes.h"
#include "twilio/paging.h"
#include "twilio/sids.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr std::array statusNames{std::pair{"pending"_L1, VerificationStatus::Pending},
                                 std::pair{"approved"_L1, VerificationStatus::Approved},
                                 std::pair{"canceled"_L1, VerificationStatus::Canceled},
                                 std::pair{"max_attempts_reached"_L1, VerificationStatus::MaxAttemptsReached},
                                 std::pair{"deleted"_L1, VerificationStatus::Deleted},
                                 std::pair{"failed"_L1, VerificationStatus::Failed},
                                 std::pair{"expired"_L1, VerificationStatus::Expired}};

VerificationStatus statusFromName(const QString &name)
{
    for (const auto &[known, status] : statusNames) {
        if (name == known)
            return status;
    }
    return VerificationStatus::Unknown;
}

QString nameOf(VerificationChannel channel)
{
    switch (channel) {
    case VerificationChannel::Sms:
        return u"sms"_s;
    case VerificationChannel::WhatsApp:
        return u"whatsapp"_s;
    case VerificationChannel::Call:
        return u"call"_s; // a guide says "voice", which is wrong
    case VerificationChannel::Email:
        return u"email"_s;
    }
    Q_UNREACHABLE();
}

Result<RemoteVerification> readVerification(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"a verification without a sid"_s};
    return RemoteVerification{.sid = sid,
                              .to = json["to"_L1].toString(),
                              .status = statusFromName(json["status"_L1].toString()),
                              .valid = json["valid"_L1].toBool(),
                              .sends = static_cast<int>(json["send_code_attempts"_L1].toArray().size())};
}

// after a success that cannot be read, a code may be on its way
Result<RemoteVerification> readChange(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return answer.error();
    Result<RemoteVerification> read = readVerification(answer->json);
    if (read)
        return read;
    Error unreadable = read.error();
    unreadable.mayHaveHappened = true;
    return unreadable;
}

Result<VerificationAttempt> readAttempt(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return Error{.kind = ErrorKind::BadReply, .detail = u"an attempt without a sid"_s};
    const QJsonObject price = json["price"_L1].toObject();
    return VerificationAttempt{.sid = sid,
                               .verificationSid = json["verification_sid"_L1].toString(),
                               .channel = json["channel"_L1].toString(),
                               .converted = json["conversion_status"_L1].toString() == "converted"_L1,
                               .price = price["value"_L1].toVariant().toString(),
                               .currency = price["currency"_L1].toString(),
                               .createdAt = readIso8601(json["date_created"_L1].toString())};
}

QString pathOf(const QString &serviceSid, const QString &rest)
{
    return u"/v2/Services/%1/"_s.arg(serviceSid) + rest;
}

} // namespace

VerificationsApi::VerificationsApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<RemoteVerification>> VerificationsApi::start(QString serviceSid,
                                                                NewVerification verification)
{
    if (!canStandInPath(serviceSid))
        co_return notASid();
    Form form{{u"To"_s, verification.to}, {u"Channel"_s, nameOf(verification.channel)}};
    if (!verification.locale.isEmpty())
        form.add(u"Locale"_s, verification.locale);
    const auto answer = co_await m_client.post(operations::createVerification,
                                               pathOf(serviceSid, u"Verifications"_s), form);
    co_return readChange(answer);
}

QCoro::Task<Result<RemoteVerification>> VerificationsApi::check(QString serviceSid, QString verificationSid,
                                                                QString code)
{
    if (!canStandInPath(serviceSid))
        co_return notASid();
    const Form form{{u"VerificationSid"_s, verificationSid}, {u"Code"_s, code}};
    const auto answer = co_await m_client.post(operations::createVerificationCheck,
                                               pathOf(serviceSid, u"VerificationCheck"_s), form);
    co_return readChange(answer);
}

QCoro::Task<Result<RemoteVerification>> VerificationsApi::fetch(QString serviceSid, QString verificationSid)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(verificationSid))
        co_return notASid();
    const auto answer = co_await m_client.get(operations::fetchVerification,
                                              pathOf(serviceSid, "Verifications/"_L1 + verificationSid));
    if (!answer)
        co_return answer.error();
    co_return readVerification(answer->json);
}

QCoro::Task<Result<RemoteVerification>> VerificationsApi::cancel(QString serviceSid, QString verificationSid)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(verificationSid))
        co_return notASid();
    const Form form{{u"Status"_s, u"canceled"_s}};
    const auto answer = co_await m_client.post(
        operations::updateVerification, pathOf(serviceSid, "Verifications/"_L1 + verificationSid), form);
    co_return readChange(answer);
}

QCoro::Task<Result<std::vector<VerificationAttempt>>> VerificationsApi::attemptsSince(QString serviceSid,
                                                                                      Instant from, int most)
{
    const Form query{{u"VerifyServiceSid"_s, serviceSid},
                     {u"DateCreatedAfter"_s, toIso8601(from)},
                     {u"PageSize"_s, QString::number(std::clamp(most, 1, 1000))}};
    const auto rows = co_await collectSome(m_client, operations::listVerificationAttempt, u"/v2/Attempts"_s,
                                           query, u"attempts"_s, qsizetype{most});
    co_return readRows(rows, readAttempt);
}

} // namespace recado::twilio
