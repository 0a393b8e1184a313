// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apianswer.h"

#include "twilio/datetimes.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

ErrorKind kindForStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Unauthorized;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::RateLimited;
    default:
        if (status >= 500)
            return ErrorKind::Server;
        return status >= 400 ? ErrorKind::Rejected : ErrorKind::BadReply;
    }
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer)
{
    const QByteArray text = answer.header("Retry-After");
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    // the other form is a date, which means something only beside the server's own
    const auto until = readRfc2822(QString::fromLatin1(text));
    const auto now = readRfc2822(QString::fromLatin1(answer.header("Date")));
    if (until && now && *until >= *now)
        return *until - *now;
    return std::nullopt;
}

// {"code", "message"} of the older products, {"code", "title", "detail"} (RFC 9457) of the newest
QString explanation(const QJsonObject &body)
{
    for (const auto key : {"message"_L1, "detail"_L1, "title"_L1}) {
        if (const QString text = body[key].toString(); !text.isEmpty())
            return withoutNumbers(text);
    }
    return u"no explanation"_s;
}

std::optional<int> providerCode(const QJsonObject &body)
{
    const int code = body["code"_L1].toVariant().toInt(); // a number, in some products as text
    return code > 0 ? std::optional{code} : std::nullopt;
}

Error refusal(const HttpAnswer &answer, const QJsonObject &body, Effect effect)
{
    const bool decided = answer.status >= 400 && answer.status < 500 && answer.status != 408;
    return Error{.kind = kindForStatus(answer.status),
                 .detail = u"HTTP %1: %2"_s.arg(QString::number(answer.status), explanation(body)),
                 .providerCode = providerCode(body),
                 .retryAfter = retryAfter(answer),
                 .mayHaveHappened = effect != Effect::ReadOnly && !decided};
}

} // namespace

Result<ApiAnswer> readAnswer(const HttpAnswer &answer, Effect effect)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    QJsonObject json = document.object();
    if (json.contains("auth_token"_L1)) // else it would be copied for nothing
        json.remove("auth_token"_L1); // nobody asked for it, so nobody shall keep it
    if (answer.status < 200 || answer.status > 299)
        return refusal(answer, json, effect);
    const bool saysNothing = answer.status == 204 && answer.body.isEmpty(); // how a removal is confirmed
    if (!document.isObject() && !saysNothing)
        return Error{.kind = ErrorKind::BadReply,
                     .detail = u"HTTP %1: the body is not a JSON object"_s.arg(answer.status),
                     .mayHaveHappened = effect != Effect::ReadOnly};
    return ApiAnswer{.json = std::move(json),
                     .serverTime = readRfc2822(QString::fromLatin1(answer.header("Date")))};
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression sid(u"\\b[A-Z]{2}[0-9a-fA-F]{32}\\b"_s);
    static const QRegularExpression number(u"\\+?\\d(?:[ ().-]{0,2}\\d){6,}"_s);
    return text.replace(sid, u"[sid]"_s).replace(number, u"[number]"_s);
}

} // namespace recado::twilio
