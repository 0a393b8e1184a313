// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/apianswer.h"

#include "simulator/errorcatalogue.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

HttpAnswer jsonAnswer(int status, const QJsonObject &body)
{
    return {.status = status,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .headers = {{"Content-Type", "application/json"}}};
}

HttpAnswer errorAnswer(int code, std::optional<int> httpStatus)
{
    const CatalogueEntry *entry = findError(code);
    const int status = httpStatus.value_or(entry ? entry->httpStatus : 400);
    const QString text = entry ? errorText(code) : u"Error %1"_s.arg(code);
    HttpAnswer answer = jsonAnswer(status,
                                   {{u"code"_s, code},
                                    {u"message"_s, text},
                                    {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                                    {u"status"_s, status}});
    if (status == 401)
        answer.headers.emplace_back("WWW-Authenticate", R"(Basic realm="Twilio API")");
    return answer;
}

QString rfc2822(Instant at)
{
    return QLocale::c().toString(toDateTime(at), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s);
}

QJsonValue rfc2822(const std::optional<Instant> &at)
{
    return at ? QJsonValue(rfc2822(*at)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace recado::simulator
